import type { Uses } from "#stores/stores.ts";
import type { Response, Wave } from "#domain/measurement/wave/wave.ts";
import type { Measurements } from "#domain/measurement/report/report-of-waves.ts";
import type { WaveData } from "#domain/measurement/wave/wave-answers.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { questionBank } from "#stores/question-bank.ts";
import { Conflict, NotFound } from "#contract/errors.ts";

/** A fingerprint of what was handed in: the same answers give the same, whatever the store does with their order. */
export function digestOf({ sha256 }: Uses<"sha256">, responses: readonly Response[]): string {
  const inOrder = (_: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value;
  return sha256(
    responses
      .filter(({ handedIn }) => handedIn)
      .map((response) => JSON.stringify(response, inOrder))
      .join("\n"),
  );
}

/** What a report is made from. Errors: NotFound; Conflict when the answers are not those that were estimated. */
export async function dataOf(
  dependencies: Uses<"agendas" | "questionnaires" | "responses" | "sha256" | "waveReports">,
  wave: Wave,
): Promise<WaveData> {
  const { questionnaires, agendas, waveReports } = dependencies;
  const [questionnaire, responses, dispatches, estimated] = await Promise.all([
    questionnaires.get(wave.round),
    dependencies.responses.all(wave.round),
    agendas.reports(wave.round),
    waveReports.estimated(wave.id),
  ]);
  if (questionnaire === undefined) throw new NotFound(`There is no questionnaire of ${wave.id}.`);
  if (estimated !== undefined && estimated.digest !== digestOf(dependencies, responses))
    throw new Conflict(
      `The answers of ${wave.id} are not those that were estimated when it closed. Nothing is compared with them.`,
    );
  return { wave, questionnaire, responses, dispatches };
}

/**
 * All that was measured in a neighbourhood up to a wave: the published waves before it, and itself.
 * Nothing when it is not measured any more.
 */
export async function measurementsOf(
  dependencies: Uses<
    "agendas" | "questionnaires" | "responses" | "sha256" | "waveReports" | "waves"
  >,
  neighbourhood: Neighbourhood,
  upTo: number,
): Promise<Measurements | undefined> {
  const { measurement: design } = neighbourhood;
  const waves = (await dependencies.waves.of(neighbourhood.id)).filter(
    ({ number, status }) =>
      number <= upTo && (status === "closed" || (number === upTo && status === "running")),
  );
  if (design === undefined || waves.length === 0) return undefined;
  return {
    neighbourhood,
    design,
    waves: await Promise.all(
      waves
        .toSorted((one, other) => one.number - other.number)
        .map((wave) => dataOf(dependencies, wave)),
    ),
    scales: questionBank.scales,
  };
}
