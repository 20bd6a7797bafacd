import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OTHER } from "#contract/ids.ts";
import { agendaSurvey, answerOf } from "#domain/answer/agenda-survey.ts";
import { takeStep, ticksIn } from "#domain/answer/survey-steps.ts";
import { topic } from "#tests/builders.ts";

const offered = [...["litter", "speeding", "lighting", "noise"].map(topic), OTHER];
const take = (form: string) => takeStep(agendaSurvey(offered), new URLSearchParams(form));

describe("the first step", () => {
  test("leads to the second with what was ticked, and with what was said before of each", () => {
    const ticked = "step=choose&topics=noise&topics=litter";
    const before =
      "first=litter&number-first=2&where-first=Kade&second=speeding&where-second=Plein";
    expect(take(`${ticked}&${before}`)).toMatchObject({
      step: "order",
      faults: [],
      filled: { topics: ["noise", "litter", ""], equal: ["", "2"], where: ["", "Kade"] },
    });
  });

  test("tells that four are too many, with all four still ticked", () => {
    const four = ["noise", "litter", "speeding", "lighting"];
    const taken = take(`step=choose&${four.map((one) => `topics=${one}`).join("&")}`);
    expect(taken).toMatchObject({ step: "choose", faults: [{ kind: "too-many", chosen: 4 }] });
    expect(ticksIn(taken.filled)).toEqual(four);
  });

  test.each([
    ["nothing is ticked", "", ["missing"]],
    ["something else has no words", "topics=other&other=+", ["missing"]],
  ])("tells when %s", (_, form, kinds) => {
    const taken = take(`step=choose&${form}`);
    expect("faults" in taken && taken.faults.map(({ kind }) => kind)).toEqual(kinds);
  });

  test("takes I do not know, and still asks the rest", () => {
    const { filled, ...taken } = take("step=choose&step=unsure&first=&second=&third=");
    expect(taken).toEqual({ step: "order", faults: [] });
    expect(filled["topics"]).toEqual(["", "", "", "unsure"]);
    expect(take("unsure=yes")).toMatchObject({ step: "whole", given: { topics: [] } });
  });
});

describe("the second step", () => {
  test("goes back to the first with its topics ticked, and keeps what it says of them", () => {
    const taken = take("step=back&first=noise&second=litter&number-second=1&where-second=Kade");
    expect(taken.step).toBe("choose");
    expect(ticksIn(taken.filled)).toEqual(["noise", "litter"]);
    expect(taken.filled).toMatchObject({ equal: ["", "1", ""], where: ["", "Kade", ""] });
  });

  test("a fault in what was chosen leads back to the step where it is mended", () => {
    expect(take("first=other")).toMatchObject({ step: "choose", faults: [{ question: "other" }] });
    expect(take("first=noise&where-second=Kade")).toMatchObject({
      step: "order",
      faults: [{ question: "where" }],
    });
  });

  test("whatever goes through both steps is what was ticked", () => {
    const ticks = fc.uniqueArray(fc.constantFrom(...offered), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(ticks, (chosen) => {
        const first = take(`step=choose&other=x&${chosen.map((one) => `topics=${one}`).join("&")}`);
        const [one = "", two = "", three = ""] = first.filled["topics"] ?? [];
        const second = take(`first=${one}&second=${two}&third=${three}&other=x&number-first=`);
        expect(second.step === "whole" && answerOf(second.given).topics).toEqual(chosen.toSorted());
      }),
    );
  });
});
