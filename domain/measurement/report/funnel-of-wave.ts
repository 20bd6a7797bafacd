import { givesAway, largeEnough, type Readers, shownCount } from "#domain/disclosure.ts";
import { rowOf } from "./response-of-wave.ts";
import { countedIn, type WaveData } from "#domain/measurement/wave/wave-answers.ts";
import type { ReportWave } from "./wave-report.ts";

type Of = (data: WaveData) => number;
const total = (waves: readonly WaveData[], of: Of): number =>
  waves.reduce((sum, data) => sum + of(data), 0);
const answeredIn: Of = (data) => countedIn(data).length;

/**
 * How far a wave came: who was drawn, got mail or a letter, began and handed in. Several waves are
 * those of one number in several neighbourhoods.
 */
export function funnelOf(
  waves: readonly WaveData[],
  readers: Readers,
): Pick<ReportWave, "drawn" | "respondents" | "panelOnly" | "mail" | "letters" | "begun"> {
  const answered = total(waves, answeredIn);
  const unfinished = total(waves, (data) => rowOf(data, () => true).unfinished);
  const apart = waves.map(answeredIn).filter((count) => !largeEnough(count, readers));
  const secret = waves.length > 1 && givesAway(apart, readers);
  const few = !largeEnough(Math.min(unfinished, answered), readers);
  return {
    ...drawnOf(waves, readers),
    respondents: secret ? undefined : shownCount(answered, readers),
    mail: mailOf(waves, readers),
    letters: waves.some(({ letters }) => letters !== undefined)
      ? shownCount(
          total(waves, ({ letters = 0 }) => letters),
          readers,
        )
      : undefined,
    begun: secret || few ? undefined : answered + unfinished,
  };
}

/** Whom chance drew, and whom it did not but who came back; unknown unless every wave was drawn. */
function drawnOf(
  waves: readonly WaveData[],
  readers: Readers,
): Pick<ReportWave, "drawn" | "panelOnly"> {
  const drawings = waves.flatMap(({ wave }) => wave.drawing ?? []);
  if (drawings.length < waves.length) return {};
  return {
    drawn: drawings.flatMap(({ strata }) => strata).reduce((sum, { drawn }) => sum + drawn, 0),
    panelOnly: shownCount(
      drawings.reduce((sum, { panelOnly }) => sum + panelOnly, 0),
      readers,
    ),
  };
}

/** What became of the invitations by mail. */
function mailOf(waves: readonly WaveData[], readers: Readers): ReportWave["mail"] {
  const invitations = waves.flatMap(({ dispatches }) =>
    dispatches.filter(({ kind }) => kind === "invitation"),
  );
  if (invitations.length === 0) return undefined;
  const [sent, bounced, without, unknown] = (["sent", "bounced", "suppressed", "unknown"] as const)
    .map((place) => invitations.reduce((sum, report) => sum + report[place], 0))
    .map((mails) => (mails === 0 ? 0 : shownCount(mails, readers)));
  return { sent, bounced, without, unknown };
}
