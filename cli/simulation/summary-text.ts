import type { CycleSummary, Summary } from "./summary.ts";
import type { MeasuredSummary, WrittenMeasurements } from "./write-measured.ts";

/** What came of a simulation, for people; `out` is where the results lie. */
export function summaryText(summary: Summary, out: string): string {
  const { cycles, measured, secondsOf, seconds } = summary;
  return [
    ...cycles.flatMap(cycleLines),
    ...(measured?.waves ?? []).flatMap(waveLines),
    ...(measured?.dossier ?? []).map(dossierLine),
    `Time per phase: ${listed(Object.entries(secondsOf), ([phase, its]) => `${phase} ${its} s`)}`,
    [
      `${seconds} s, at most ${summary.peakMegabytes} MB`,
      `${summary.transitions} transitions, largest history ${summary.largestHistory} events, ` +
        `largest state ${summary.largestStateBytes} bytes`,
      `${summary.databaseRequests} database requests, ` +
        `${Math.round(summary.databaseShare * 100)} % of the handlers' time`,
    ].join("; "),
    `Results: ${out}/report.html`,
  ].join("\n");
}

const listed = <Item>(items: readonly Item[], told: (item: Item) => string): string =>
  items.map(told).join(", ");
/** `12 sent, 1 bounced` */
const counted = (counts: Readonly<Record<string, number>>): string =>
  listed(Object.entries(counts), ([what, count]) => `${count} ${what}`);

function cycleLines(cycle: CycleSummary): string[] {
  const { residents, answers, agenda, adoptedBy = "not adopted" } = cycle;
  const share = ((100 * answers) / Math.max(1, residents)).toFixed(1);
  return [
    `${cycle.cycle}: ${cycle.status}`,
    `  ${residents} residents asked, ${answers} answered (${share} %)`,
    ...Object.entries(cycle.mails).map(([kind, outcomes]) => `  ${kind}: ${counted(outcomes)}`),
    `  agenda (${adoptedBy}): ${agenda.join(", ") || "no topics"}`,
    `  actions: ${counted(cycle.actions) || "none"}`,
  ];
}

function waveLines({ wave, status, drawn, respondents, verdicts }: MeasuredSummary): string[] {
  const claims = Object.entries(verdicts).map(([indicator, verdict]) => `${indicator} ${verdict}`);
  return [
    `${wave}: ${status}, ${drawn} drawn, ${respondents} took part`,
    ...(claims.length > 0 ? [`  ${claims.join(", ")}`] : []),
  ];
}

const dossierLine = ({ place, conclusion }: WrittenMeasurements["dossier"][number]): string =>
  `dossier of ${place}: ${conclusion.kind === "decided" ? conclusion.advice : conclusion.kind}`;
