import { compare, type Comparison } from "#domain/measurement/statistics/compare.ts";
import type { Channel } from "#domain/answer/ballot.ts";
import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { type Estimate, estimateOf } from "#domain/measurement/statistics/estimate.ts";
import type { Response } from "#domain/measurement/wave/wave.ts";
import { givesAway, type Readers, shownParts } from "#domain/disclosure.ts";
import { AnswerId, QuestionId } from "#contract/ids.ts";
import type { Given } from "#domain/form/form.ts";
import { type Item, kindOf } from "#domain/measurement/questionnaire/spec.ts";
import { AnswerMode, ContactGroup } from "./wave-report.ts";

/** The questions by which people are told apart: whether they took part, and whether they have heard of the team. */
const TOOK_PART = QuestionId.parse("took-part");
const TEAM_KNOWN = QuestionId.parse("team-known");
const said = (given: Given, question: QuestionId, answer: string): boolean => {
  const chosen = given[question];
  return Array.isArray(chosen) && chosen.includes(AnswerId.parse(answer));
};

/** Took part, else was invited, else has heard of the team, else has not; who told none of it is in no group. */
export function groupOf(given: Given): ContactGroup | undefined {
  if (said(given, TOOK_PART, "yes")) return "took-part";
  if (said(given, TOOK_PART, "invited")) return "invited";
  if (said(given, TEAM_KNOWN, "yes")) return "heard";
  return said(given, TEAM_KNOWN, "no") ? "not-heard" : undefined;
}

const MODES: Readonly<Record<Channel, AnswerMode>> = {
  email: "web",
  letter: "web",
  paper: "paper",
  doorstep: "interviewer",
  telephone: "interviewer",
};

type Figure = Pick<Estimate, "estimate" | "low" | "high">;
type Part = Figure & { n: number | undefined };
type Told<P> = { part: P; told: Part; whole: Estimate };

/**
 * In which part of a wave every respondent is, and in which place, where the wave is one of several
 * places together.
 */
type Belonging<P> = {
  parts: readonly (P | undefined)[];
  places?: readonly number[] | undefined;
};
/** A wave by what people had to do with the team, and by how they answered. */
export type Divided = {
  answers: WaveAnswers;
  groups: Belonging<ContactGroup>;
  modes: Belonging<AnswerMode>;
};
export const divided = (
  answers: WaveAnswers,
  counted: readonly Pick<Response, "given" | "channel">[],
  places?: readonly number[],
): Divided => ({
  answers,
  groups: { parts: counted.map(({ given }) => groupOf(given)), places },
  modes: { parts: counted.map(({ channel }) => MODES[channel]), places },
});

type Answered = { item: Item; answers: WaveAnswers; readers: Readers };

/** An item in each part of a wave; what may not be told is not there. */
function partsOf<P>(
  { item, answers, readers }: Answered,
  { parts: of, places }: Belonging<P>,
  parts: readonly P[],
): Told<P>[] {
  const values = answers.values.get(item.id) ?? [];
  const basesIn = (place: number) =>
    [...parts, undefined].map(
      (part) =>
        values.filter(
          (value, at) => places?.[at] === place && of[at] === part && !Number.isNaN(value),
        ).length,
    );
  const secret = alongPlaces([...new Set(places)].map(basesIn), readers);
  const within = (part: P | undefined): Estimate =>
    estimateOf(kindOf(item), {
      values: values.map((value, at) => (of[at] === part ? value : Number.NaN)),
      weights: answers.weights,
      strata: answers.strata,
    });
  const wholes = parts.map((part) => ({ part, whole: within(part) }));
  const shown = shownParts(
    wholes.map(({ whole }) => whole.n),
    within(undefined).n,
    readers,
  );
  return wholes.map(({ part, whole }, at) => {
    const { estimate, low, high } = shown.figures[at] === true ? whole : UNTOLD;
    return { part, told: { n: secret ? undefined : shown.counts[at], estimate, low, high }, whole };
  });
}

const UNTOLD: Figure = { estimate: undefined, low: undefined, high: undefined };

/**
 * Whether the numbers of the parts would, with those that each place tells of itself, give away
 * what a place hides. The last number of a place is of who is in no part.
 */
function alongPlaces(places: readonly (readonly number[])[], readers: Readers): boolean {
  const told = places.map((bases) => ({
    bases,
    counts: shownParts(bases.slice(0, -1), bases.at(-1) ?? 0, readers).counts,
  }));
  return (places[0] ?? []).some(
    (_, at, all) =>
      at < all.length - 1 &&
      givesAway(
        told.flatMap(({ bases, counts }) => (counts[at] === undefined ? [bases[at] ?? 0] : [])),
        readers,
      ),
  );
}

/** An item by what people had to do with the team. */
export const byGroup = (
  item: Item,
  { answers, groups }: Divided,
  readers: Readers,
): ({ group: ContactGroup } & Part)[] =>
  partsOf({ item, answers, readers }, groups, ContactGroup.options).map(({ part, told }) => ({
    group: part,
    ...told,
  }));

type Difference = Pick<Comparison, "difference" | "low" | "high">;

/**
 * An item by how people answered, and each other way against the web. People chose it themselves: a
 * difference may be one between people.
 */
export function byMode(
  item: Item,
  { answers, modes }: Divided,
  readers: Readers,
): ({ mode: AnswerMode; against: Difference | undefined } & Part)[] {
  const parts = partsOf({ item, answers, readers }, modes, AnswerMode.options);
  const web = parts.find(({ part, told }) => part === "web" && told.estimate !== undefined);
  return parts.map(({ part: mode, told, whole }) => {
    if (web === undefined || mode === "web" || told.estimate === undefined)
      return { mode, ...told, against: undefined };
    const { difference, low, high } = compare(kindOf(item), whole, web.whole);
    return { mode, ...told, against: { difference, low, high } };
  });
}
