import {
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  DeleteItemCommand,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { roundKey } from "#contract/round-keys.ts";
import { ReceiptCode } from "#domain/answer/receipt.ts";
import { paddedBallot, readBallot } from "#domain/answer/ballot.ts";
import { AreaId } from "#contract/ids.ts";
import { boundTo } from "#stores/giving.ts";
import { decryptWith, encryptTo, publicKeyFrom } from "#stores/hpke.ts";
import { LookupKey, type SealingKeys } from "#stores/round-keys.ts";
import { dynamo, keysTable } from "#stores/tables.ts";
import { topic } from "#tests/builders.ts";
import type { World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { answer, inStreet, seal } from "./street.ts";

type Item = Record<string, unknown>;
type Street = Parameters<Parameters<typeof inStreet>[1]>[0];

/** Somebody who writes in every table, and has no key. */
function intruderIn(world: World) {
  const { variables, clock } = world.environment;
  const place = { environment: variables, clock: clock.now };
  const client = dynamo(place);
  const [cycle = "", people = ""] = [variables["CYCLE_TABLE"], variables["PEOPLE_TABLE"]];
  const all = async (table: string, begins: string) =>
    ((await client.send(new ScanCommand({ TableName: table }))).Items ?? [])
      .map((item): Item => unmarshall(item))
      .filter(({ pk, sk }) => `${String(pk)} ${String(sk)}`.includes(begins));
  return {
    ballots: () => all(cycle, "BALLOTS#"),
    marks: async () =>
      (await all(people, "INVITATION#")).filter(({ answeredWith }) => answeredWith !== undefined),
    put: (table: "cycle" | "people", item: Item) =>
      client.send(
        new PutItemCommand({
          TableName: table === "cycle" ? cycle : people,
          Item: marshall(item, { removeUndefinedValues: true }),
        }),
      ),
    remove: ({ pk, sk }: Item) =>
      client.send(new DeleteItemCommand({ TableName: cycle, Key: marshall({ pk, sk }) })),
    isThere: async ({ pk, sk }: Item) =>
      (await client.send(new GetItemCommand({ TableName: cycle, Key: marshall({ pk, sk }) })))
        .Item !== undefined,
    /** The public key is no secret: whoever reads the tables can encrypt to the round. */
    publicKey: async (round: Street["round"]) => {
      const found = await keysTable(place).get(LookupKey, roundKey("lookup", round));
      return publicKeyFrom(found?.publicKey ?? new Uint8Array(32));
    },
  };
}
type Intruder = ReturnType<typeof intruderIn>;

/** A ballot of the intruder's own in the place of one that is there, with its mark where that is known. */
async function forged(
  intruder: Intruder,
  { round }: Street,
  [item]: readonly Item[],
): Promise<Item> {
  const at = { round, row: String(item?.["row"]) as never, version: Number(item?.["version"]) };
  const plain = paddedBallot({
    topics: [topic("parking")],
    area: AreaId.parse("straat"),
    channel: "email",
    receipt: ReceiptCode.parse("00000-00000"),
    mark: "0".repeat(64),
  });
  return { ...item, box: await encryptTo(await intruder.publicKey(round), plain, boundTo(at)) };
}

/** What is done to the ballots of a round, between its answers and its seal. */
const DEEDS: Readonly<Record<string, (intruder: Intruder, street: Street) => Promise<unknown>>> = {
  async altered(intruder) {
    const [item] = await intruder.ballots();
    const box = new Uint8Array(item?.["box"] as Uint8Array);
    box[100] = (box[100] ?? 0) ^ 1;
    await intruder.put("cycle", { ...item, box });
  },
  async removed(intruder) {
    const [item] = await intruder.ballots();
    await intruder.remove(item ?? {});
  },
  async forged(intruder, street) {
    await intruder.put("cycle", await forged(intruder, street, await intruder.ballots()));
  },
  async added(intruder, street) {
    const item = await forged(intruder, street, await intruder.ballots());
    const row = "f".repeat(64);
    await intruder.put("cycle", { ...item, row, sk: row });
  },
  async replayed(intruder, street) {
    const before = await intruder.ballots();
    await answer(street, 0, "&comment=again");
    for (const item of before) await intruder.put("cycle", item);
  },
  async swapped(intruder) {
    const [one, other] = await intruder.ballots();
    await intruder.put("cycle", { ...one, box: other?.["box"], tag: other?.["tag"] });
    await intruder.put("cycle", { ...other, box: one?.["box"], tag: one?.["tag"] });
  },
  /** It would count for one that was taken away. */
  async "withdrawn twice"(intruder, { world, round }) {
    const { withdrawals, invitations, now } = world.dependencies;
    const [invitation] = await invitations.inBatch(round, 0);
    if (invitation !== undefined) await withdrawals.take(invitation, now());
    const item = (await intruder.ballots()).find(({ box }) => box === undefined);
    await intruder.put("cycle", { ...item, sk: "d".repeat(64) });
  },
  /** Plain, and with a plain mark: as a ballot was kept before rounds had keys. */
  async "passed off as former"(intruder, { round }) {
    const [item] = await intruder.ballots();
    const [mark] = await intruder.marks();
    const key = "e".repeat(64);
    const { pk } = item ?? {};
    const said = { round, key, topics: ["parking"], area: "straat", channel: "email" };
    await intruder.put("cycle", { pk, sk: key, v: item?.["v"], ...said });
    const { mark: _mark, version: _version, entered: _entered, ...former } = mark ?? {};
    const resident = "e".repeat(26);
    await intruder.put("people", { ...former, sk: `INVITATION#${resident}`, resident });
  },
  async "a mark added"(intruder) {
    const [mark] = await intruder.marks();
    const resident = "f".repeat(26);
    await intruder.put("people", {
      ...mark,
      sk: `INVITATION#${resident}`,
      resident,
      mark: "1".repeat(64),
    });
  },
};

/** A seal that opens what opens, and neither looks at who wrote it nor at the marks. */
function careless(world: World, round: Street["round"]) {
  const ballots = async (keys: SealingKeys) =>
    (
      await Promise.all(
        (await intruderIn(world).ballots()).map(({ row, version, box }) =>
          decryptWith(
            keys.privateKey,
            box as Uint8Array,
            boundTo({ round, row: row as never, version: Number(version) }),
          )
            .then(readBallot)
            .catch(() => []),
        ),
      )
    ).flat();
  let opened: Awaited<ReturnType<typeof ballots>> = [];
  return {
    encryptedBallots: {
      ...world.dependencies.encryptedBallots,
      async open(_: Street["round"], keys: SealingKeys) {
        opened = await ballots(keys);
        return { ballots: opened, former: [], withdrawn: 0, versions: 0, altered: 0 };
      },
    },
    invitations: {
      ...world.dependencies.invitations,
      inBatch: async () => {
        const keys = await world.dependencies.roundKeys.forSealing(round);
        const found = keys === undefined ? [] : await ballots(keys);
        return found.map(({ mark }) => ({ answeredWith: "x", mark }) as never);
      },
    },
  };
}

/** Whether a seal stands on ballots that are not those that were given. */
const isSealedAfter = (deed: keyof typeof DEEDS, protection: "on" | "off") =>
  inStreet(12, async (street) => {
    for (const nth of street.links.keys()) await answer(street, nth);
    await DEEDS[deed]?.(intruderIn(street.world), street);
    const changed = protection === "on" ? {} : careless(street.world, street.round);
    await seal(street, changed).catch(() => undefined);
    return (await street.world.dependencies.seals.get(street.round)) !== undefined;
  });

export const alteredBallots: Attack = {
  name: "altered-ballots",
  tries: `write in the tables what nobody answered: ballots ${Object.keys(DEEDS).join(", ")}`,
  protection: "the seal holds every ballot against its tag and its mark, and refuses all of them",
  short: false,
  async attempt(protection) {
    let got = 0;
    for (const deed of Object.keys(DEEDS)) if (await isSealedAfter(deed, protection)) got += 1;
    return { got, of: Object.keys(DEEDS).length };
  },
};
