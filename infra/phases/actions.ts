import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** Planning, chasing and escalating what was agreed. */
export class Actions extends Construct {
  readonly steps: Readonly<Record<string, Handler>>;
  readonly followActions: Handler;
  readonly showCalendar: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Actions");
    this.steps = {
      PlanActions: new Handler(this, "PlanActions", house),
      ChaseActions: new Handler(this, "ChaseActions", house),
      EscalateBlocked: new Handler(this, "EscalateBlocked", house),
    };
    // Whoever follows actions sees no ballot, no resident and no mail.
    this.followActions = new Handler(this, "FollowActions", house);
    this.showCalendar = new Handler(this, "ShowCalendar", house);
  }
}
