import * as z from "zod";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { type Day, type Instant, type NeighbourhoodId, RandomId } from "#contract/ids.ts";
import type { Key } from "#contract/keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { HelpOffer } from "#domain/answer/help.ts";
import { openTextIds } from "#domain/reading/gathering.ts";
import { OpenAnswer } from "#domain/answer/open-answer.ts";
import { Question } from "#domain/feedback/question.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Arrival, Aside, type Floodable } from "#domain/set-aside.ts";
import { questionWaits } from "#domain/what-waits.ts";
import { ABSENT, having, lacking } from "./expressions.ts";
import { offeredNoMore, offering } from "./help-offers.ts";
import { overBoth } from "./tables.ts";
import type { Table } from "./table.ts";
import { sha256 } from "./sha256.ts";
import { waitsNoMore, waitsOrNot } from "./waiting.ts";

/** So many are moved at once. */
const AT_ONCE = 16;

/**
 * How one thing leaves the place where it is read, and comes back; false when it is not there any
 * more.
 */
type Ways = {
  leave(aside: Aside, arrival: Arrival): Promise<boolean>;
  comeBack(aside: Aside): Promise<(() => Promise<boolean>)[]>;
};

/** Nobody counts what lies aside, and it waits for nobody. */
const offers = (cycle: Table, people: Table): Ways => ({
  leave: ({ id: deed }, { round, id }) =>
    people.move(peopleKeys.publicOffer(round, id), peopleKeys.offerAside(deed, id), {
      also: offeredNoMore(cycle, { round, id }),
    }),
  comeBack: async ({ id: deed }) =>
    (await people.list(HelpOffer, peopleKeys.offersAside(deed))).map((offer) => () => {
      const { round, id } = offer;
      return people.move(peopleKeys.offerAside(deed, id), peopleKeys.publicOffer(round, id), {
        also: offering(cycle, offer),
      });
    }),
});

/** Words that were gathered already lie among the texts, and go along. */
const openAnswers = (cycle: Table): Ways => ({
  async leave({ id: deed }, { round, id }) {
    for (const text of openTextIds({ round, id }, sha256))
      await cycle.move(cycleKeys.text(round, text), cycleKeys.textAside(deed, text));
    return cycle.move(cycleKeys.openAnswer(round, id), cycleKeys.openAnswerAside(deed, id));
  },
  comeBack: async ({ id: deed }) =>
    (await cycle.list(OpenAnswer, cycleKeys.openAnswersAside(deed))).map(
      ({ round, id }) =>
        async () => {
          for (const text of openTextIds({ round, id }, sha256))
            await cycle.move(cycleKeys.textAside(deed, text), cycleKeys.text(round, text));
          return cycle.move(cycleKeys.openAnswerAside(deed, id), cycleKeys.openAnswer(round, id));
        },
    ),
});

/** What was answered stays; what waited waits no more, and again when it comes back. */
const questions = (cycle: Table): Ways => ({
  leave: ({ id: deed, neighbourhood }, { id }) =>
    cycle.move(cycleKeys.question(neighbourhood, id), cycleKeys.questionAside(deed, id), {
      condition: lacking("answered"),
      also: [waitsNoMore(cycle, { neighbourhood, kind: "question", object: id })],
    }),
  comeBack: async ({ id: deed }) =>
    (await cycle.list(Question, cycleKeys.questionsAside(deed))).map((question) => () => {
      const { neighbourhood, id } = question;
      const back: Key = cycleKeys.question(neighbourhood, id);
      return cycle.move(cycleKeys.questionAside(deed, id), back, {
        also: [waitsOrNot(cycle, questionWaits(question))],
      });
    }),
});

/** Where a deed of each kind put what it took away. */
const ASIDE: Readonly<Record<Floodable, (deed: string, id: string) => Key>> = {
  help: peopleKeys.offerAside,
  openAnswer: cycleKeys.openAnswerAside,
  question: cycleKeys.questionAside,
};

/** What lies aside, deed by deed: where it is found by whom it is of, and how it goes for good. */
const lyingIn = (cycle: Table, people: () => Table) => {
  const deedsOf = (neighbourhood: NeighbourhoodId): Promise<Aside[]> =>
    cycle.list(Aside, cycleKeys.asides(neighbourhood));
  const deedsWith = async (neighbourhood: NeighbourhoodId, kind: Floodable): Promise<Aside[]> =>
    (await deedsOf(neighbourhood)).filter((deed) => deed.kind === kind);

  return {
    of: deedsOf,
    async offers(neighbourhood: NeighbourhoodId): Promise<HelpOffer[]> {
      const deeds = await deedsWith(neighbourhood, "help");
      const range = ({ id }: Aside) => people().list(HelpOffer, peopleKeys.offersAside(id));
      return (await Promise.all(deeds.map(range))).flat();
    },
    async questions(neighbourhood: NeighbourhoodId): Promise<Question[]> {
      const deeds = await deedsWith(neighbourhood, "question");
      const range = ({ id }: Aside) => cycle.list(Question, cycleKeys.questionsAside(id));
      return (await Promise.all(deeds.map(range))).flat();
    },

    /** Some of one kind go, whatever deed put them there. */
    async forget(
      neighbourhood: NeighbourhoodId,
      kind: Floodable,
      ids: readonly string[],
    ): Promise<void> {
      if (ids.length === 0) return;
      const table = kind === "help" ? people() : cycle;
      for (const deed of await deedsWith(neighbourhood, kind))
        for (const id of ids) await table.delete(ASIDE[kind](deed.id, id));
    },

    /** What people typed goes once their round is forgotten; offers go of themselves. */
    async forgetWords(neighbourhood: NeighbourhoodId, end: Day): Promise<void> {
      for (const { id: deed, kind, at } of await deedsOf(neighbourhood)) {
        if (kind === "help" || dayOf(at) > end) continue;
        const range = kind === "question" ? cycleKeys.questionsAside : cycleKeys.openAnswersAside;
        const lying = await cycle.list(z.object({ id: RandomId }), range(deed));
        for (const { id } of lying) await cycle.delete(ASIDE[kind](deed, id));
        const texts = await cycle.list(z.object({ id: RandomId }), cycleKeys.textsAside(deed));
        for (const { id } of texts) await cycle.delete(cycleKeys.textAside(deed, id));
      }
    },
  };
};

/**
 * What was set aside, each deed with what it took away. It lies where nothing that is shown, counted
 * or mailed is read from, and can be put back whole.
 */
export const asides = overBoth((cycle, people) => {
  const waysOf = (kind: Floodable): Ways =>
    ({
      help: () => offers(cycle, people()),
      openAnswer: () => openAnswers(cycle),
      question: () => questions(cycle),
    })[kind]();

  return {
    ...lyingIn(cycle, people),

    /**
     * The deed is written first: what it moves can be put back, wherever it stopped. Gives how
     * many.
     */
    async setAside(aside: Aside, arrivals: readonly Arrival[]): Promise<number> {
      const key = cycleKeys.aside(aside.neighbourhood, aside.id);
      await cycle.saveIf(ABSENT, key, { ...aside, count: 0 });
      const { leave } = waysOf(aside.kind);
      const count = await each(arrivals.map((arrival) => () => leave(aside, arrival)));
      await cycle.update(key, { count }, having({ count: 0 }));
      return count;
    },

    /** Puts everything back; a second time what a first one left. Gives how many. */
    async takeBack(aside: Aside, at: Instant): Promise<number> {
      const count = await each(await waysOf(aside.kind).comeBack(aside));
      await cycle.update(
        cycleKeys.aside(aside.neighbourhood, aside.id),
        { undone: at },
        having({ id: aside.id }),
      );
      return count;
    },
  };
});

/** How many of them did something. */
async function each(all: readonly (() => Promise<boolean>)[]): Promise<number> {
  let done = 0;
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = await Promise.all(all.slice(from, from + AT_ONCE).map((one) => one()));
    done += some.filter(Boolean).length;
  }
  return done;
}
