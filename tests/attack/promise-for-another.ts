import { ActionId, type CycleId } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import type { Owner } from "#domain/actions/owner.ts";
import { answerPromise } from "#functions/actions/answer-promise.ts";
import { promiseHash } from "#functions/actions/promise-link.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import { anAction, anAgenda, aState } from "#tests/builders.ts";
import { openWorld, visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";

/** The intruder's own link is that of another promise. */
const [ASKED, OWN] = [ActionId.parse("litter-1"), ActionId.parse("lighting-1")];
const [SECRET, OWN_SECRET, GUESSED] = ["s".repeat(22), "o".repeat(22), "g".repeat(22)];
const YES = { answer: "yes", shown: "2026-10-06T08:00:00.000Z" };

type Place = { world: World; cycle: CycleId; owner: Extract<Owner, { kind: "person" }> };
type Deed = (place: Place, protection: "on" | "off") => Promise<boolean>;

/** What is asked of somebody, and what of the intruder, each with a link. */
async function asked(world: World): Promise<Place> {
  const { cycle } = await world.invited();
  world.at("2026-10-06T08:01:00Z");
  const { actions, agendas, promiseLinks, now } = world.dependencies;
  const [one, other = one] = world.neighbourhood.team;
  if (one === undefined || other === undefined) throw new Error("there is no team");
  const owners = [one, other].map(({ name, partner }) => ({
    kind: "person" as const,
    name,
    partner,
  }));
  const state = { ...aState("proposed"), answerBy: "2026-10-12" as Action["due"] };
  for (const [nth, [action, secret]] of [
    [ASKED, SECRET] as const,
    [OWN, OWN_SECRET] as const,
  ].entries()) {
    const owner = owners[nth] ?? { kind: "organisation", partner: "police" };
    const { firstDue: _first, ...made } = anAction({ cycle, id: action, owners: [owner], state });
    const line = { action, seq: 1, at: now(), by: "machine", to: "proposed" } as const;
    await actions.create(made, line);
    await promiseLinks.give(promiseHash(sha256, secret), { cycle, action, owner }, now());
  }
  await agendas.keepAgenda(anAgenda(cycle, "litter"));
  const [owner] = owners;
  if (owner === undefined) throw new Error("nobody is asked");
  return { world, cycle, owner };
}

const isAccepted = async ({ world, cycle }: Place) =>
  (await world.dependencies.actions.get(cycle, ASKED))?.state.kind === "accepted";

/** Follows a link; without a protection every link is that of what is asked of somebody else. */
const follow = (
  { world, cycle, owner }: Place,
  secret: string,
  { method, anyLink }: { method: "GET" | "POST"; anyLink: boolean },
) =>
  world.run(
    answerPromise,
    {
      ...visit(method, `/promise/${secret}`, {
        query: new URLSearchParams(YES).toString(),
        ...(method === "GET"
          ? {}
          : { body: `${new URLSearchParams(YES).toString()}&action=${ASKED}` }),
      }),
      pathParameters: { secret },
    },
    anyLink
      ? {
          promiseLinks: {
            ...world.dependencies.promiseLinks,
            get: () => Promise.resolve({ cycle, action: ASKED, owner }),
          },
        }
      : {},
  );

const DEEDS: Readonly<Record<string, Deed>> = {
  async "accept by a link that was guessed"(place, protection) {
    await follow(place, GUESSED, { method: "POST", anyLink: protection === "off" });
    return isAccepted(place);
  },
  async "accept by the link of another promise"(place, protection) {
    await follow(place, OWN_SECRET, { method: "POST", anyLink: protection === "off" });
    return isAccepted(place);
  },
  async "let a program that looks at mail accept"(place, protection) {
    // Where looking answers, it is the same as pressing.
    const method = protection === "on" ? "GET" : "POST";
    await follow(place, SECRET, { method, anyLink: false });
    return isAccepted(place);
  },
  async "have somebody named who did not accept"({ world, owner }, protection) {
    const { actions } = world.dependencies;
    const naming = {
      ...actions,
      in: async (id: CycleId) =>
        (await actions.in(id)).map((action) => ({
          ...action,
          owners: action.owners.map((one) => ({ ...one, accepted: action.due })),
        })),
    };
    const { body } = await world.run(
      showNeighbourhood,
      visit("GET", "/zonnestraat", { query: "lang=nl" }),
      protection === "on" ? {} : { actions: naming },
    );
    // Their name stands on the page as that of the team; with the organisation it is a promise's.
    return new RegExp(String.raw`${owner.name} \(`).test(body.split(`id="${ASKED}"`)[1] ?? "");
  },
};

export const promiseForAnother: Attack = {
  name: "promise-for-another",
  tries: `promise something in the name of somebody else: ${Object.keys(DEEDS).join("; ")}`,
  protection:
    "a secret of one's own is of one promise, looking changes nothing, and who did not press is not named",
  short: true,
  async attempt(protection) {
    let got = 0;
    for (const deed of Object.values(DEEDS)) {
      const world = await openWorld({ residents: 1 });
      try {
        if (await deed(await asked(world), protection)) got += 1;
      } finally {
        await world.close();
      }
    }
    return { got, of: Object.keys(DEEDS).length };
  },
};
