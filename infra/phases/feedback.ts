import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** Gathering outcomes, closing the cycle, and the page that everybody may read. */
export class Feedback extends Construct {
  readonly steps: Readonly<Record<string, Handler>>;
  readonly showNeighbourhood: Handler;
  readonly askHelped: Handler;
  readonly showFeed: Handler;
  readonly askQuestion: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Feedback");
    this.steps = {
      GatherOutcomes: new Handler(this, "GatherOutcomes", house),
      CloseCycle: new Handler(this, "CloseCycle", house),
      StopCycle: new Handler(this, "StopCycle", house),
    };
    this.askQuestion = new Handler(this, "AskQuestion", house);
    this.showFeed = new Handler(this, "ShowFeed", house);
    this.askHelped = new Handler(this, "AskHelped", house);
    this.showNeighbourhood = new Handler(this, "ShowNeighbourhood", house);
  }
}
