import type { TeamMailWords } from "../../nl/mails/team.ts";

export const teamMail: TeamMailWords = {
  floorWaits: (name) => `Too few answers in ${name}: please decide`,
  floorWaitsText: (until) =>
    `There are too few answers for an agenda. Decide whether to go on or to ask again, with a reason that will be published. Nobody has seen the answers. If you do nothing, residents are asked again after ${until}.`,
  agendaWaits: (name) => `The agenda of ${name} is waiting for you`,
  agendaWaitsText: (until) =>
    `The answers have been counted. Confirm the agenda, or depart from the count with a reason that will be published. If you do nothing, the agenda is adopted on ${until} as residents chose it.`,
  reportWaits: (name) => `The report of ${name} is waiting for you`,
  reportWaitsText: (until) =>
    until === undefined
      ? "The answers of the measurement have been worked out. Look at the report and publish it. Until then nobody else can see it."
      : `The answers of the measurement have been worked out. Look at the report. If you do nothing, it is published on ${until}.`,
  due: {
    "due-soon": (title) => `Nearly done? ${title}`,
    overdue: (title) => `Overdue: ${title}`,
    blocked: (title) => `On hold: ${title}`,
    unanswered: (title) => `No answer yet: ${title}`,
    refused: (title) => `Refused: ${title}`,
  },
  dueText: (due) =>
    `This promise is due on ${due}. Update its state, so that residents can see what is happening.`,
  outcomes: (name) => `Outcomes needed for ${name}`,
  outcomesText: (until) =>
    `On ${until} residents get a message. Write down for each promise what was done, even when something did not work. These are missing:`,
  notArrived: (name) => `${name}: a message to the team did not arrive`,
  notArrivedText: (role) =>
    `An e-mail to someone on the team (${role}) did not arrive, because the e-mail address does not accept mail. Correct the address in the facts of the neighbourhood, and pass the message on yourself in the meantime. This did not arrive:`,
  open: "Open the console:",
};
