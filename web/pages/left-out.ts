import { type Language, LANGUAGES } from "#contract/language.ts";
import type { LeftOut, WhyNot } from "#domain/dispatch/choose-topics.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { leftOutWords } from "#web/copy/left-out.ts";
import { list, paragraph, strong } from "./elements.ts";
import { topicName } from "./facts.ts";
import { type Content, html } from "./html.ts";

/** Every topic that was left out of a survey, and why. `topics`: those that are named, in words. */
export function leftOutList(
  all: readonly LeftOut[],
  topics: readonly Topic[],
  language: Language,
): Content {
  const lines = all.map(
    ({ topic, why }) =>
      html`<span dir="auto">${[strong(topicName(topics, topic, language)), ": ", whyNot(why, language)]}</span>`,
  );
  return [paragraph(leftOutWords[language].intro), list(lines)];
}

function whyNot(why: WhyNot, language: Language): string {
  const { why: say } = leftOutWords[language];
  switch (why.kind) {
    case "no-place":
    case "no-place-back":
      return say[why.kind](why.places);
    case "made-room":
    case "team-chose":
      return say[why.kind];
    case "no-words":
      return say["no-words"](namesOf(why.languages, language));
    case "retired":
    case "held":
      return say[why.kind](why.reason);
  }
}

/** Languages as one calls them in another. */
export function namesOf(languages: readonly Language[], language: Language): string {
  const names = new Intl.DisplayNames([LANGUAGES[language].locale], { type: "language" });
  return languages.map((one) => names.of(one) ?? LANGUAGES[one].name).join(", ");
}
