import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** Planning, chasing and escalating what was agreed. */
export class Actions extends Construct {
  readonly steps: Readonly<Record<string, Handler>>;

  constructor(scope: Construct, house: House) {
    super(scope, "Actions");
    this.steps = {
      PlanActions: new Handler(this, "PlanActions", house).writes("cycle"),
      ChaseActions: new Handler(this, "ChaseActions", house).writes("cycle").sends(),
      EscalateBlocked: new Handler(this, "EscalateBlocked", house).writes("cycle").sends(),
    };
  }
}
