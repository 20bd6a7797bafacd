import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waiting } from "#stores/waiting.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { RoundId, TopicId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { handledIn } from "#domain/organisation.ts";
import { decideAgenda } from "#domain/tally/agenda.ts";
import { NotFound } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";

const uses = { agendas, audit, cycles, neighbourhoods, waiting };

/**
 * Adopts and publishes the agenda: as the coordinator confirmed it, or as counted when nobody did.
 */
export const adoptAgenda = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({
    topics: z.array(TopicId).max(3),
    adoptedBy: z.enum(["coordinator", "counted"]),
  }),
  uses,
  run: adopt,
});

async function adopt(stores: UsesOf<typeof uses>, { round: id }: { round: RoundId }) {
  const { cycles, agendas, neighbourhoods, waiting, audit, now } = stores;
  const [round, tally, choice] = await Promise.all([
    cycles.mustGetRound(id),
    agendas.tally(id),
    agendas.choice(id),
  ]);
  if (tally === undefined) throw new NotFound(`Round ${id} was not counted.`);
  const topics = handledIn(await neighbourhoods.mustGet(round.neighbourhood), topicsOf(round));
  const agenda = await agendas.keepAgenda(decideAgenda(tally, topics, choice, now()));
  await waiting.done({ kind: "agenda", neighbourhood: round.neighbourhood, object: round.cycle });
  await audit.tell(`adopted:${id}`, {
    ...byMachine(round, {
      at: agenda.adopted,
      action: "adopt agenda",
      result: agenda.topics.join(" ") || "no topics",
      reason: agenda.reason,
    }),
    actor: agenda.adoptedBy === "coordinator" ? "coordinator" : "machine",
  });
  return { topics: agenda.topics, adoptedBy: agenda.adoptedBy };
}

export const handler = onLambda(adoptAgenda);
