import { compare } from "#domain/measurement/statistics/compare.ts";
import type { Channel } from "#domain/answer/ballot.ts";
import type { WaveAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { type Estimate, estimateOf } from "#domain/measurement/statistics/estimate.ts";
import { givesAway, type Readers, shownParts } from "#domain/disclosure.ts";
import { AnswerId, QuestionId } from "#domain/measurement/questionnaire/question-bank.ts";
import type { Given } from "#domain/measurement/questionnaire/questionnaire.ts";
import type { Item } from "#domain/measurement/questionnaire/spec.ts";
import { type AnswerMode, type ContactGroup } from "./wave-report.ts";

/** The questions by which people are told apart: whether they took part, and whether they have heard of the team. */
export const TOOK_PART = QuestionId.parse("took-part");
export const TEAM_KNOWN = QuestionId.parse("team-known");
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
export const modeOf = (channel: Channel): AnswerMode => MODES[channel];

export type Part<P> = {
  part: P;
  n: number | undefined;
  estimate: number | undefined;
  low: number | undefined;
  high: number | undefined;
};
type Told<P> = Part<P> & { whole: Estimate };

/** In which part of a wave every respondent is, and in which place, where the wave is one of several places together. */
export type Belonging<P> = {
  parts: readonly (P | undefined)[];
  places?: readonly number[] | undefined;
};

/** An item in each part of a wave; what may not be told is not there. */
function partsOf<P>(
  item: Item,
  answers: WaveAnswers,
  { parts: of, places }: Belonging<P>,
  parts: readonly P[],
  readers: Readers,
): Told<P>[] {
  const values = answers.values.get(item.id) ?? [];
  const basesIn = (place: number) =>
    [...parts, undefined].map((part) =>
      values.reduce(
        (sum, value, at) =>
          sum + (places?.[at] === place && of[at] === part && !Number.isNaN(value) ? 1 : 0),
        0,
      ),
    );
  const secret = alongPlaces([...new Set(places)].map(basesIn), readers);
  const within = (part: P | undefined): Estimate =>
    estimateOf(item.type === "proportion" ? "proportion" : "mean", {
      values: values.map((value, at) => (of[at] === part ? value : Number.NaN)),
      weights: answers.weights,
      strata: answers.strata,
    });
  const wholes = parts.map(within);
  const shown = shownParts(
    wholes.map(({ n }) => n),
    within(undefined).n,
    readers,
  );
  return wholes.flatMap((whole, at): Told<P>[] => {
    const part = parts[at];
    const { estimate, low, high } =
      shown.figures[at] === true ? whole : { estimate: undefined, low: undefined, high: undefined };
    return part === undefined
      ? []
      : [{ part, n: secret ? undefined : shown.counts[at], estimate, low, high, whole }];
  });
}

/** Whether the numbers of the parts would, with those that each place tells of itself, give away what a place hides. The last number of a place is of who is in no part. */
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
  answers: WaveAnswers,
  groups: Belonging<ContactGroup>,
  readers: Readers,
): Part<ContactGroup>[] =>
  partsOf<ContactGroup>(
    item,
    answers,
    groups,
    ["took-part", "invited", "heard", "not-heard"],
    readers,
  ).map(({ part, n, estimate, low, high }) => ({ part, n, estimate, low, high }));

export type ModePart = Part<AnswerMode> & {
  against:
    | { difference: number | undefined; low: number | undefined; high: number | undefined }
    | undefined;
};

/** An item by how people answered, and each other way against the web. People chose it themselves: a difference may be one between people. */
export function byMode(
  item: Item,
  answers: WaveAnswers,
  modes: Belonging<AnswerMode>,
  readers: Readers,
): ModePart[] {
  const parts = partsOf<AnswerMode>(item, answers, modes, ["web", "paper", "interviewer"], readers);
  const web = parts.find(({ part, estimate }) => part === "web" && estimate !== undefined);
  return parts.map(({ whole, ...part }) => {
    if (web === undefined || part.part === "web" || part.estimate === undefined)
      return { ...part, against: undefined };
    const { difference, low, high } = compare(
      item.type === "proportion" ? "proportion" : "mean",
      whole,
      web.whole,
    );
    return { ...part, against: { difference, low, high } };
  });
}
