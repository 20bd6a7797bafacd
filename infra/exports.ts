import { Construct } from "constructs";
import { Handler, type House } from "./handler.ts";

/** Tables as files: for a program, and for a spreadsheet. */
export class Exports extends Construct {
  readonly table: Handler;
  /** Apart, so that nothing else that exports can read who lives where. */
  readonly residents: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Exports");
    const step = (name: string) => new Handler(this, name, house, { seconds: 29, memory: 1769 });
    this.table = step("ExportTable").readsAsSomebody().seesNoAnswers();
    this.residents = step("ExportResidents").readsAsSomebody().seesNoAnswers().reads("people");
  }
}
