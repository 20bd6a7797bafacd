import type { Action, ActionEvent } from "#domain/actions/action.ts";
import type { FloorTold } from "#domain/dispatch/closing.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import type { CycleReport } from "#domain/feedback/report.ts";
import { isWave, type TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { type Topic } from "#domain/neighbourhood.ts";
import { decisionTold, figuresOf } from "#domain/tally/told.ts";
import type { Agenda, Tally, TopicDecision } from "#domain/tally/tally.ts";
import { topicCountWords } from "#web/copy/topic-counts.ts";
import { agendaWords } from "#web/copy/agenda.ts";
import { momentWords } from "#web/copy/moments.ts";
import { details, heading, labelled, list, numbered, paragraph, strong } from "./elements.ts";
import { type Content, when } from "./html.ts";
import { type Named, organisationName } from "./organisations.ts";
import { drawing } from "./pictograms.ts";

/** What is known of a cycle at the moment of reading. */
export type CycleFacts = {
  cycle: Cycle;
  /** That too few answered, where that is so. */
  floor: FloorTold | undefined;
  topics: readonly Topic[];
  tally: Tally | undefined;
  agenda: Agenda | undefined;
  actions: readonly Action[];
  history: readonly ActionEvent[];
  report: CycleReport | undefined;
};

export const topicName = (topics: readonly Topic[], id: string, language: Language): string =>
  topics.find((topic) => topic.id === id)?.words[language] ?? id;

/** The pictogram of a topic, where it has one. */
export const topicDrawing = (topics: readonly Topic[], id: string): Content =>
  when(topics.find((topic) => topic.id === id)?.pictogram, drawing);

/** Topics to choose from. */
export const topicOptions = (
  topics: readonly Topic[],
  ids: readonly string[],
  language: Language,
): (readonly [string, string])[] => ids.map((id) => [id, topicName(topics, id, language)]);

/** What a moment is called: a wave asks no more than its sample. */
export function momentName({ id }: Pick<Run, "id">, moment: Moment, language: Language): string {
  const { moments, toSample } = momentWords[language];
  return isWave(id) && moment === "invitation" ? toSample : moments[moment];
}

/** Why a topic stands where it stands. */
export function decisionText(decision: TopicDecision, named: Named): string {
  const { language } = named;
  const { decision: say } = agendaWords[language];
  switch (decision.kind) {
    case "adopted":
      return say.adopted;
    case "handed-over":
      return say["handed-over"](organisationName(named, decision.partner));
    case "nobody-willing":
      return say["nobody-willing"];
    case "not-shared":
    case "not-elected":
    case "many-wishes":
      return votesText(decision, language);
    case "deviated":
      return say.deviated(decision.reason);
  }
}

type ByVotes = Extract<TopicDecision, { kind: "not-shared" | "not-elected" | "many-wishes" }>;

/** What the votes decided; of few without how many they were. */
function votesText(decision: ByVotes, language: Language): string {
  const { decision: say, few } = agendaWords[language];
  if (decision.named === undefined) return few[decision.kind];
  return decision.kind === "not-shared"
    ? say["not-shared"](decision.named, decision.threshold ?? 0)
    : say[decision.kind](decision.named);
}

/** The agenda with, for every topic that was asked and is not on it, the reason. */
export const agendaBlock = (
  { agenda, tally }: Pick<CycleFacts, "agenda" | "tally">,
  topics: readonly Topic[],
  named: Named,
): Content =>
  when(agenda, (its) => {
    const { topics: chosen, decisions, adoptedBy, reason } = its;
    const { language } = named;
    const words = agendaWords[language];
    const figures = tally && figuresOf(tally);
    const times = (id: TopicId) => when(figures?.named[id], (often) => ` (${words.named(often)})`);
    const nobodyYet = (id: TopicId) =>
      decisions.some(
        (one) => one.kind === "adopted" && one.topic === id && one.willing === "no",
      ) && [". ", words.nobodyYet];
    return [
      heading(3, words.agenda),
      numbered(
        chosen.map((id) => [strong(topicName(topics, id, language)), times(id), nobodyYet(id)]),
      ),
      paragraph(
        words.adoptedBy[adoptedBy],
        " ",
        when(figures, ({ ballots }) => words.counted(ballots)),
        tally !== undefined && figures === undefined && topicCountWords[language].few,
      ),
      deviation(reason, language),
      details(words.notTaken, list(decisionsTold({ agenda: its, tally }, topics, named))),
    ];
  });

/** What becomes of every topic that is not on the agenda; without numbers where so few answered. */
export function decisionsTold(
  { agenda, tally }: { agenda: Agenda; tally: Tally | undefined },
  topics: readonly Topic[],
  named: Named,
): string[] {
  const figures = tally && figuresOf(tally);
  return agenda.decisions
    .filter(({ kind }) => kind !== "adopted")
    .map((decision) => (tally === undefined ? decision : decisionTold(decision, figures)))
    .map((decision) => decisionLine(decision, topics, named));
}

/** Why the agenda is another than was counted. */
export const deviation = (reason: string | undefined, language: Language): Content =>
  when(reason, (why) => paragraph(labelled(agendaWords[language].deviation, why)));

/** A topic, and why it stands where it stands. */
export const decisionLine = (
  decision: TopicDecision,
  topics: readonly Topic[],
  named: Named,
): string =>
  `${topicName(topics, decision.topic, named.language)}: ${decisionText(decision, named)}`;
