import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { Member } from "#domain/access.ts";
import { cycleKeys } from "./keys.ts";
import { ABSENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { transact } from "./transaction.ts";
import { cycleTable, dynamo } from "./tables.ts";
import { provider } from "./place.ts";
import { sha256 } from "./sha256.ts";

export type Members = ReturnType<typeof membersIn>;

/** Who of the team may do what, by the hash of the e-mail address. */
export const membersIn = (client: DynamoDBClient, cycle: Table) => {
  const idOf = (email: string): string => sha256(`member|${email.toLowerCase()}`).slice(0, 32);
  return {
    idOf,
    all: (): Promise<Member[]> => cycle.list(Member, cycleKeys.members()),
    get: (id: string): Promise<Member | undefined> => cycle.get(Member, cycleKeys.member(id)),

    /** `member.version` is the one that was read, 0 for somebody new; false when somebody else changed it since. */
    async save(member: Member & { version: number }): Promise<boolean> {
      const unchanged =
        member.version === 0
          ? ABSENT
          : { expression: "#version = :version", values: { version: member.version } };
      const next = Member.parse({ ...member, version: member.version + 1 });
      return (
        (await transact(client, [cycle.put(cycleKeys.member(idOf(member.email)), next, unchanged)]))
          .kind === "written"
      );
    },

    remove: (id: string): Promise<void> => cycle.delete(cycleKeys.member(id)),
  };
};

export const members = provider((place) => membersIn(dynamo(place), cycleTable(place)));
