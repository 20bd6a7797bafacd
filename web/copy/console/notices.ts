import type { NotArrived, NoticeAbout } from "#domain/dispatch/notice.ts";

const nl = {
  title: "Berichten aan het team die niet aankwamen",
  coordinator: "coördinator",
  about: {
    "floor-waits": "Te weinig antwoorden: een besluit wordt gevraagd",
    "agenda-waits": "De agenda wacht op bevestiging",
    "report-waits": "het verslag van een meting wacht",
    "outcomes-missing": "Uitkomsten gevraagd",
    action: "Bericht over een belofte",
    question: "Vraag van een bewoner",
    help: "Antwoord aan een bewoner die hulp aanbood",
    late: "Iets dat niet op tijd klaar was",
    "handed-over": "Wat iemand van een collega overnam",
    undelivered: "Een ander e-mailadres neemt geen mail aan",
    digest: "Wat deze week wacht",
    anchor: "Cijfers die de auditor bewaart",
  } satisfies Record<NoticeAbout, string>,
  why: {
    bounced: "dit e-mailadres neemt geen mail meer aan.",
    returned: "de e-mail kwam terug, bijvoorbeeld omdat de mailbox vol is.",
    complained: "de e-mail is als spam gemeld.",
    refused: "onze maildienst heeft de e-mail niet verstuurd.",
  } satisfies Record<NotArrived, string>,
  mend: "Controleer of verbeter het e-mailadres in de gegevens van de buurt (neighbourhood.json) en importeer die opnieuw. Geef het bericht intussen zelf door.",
};

const en: typeof nl = {
  title: "Messages to the team that did not arrive",
  coordinator: "coordinator",
  about: {
    "floor-waits": "Too few answers: a decision is asked for",
    "agenda-waits": "The agenda waits to be confirmed",
    "report-waits": "the report of a measurement waits",
    "outcomes-missing": "Outcomes asked for",
    action: "Message about a promise",
    question: "Question of a resident",
    help: "Answer to a resident who offered help",
    late: "Something that was not done in time",
    "handed-over": "What somebody took over from a colleague",
    undelivered: "Another e-mail address takes no mail",
    digest: "What waits this week",
    anchor: "Numbers that the auditor keeps",
  },
  why: {
    bounced: "this e-mail address takes no mail any more.",
    returned: "the e-mail came back, for example because the mailbox is full.",
    complained: "the e-mail was reported as spam.",
    refused: "our mail service did not send the e-mail.",
  },
  mend: "Check or mend the e-mail address in the facts of the neighbourhood (neighbourhood.json) and import them again. Pass the message on yourself in the meantime.",
};

export const noticeWords = { nl, en };
