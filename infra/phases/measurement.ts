import { Construct } from "constructs";
import { Handler, type House } from "../handler.ts";

/** Measuring every half year whether it helps: asking, drawing, estimating, comparing, publishing. */
export class Measurement extends Construct {
  readonly steps: Readonly<Record<string, Handler>>;
  readonly showReport: Handler;
  readonly exportResponses: Handler;
  readonly answerQuestions: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Measurement");
    const step = (name: string, options?: { seconds?: number; memory?: number }) =>
      new Handler(this, name, house, options);
    this.steps = {
      OpenWave: step("OpenWave").writes("cycle").seesNoAnswers(),
      DrawSample: step("DrawSample", { seconds: 300, memory: 1024 })
        .writes("cycle")
        .writes("people")
        .seesNoAnswers(),
      EstimateWave: step("EstimateWave", { seconds: 300, memory: 1769 })
        .writes("cycle")
        .seesNoBallots(),
      CompareWaves: step("CompareWaves", { seconds: 300, memory: 1769 })
        .writes("cycle")
        .seesNoBallots()
        .sends(),
      PublishWave: step("PublishWave", { seconds: 300, memory: 1769 })
        .writes("cycle")
        .seesNoBallots(),
      StopWave: step("StopWave").writes("cycle").seesNoAnswers(),
    };
    this.exportResponses = step("ExportResponses", { seconds: 120, memory: 1769 })
      .writes("cycle")
      .seesNoBallots()
      .knowsTheSite();
    this.showReport = step("ShowReport", { memory: 1024 }).reads("cycle").seesNoAnswers();
    this.answerQuestions = step("AnswerQuestions", { memory: 1024 })
      .reads("people")
      .marksAnswered()
      .keepsPanel()
      .writes("cycle")
      .seesNoBallots();
  }
}
