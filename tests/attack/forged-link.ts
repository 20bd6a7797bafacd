import { type NeighbourhoodId, ResidentId, type RoundId } from "#contract/ids.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { codeOf } from "#domain/answer/code.ts";
import type { Invitation, Resident, Token } from "#domain/dispatch/mail.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { PRESENT } from "#stores/expressions.ts";
import { sha256 } from "#stores/sha256.ts";
import { peopleTable } from "#stores/tables.ts";
import { residentsOf, visit, type World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { handIn, inWave } from "./questionnaires.ts";
import { inStreet } from "./street.ts";

/** Two links that were issued in a round, and the first one's invitation; that link is the intruder's own. */
type Known = { secret: string; own: Token; others: Token; invited: Invitation };
type Deed = (write: Writing, known: Known) => Promise<string>;
const NOBODY = ResidentId.parse("f".repeat(26));
const CODE = codeOf(new Uint8Array(10).fill(7));
const hash = tokenHashOf(sha256, CODE);

const tableOf = ({ environment: { variables, clock } }: World) =>
  peopleTable({ environment: variables, clock: clock.now });

/** What whoever writes in the table of people can do there, without any key. */
function writingIn(world: World, round: RoundId) {
  const people = tableOf(world);
  const { id } = world.neighbourhood;
  return {
    token: (token: Token) => people.save(peopleKeys.token(token.hash), token),
    invitation: (one: Invitation) =>
      people.save(peopleKeys.invitation(round, one.batch, one.resident), one),
    resident: (one: Resident, home: NeighbourhoodId = id) =>
      people.save(peopleKeys.resident(home, one.area, one.id), one),
    /** The machine goes on meanwhile, and sends who is silent another link. */
    reminded: async (to: string): Promise<string> => {
      await world.run(sendBatch, { round, kind: "reminder", batch: 0 });
      return world.links("reminder").get(to) ?? "";
    },
    newcomer: residentsOf(world.neighbourhood, 99, 100).map((one) => ({ ...one, id: NOBODY })),
  };
}
type Writing = ReturnType<typeof writingIn>;

const DEEDS: Readonly<Record<string, Deed>> = {
  async "a link for somebody else"(write, { others: { proof: _proof, ...token } }) {
    await write.token({ ...token, hash });
    return CODE;
  },
  async "one with an invented proof"(write, { others }) {
    await write.token({ ...others, hash, proof: "0".repeat(64) });
    return CODE;
  },
  async "one with the proof of another link"(write, { own, others }) {
    await write.token({ ...others, hash, proof: own.proof });
    return CODE;
  },
  async "somebody else in their own link"(write, { secret, own, others: { batch, resident } }) {
    await write.token({ ...own, batch, resident });
    return secret;
  },
  async "another way by which their own link came"(write, { secret, own }) {
    await write.token({ ...own, channel: "paper" });
    return secret;
  },
  async "somebody who does not exist"(write, { secret, own, invited }) {
    await write.invitation({ ...invited, resident: NOBODY });
    await write.token({ ...own, resident: NOBODY });
    return secret;
  },
  async "somebody who does not exist, and is mailed a link by the machine"(write, { invited }) {
    await Promise.all(write.newcomer.map((one) => write.resident(one)));
    await write.invitation({ ...invited, resident: NOBODY });
    return write.reminded(write.newcomer[0]?.email ?? "");
  },
};

/** Takes whatever stands in the table as issued. */
function trusting(world: World): Pick<World["dependencies"], "ballots" | "handedIn"> {
  const { ballots, handedIn, roundKeys } = world.dependencies;
  async function proven(token: Token): Promise<Token> {
    const { round, batch, resident } = token;
    const keys = await roundKeys.forLinks(round);
    if (keys === undefined) throw new Error("The round has no key of links.");
    const asked = { proof: keys.proofOfInvitation(token) };
    await tableOf(world).update(peopleKeys.invitation(round, batch, resident), asked, PRESENT);
    return { ...token, proof: keys.proofOfLink(token) };
  }
  return {
    ballots: {
      ...ballots,
      give: async (coming, now) =>
        ballots.give({ ...coming, token: await proven(coming.token) }, now),
    },
    handedIn: {
      ...handedIn,
      give: async (coming, now) =>
        handedIn.give({ ...coming, token: await proven(coming.token) }, now),
    },
  };
}

async function knownIn(world: World, links: readonly string[]): Promise<Known> {
  const { invitations } = world.dependencies;
  const [own, others] = await Promise.all(
    links.slice(0, 2).map((link) => invitations.token(tokenHashOf(sha256, link))),
  );
  const invited = own && (await invitations.get(own.round, own.batch, own.resident));
  if (own === undefined || others === undefined || invited === undefined)
    throw new Error("The links of residents are not there.");
  return { secret: links[0] ?? "", own, others, invited };
}

type Protection = "on" | "off";
const isBallotAfter = (deed: Deed, protection: Protection) =>
  inStreet(3, async ({ world, round, links }) => {
    const token = await deed(writingIn(world, round), await knownIn(world, links));
    const changed = protection === "on" ? {} : trusting(world);
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }), changed);
    return (await world.ballots(round)).length > 0;
  });

const isQuestionnaireAfter = (deed: Deed, protection: Protection) =>
  inWave(async (asked) => {
    const { world, round, links } = asked;
    const token = await deed(writingIn(world, round), await knownIn(world, links));
    const changed = protection === "on" ? {} : trusting(world);
    await handIn({ ...asked, links: [token] }, 0, changed);
    return (await world.questionnaires(round)).handedIn.length > 0;
  });

export const forgedLink: Attack = {
  name: "forged-link",
  tries: `vote, and answer a questionnaire, by writing in the table of people: ${Object.keys(DEEDS).join("; ")}`,
  protection: "links and invitations bear the proof that we issued them, and no other answers",
  short: false,
  async attempt(protection) {
    let got = 0;
    for (const isCountedAfter of [isBallotAfter, isQuestionnaireAfter])
      for (const deed of Object.values(DEEDS)) if (await isCountedAfter(deed, protection)) got += 1;
    return { got, of: 2 * Object.keys(DEEDS).length };
  },
};
