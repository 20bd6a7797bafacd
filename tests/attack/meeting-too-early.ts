import type { Access } from "#domain/access.ts";
import { type CycleId, NeighbourhoodId, type RoundId } from "#contract/ids.ts";
import { meetingPages } from "#console/meeting/hold-meeting.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { A_COORDINATOR } from "#tests/builders.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

type Place = { world: World; cycle: CycleId; round: RoundId };
/** Whether the intruder got what they went for. */
type Deed = (place: Place, protection: "on" | "off") => Promise<boolean>;

const COUNTED = /12 bewoners hebben geantwoord/;
const counted = async ({ world, round }: Place) => {
  for (const step of [closeRound, sealBallots, countPriorities])
    await world.run<unknown>(step, { round });
};
const at = ({ world, cycle }: Place, path: string, asked: Parameters<World["atConsole"]>[2]) =>
  world.atConsole(meetingPages, `/console/meeting/${cycle}${path}`, asked);
/** Sees the count as somebody; without the protection every role may hold the meeting. */
const sees =
  (access: Access): Deed =>
  async (place, protection) => {
    const reply = await at(place, "", { access: protection === "on" ? access : A_COORDINATOR });
    return COUNTED.test(reply.body);
  };
/** Sends a deed of who leads the meeting as a professional, or as who leads it. */
const does =
  (path: string, form: Record<string, string>, got: (place: Place) => Promise<boolean>): Deed =>
  async (place, protection) => {
    const access: Access = { roles: ["professional"], partner: "police", neighbourhoods: "all" };
    await at(place, path, { form, access: protection === "on" ? access : A_COORDINATOR });
    return got(place);
  };

const ELSEWHERE = [NeighbourhoodId.parse("elders")];
const DEEDS: Readonly<Record<string, Deed>> = {
  async "read it before the seal"(place, protection) {
    await place.world.run<unknown>(closeRound, { round: place.round });
    // Without the seal in between, a count is there as soon as the round is closed.
    if (protection === "off") await counted(place);
    return COUNTED.test((await at(place, "", {})).body);
  },
  "read the count as an auditor": sees({ roles: ["auditor"], neighbourhoods: "all" }),
  "read it as an administrator": sees({ roles: ["administrator"], neighbourhoods: "all" }),
  "read it as the coordinator of another neighbourhood": sees({
    roles: ["coordinator"],
    neighbourhoods: ELSEWHERE,
  }),
  "answer for the room as a professional": does(
    "/triage",
    { topic: "litter", version: "0", integral: "no", willing: "no" },
    async ({ world, round }) => (await world.dependencies.agendas.triage(round)).length > 0,
  ),
  "write a promise in the name of others as a professional": does(
    "/promises",
    {
      topic: "litter",
      number: "1",
      title: "Alles schoon",
      owner: "Anna de Wit",
      due: "2026-11-08",
    },
    async ({ world, cycle }) => (await world.dependencies.actions.of(cycle)).length > 0,
  ),
  "confirm the agenda as a professional": does(
    "/confirm",
    { places: "litter", seen: "", reason: "Wij kozen dit zelf, zonder de zaal." },
    async ({ world, round }) => (await world.dependencies.agendas.choice(round)) !== undefined,
  ),
};

export const meetingTooEarly: Attack = {
  name: "meeting-too-early",
  tries: `see in the meeting what is not public yet, or decide there: ${Object.keys(DEEDS).join("; ")}`,
  protection:
    "the meeting is shown by role and neighbourhood, once it is counted; who leads it writes, who coordinates confirms",
  short: true,
  async attempt(protection) {
    const world = await openWorld({ residents: 12 });
    try {
      const place = { world, ...(await world.invited()) };
      for (const token of world.links().values())
        await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }));
      world.at("2026-10-05T18:00:00Z");
      let got = 0;
      for (const deed of Object.values(DEEDS)) {
        if (await deed(place, protection)) got += 1;
        await counted(place);
      }
      return { got, of: Object.keys(DEEDS).length };
    } finally {
      await world.close();
    }
  },
};
