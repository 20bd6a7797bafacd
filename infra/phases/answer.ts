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
    this.showSurvey = new Handler(this, "ShowSurvey", house, { memory: 1024 })
      .reads("people")
      .reads("cycle");
    this.submitBallot = new Handler(this, "SubmitBallot", house, { memory: 1024 })
      .writes("people")
      .writes("cycle");
    this.mailReceipt = new Handler(this, "MailReceipt", house)
      .reads("people")
      .keepsLedger()
      .reads("cycle")
      .seesNoAnswers()
      .sends();
    this.myData = new Handler(this, "MyData", house)
      .writes("people")
      .writes("cycle")
      .seesNoAnswers();
    this.offerHelp = new Handler(this, "OfferHelp", house)
      .writes("people")
      .reads("cycle")
      .seesNoAnswers();
    this.showAbout = new Handler(this, "ShowAbout", house).speaksForUs();
    this.typeCode = new Handler(this, "TypeCode", house)
      .reads("people")
      .reads("cycle")
      .seesNoAnswers();
    this.openSurvey = new Handler(this, "OpenSurvey", house, { memory: 1024 })
      .writes("cycle")
      .seesNoAnswers()
      .knowsTheSite();
    this.enterAnswers = new Handler(this, "EnterAnswers", house, { memory: 1024 })
      .writes("people")
      .writes("cycle")
      .readsNoBallots()
      .knowsTheSite();
    this.unsubscribe = new Handler(this, "Unsubscribe", house).writes("people").reads("cycle");
  }
}
