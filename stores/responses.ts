import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { type Day, type Instant, neighbourhoodOf, type RoundId } from "#contract/ids.ts";
import { Invitation, type Token } from "#domain/dispatch/mail.ts";
import type { PanelMember } from "#domain/measurement/questionnaire/panel-code.ts";
import { DRAFT_DAYS, Response } from "#domain/measurement/wave/wave.ts";
import type { Cast, Entered } from "./ballots.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { panelExpiry } from "./panel.ts";
import { ABSENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { transact, type Write } from "./transaction.ts";
import { cycleTable, dynamo, peopleTable } from "./tables.ts";
import { provider } from "./place.ts";

/** What a questionnaire that is handed in does to the panel. */
export type PanelChange =
  | { kind: "join"; member: PanelMember }
  | { kind: "leave" }
  | { kind: "stay" };
/** `meanwhile`: somebody else wrote what this was decided on; read again. */
export type Saved = { kind: "saved" | "late" | "meanwhile" };
export type HandedIn = Cast | Entered | { kind: "meanwhile" };

export type Responses = ReturnType<typeof responsesIn>;

/** What is answered in measurements, page by page, spread over 16 partitions by its own key as ballots are. No table holds a key beside a resident. */
export function responsesIn(client: DynamoDBClient, people: () => Table, cycle: Table) {
  const openRound = (round: RoundId, now: Instant): Write =>
    cycle.check(cycleKeys.round(round), {
      expression: "#status = :open AND #closes > :now",
      values: { open: "open", now },
    });
  const keyOf = ({ round, key }: Pick<Response, "round" | "key">) => cycleKeys.response(round, key);
  const panelWrites = ({ round, resident }: Token, change: PanelChange): Write[] => {
    if (change.kind === "stay") return [];
    const key = peopleKeys.panelMember(neighbourhoodOf(round), resident);
    return [
      change.kind === "leave"
        ? people().remove(key)
        : people().create(key, change.member, panelExpiry(change.member)),
    ];
  };
  const answered = ({ round, batch, resident, hash }: Token, on: Day): Write =>
    people().set(
      peopleKeys.invitation(round, batch, resident),
      { answeredOn: on, answeredWith: hash },
      { expression: "attribute_exists(#pk) AND attribute_not_exists(#answeredWith)" },
    );

  /** All or nothing: the round is open, nobody of this invitation answered, and what is written after that. `ours` when this very link answered before. */
  async function first(
    token: Token,
    now: Instant,
    rest: readonly Write[],
  ): Promise<"accepted" | "late" | "withdrawn" | "other-link" | "meanwhile" | "ours"> {
    const outcome = await transact(client, [
      openRound(token.round, now),
      answered(token, dayOf(now)),
      ...rest,
    ]);
    if (outcome.kind === "written") return "accepted";
    const [late, other] = outcome.refusals;
    if (late !== undefined) return "late";
    if (other === undefined) return "meanwhile";
    const invitation = other.old(Invitation);
    if (invitation === undefined) return "withdrawn";
    return invitation.answeredWith === token.hash ? "ours" : "other-link";
  }

  return {
    /** Saves a page while the round is open, when what is kept is still what was read `before`. What was handed in stays handed in; what was not is forgotten some time after closing. */
    async save(
      response: Response,
      before: Response | undefined,
      closes: Instant,
      now: Instant,
    ): Promise<Saved> {
      const same =
        before === undefined
          ? ABSENT
          : {
              expression: "#given = :given AND #page = :page AND #handedIn = :handedIn",
              values: { given: before.given, page: before.page, handedIn: before.handedIn },
            };
      const forgotten = response.handedIn
        ? undefined
        : Date.parse(addDays(dayOf(closes), DRAFT_DAYS)) / 1000;
      const outcome = await transact(client, [
        openRound(response.round, now),
        cycle.put(keyOf(response), response, same, forgotten),
      ]);
      if (outcome.kind === "written") return { kind: "saved" };
      return { kind: outcome.refusals[0] === undefined ? "meanwhile" : "late" };
    },

    /** One transaction marks the invitation answered (day only), writes what was answered, and joins or leaves the panel: one resident, one response. A link for one answer replaces nothing. */
    async handIn(
      token: Token,
      response: Response,
      panel: PanelChange,
      now: Instant,
    ): Promise<HandedIn> {
      const rest = [cycle.put(keyOf(response), response), ...panelWrites(token, panel)];
      const outcome = await first(token, now, rest);
      if (outcome !== "ours") return { kind: outcome };
      if (token.once === true) return { kind: "answered" };
      const again = await transact(client, [openRound(token.round, now), ...rest]);
      if (again.kind === "written") return { kind: "replaced" };
      return { kind: again.refusals[0] === undefined ? "meanwhile" : "late" };
    },

    /** The same for a form on paper: it replaces nothing that was handed in, and what was read of it before goes. */
    async enter(
      token: Token,
      response: Response,
      panel: PanelChange,
      now: Instant,
    ): Promise<Entered | { kind: "meanwhile" }> {
      const outcome = await first(token, now, [
        cycle.put(keyOf(response), response),
        ...panelWrites(token, panel),
        cycle.remove(cycleKeys.paperForm(response.round, response.key)),
      ]);
      return { kind: outcome === "ours" || outcome === "other-link" ? "answered" : outcome };
    },

    get: (round: RoundId, key: Response["key"]): Promise<Response | undefined> =>
      cycle.get(Response, cycleKeys.response(round, key)),

    /** One shard, page by page; also what was begun and not handed in. */
    shard: (round: RoundId, shard: number): AsyncGenerator<Response[]> =>
      cycle.pages(Response, cycleKeys.responses(round, shard)),
  };
}

export const responses = provider((place) =>
  responsesIn(dynamo(place), () => peopleTable(place), cycleTable(place)),
);
