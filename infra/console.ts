import { Construct } from "constructs";
import { Handler, type House } from "./handler.ts";

/** The team's pages, behind a login with a second factor. */
export class Console extends Construct {
  readonly handler: Handler;
  readonly neighbourhoods: Handler;
  readonly residentsFile: Handler;
  readonly manual: Handler;
  readonly figures: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Console");
    this.handler = new Handler(this, "Console", house);
    this.neighbourhoods = new Handler(this, "Neighbourhoods", house);
    this.residentsFile = new Handler(this, "ResidentsFile", house);
    this.manual = new Handler(this, "Manual", house);
    this.figures = new Handler(this, "Figures", house);
  }
}
