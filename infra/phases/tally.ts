import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** Closing, sealing, counting, adopting the agenda, and the page on which everybody checks the count. */
export class Tally extends Construct {
  readonly steps: Readonly<Record<string, Handler>>;
  readonly showCount: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Tally");
    this.steps = {
      CloseRound: new Handler(this, "CloseRound", house),
      SealBallots: new Handler(this, "SealBallots", house),
      CountPriorities: new Handler(this, "CountPriorities", house),
      ProposeAgenda: new Handler(this, "ProposeAgenda", house),
      AdoptAgenda: new Handler(this, "AdoptAgenda", house),
    };
    this.showCount = new Handler(this, "ShowCount", house);
  }
}
