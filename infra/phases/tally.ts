import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** Closing, sealing, counting, adopting the agenda, and the page on which everybody checks the count. */
export class Tally extends Construct {
  readonly steps: Readonly<Record<string, Handler>>;
  readonly showCount: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Tally");
    this.steps = {
      CloseRound: new Handler(this, "CloseRound", house).writes("cycle"),
      SealBallots: new Handler(this, "SealBallots", house, { seconds: 300, memory: 1769 }).writes(
        "cycle",
      ),
      CountPriorities: new Handler(this, "CountPriorities", house, {
        seconds: 300,
        memory: 1769,
      }).writes("cycle"),
      ProposeAgenda: new Handler(this, "ProposeAgenda", house).writes("cycle").sends(),
      AdoptAgenda: new Handler(this, "AdoptAgenda", house).writes("cycle"),
    };
    this.showCount = new Handler(this, "ShowCount", house, { memory: 1024 })
      .reads("cycle")
      .seesNoAnswers();
  }
}
