import { Construct } from "constructs";
import type { StepName } from "#contract/steps.ts";
import { Handler, type House } from "../handler.ts";

/** Measuring every half year whether it helps: asking, drawing, estimating, comparing, publishing. */
export class Measurement extends Construct {
  readonly steps: Readonly<Record<string, Handler>>;
  readonly showReport: Handler;
  readonly exportResponses: Handler;
  readonly answerQuestions: Handler;

  constructor(scope: Construct, house: House) {
    super(scope, "Measurement");
    const step = (name: StepName) => new Handler(this, name, house);
    this.steps = {
      OpenWave: step("OpenWave"),
      DrawSample: step("DrawSample"),
      EstimateWave: step("EstimateWave"),
      CompareWaves: step("CompareWaves"),
      PublishWave: step("PublishWave"),
      StopWave: step("StopWave"),
    };
    this.exportResponses = step("ExportResponses");
    this.showReport = step("ShowReport");
    this.answerQuestions = step("AnswerQuestions");
  }
}
