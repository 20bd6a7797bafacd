import {
  Instant,
  type CycleId,
  type NeighbourhoodId,
  partsOf,
  type TopicId,
} from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import { type Desk, openDesk, type Worker, workersOf } from "./desk.ts";
import { stepsOf, takeStep } from "./promises.ts";
import type { Asked, Story, Told, Voice } from "./story.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** After closing: when what residents wrote is read, and when the agenda is confirmed. */
const [READ, CONFIRMED] = [106 * HOUR, 94 * HOUR] as const;
/** After the invitation: when a question is answered. */
const ANSWERED = 9 * DAY;
const ORIGIN = "demonstration";

export type Given = {
  environment: LocalEnvironment;
  stores: Stores & Always;
  story: Story;
  coordinator: Worker;
};
type Its = Given & { desk: Desk; neighbourhood: Neighbourhood };

/** The teams of all neighbourhoods: what they do, and when, in each cycle. */
export function openTeams(given: Given) {
  const { environment, stores, story } = given;
  const { clock } = environment;
  const desk = openDesk(environment, stores);
  const made = new Map<string, number>();
  let failed: unknown;

  /** Something that somebody does at an instant (ms), or at once where that has passed. */
  function at(instant: number, run: () => Promise<unknown>): void {
    clock.at(Math.max(instant, clock.now() + 1000), () => {
      const release = clock.hold();
      void run()
        .catch((error: unknown) => (failed ??= error))
        .finally(release);
    });
  }

  /** The next promise that the story has on a topic; nothing where it has none left. */
  function toldOn(place: NeighbourhoodId, topic: TopicId): Told | undefined {
    const key = `${place} ${topic}`;
    const nth = made.get(key) ?? 0;
    made.set(key, nth + 1);
    return story.promises[place]?.[topic]?.[nth];
  }

  async function takeUp(its: Its, id: CycleId, adopted: Instant): Promise<void> {
    for (const action of await stores.actions.of(id)) {
      const told = toldOn(its.neighbourhood.id, action.topic);
      if (told === undefined) continue;
      for (const step of stepsOf(told))
        at(Date.parse(adopted) + step.day * DAY + HOUR, () =>
          takeStep(its, { action, told, adopted }, step),
        );
    }
  }

  return {
    desk,
    at,
    /** The first thing that went wrong, if any did. */
    failure: () => failed,
    /** Everything that a team does in a cycle that has begun. */
    async begin(id: CycleId): Promise<void> {
      const { neighbourhood: place, number } = partsOf(id);
      const cycle = await stores.cycles.mustGet(id);
      const neighbourhood = await stores.neighbourhoods.mustGet(place);
      const its = { ...given, desk, neighbourhood };
      const { plan } = cycle;
      const closing = Date.parse(plan.closing);
      at(closing + CONFIRMED, () => confirm(its, id));
      at(closing + READ, () => read(its, id, story.voices));
      at(Date.parse(plan.adoption) + HOUR, () => takeUp(its, id, plan.adoption));
      const questions = story.questions.filter(
        (one) => one.place === place && one.cycle === number,
      );
      at(Date.parse(plan.invitation) + ANSWERED, () => answer(its, questions));
    },
  };
}

/** The coordinator confirms what residents chose. */
async function confirm({ stores, coordinator }: Its, id: CycleId): Promise<void> {
  const { round } = await stores.cycles.mustGet(id);
  const tally = await stores.agendas.tally(round);
  if (tally === undefined) throw new Error(`${id} is not counted`);
  const by = { actor: stores.members.idOf(coordinator.email), origin: ORIGIN };
  await confirmAgenda(stores, id, { triage: [], topics: tally.agenda }, by);
}

/** The contact person gives what residents wrote its destinations, and tells everybody. */
async function read({ stores, desk, neighbourhood }: Its, id: CycleId, voices: readonly Voice[]) {
  const { round } = await stores.cycles.mustGet(id);
  const texts = await stores.texts.of(round);
  const contact = contactOf(neighbourhood);
  for (const [group, its] of Map.groupBy(texts, (text) => text.group)) {
    const to = its.flatMap(({ words }) => voices.find((one) => one.words === words)?.to ?? [])[0];
    await desk.press(contact, `/reading/${id}/place`, { group, to: to ?? "read:place", words: "" });
  }
  if (texts.length > 0) await desk.press(contact, `/reading/${id}/publish`, {});
}

async function answer({ stores, desk, neighbourhood }: Its, questions: readonly Asked[]) {
  const waiting = await stores.questions.of(neighbourhood.id);
  for (const { text, answer: said, by } of questions) {
    const question = waiting.find((one) => one.text === text && one.answered === undefined);
    if (question === undefined || said === "") continue;
    const fields = { id: question.id, question: text, answer: said, by };
    await desk.press(contactOf(neighbourhood), `/questions/${neighbourhood.id}`, fields);
  }
}

function contactOf(neighbourhood: Neighbourhood): Worker {
  const contact = workersOf(neighbourhood).find(({ roles }) => roles.includes("contact"));
  if (contact === undefined) throw new Error(`${neighbourhood.id} has no contact person`);
  return contact;
}
