import type { Channel } from "#domain/answer/ballot.ts";

/** What the team reads beside its figures. */
const nl = {
  title: "Cijfers", of: (name: string) => `Cijfers: ${name}`,
  choose: "Kies een buurt.", find: "Zoek een buurt", search: "Zoek", none: "Er zijn geen buurten waarvan u cijfers mag zien.", more: "Er zijn er meer. Zoek op het begin van de naam.", notFound: (name: string) => `Geen buurt heet ‘${name}’. Zoek op het begin van de naam.`,
  intro: "Alle cijfers gaan over rondes die gesloten zijn. Zolang bewoners kunnen antwoorden, ziet niemand een tussenstand.",
  small: (base: number, cell: number) => `Een percentage staat er alleen bij ${base} of meer antwoorden. Waar minder dan ${cell} bewoners iets antwoordden, staat ‘verborgen’. Soms is er een tweede cijfer verborgen, omdat het eerste anders uit te rekenen is.`,
  hidden: "verborgen", unknown: "niet bekend",
  noneYet: "Er is nog geen ronde gesloten. Hier komen cijfers zodra de eerste ronde sluit.",
  stopped: (rounds: number) => `${rounds === 1 ? "1 ronde is" : `${rounds} rondes zijn`} gestopt voordat zij sloot. Daarvan is niets geteld.`,
  older: "Oudere rondes", newest: "Naar de nieuwste rondes", sections: "Op deze pagina", cycle: "Ronde", take: "Alle rijen als bestand:", takeAs: (file: string, table: string) => `${file}: ${table}`,
  response: {
    title: "Wie antwoordde", text: "De buitenste balk is iedereen die in de ronde is gevraagd. De balk daarin is wie de uitnodiging per e-mail kreeg. De smalle, volle balk is wie antwoordde, op welke manier ook.",
    population: "Inwoners", asked: "Geregistreerd en gevraagd", mailed: "E-mail verstuurd", arrived: "E-mail niet teruggekomen", answered: "Geantwoord", share: "Deel van wie is gevraagd",
    bar: (answered: string, asked: string) => `${answered} van ${asked}`,
    missing: {
      letters: "Hoeveel brieven er zijn geprint, staat niet in deze cijfers: dat staat bij de brieven van elke ronde. Antwoorden per brief, op papier, aan de deur en aan de telefoon tellen wel mee bij ‘geantwoord’.",
      inhabitants: "Hoeveel mensen er wonen, is van deze buurt niet ingevuld.", parts: "Hoeveel mensen er in een deel van de buurt wonen, weten wij niet.", later: "E-mail die pas terugkwam nadat de verzending was afgesloten, telt hier nog als niet teruggekomen.",
    },
    channels: "Hoe de antwoorden binnenkwamen", channel: { email: "via de e-mail", letter: "via een brief", paper: "op papier", doorstep: "aan de deur", telephone: "per telefoon" } satisfies Record<Channel, string>,
    mails: "Wat er met elke e-mail gebeurde",
  },
  agenda: {
    title: "De agenda door de rondes heen", text: "Een vol vak met een nummer: dit onderwerp kwam op de agenda, op die plaats. Een open vak: het is gevraagd en kwam er niet op. Geen vak: het is in die ronde niet gevraagd.",
    topic: "Onderwerp", place: (place: number) => `plaats ${place}`, named: (named: number) => `${named} keer genoemd`, notOffered: "niet gevraagd", times: "Keren op de agenda",
    none: "Er staat nog geen agenda vast.", never: "Geen onderwerp kwam nog op een agenda.",
  },
  actions: {
    title: "Acties", text: "De stand van nu, van de acties die bij deze rondes horen.", total: "samen", none: "Er zijn nog geen acties.",
    time: "Hoe lang het duurt tot een actie klaar is", timeText: "In dagen, vanaf het opschrijven van de actie. Acties die nog niet klaar zijn, tellen mee voor zo lang als zij lopen (schatting van Kaplan en Meier). Gestopte acties tellen mee tot de dag waarop zij stopten.",
    who: "Eigenaar", everybody: "alle acties", done: "Klaar", censored: "Nog open of gestopt", quarter: "Een kwart is klaar na", half: "De helft is klaar na", most: "Driekwart is klaar na",
    days: (days: number) => (days === 1 ? "1 dag" : `${days} dagen`), notYet: "nog niet zover", tooFew: (fewest: number) => `Te weinig om iets over te zeggen: daarvoor moeten er ${fewest} klaar zijn.`,
    chart: "Dagen tot een actie klaar is: de helft, en van een kwart tot driekwart",
  },
  questions: {
    title: "Vragen van bewoners", text: (days: number) => `Een vraag is op tijd beantwoord als het antwoord er binnen ${days} dagen staat. Vragen waarvan de tijd nog loopt, zijn niet meegeteld in het deel dat op tijd is.`,
    when: "Gesteld tijdens", groups: { inTime: "op tijd", late: "te laat", overdue: "open, te laat", waiting: "open, nog op tijd" }, share: "Deel op tijd", none: "Er zijn in deze tijd geen vragen gesteld.",
  },
  measured: {
    title: "Metingen", text: "De onderwerpen die vooraf zijn gekozen om op te oordelen, met hun marge. Waar anders is gevraagd, loopt er geen lijn door.", none: "Er is nog geen meting afgerond.", noPrimary: "Er zijn vooraf geen onderwerpen gekozen om op te oordelen.",
    report: "Het hele verslag", inside: "Het verslag met wat alleen het team mag zien",
  },
  cost: { title: "Wat het kost", text: "Uren per partner, zoals het team ze bij de acties opschreef en zoals ze in het verslag van elke ronde staan. Achter elke balk staan de uren in dezelfde volgorde. Niet opgeschreven is iets anders dan geen uren.", none: "In deze rondes zijn geen uren en kosten opgeschreven. Dat is iets anders dan dat er niets is besteed.", hours: (partner: string) => `Uren ${partner}`, running: "nog geen verslag" },
};
const en: typeof nl = {
  title: "Figures", of: (name) => `Figures: ${name}`,
  choose: "Choose a neighbourhood.", find: "Find a neighbourhood", search: "Search", none: "There are no neighbourhoods whose figures you may see.", more: "There are more. Search by the beginning of the name.", notFound: (name) => `No neighbourhood is called ‘${name}’. Search by the beginning of the name.`,
  intro: "All figures are about rounds that are closed. As long as residents can answer, nobody sees an interim count.",
  small: (base, cell) => `A percentage is shown only of ${base} answers or more. Where fewer than ${cell} residents answered something, it says ‘hidden’. Sometimes a second figure is hidden, since the first could be worked out from it.`,
  hidden: "hidden", unknown: "not known",
  noneYet: "No round has closed yet. Figures come here as soon as the first round closes.",
  stopped: (rounds) => `${rounds === 1 ? "1 round was" : `${rounds} rounds were`} stopped before closing. Nothing of it was counted.`,
  older: "Older rounds", newest: "To the newest rounds", sections: "On this page", cycle: "Round", take: "All rows as a file:", takeAs: (file, table) => `${file}: ${table}`,
  response: {
    title: "Who answered", text: "The outermost bar is everybody who was asked in the round. The bar inside it is who got the invitation by e-mail. The narrow, filled bar is who answered, whichever way.",
    population: "Inhabitants", asked: "Registered and asked", mailed: "E-mail sent", arrived: "E-mail that did not come back", answered: "Answered", share: "Part of those asked",
    bar: (answered, asked) => `${answered} of ${asked}`,
    missing: {
      letters: "How many letters were printed is not in these figures: it stands with the letters of each round. Answers by letter, on paper, at the door and by telephone do count as ‘answered’.",
      inhabitants: "How many people live in this neighbourhood was not filled in.", parts: "How many people live in a part of the neighbourhood we do not know.", later: "E-mail that came back only after the sending was settled still counts here as not come back.",
    },
    channels: "How the answers came in", channel: { email: "by e-mail", letter: "by letter", paper: "on paper", doorstep: "at the door", telephone: "by telephone" },
    mails: "What became of each e-mail",
  },
  agenda: {
    title: "The agenda over the rounds", text: "A filled box with a number: this topic came onto the agenda, in that place. An open box: it was asked and did not. No box: it was not asked in that round.",
    topic: "Topic", place: (place) => `place ${place}`, named: (named) => `named ${named} times`, notOffered: "not asked", times: "Times on the agenda",
    none: "No agenda stands yet.", never: "No topic came onto an agenda yet.",
  },
  actions: {
    title: "Actions", text: "As they stand now, of the actions that belong to these rounds.", total: "together", none: "There are no actions yet.",
    time: "How long it takes until an action is done", timeText: "In days, from writing the action down. Actions that are not done yet count for as long as they have been open (the estimate of Kaplan and Meier). Stopped actions count until the day on which they stopped.",
    who: "Owner", everybody: "all actions", done: "Done", censored: "Still open or stopped", quarter: "A quarter is done after", half: "Half is done after", most: "Three quarters are done after",
    days: (days) => (days === 1 ? "1 day" : `${days} days`), notYet: "not that far yet", tooFew: (fewest) => `Too few to say anything: ${fewest} have to be done for that.`,
    chart: "Days until an action is done: half, and from a quarter to three quarters",
  },
  questions: {
    title: "Questions of residents", text: (days) => `A question is answered in time when the answer is there within ${days} days. Questions whose time still runs are not counted in the part that is in time.`,
    when: "Asked during", groups: { inTime: "in time", late: "too late", overdue: "open, too late", waiting: "open, still in time" }, share: "Part in time", none: "No questions were asked in this time.",
  },
  measured: {
    title: "Measurements", text: "The topics that were chosen beforehand to judge by, with their margins. Where a question was asked otherwise, no line is drawn through it.", none: "No measurement is finished yet.", noPrimary: "No topics were chosen beforehand to judge by.",
    report: "The whole report", inside: "The report with what only the team may see",
  },
  cost: { title: "What it costs", text: "Hours per partner, as the team noted them with the actions and as they stand in the report of each round. Behind each bar stand the hours in the same order. Not noted is something else than no hours.", none: "No hours and costs were noted in these rounds. That is not the same as nothing having been spent.", hours: (partner) => `Hours of ${partner}`, running: "no report yet" },
};
export const figureWords = { nl, en };
export type FigureWords = typeof nl;
