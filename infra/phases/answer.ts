import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** What a personal link opens, and what the site says of itself. */
export class Answer extends Construct {
  readonly showSurvey: Handler;
  readonly submitBallot: Handler;
  readonly unsubscribe: Handler;
  readonly myData: Handler;
  readonly mailReceipt: Handler;
  readonly offerHelp: Handler;
  readonly showAbout: Handler;
  readonly typeCode: Handler;
  readonly openSurvey: Handler;
  readonly enterAnswers: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Answer");
    this.showSurvey = new Handler(this, "ShowSurvey", house);
    this.submitBallot = new Handler(this, "SubmitBallot", house);
    this.mailReceipt = new Handler(this, "MailReceipt", house);
    this.myData = new Handler(this, "MyData", house);
    this.offerHelp = new Handler(this, "OfferHelp", house);
    this.showAbout = new Handler(this, "ShowAbout", house);
    this.typeCode = new Handler(this, "TypeCode", house);
    this.openSurvey = new Handler(this, "OpenSurvey", house);
    this.enterAnswers = new Handler(this, "EnterAnswers", house);
    this.unsubscribe = new Handler(this, "Unsubscribe", house);
  }
}
