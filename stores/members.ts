import { Member } from "#domain/access.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT, having } from "./expressions.ts";
import { overCycles } from "./tables.ts";
import { sha256 } from "./sha256.ts";

/** Who of the team may do what, by the hash of the e-mail address. */
export const members = overCycles((cycle) => {
  const idOf = (email: string): string => sha256(`member|${email.toLowerCase()}`).slice(0, 32);
  return {
    idOf,
    all: (): Promise<Member[]> => cycle.list(Member, cycleKeys.members()),
    get: (id: string): Promise<Member | undefined> => cycle.get(Member, cycleKeys.member(id)),

    /** `member.version` is the one that was read, 0 for somebody new; false when somebody else changed it since. */
    async save(member: Member & { version: number }): Promise<boolean> {
      const { email, version } = member;
      const unchanged = version === 0 ? ABSENT : having({ version });
      const next = Member.parse({ ...member, version: version + 1 });
      return cycle.writeAll([cycle.put(cycleKeys.member(idOf(email)), next, unchanged)]);
    },

    remove: (id: string): Promise<void> => cycle.delete(cycleKeys.member(id)),
  };
});
