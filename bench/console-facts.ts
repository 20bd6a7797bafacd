import type { Deed } from "#contract/permissions.ts";
import type { Action } from "#domain/actions/action.ts";
import { actionIdOf, planActions } from "#domain/actions/plan.ts";
import { appendEntry, type AuditEntry } from "#domain/audit.ts";
import { addDays, dayOf, isBefore, shiftDays } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { DispatchKind } from "#contract/mail.ts";
import { planCycle } from "#domain/dispatch/plan.ts";
import { Moment, type Passed } from "#domain/dispatch/run.ts";
import { plannedAt } from "#domain/dispatch/moments.ts";
import { dueOf } from "#domain/feedback/question.ts";
import { reportOfCycle } from "#domain/feedback/report.ts";
import {
  type ActionId,
  agendaRoundOf,
  cycleIdOf,
  type Day,
  Instant,
  NeighbourhoodId,
  OTHER,
  WHOLE,
} from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { decideAgenda } from "#domain/tally/agenda.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { addBallot, emptyCount } from "#domain/tally/profile.ts";
import { Waiting } from "#domain/waiting.ts";
import { sha256 } from "#stores/sha256.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Key } from "#contract/keys.ts";
import { keptOf } from "#stores/waiting.ts";
import { startList } from "#stores/start-list.ts";
import { seededChance } from "#local/seeded-chance.ts";

export type Item = { key: Key; facts: Record<string, unknown> };

const CYCLES = 10;
const BALLOTS = 400;
const QUESTIONS = 3;
const AUDITED = 10;
/** As large as a photo may be: it travels with every neighbourhood that is read whole. */
const PHOTO = `data:image/jpeg;base64,/9j/${"A".repeat(5996)}`;

/** What the table holds of neighbourhoods that have come to the sixth week of their tenth cycle. */
export function factsFor(like: Neighbourhood, firstDay: Day) {
  const counted = countOf(like);
  return (
    nth: number,
  ): {
    neighbourhood: Neighbourhood;
    latest: Cycle & { action: ActionId };
    items: Item[];
    now: Instant;
  } => {
    const neighbourhood: Neighbourhood = {
      ...like,
      id: NeighbourhoodId.parse(`buurt-${String(nth).padStart(3, "0")}`),
      name: `Buurt ${nth}`,
      contact: { ...like.contact, photo: PHOTO },
    };
    const items: Item[] = [
      { key: cycleKeys.neighbourhood(neighbourhood.id), facts: { ...neighbourhood, revision: 1 } },
      { key: cycleKeys.neighbourhoodSummary(neighbourhood.id), facts: summaryOf(neighbourhood) },
    ];
    let last: AuditEntry | undefined;
    const tell = (at: Instant, action: string, object: string): void => {
      last = appendEntry(
        last,
        {
          neighbourhood: neighbourhood.id,
          at,
          actor: "coordinator 0123456789",
          action,
          object,
          result: "done",
          origin: "console",
        },
        sha256,
      );
      items.push({ key: cycleKeys.audit(neighbourhood.id, last.seq), facts: last });
    };
    let [day, latest, now]: [Day, Cycle | undefined, Instant | undefined] = [
      firstDay,
      undefined,
      undefined,
    ];
    for (let number = 1; number <= CYCLES; number += 1) {
      const { plan } = planCycle(day, neighbourhood.weekPlan, {
        region: "zuid",
        school: [],
        pauseWeeks: [],
      });
      // A Monday morning in the sixth week: some actions are due, and one is late.
      now = number === CYCLES ? shiftDays(plan.adoption, 10) : plan.end;
      const cycle = cycleAt(neighbourhood, number, plan, now);
      items.push(...itemsOf(cycle));
      for (let line = 0; line < AUDITED; line += 1)
        tell(shiftDays(plan.invitation, line), "steer cycle" satisfies Deed, cycle.id);
      [day, latest] = [plan.next, cycle];
    }
    if (latest === undefined || now === undefined) throw new Error("there is no cycle");
    return {
      neighbourhood,
      latest: { ...latest, action: actionIdOf(counted.agenda[0] ?? OTHER, 1) },
      items,
      now,
    };

    function itemsOf(cycle: Cycle): Item[] {
      const { id, round, plan } = cycle;
      const tally = { ...counted, round };
      const agenda = decideAgenda(tally, [...startList.values()], undefined, plan.adoption);
      const closed = cycle.status === "closed";
      const actions = planActions(cycle, agenda, [...startList.values()], {
        neighbourhood,
        standing: [],
        asked: dayOf(plan.adoption),
      }).map((action, at): Action =>
        closed || at === 0
          ? {
              ...action,
              state: { kind: "done", on: action.due, text: "Alles is klaar nu." },
              version: 3,
            }
          : { ...action, due: at === 1 ? addDays(dayOf(plan.adoption), 5) : action.due },
      );
      const questions = Array.from({ length: QUESTIONS }, (_, at) => ({
        id: sha256(`${id} ${at}`).slice(0, 22),
        neighbourhood: neighbourhood.id,
        run: id,
        language: "nl",
        text: "Wanneer komt er meer licht in het steegje?",
        asked: dayOf(plan.invitation),
        due: dueOf(dayOf(plan.invitation)),
        ...(closed
          ? {
              answered: {
                question: "Wanneer komt er licht in het steegje?",
                answer: "In het voorjaar.".repeat(10),
                by: "Anna",
                on: addDays(dayOf(plan.invitation), 5 * (at + 1)),
              },
            }
          : {}),
      }));
      const waiting = closed
        ? []
        : [
            ...questions.map(({ id: object, due, asked }) => ({
              kind: "question" as const,
              neighbourhood: neighbourhood.id,
              object,
              run: id,
              from: asked,
              until: due,
            })),
            ...actions.flatMap(({ id: action, state, due }) =>
              state.kind === "done"
                ? []
                : [
                    {
                      kind: "action" as const,
                      neighbourhood: neighbourhood.id,
                      object: `${id}#${action}`,
                      run: id,
                      from: addDays(due, 1),
                    },
                  ],
            ),
            {
              kind: "mail" as const,
              neighbourhood: neighbourhood.id,
              object: `${round}#invitation`,
              run: id,
              from: dayOf(plan.reminder),
              count: 12,
            },
          ];
      return [
        { key: cycleKeys.cycle(id, neighbourhood.id), facts: cycle },
        {
          key: cycleKeys.round(round),
          facts: {
            id: round,
            cycle: id,
            neighbourhood: neighbourhood.id,
            area: WHOLE,
            topics: neighbourhood.topics,
            lotOrder: neighbourhood.topics,
            terms: counted.terms,
            status: "closed",
            opens: plan.invitation,
            closes: plan.closing,
            batches: 63,
            invited: 3140,
          },
        },
        ...DispatchKind.options
          .filter((kind) => closed || kind !== "feedback")
          .map((kind) => ({
            key: cycleKeys.dispatchReport(round, kind),
            facts: {
              round,
              kind,
              residents: 3140,
              sent: 2700,
              bounced: 40,
              suppressed: 300,
              unknown: 0,
              answered: 100,
              unsent: 0,
            },
          })),
        { key: cycleKeys.tally(round), facts: tally },
        { key: cycleKeys.agenda(round), facts: agenda },
        ...actions.map((action) => ({ key: cycleKeys.action(id, action.id), facts: action })),
        ...actions.flatMap(({ id: action, state }) =>
          (["proposed", "accepted", "done"] as const)
            .slice(0, state.kind === "done" ? 3 : 1)
            .map((to, at) => ({
              key: cycleKeys.actionEvent(id, action, at + 1),
              facts: {
                action,
                seq: at + 1,
                at: shiftDays(plan.adoption, 7 * at),
                by: "coordinator",
                to,
                ...(at === 0 ? {} : { from: at === 1 ? "proposed" : "accepted" }),
              },
            })),
        ),
        ...Array.from({ length: 4 }, (_, at) => ({
          key: cycleKeys.notice(id, `action-${at}`),
          facts: {
            at: plan.adoption,
            about: "action",
            to: { role: "police", mailbox: "0123456789abcdef" },
          },
        })),
        ...questions.map((question) => ({
          key: cycleKeys.question(neighbourhood.id, question.id),
          facts: question,
        })),
        ...waiting.map((one) => ({
          key: cycleKeys.waiting(one),
          facts: keptOf(Waiting.parse(one)),
        })),
        ...(closed
          ? [
              {
                key: cycleKeys.report(id),
                facts: reportOfCycle({
                  cycle: id,
                  closed: plan.end,
                  invited: 3140,
                  reached: 2700,
                  answered: BALLOTS,
                  agenda,
                  actions,
                }),
              },
            ]
          : [
              {
                key: cycleKeys.soFar(id),
                facts: {
                  run: id,
                  asked: 3140,
                  answered: BALLOTS,
                  needed: 200,
                  on: dayOf(now ?? plan.end),
                },
              },
              { key: cycleKeys.running(neighbourhood.id, WHOLE), facts: { run: id } },
              { key: cycleKeys.runningEntry(id), facts: { run: id } },
            ]),
      ];
    }
  };
}

const summaryOf = ({ id, name, municipality, languages }: Neighbourhood) => ({
  id,
  name,
  municipality,
  languages,
});

function cycleAt(
  { id: neighbourhood }: Neighbourhood,
  number: number,
  plan: Cycle["plan"],
  now: Instant,
): Cycle {
  const id = cycleIdOf(neighbourhood, WHOLE, number);
  const passed = Moment.options.flatMap((moment, check): Passed[] => {
    const at = plannedAt({ plan, passed: [] }, moment);
    return at === undefined || isBefore(now, at) ? [] : [{ moment, at, advanced: false, check }];
  });
  const closed = passed.some(({ moment }) => moment === "end");
  return {
    id,
    neighbourhood,
    area: WHOLE,
    number,
    round: agendaRoundOf(id),
    execution: id,
    status: closed ? "closed" : "running",
    plan,
    opened: plan.invitation,
    passed,
    version: 1,
    ...(closed ? { closed: plan.end } : {}),
  };
}

/** One count for all, since the pages do not look at how they differ. */
function countOf({ id, topics: offered, threshold, areas }: Neighbourhood) {
  const chance = seededChance("console");
  const draw = () => offered[Math.floor(chance() ** 2 * offered.length)] ?? offered[0];
  const count = emptyCount();
  for (let ballot = 0; ballot < BALLOTS; ballot += 1)
    addBallot(count, {
      topics: [...new Set([draw(), draw(), draw()])].flatMap((topic) => topic ?? []),
      area: areas[0]?.id ?? WHOLE,
      channel: "email",
    });
  const round = agendaRoundOf(cycleIdOf(id, WHOLE, 1));
  return tallyOf(
    { id: round, lotOrder: offered, terms: { rule: "phragmen", seats: 3, threshold } },
    count,
    { root: "0".repeat(64), counted: Instant.parse("2026-01-01T00:00:00Z") },
    sha256,
  );
}
