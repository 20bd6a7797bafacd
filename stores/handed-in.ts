import { cycleKeys } from "#contract/cycle-keys.ts";
import { type BallotKey, type Instant, neighbourhoodOf } from "#contract/ids.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import { type Answers, paddedHandedIn } from "#domain/measurement/wave/handed-in.ts";
import type { Entered } from "./answering.ts";
import { type Coming, enteredAs, type Given, giving } from "./giving.ts";
import { panelExpiry } from "./panel.ts";
import { provider } from "./place.ts";
import { roundKeys } from "./round-keys.ts";
import { cycleTable, peopleTable } from "./tables.ts";
import type { Write } from "./transaction.ts";

/** What a questionnaire that is handed in does to the panel. */
export type PanelChange =
  | { kind: "join"; member: PanelMember }
  | { kind: "leave" }
  | { kind: "stay" };

/**
 * A questionnaire as it comes in. `entered`: somebody of the team hands it in for the resident.
 * `former` is where the link's answers stood before rounds had keys.
 */
export type HandingIn = {
  token: Token;
  answers: Answers;
  panel: PanelChange;
  entered: boolean;
  former: BallotKey;
};

const comingOf = ({ token, answers, entered, former }: HandingIn): Coming => ({
  token,
  entered,
  hasWords: false,
  former: cycleKeys.response(token.round, former),
  plain: ({ mark }) => paddedHandedIn({ ...answers, mark }),
});

/** Questionnaires that are handed in; who takes them cannot read them back. */
export const handedIn = provider((place) => {
  const cycle = cycleTable(place);

  /** Joining or leaving the panel, and the draft that goes, are part of the same write. */
  async function alsoOf({ token, panel }: HandingIn): Promise<Write[]> {
    const { draftOf } = await roundKeys(place).forTaking(token.round);
    const people = peopleTable(place);
    const key = peopleKeys.panelMember(neighbourhoodOf(token.round), token.resident);
    const draft = cycle.remove(cycleKeys.draft(token.round, draftOf(token)));
    switch (panel.kind) {
      case "stay":
        return [draft];
      case "leave":
        return [draft, people.remove(key)];
      case "join":
        return [draft, people.put(key, panel.member, undefined, panelExpiry(panel.member))];
    }
  }

  return {
    /** One resident, one response. */
    give: async (coming: HandingIn, now: Instant): Promise<Given> =>
      giving(place)(comingOf(coming), now, await alsoOf(coming)),

    /** A form on paper; what was read of it before goes. */
    async enterPaper(coming: HandingIn, now: Instant): Promise<Entered | { kind: "forged" }> {
      const read = cycle.remove(cycleKeys.paperForm(coming.token.round, coming.former));
      const also = [...(await alsoOf(coming)), read];
      return { kind: enteredAs(await giving(place)(comingOf(coming), now, also)) };
    },
  };
});
