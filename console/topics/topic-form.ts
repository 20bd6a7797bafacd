import * as z from "zod";
import { Language } from "#contract/language.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { type OwnTopic, TopicText } from "#domain/own-topic.ts";
import { topicWords } from "#web/copy/console/topics.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";

/** What the form of a topic says of one. */
export function typedOf(topic: TopicText): URLSearchParams {
  const { words, examples, partners, pictogram, handler, indicator } = topic;
  const filled: (readonly [string, string | undefined])[] = [
    ...Language.options.map((its) => [`words-${its}`, words[its]] as const),
    ...Language.options.map((its) => [`examples-${its}`, examples[its]?.join("\n")] as const),
    ...partners.map((partner) => ["partners", partner] as const),
    ["pictogram", pictogram],
    ["handler", handler],
    ["indicator", indicator],
  ];
  const typed = new URLSearchParams();
  for (const [name, value] of filled) if (value !== undefined) typed.append(name, value);
  return typed;
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/**
 * What somebody typed of a topic, or what is wrong with it at which field. `before` keeps the words
 * in languages that the neighbourhood had once.
 */
export function readTopic(
  form: URLSearchParams,
  neighbourhood: Neighbourhood,
  reader: Language,
  before?: OwnTopic,
): { text: TopicText } | { told: Told } {
  const given = (name: string) => (form.get(name) ?? "").trim();
  // What was emptied goes; of languages that the form does not ask for, the words stay.
  const filled = <T extends { length: number }>(
    valueOf: (language: Language) => T,
    kept: Readonly<Partial<Record<Language, T>>> = {},
  ) =>
    Object.fromEntries(
      Language.options.flatMap((language) => {
        const its = neighbourhood.languages.includes(language) ? valueOf(language) : kept[language];
        return its === undefined || its.length === 0 ? [] : [[language, its]];
      }),
    );
  const chosen = (name: string) => (given(name) === "" ? undefined : given(name));
  const read = TopicText.safeParse({
    words: filled((language) => given(`words-${language}`), before?.words),
    examples: filled((language) => linesOf(given(`examples-${language}`)), before?.examples),
    pictogram: chosen("pictogram"),
    handler: chosen("handler"),
    partners: form.getAll("partners"),
    indicator: chosen("indicator"),
  });
  if (!read.success) return { told: faultsAt(read.error, reader) };
  const { faults } = inConsole(topicWords, reader);
  return Object.keys(read.data.words).length > 0
    ? { text: read.data }
    : { told: [{ field: `words-${mainLanguage(neighbourhood)}`, text: faults.none }] };
}

const Faulty = z.enum(["words", "examples", "indicator"]);

/** Each fault once, at the field where it is mended. */
function faultsAt({ issues }: z.ZodError, reader: Language): Told {
  const { faults } = inConsole(topicWords, reader);
  const told = issues.map(({ path: [part, language] }) => {
    const kind = Faulty.safeParse(part).data ?? "indicator";
    const field = kind === "indicator" ? kind : `${kind}-${String(language)}`;
    return [field, faults[kind]] as const;
  });
  return [...new Map(told)].map(([field, text]) => ({ field, text }));
}
