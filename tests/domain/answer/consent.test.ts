import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Consent, CONSENT_TEXTS, consentTo, Purpose } from "#domain/answer/consent.ts";
import { Language } from "#contract/language.ts";
import { helpWords } from "#web/copy/help.ts";
import { panelWords } from "#web/copy/panel.ts";
import { questionWords } from "#web/copy/question.ts";

/** The sentence with numbers of days that every language's grammar tells apart. */
function digestOf(purpose: Purpose, language: Language): string {
  const help = helpWords[language];
  const question = questionWords[language];
  const questionnaire = panelWords[language];
  const sentence = {
    help: help.consent,
    "answer-by-mail": question.consent,
    panel: () => [questionnaire.consent, ...questionnaire.points, questionnaire.code].join(" "),
  }[purpose];
  return createHash("sha256").update([1, 2, 5, 90].map(sentence).join("\n")).digest("hex");
}

describe("consent", () => {
  test.each(
    Purpose.options.flatMap((purpose) =>
      Language.options.map((language) => [purpose, language] as const),
    ),
  )("to %s in %s has another version when its sentence changes", (purpose, language) => {
    expect(
      digestOf(purpose, language),
      "this sentence is new: give it a new version in domain/answer/consent.ts, and write its digest beside it",
    ).toBe(CONSENT_TEXTS[purpose].digests[language]);
  });

  test("that is kept names the purpose, the version of its text and the language in which it was read", () => {
    expect(consentTo("answer-by-mail", "ar")).toBe(
      `answer-by-mail-${CONSENT_TEXTS["answer-by-mail"].version}-ar`,
    );
    for (const wrong of [
      "help",
      "help-nl",
      "help-2026-11",
      "help-2026-11-xx",
      "marketing-2026-11-nl",
      "help-2026-11-nl and more",
    ])
      expect(Consent.safeParse(wrong).success, wrong).toBe(false);
  });
});
