import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** What a personal link opens. */
export class Answer extends Construct {
  readonly showSurvey: Handler;
  readonly submitBallot: Handler;
  readonly unsubscribe: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Answer");
    this.showSurvey = new Handler(this, "ShowSurvey", house, { memory: 1024 }).reads("people").reads("cycle");
    this.submitBallot = new Handler(this, "SubmitBallot", house, { memory: 1024 }).writes("people").writes("cycle");
    this.unsubscribe = new Handler(this, "Unsubscribe", house).writes("people").reads("cycle");
  }
}
