import { Construct } from "constructs";
import type { StepName } from "#contract/steps.ts";
import { Handler, type House } from "./handler.ts";

/** Tables as files: for a program, and for a spreadsheet. */
export class Exports extends Construct {
  readonly table: Handler;
  /** Apart, so that nothing else that exports can read who lives where. */
  readonly residents: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Exports");
    const step = (name: StepName) => new Handler(this, name, house);
    this.table = step("ExportTable");
    this.residents = step("ExportResidents");
  }
}
