import { DeleteItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { endsOf } from "#domain/anchor.ts";
import { trailFollower } from "#domain/audit.ts";
import { writeAnchor } from "#functions/daily/write-anchor.ts";
import { sha256 } from "#stores/sha256.ts";
import { cycleTable, dynamo } from "#stores/tables.ts";
import type { World } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { answer, inStreet, seal } from "./street.ts";

type State = Awaited<ReturnType<World["everything"]>>;

const placeOf = ({ environment: { variables, clock } }: World) => ({
  environment: variables,
  clock: clock.now,
});
const keyIn = ({ table, item: { pk, sk } }: State[number]) =>
  `${table} ${String(pk)} ${String(sk)}`;

/** Puts every table back to what it was: what point-in-time recovery does for whoever may use it. */
export async function putBack(world: World, state: State): Promise<void> {
  const client = dynamo(placeOf(world));
  const kept = new Set(state.map(keyIn));
  for (const one of await world.everything())
    if (!kept.has(keyIn(one)))
      await client.send(
        new DeleteItemCommand({
          TableName: one.table,
          Key: marshall({ pk: one.item["pk"], sk: one.item["sk"] }),
        }),
      );
  for (const { table, item } of state)
    await client.send(new PutItemCommand({ TableName: table, Item: marshall(item) }));
}

const RESIDENTS = 16;
/** Who answered before the moment to which the tables are put back. */
const EARLY = 11;

export const rolledBack: Attack = {
  name: "rolled-back",
  tries:
    "put all tables back to an earlier moment, so that answers that came since are not counted",
  protection:
    "what stands in open rounds is written down every day where nobody can change it, and the seal refuses less",
  short: true,
  attempt: (protection) =>
    inStreet(RESIDENTS, async (street) => {
      const { world, round, links } = street;
      for (let nth = 0; nth < EARLY; nth += 1) await answer(street, nth);
      const before = await world.everything();
      for (let nth = EARLY; nth < links.length; nth += 1) await answer(street, nth);
      await world.run(writeAnchor, {});
      await putBack(world, before);
      const { anchors, seals } = world.dependencies;
      const forgets = { anchors: { ...anchors, since: async () => [] } };
      await seal(street, protection === "on" ? {} : forgets).catch(() => undefined);
      const sealed = await seals.get(round);
      return {
        got: sealed === undefined ? 0 : links.length - sealed.ballots,
        of: links.length - EARLY,
      };
    }),
};

export const cutTrail: Attack = {
  name: "cut-trail",
  tries: "take the last line of the audit trail away, which leaves a trail that holds in itself",
  protection: "a trail is held against its last line of every day, written down elsewhere",
  short: true,
  attempt: (protection) =>
    inStreet(2, async ({ world }) => {
      const { audit, anchors } = world.dependencies;
      const { id } = world.neighbourhood;
      await world.run(writeAnchor, {});
      const [last] = await audit.latest(id, 1);
      await cycleTable(placeOf(world)).delete(cycleKeys.audit(id, last?.seq ?? 0));
      const written = protection === "on" ? await anchors.since() : [];
      const follower = trailFollower(sha256, endsOf(id, written));
      for await (const line of audit.each(id)) follower.see(line);
      return { got: follower.verdict().fault === undefined ? 1 : 0, of: 1 };
    }),
};
