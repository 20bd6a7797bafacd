import type { CycleId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Signal } from "#domain/reading/text.ts";
import { day } from "#tests/builders.ts";
import { follow, morning, REPORTS, secretIn, withOutsiders } from "#tests/functions/outsiders.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { seenBy } from "./kept-out.ts";

const INSIDE = "kanarie: een gezin komt niet rond";
const OUTSIDE = "kanarie: bij de school is het donker";
const ANSWERED = "kanarie: dat doen wij dit jaar niet meer";
const KEPT_OUT: readonly Partner[] = ["police", "police-rail", "housing", "housing-woonpunt"];

/** A signal to one of the team, and one to somebody outside, who said something about it. */
async function handOver(world: World, cycle: CycleId): Promise<void> {
  const { neighbourhood, dependencies } = world;
  for (const [letter, to, words] of [
    ["w", "welfare", INSIDE],
    ["r", REPORTS.id, OUTSIDE],
  ] as const) {
    const signal: Signal = {
      id: letter.repeat(22),
      neighbourhood: neighbourhood.id,
      run: cycle,
      to,
      words,
      on: day("2026-10-05"),
    };
    await dependencies.texts.place(
      {
        id: letter.toUpperCase().repeat(22),
        round: `${cycle}_agenda` as never,
        destination: { kind: "signal", to, signal: signal.id },
        decided: { by: "contact", at: dependencies.now() },
      },
      { signal },
    );
  }
  const [mail] = await morning(world, "2026-10-06T06:00:00Z");
  await follow(world, secretIn(mail), { says: "report", status: "refused", text: ANSWERED });
}

export const readSignals: Attack = {
  name: "read-signals",
  tries:
    "read what was handed over to another organisation, and what that one said about it, as somebody of the police or a landlord, in every role at once, by every page and export",
  protection: "a signal is seen by who places words, and by who works where it was handed to",
  short: false,
  async attempt(protection) {
    const world = await openWorld({ residents: 1 });
    try {
      const cycle = await withOutsiders(world);
      await handOver(world, cycle);
      const signs = [INSIDE, OUTSIDE, ANSWERED];
      let [got, of] = [0, 0];
      for await (const said of seenBy(KEPT_OUT, world, { cycle, protection })) {
        of += 1;
        got += signs.filter((sign) => said.includes(sign)).length;
      }
      return { got, of };
    } finally {
      await world.close();
    }
  },
};
