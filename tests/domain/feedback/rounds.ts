import type { RoundFacts } from "#domain/feedback/figures.ts";
import { agendaRoundOf, type AreaId, CycleId, WHOLE } from "#contract/ids.ts";
import { aCycle, instant, topic } from "#tests/builders.ts";

export const ALL = ["litter", "parking", "lighting"].map(topic);
const passed = [
  { moment: "closing", at: instant("2026-10-02T18:00:00Z"), advanced: false, check: 1 },
] as const;

/** A counted round of one cycle: `named` by topic, `channels` by way, and an agenda unless it is said that none stands. */
export function facts(
  number: number,
  {
    ballots = 100,
    named = {},
    chosen,
    channels = {},
    area = WHOLE,
    invited = 300,
    status = "closed",
    offered = ALL,
  }: {
    ballots?: number;
    named?: Record<string, number>;
    chosen?: string[];
    channels?: object;
    area?: AreaId;
    invited?: number;
    status?: "open" | "closed";
    offered?: typeof ALL;
  } = {},
): RoundFacts {
  const id = CycleId.parse(`zonnestraat_${area}_00${number}`);
  const round = agendaRoundOf(id);
  return {
    cycle: aCycle({
      id,
      number,
      area,
      round,
      passed: [...passed],
      opened: instant(`2026-0${number}-07T06:00:00Z`),
    }),
    round: { id: round, status, invited },
    dispatches: [
      {
        round,
        kind: "invitation",
        residents: invited,
        sent: 240,
        bounced: 10,
        suppressed: 45,
        unknown: 5,
        answered: 0,
        unsent: 0,
      },
    ],
    tally: { round, ballots, blank: 7, named, lotOrder: offered, byChannel: channels },
    agenda:
      chosen === undefined
        ? undefined
        : {
            round,
            topics: chosen.map(topic),
            decisions: [],
            adoptedBy: "counted",
            adopted: instant("2026-10-07T18:00:00Z"),
          },
  };
}
