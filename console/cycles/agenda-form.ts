import type { Cycle } from "#domain/dispatch/cycle.ts";
import { OTHER, type TopicId } from "#contract/ids.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { agendaAfter } from "#domain/tally/agenda.ts";
import { isShared, type Tally, type Triaged } from "#domain/tally/tally.ts";
import { meetingPath, runPath } from "#web/console-paths.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentIn } from "#web/copy/dates.ts";
import { teamMailWords } from "#web/copy/mails/team.ts";
import { button, fieldset, hidden, select } from "#web/pages/components.ts";
import { details, grid, heading, paragraph } from "#web/pages/elements.ts";
import { topicName } from "#web/pages/facts.ts";
import type { Content, Html } from "#web/pages/html.ts";
import { checkedForm, type Frame, linkLineIn } from "#console/console-page.ts";
import { agendaFields } from "./agenda-fields.ts";
import { seenText } from "#console/meeting/seen.ts";

type AgendaView = Frame & {
  cycle: Cycle;
  topics: readonly Topic[];
  triage: readonly Triaged[];
};

/**
 * The agenda to confirm where no meeting does it: as it was counted, with what a meeting has answered
 * already.
 */
export function agendaForm(tally: Tally, view: AgendaView): Content {
  const { language, cycle, triage } = view;
  const words = inConsole(confirmWords, language);
  const agenda = agendaAfter(tally, triage);
  const waits = teamMailWords[language].agendaWaitsText(momentIn(language, cycle.plan.adoption));
  const offered = tally.lotOrder.filter((id) => id !== OTHER);
  const fields = [
    hidden("seen", seenText(tally, triage)),
    offered.filter((id) => isShared(tally, id)).map((id) => triageField(id, view)),
    "\n",
    agendaFields(view, tally, { places: agenda, reason: "" }),
    button(words.confirm),
  ];
  return [
    heading(2, words.confirm, "agenda"),
    paragraph(waits),
    linkLineIn(language, meetingPath(cycle.id), words.toMeeting),
    details(words.withoutMeeting, [
      paragraph(words.confirmIntro),
      checkedForm(view, `${runPath(cycle.id)}/agenda`, fields),
    ]),
  ];
}

/** Whether several partners are needed for a topic, and whether a resident joins in. */
function triageField(id: TopicId, { language, topics, triage }: AgendaView): Html {
  const answer = triage.find(({ topic }) => topic === id);
  const words = inConsole(confirmWords, language);
  const integral = select({
    id: `integral-${id}`,
    label: words.integral,
    options: [
      ["yes", words.yes],
      ["no", words.handOver],
    ],
    chosen: answer?.integral === false ? "no" : "yes",
  });
  const willing = select({
    id: `willing-${id}`,
    label: words.willing,
    options: [
      ["unknown", words.unknown],
      ["yes", words.yes],
      ["no", words.no],
    ],
    chosen: answer?.willing,
  });
  return fieldset({ legend: topicName(topics, id, language) }, () => grid(integral, willing));
}
