import { addDays, dayOf } from "#domain/calendar/time.ts";
import { type Instant, neighbourhoodOf, type RoundId } from "#contract/ids.ts";
import type { Token } from "#domain/dispatch/mail.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import { DRAFT_DAYS, Response } from "#domain/measurement/wave/wave.ts";
import { answeredBefore, type Cast, type Entered, firstAnswer, openRound } from "./answering.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { panelExpiry } from "./panel.ts";
import { ABSENT, having } from "./expressions.ts";
import type { Table } from "./table.ts";
import type { Transacted } from "./transaction.ts";
import { overBoth } from "./tables.ts";

/** What a questionnaire that is handed in does to the panel. */
export type PanelChange =
  | { kind: "join"; member: PanelMember }
  | { kind: "leave" }
  | { kind: "stay" };
/** `meanwhile`: somebody else wrote what this was decided on; read again. */
type Saved = { kind: "saved" | "late" | "meanwhile" };
type HandedIn = Cast | Entered | { kind: "meanwhile" };

/** What became of a write while the round is open. */
function laterOf<Kind>(written: Kind, outcome: Transacted): Kind | "late" | "meanwhile" {
  if (outcome.kind === "written") return written;
  return outcome.refusals[0] === undefined ? "meanwhile" : "late";
}

const keptIn = (cycle: Table) => ({
  /**
   * Saves a page while the round is open, when what is kept is still what was read `before`. What
   * was handed in stays handed in; what was not is forgotten some time after closing.
   */
  async save(
    response: Response,
    before: Response | undefined,
    closes: Instant,
    now: Instant,
  ): Promise<Saved> {
    const { round, key } = response;
    const unchanged =
      before === undefined
        ? ABSENT
        : having({ given: before.given, page: before.page, handedIn: before.handedIn });
    const forgotten = response.handedIn
      ? undefined
      : Date.parse(addDays(dayOf(closes), DRAFT_DAYS)) / 1000;
    const outcome = await cycle.transact([
      openRound(cycle, round, now),
      cycle.put(cycleKeys.response(round, key), response, unchanged, forgotten),
    ]);
    return { kind: laterOf("saved", outcome) };
  },

  get: (round: RoundId, key: Response["key"]): Promise<Response | undefined> =>
    cycle.get(Response, cycleKeys.response(round, key)),

  /** One shard, page by page; also what was begun and not handed in. */
  shard: (round: RoundId, shard: number): AsyncGenerator<Response[]> =>
    cycle.pages(Response, cycleKeys.responses(round, shard)),
});

/** Handing in joins or leaves the panel in the same write. */
function panelWrites(people: () => Table, { round, resident }: Token, change: PanelChange) {
  if (change.kind === "stay") return [];
  const key = peopleKeys.panelMember(neighbourhoodOf(round), resident);
  return [
    change.kind === "leave"
      ? people().remove(key)
      : people().create(key, change.member, panelExpiry(change.member)),
  ];
}

/** What became of a first answer; `ours` when this very link answered before. */
function firstOf(token: Token, outcome: Transacted) {
  if (outcome.kind === "written") return "accepted";
  const [late, other] = outcome.refusals;
  if (late !== undefined) return "late";
  return other === undefined ? "meanwhile" : answeredBefore(token, other);
}

const handedInTo = (cycle: Table, people: () => Table) => {
  const writing = (token: Token, response: Response, panel: PanelChange) => [
    cycle.put(cycleKeys.response(response.round, response.key), response),
    ...panelWrites(people, token, panel),
  ];
  return {
    /**
     * One transaction marks the invitation answered (day only), writes what was answered, and joins
     * or leaves the panel: one resident, one response. A link for one answer replaces nothing.
     */
    async handIn(
      token: Token,
      response: Response,
      panel: PanelChange,
      now: Instant,
    ): Promise<HandedIn> {
      const rest = writing(token, response, panel);
      const first = await cycle.transact([...firstAnswer(cycle, people(), token, now), ...rest]);
      const kind = firstOf(token, first);
      if (kind !== "ours") return { kind };
      if (token.once === true) return { kind: "answered" };
      const again = await cycle.transact([openRound(cycle, token.round, now), ...rest]);
      return { kind: laterOf("replaced", again) };
    },

    /** The same for a form on paper: it replaces nothing that was handed in, and what was read of it before goes. */
    async enter(
      token: Token,
      response: Response,
      panel: PanelChange,
      now: Instant,
    ): Promise<Entered | { kind: "meanwhile" }> {
      const first = await cycle.transact([
        ...firstAnswer(cycle, people(), token, now),
        ...writing(token, response, panel),
        cycle.remove(cycleKeys.paperForm(response.round, response.key)),
      ]);
      const kind = firstOf(token, first);
      return { kind: kind === "ours" || kind === "other-link" ? "answered" : kind };
    },
  };
};

/**
 * What is answered in measurements, page by page, spread over 16 partitions by its own key as
 * ballots are. No table holds a key beside a resident.
 */
export const responses = overBoth((cycle, people) => ({
  ...keptIn(cycle),
  ...handedInTo(cycle, people),
}));
