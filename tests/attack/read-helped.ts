import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
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

async function asked(world: World, cycle: Parameters<World["dependencies"]["cycles"]["get"]>[0]) {
  const { actions, cycles, helpedKeys, now } = world.dependencies;
  const at = now();
  const event = { action: anAction().id, seq: 1, at, by: "machine", to: "proposed" } as const;
  await actions.create(anAction({ cycle, state: { ...aState("done"), on: LONG_AGO } }), event);
  const { round } = await cycles.change(cycle, (before) => passMoment(before, "feedback", at, 99));
  await helpedKeys.open(round);
}

/** Whoever reads the tables at every second sees with which resident's mark which answer came. */
export const readHelped: Attack = {
  name: "read-helped",
  tries: "tell from two states of all tables what each resident thinks of the actions",
  protection: "what residents think is encrypted to their cycle, and opened when that closes",
  short: true,
  attempt: (protection) =>
    inStreet(RESIDENTS, async ({ world, cycle, links }) => {
      await asked(world, cycle);
      const changed = protection === "on" ? {} : { helpedAnswers: keptPlainly(world) };
      let got = 0;
      let before = new Set<string>();
      for (const [nth, token] of links.entries()) {
        const body = `${anAction().id}=${answerOf(nth)}`;
        const reply = await world.run(askHelped, visit("POST", "/f/x", { token, body }), changed);
        if (reply.statusCode !== 200) throw new Error("The answer was not taken.");
        const state = (await world.everything()).map(({ item }) => textIn(item));
        const fresh = state.filter((text) => !before.has(text)).join(" ");
        const said = Helped.options.filter((one) => fresh.includes(`${anAction().id} ${one}`));
        if (said.length === 1 && said[0] === answerOf(nth)) got += 1;
        before = new Set(state);
      }
      return { got, of: links.length };
    }),
};
