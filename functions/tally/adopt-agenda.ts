import { z } from "zod";
import { RoundId, TopicId } from "#contract/ids.ts";
import { decideAgenda } from "#domain/tally/agenda.ts";
import { live } from "#stores/live.ts";
import { NotFound } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";

/** Adopts and publishes the agenda: as the coordinator confirmed it, or as counted when nobody did. */
export const adoptAgenda = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({
    topics: z.array(TopicId).max(3),
    adoptedBy: z.enum(["coordinator", "counted"]),
  }),
  async run({ cycles, agendas, topics, waiting, audit, now }, { round: id }) {
    const [round, tally, choice] = await Promise.all([
      cycles.mustGetRound(id),
      agendas.tally(id),
      agendas.choice(id),
    ]);
    if (tally === undefined) throw new NotFound(`Round ${id} was not counted.`);
    const agenda = await agendas.keepAgenda(decideAgenda(tally, topics, choice, now()));
    await waiting.done({ kind: "agenda", neighbourhood: round.neighbourhood, object: round.cycle });
    await audit.tell(`adopted:${id}`, {
      neighbourhood: round.neighbourhood,
      at: agenda.adopted,
      actor: agenda.adoptedBy === "coordinator" ? "coordinator" : "machine",
      action: "adopt agenda",
      object: id,
      result: agenda.topics.join(" ") || "no topics",
      origin: round.cycle,
      ...(agenda.reason === undefined ? {} : { reason: agenda.reason }),
    });
    return { topics: agenda.topics, adoptedBy: agenda.adoptedBy };
  },
});

export const handler = adoptAgenda(live());
