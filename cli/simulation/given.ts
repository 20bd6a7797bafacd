import {
  type CycleId,
  cycleIdOf,
  type WaveId,
  waveIdOf,
  WHOLE,
  type AreaId,
} from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { type NeighbourhoodFolder, readNeighbourhoodFolder } from "./folder.ts";
import { inParts } from "./parts.ts";
import { type Answer, modelAnswers } from "./response-model.ts";
import type { SimulationOptions } from "./simulated.ts";

/** The neighbourhoods of a simulation, in parts and measured where that was asked. Errors: EnvironmentFault. */
export function givenBy({
  folders,
  parts,
  measure,
  firstDay,
}: SimulationOptions): NeighbourhoodFolder[] {
  const measured = ({ neighbourhood, ...rest }: NeighbourhoodFolder): NeighbourhoodFolder =>
    measure === undefined
      ? { neighbourhood, ...rest }
      : {
          ...rest,
          neighbourhood: {
            ...neighbourhood,
            measurement: { ...measure.design, baseline: firstDay },
          },
        };
  return folders.map(readNeighbourhoodFolder).map((one) => measured(parts ? inParts(one) : one));
}

/** Whom a cycle asks: the whole neighbourhood, or a part of it. */
export const areaOf = ({ areas: [first] }: Neighbourhood, { parts }: SimulationOptions): AreaId =>
  parts && first !== undefined ? first.id : WHOLE;

/** The cycles and the waves of each neighbourhood, one after the other. */
export type Series = { cycles: CycleId[][]; waves: WaveId[][] };
export function seriesOf(
  given: readonly NeighbourhoodFolder[],
  options: SimulationOptions,
): Series {
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  const neighbourhoods = given.map(({ neighbourhood }) => neighbourhood);
  return {
    cycles: neighbourhoods.map((neighbourhood) =>
      upTo(options.cycles).map((number) =>
        cycleIdOf(neighbourhood.id, areaOf(neighbourhood, options), number),
      ),
    ),
    waves: neighbourhoods.map(({ id }) =>
      upTo(options.measure?.waves ?? 0).map((number) => waveIdOf(id, number)),
    ),
  };
}

/** Who will answer what in a round. A file's answers are those of one cycle; all others follow the model. */
export function wishesOf(
  given: readonly NeighbourhoodFolder[],
  seed: string,
): (round: string) => ReadonlyMap<string, Answer> {
  const wishes = new Map<string, ReadonlyMap<string, Answer>>();
  const made = (round: string): ReadonlyMap<string, Answer> => {
    const [id, , number] = round.split("_");
    const mine = given.find(({ neighbourhood }) => neighbourhood.id === id);
    if (mine === undefined) return new Map();
    const { residents, neighbourhood } = mine;
    const emails = residents.flatMap(({ email }) => email ?? []);
    const filed = number === "001" ? mine.answers : undefined;
    const answers =
      filed ?? modelAnswers(emails, neighbourhood.topics, seededChance(`${seed} ${round}`));
    return new Map(answers.map((answer) => [answer.email, answer]));
  };
  return (round) => {
    const known = wishes.get(round) ?? made(round);
    wishes.set(round, known);
    return known;
  };
}
