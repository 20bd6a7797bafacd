import { ActionId } from "#contract/ids.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { stopCycle } from "#functions/feedback/stop-cycle.ts";
import { everywhere, found } from "#tests/functions/canaries.ts";
import { anAction, anAgenda, anOwner, aState, day } from "#tests/builders.ts";
import { openWorld } from "#tests/functions/world.ts";
import type { Attack, Loot } from "./attempt.ts";

const PERSON = "Kanarie van het Team";
const RESIDENT = "Kanarie Buurman";
const BEFORE = "Kanarie die ervoor was";
const SIGNS = [PERSON, RESIDENT, BEFORE];

/** Who helped and who answered for what was done, sought after a cycle that ended this way. */
async function soughtAfter(end: "close" | "stop", protection: "on" | "off"): Promise<Loot> {
  const world = await openWorld({ residents: 3 });
  try {
    const { cycle } = await world.invited();
    const { actions, agendas, now } = world.dependencies;
    await agendas.keepAgenda(anAgenda(cycle, "litter"));
    const action = anAction({
      cycle,
      id: ActionId.parse("litter-1"),
      state: aState("done"),
      owners: [
        anOwner(PERSON, "municipality"),
        { kind: "resident", name: RESIDENT, accepted: day("2026-09-20") },
      ],
    });
    const changes = [{ what: "owners", from: `${BEFORE} (police)`, to: PERSON } as const];
    const event = { action: action.id, seq: 1, at: now(), by: "owner", to: "done" } as const;
    await actions.create(action, { ...event, changes });
    const before = found(await everywhere(world, { cycle }), SIGNS);
    const kept = () => Promise.resolve(true);
    const without = protection === "on" ? {} : { actions: { ...actions, reduce: kept } };
    if (end === "close") await world.run(closeCycle, { cycle }, without);
    else await world.run(stopCycle, { cycle }, without);
    const left = found(await everywhere(world, { cycle }), SIGNS);
    return { got: left.length, of: before.length };
  } finally {
    await world.close();
  }
}

export const namesAfterwards: Attack = {
  name: "names-afterwards",
  tries:
    "find who answered for what was done, and which residents helped, once the cycle was closed or stopped",
  protection: "names of people leave a promise that has ended, and its history, with the cycle",
  short: true,
  async attempt(protection) {
    const [closed, stopped] = [
      await soughtAfter("close", protection),
      await soughtAfter("stop", protection),
    ];
    // Without it both have to be missed, or the attack is a weak one.
    const isWeak = protection === "off" && (closed.got === 0 || stopped.got === 0);
    return { got: isWeak ? 0 : closed.got + stopped.got, of: closed.of + stopped.of };
  },
};
