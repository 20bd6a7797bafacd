import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NeighbourhoodId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import {
  asAsked,
  actionsInEveryLanguage,
  inEveryLanguage,
  lackedBy,
  newTopic,
  offered,
  OwnTopic,
  retired,
  topicIdFor,
  worded,
} from "#domain/own-topic.ts";
import { topicsOf, topicsOfAll } from "#stores/start-list.ts";
import { instant, topic } from "#tests/builders.ts";

const by = { at: instant("2026-09-01T08:00:00Z"), by: "coordinator" } as const;
const narrow = newTopic(
  topic("bicycle-path"),
  {
    neighbourhood: NeighbourhoodId.parse("zonnestraat"),
    words: { nl: "Het fietspad is te smal", tr: "Bisiklet yolu çok dar" },
    from: "residents",
  },
  by,
);
const words = fc
  .dictionary(fc.constantFrom(...Language.options), fc.string({ minLength: 3, maxLength: 90 }), {
    minKeys: 1,
  })
  .filter((all) => Object.values(all).every((text) => text.trim().length > 2));

describe("a topic of a neighbourhood's own", () => {
  test("lacks exactly the languages of its neighbourhood in which nobody wrote it", () => {
    expect(lackedBy(narrow, ["nl", "en", "tr", "pl"])).toEqual(["en", "pl"]);
    expect(lackedBy(narrow, ["nl", "tr"])).toEqual([]);
  });

  test("is asked in words whatever somebody reads: in their language, else in the neighbourhood's", () => {
    const { words: said } = inEveryLanguage(asAsked(narrow, "nl"));
    const { examples } = actionsInEveryLanguage(asAsked(narrow, "nl"));
    expect(said).toMatchObject({ nl: "Het fietspad is te smal", tr: "Bisiklet yolu çok dar" });
    expect([said.pl, examples.pl]).toEqual([said.nl, [said.nl]]);
    fc.assert(
      fc.property(words, fc.constantFrom(...Language.options), (all, main) => {
        const asked = inEveryLanguage(asAsked({ ...narrow, words: all }, main));
        for (const language of Language.options)
          expect(Object.values(all)).toContain(asked.words[language]);
      }),
    );
  });

  test("stays in a round as it was, whatever is made of it later", () => {
    const round = { topics: [topic("litter"), narrow.id], ownTopics: [asAsked(narrow, "nl")] };
    const before = topicsOf(round);
    retired(worded(narrow, { ...narrow, words: { nl: "Iets anders" } }, by), "It is done.", by);
    expect(topicsOf(round)).toEqual(before);
    expect(before.map(({ words: { nl } }) => nl)).toEqual([
      "Rommel en zwerfvuil op straat",
      "Het fietspad is te smal",
    ]);
  });

  test("is called in what reaches over several rounds as the last of them called it", () => {
    const later = { ...narrow, words: { nl: "Het fietspad is gevaarlijk" } };
    const rounds = [{ ownTopics: [asAsked(narrow, "nl")] }, { ownTopics: [asAsked(later, "nl")] }];
    expect(topicsOfAll([...rounds, {}], [narrow.id])[0]?.words.nl).toBe(later.words.nl);
  });

  test("is read back as it was written, with a line for everything that was done", () => {
    const ended = retired(offered(narrow, by), "Nobody names it.", { ...by, by: "contact" });
    expect(OwnTopic.parse(ended)).toEqual(ended);
    expect(ended.history.map(({ did, by: who }) => `${did} ${who}`)).toEqual([
      "proposed coordinator",
      "offered coordinator",
      "retired contact",
    ]);
  });

  test("gets a name after its words that no other topic has, in whatever script they are", () => {
    expect(topicIdFor("Het fietspad is te smal", new Set())).toBe("het-fietspad-is-te-s");
    expect(topicIdFor("مسار الدراجات ضيق", new Set())).toBe("topic");
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 30 }), (texts) => {
        const taken = new Set<string>(["other"]);
        for (const text of texts) {
          const id = topicIdFor(text, taken);
          expect(taken).not.toContain(id);
          taken.add(id);
        }
      }),
    );
  });
});
