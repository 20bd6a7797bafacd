const nl = {
  subject: (count: number, monday: string) =>
    `${count === 1 ? "Er wacht 1 ding op u" : `Er wachten ${count} dingen op u`} (week van ${monday})`,
  lead: "Dit wacht deze week op u. Elke regel leidt naar waar u het doet.",
  kinds: {
    failed: "Een ronde is vastgelopen",
    stalled: "Een ronde staat stil",
    floor: "Te weinig antwoorden: beslis of u doorgaat of opnieuw vraagt",
    agenda: "De agenda wacht op bevestiging",
    outcomes: "Uitkomsten ontbreken",
    question: "Een vraag van een bewoner wacht op antwoord",
    words: "Wat bewoners schreven wacht op u",
    letters: "Bestelde brieven zijn nog niet geprint",
    mail: "E-mails zijn niet verstuurd",
    unreached: "Bewoners die door geen e-mail of brief zijn bereikt",
    response: "De respons blijft achter",
    errand: "Een andere organisatie: kijk het antwoord na, of bel als dat uitblijft",
    "not-helped": "Volgens de weinige bewoners die antwoordden hielp dit niet",
    report: "Het verslag van een meting wacht",
  },
  actions: {
    "due-soon": "Bijna klaar?",
    overdue: "Te laat",
    blocked: "Staat stil",
    unanswered: "Nog geen antwoord",
    refused: "Geweigerd",
  },
  until: (day: string) => `uiterlijk ${day}`,
  count: (count: number) => `${count} keer`,
  why: "U krijgt dit bericht op maandag, en alleen als er iets op u wacht.",
};

const en: typeof nl = {
  subject: (count, monday) =>
    `${count === 1 ? "1 thing waits for you" : `${count} things wait for you`} (week of ${monday})`,
  lead: "This waits for you this week. Each line leads to where you do it.",
  kinds: {
    failed: "A cycle is stuck",
    stalled: "A cycle stands still",
    floor: "Too few answers: decide whether to go on or to ask again",
    agenda: "The agenda waits for confirmation",
    outcomes: "Outcomes are missing",
    question: "A question of a resident waits for an answer",
    words: "What residents wrote waits for you",
    letters: "Ordered letters are not printed yet",
    mail: "E-mails were not sent",
    unreached: "Residents whom neither e-mail nor letter reached",
    response: "The response lags behind",
    errand: "Another organisation: look over the answer, or call where none came",
    "not-helped": "The few residents who answered say that this did not help",
    report: "The report of a measurement waits",
  },
  actions: {
    "due-soon": "Nearly done?",
    overdue: "Overdue",
    blocked: "Stands still",
    unanswered: "No answer yet",
    refused: "Refused",
  },
  until: (day) => `before the end of ${day}`,
  count: (count) => `${count} times`,
  why: "You get this message on Mondays, and only when something waits for you.",
};

export const digestWords = { nl, en };
