import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { CycleId } from "#contract/ids.ts";
import { codeOf } from "#domain/answer/code.ts";
import { instantOf } from "#domain/calendar/time.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import { Helped } from "#domain/feedback/helped.ts";
import { askHelped } from "#functions/feedback/ask-helped.ts";
import { PRESENT } from "#stores/expressions.ts";
import { cycleTable, peopleTable } from "#stores/tables.ts";
import { anAction, aState, day } from "#tests/builders.ts";
import { visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { inStreet } from "./street.ts";
import { textIn } from "./two-states.ts";

const RESIDENTS = 12;
/** Effects need time: what was done just now is not asked about yet. */
const LONG_AGO = day("2026-01-05");
const answerOf = (nth: number): Helped => Helped.options[nth % Helped.options.length] ?? "yes";

type Given = Parameters<World["dependencies"]["helpedAnswers"]["give"]>;

/** How answers were kept once: as they are, in the same transaction as the mark of the resident. */
const keptPlainly = (world: World) => {
  const place = { environment: world.environment.variables, clock: world.environment.clock.now };
  return {
    ...world.dependencies.helpedAnswers,
    async give(...[{ token, answers, former }, feedbackOn]: Given) {
      const { round, batch, resident } = token;
      const { cycle } = await world.dependencies.cycles.mustGetRound(round);
      await cycleTable(place).transact([
        peopleTable(place).set(
          peopleKeys.invitation(round, batch, resident),
          { feedbackOn },
          PRESENT,
        ),
        cycleTable(place).put(cycleKeys.helpedAnswer(cycle, former), {
          cycle,
          key: former,
          answers,
        }),
      ]);
      return "kept" as const;
    },
  };
};

/** The same without keys, as it comes with a survey. */
const keptPlainlyOnPaper = (world: World) => {
  const place = { environment: world.environment.variables, clock: world.environment.clock.now };
  type OnPaper = Parameters<World["dependencies"]["helpedAnswers"]["giveOnPaper"]>[0];
  return {
    ...world.dependencies.helpedAnswers,
    async giveOnPaper({ round, resident, answers }: OnPaper) {
      const { cycle } = await world.dependencies.cycles.mustGetRound(round);
      const key = world.dependencies.sha256(`helped|${resident}`);
      await cycleTable(place).save(cycleKeys.helpedAnswer(cycle, key), { cycle, key, answers });
      return "kept" as const;
    },
  };
};

async function asked(world: World, cycle: Parameters<World["dependencies"]["cycles"]["get"]>[0]) {
  const { actions, cycles, helpedKeys, now } = world.dependencies;
  const at = now();
  const event = { action: anAction().id, seq: 1, at, by: "machine", to: "proposed" } as const;
  await actions.create(anAction({ cycle, state: { ...aState("done"), on: LONG_AGO } }), event);
  const { round } = await cycles.change(cycle, (before) => passMoment(before, "feedback", at, 99));
  await helpedKeys.open(round);
}

/** How many answers stand in what came between two states of all tables. */
async function watching(
  world: World,
  links: readonly string[],
  answer: (token: string, nth: number) => Promise<{ statusCode: number }>,
): Promise<number> {
  let got = 0;
  let before = new Set<string>();
  for (const [nth, token] of links.entries()) {
    const reply = await answer(token, nth);
    if (reply.statusCode !== 200) throw new Error("The answer was not taken.");
    const state = (await world.everything()).map(({ item }) => textIn(item));
    const fresh = state.filter((text) => !before.has(text)).join(" ");
    const said = Helped.options.filter((one) => fresh.includes(`${anAction().id} ${one}`));
    if (said.length === 1 && said[0] === answerOf(nth)) got += 1;
    before = new Set(state);
  }
  return got;
}

/** Whoever reads the tables at every second sees with which resident's mark which answer came. */
export const readHelped: Attack = {
  name: "read-helped",
  tries: "tell from two states of all tables what each resident thinks of the actions",
  protection:
    "what residents think is encrypted to their cycle, and opened once everybody was asked",
  short: true,
  attempt: (protection) =>
    inStreet(RESIDENTS, async ({ world, cycle, links }) => {
      await asked(world, cycle);
      const changed = protection === "on" ? {} : { helpedAnswers: keptPlainly(world) };
      const body = (nth: number) => `${anAction().id}=${answerOf(nth)}`;
      const got = await watching(world, links, (token, nth) =>
        world.run(askHelped, visit("POST", "/f/x", { token, body: body(nth) }), changed),
      );
      return { got, of: links.length };
    }),
};

/** The survey of the next cycle, by codes of letters. */
async function nextSurvey(world: World, cycle: CycleId, links: readonly string[]) {
  const { cycles, invitations, issuing, sha256 } = world.dependencies;
  world.at((await cycles.mustGet(cycle)).plan.end);
  await world.run(closeCycle, { cycle });
  const { plan, neighbourhood } = await cycles.mustGet(cycle);
  world.at(instantOf(plan.next, "08:00"));
  const { cycle: next, round } = await world.run(openCycle, {
    execution: "next",
    request: { neighbourhood },
  });
  world.at((await cycles.mustGet(next)).plan.invitation);
  await world.run(planBatches, { round, kind: "invitation" });
  await world.run(sendBatch, { round, kind: "invitation", batch: 0 });
  const mailed = [...world.links().values()].filter((link) => !links.includes(link));
  return Promise.all(
    mailed.map(async (link, nth) => {
      const known = await invitations.token(tokenHashOf(sha256, link));
      if (known === undefined) throw new Error("no such link");
      const code = codeOf(new Uint8Array(10).fill(nth + 1));
      const hash = tokenHashOf(sha256, code);
      await issuing.saveTokens([{ ...known, hash, channel: "letter" }]);
      return code;
    }),
  );
}

/** Likewise of what who has no mail says of it with the next survey. */
export const readHelpedOnPaper: Attack = {
  name: "read-helped-on-paper",
  tries: "tell from two states of all tables what is said by letter of what was done before",
  protection: "it is encrypted to the cycle that it is about, apart from the ballot",
  short: true,
  attempt: (protection) =>
    inStreet(RESIDENTS, async ({ world, cycle, links }) => {
      await asked(world, cycle);
      const codes = await nextSurvey(world, cycle, links);
      const changed = protection === "on" ? {} : { helpedAnswers: keptPlainlyOnPaper(world) };
      const body = (nth: number) => `first=litter&${anAction().id}=${answerOf(nth)}`;
      const got = await watching(world, codes, (token, nth) =>
        world.run(submitBallot, visit("POST", "/a/x", { token, body: body(nth) }), changed),
      );
      return { got, of: codes.length };
    }),
};
