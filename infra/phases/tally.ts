import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** Closing, counting, and adopting the agenda. */
export class Tally extends Construct {
  readonly steps: Readonly<Record<string, Handler>>;

  constructor(scope: Construct, house: House) {
    super(scope, "Tally");
    this.steps = {
      CloseRound: new Handler(this, "CloseRound", house).writes("cycle"),
      CountPriorities: new Handler(this, "CountPriorities", house, { seconds: 300, memory: 1769 }).writes("cycle"),
      ProposeAgenda: new Handler(this, "ProposeAgenda", house).writes("cycle").sends(),
      AdoptAgenda: new Handler(this, "AdoptAgenda", house).writes("cycle"),
    };
  }
}
