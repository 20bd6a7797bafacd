import type { WaitKind } from "#domain/waiting.ts";

const nl = {
  title: "Wat wacht er?",
  nothing: "Er wacht nu niets op u.", toNeighbourhoods: "Bekijk de buurten", toManual: "Lees in de handleiding hoe de aanpak werkt",
  count: (all: number) => (all === 1 ? "Er wacht 1 zaak." : `Er wachten ${all} zaken.`),
  shown: (first: number, last: number) => `U ziet nummer ${first} tot en met ${last}.`,
  next: "Volgende",
  all: "Alles",
  only: "Alleen",
  kinds: {
    failed: "Mislukt: een stap lukte niet en wacht op u", stalled: "Staat stil: er had iets moeten gebeuren", agenda: "Agenda vaststellen", outcomes: "Uitkomsten van acties ontbreken", question: "Vraag van een bewoner beantwoorden",
    mail: "Post die niet aankwam", response: "Respons blijft achter", report: "Verslag van een meting bekijken", action: "Actie over tijd",
  } satisfies Record<WaitKind, string>,
  names: { failed: "mislukt", stalled: "staat stil", agenda: "agenda's", outcomes: "uitkomsten", question: "vragen", mail: "post", response: "respons", report: "verslagen", action: "acties" } satisfies Record<WaitKind, string>,
  until: (day: string) => `Uiterlijk ${day}.`,
  late: (day: string) => `Dit had uiterlijk ${day} klaar moeten zijn.`,
  since: (day: string) => `Sinds ${day}.`,
  howMany: (count: number) => `Het gaat om ${count}.`,
  account: "Uw aanmelding",
  everywhereText: "Was u ook op een ander apparaat ingelogd, of vertrouwt u het niet? Dan logt u zich overal tegelijk uit.",
  everywhere: "Overal uitloggen",
};

const en: typeof nl = {
  title: "What waits?",
  nothing: "Nothing waits for you now.", toNeighbourhoods: "Look at the neighbourhoods", toManual: "Read in the manual how the approach works",
  count: (all) => (all === 1 ? "1 thing waits." : `${all} things wait.`),
  shown: (first, last) => `You see number ${first} to ${last}.`,
  next: "Next",
  all: "Everything",
  only: "Only",
  kinds: {
    failed: "Failed: a step did not succeed and waits for you", stalled: "Stands still: something should have happened", agenda: "Confirm an agenda", outcomes: "Outcomes of actions are missing", question: "Answer a resident's question",
    mail: "Mail that did not arrive", response: "Response lags", report: "Look at the report of a measurement", action: "Action overdue",
  },
  names: { failed: "failed", stalled: "stands still", agenda: "agendas", outcomes: "outcomes", question: "questions", mail: "mail", response: "response", report: "reports", action: "actions" },
  until: (day) => `By ${day}.`,
  late: (day) => `This should have been done by ${day}.`,
  since: (day) => `Since ${day}.`,
  howMany: (count) => `It is about ${count}.`,
  account: "Your login",
  everywhereText: "Were you logged in on another device as well, or do you not trust it? Then log out everywhere at once.",
  everywhere: "Log out everywhere",
};

export const startWords = { nl, en };
