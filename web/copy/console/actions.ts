import type { Change } from "#domain/actions/action.ts";
import type { EvidenceFault } from "#domain/actions/evidence.ts";

const nl = {
  title: (name: string) => `Acties in ${name}`, whereTitle: "Acties", whereText: "Kies een buurt. Bovenaan staat waar de meeste acties te laat zijn.", nowhere: "Er lopen geen rondes en er zijn geen open acties in uw buurten.",
  late: (count: number) => (count === 0 ? "niets te laat" : count === 1 ? "1 actie te laat" : `${count} acties te laat`), more: (count: number) => `Nog ${count} andere buurten: zoek ze op bij Buurten.`,
  views: { board: "Bord", list: "Lijst" }, show: "Toon", view: "Weergave", all: "alle", due: "Wanneer klaar", dues: { all: "alle dagen", week: "binnen een week", overdue: "te laat" }, none: "Er zijn geen acties die hieraan voldoen.", nothing: "geen",
  mine: (partner: string) => `Van ${partner}`, others: "Van anderen", calendar: "Zet deze dagen in uw agenda (iCal)", add: "Voeg een actie toe", addFor: (cycle: string) => `Voeg een actie toe: ${cycle}`, meetingOf: (cycle: string) => `Agenda-overleg: ${cycle}`, cycle: "Ronde",
  flags: { "due-soon": "Binnen een week klaar", overdue: "Te laat", "overdue-long": "Meer dan een week te laat: nu bij de coördinator", blocked: "Staat stil: nu bij de coördinator", stuck: "Komt aan de orde bij de tussencheck" },
  move: "Verander de stand", moveTo: "Nieuwe stand", note: "Toelichting (bij stilstand of stoppen verplicht, minstens 10 tekens)", noteHint: "Dit lezen bewoners bij ‘Wat er gebeurde’. Schrijf geen namen van bewoners op.", ended: "Deze actie is afgesloten.",
  agreed: "Wat is afgesproken", edit: "Verander de afspraak", why: "Waarom verandert de afspraak? (hoeft niet)", coOwnerHint: "Alleen met toestemming van de bewoner. Laat leeg om de naam weg te halen.", publicText: "Wat bewoners nu over deze actie lezen (hoeft niet)", preview: "Voorbeeld", previewTitle: "Zo lezen bewoners het", save: "Opslaan",
  evidence: "Bewijs", evidenceHint: "Eén regel per stuk: wat het is, en een link (https) naar waar het bewaard wordt. Nooit namen, adressen, telefoonnummers of foto’s van bewoners.", noEvidence: "Er is nog geen bewijs.",
  outcome: "Leg de uitkomst vast", history: "Wat er gebeurde, en wie het deed", who: "Wie", when: "Wanneer", what: "Wat", state: "Stand",
  changes: { title: "titel", owner: "eigenaar", partners: "partners", coOwner: "bewoner die meedoet", due: "klaar op", publicText: "tekst voor bewoners", evidence: "bewijs", outcome: "uitkomst" } satisfies Record<Change["what"], string>,
  changed: (what: string, from: string | undefined, to: string | undefined) => (to === undefined ? `${what} veranderd` : from === undefined ? `${what}: ${to}` : `${what}: van ${from || "geen"} naar ${to || "geen"}`),
  roles: { machine: "automatisch", coordinator: "coördinator", contact: "contactpersoon", professional: "professional", owner: "eigenaar" },
  meanwhile: "Iemand anders heeft deze actie intussen veranderd. Hieronder staat wat er veranderde. Wat u invulde staat nog in het formulier: kijk of het nog klopt en sla opnieuw op.", meanwhileTitle: "Intussen veranderd", added: "De actie is toegevoegd.", kept: "Opgeslagen.", unchanged: "Er was niets veranderd.",
  answerFaults: { question: "Schrijf de vraag in 10 tot 1000 tekens op, zonder namen.", answer: "Schrijf het antwoord in 10 tot 3000 tekens op.", by: "Kies wie antwoord geeft." },
  yourAnswer: "Uw antwoord, dat niet is gepubliceerd",
  notYours: "U kunt deze actie bekijken. Veranderen kan alleen de organisatie die er verantwoordelijk voor is, de contactpersoon of de coördinator.",
  faults: {
    title: "Schrijf in 3 tot 160 tekens op wat er gaat gebeuren.", owner: "Kies iemand van het team.", due: "Vul een dag in, bijvoorbeeld 31-12-2026.", coOwner: "Vul alleen een voornaam in, hoogstens 60 tekens.", publicText: "Maak de tekst niet langer dan 1000 tekens.", topic: "Kies een onderwerp van de agenda.", partners: "Kies partners uit de lijst.",
    to: "Deze stap kan niet. Kies een stand uit de lijst.", note: "Schrijf een toelichting van minstens 10 en hoogstens 1000 tekens op.", text: "Schrijf in 10 tot 1000 tekens op wat er is gedaan, of waarom niet.", next: "Schrijf op wat er hierna gebeurt (hoogstens 600 tekens). Bij ‘afgesproken’ en ‘wordt uitgezocht’ is dat nodig.", kind: "Kies een uitkomst.",
    hours: "Vul uren in hele kwartieren in, bijvoorbeeld 1,5 of 0,25, en hoogstens 250.", euros: "Vul een bedrag in, bijvoorbeeld 12,50, en hoogstens 100.000.", empty: "Vul uren of kosten in.", what: "Schrijf in 3 tot 200 tekens op waarvoor het was.", day: "Vul een dag in die niet in de toekomst ligt.", partner: "Kies een partner waarvoor u uren mag opschrijven.", personal: "Hier staat een e-mailadres of telefoonnummer. Haal dat weg.",
    evidence: (line: number, why: EvidenceFault["why"]) => `Regel ${line}: ${{ link: "de link moet met https:// beginnen.", length: "schrijf in 3 tot 200 tekens op wat het is.", personal: "haal het e-mailadres of telefoonnummer weg.", "too-many": "hoogstens 10 regels." }[why]}`,
  },
  effort: "Uren en kosten", effortText: "De kosten van de aanpak zijn vooral uren. Schrijf op wat deze actie kostte. Het totaal staat in het verslag dat iedereen leest.", noEffort: "Er is nog niets opgeschreven.", hours: "Uren", euros: "Andere kosten (euro)", hoursHint: "In kwartieren, bijvoorbeeld 1,5", day: "Dag", partner: "Partner", whatFor: "Waarvoor", whatForHint: "Geen namen van bewoners.", noteEffort: "Schrijf op", takeBack: "Haal terug", takenBack: "teruggehaald", perAction: "Deze actie", perCycle: "Alle acties van deze ronde",
  ical: {
    title: "Uw acties in uw agenda", text: "U krijgt een geheim adres. Vul het in bij uw agendaprogramma (abonneren op een agenda). Er staan alleen dagen in waarop acties klaar zijn en momenten van rondes, en niets van bewoners. Wie het adres heeft, kan het lezen.",
    none: "U hebt nog geen adres.", have: (since: string) => `U hebt een adres sinds ${since}.`, until: (day: string) => `Het werkt tot en met ${day}. Maak daarna een nieuw adres.`, make: "Maak een adres", renew: "Maak een nieuw adres", renewText: "Het oude adres werkt dan niet meer.", withdraw: "Trek het adres in", withdrawn: "Het adres werkt niet meer.", shown: "Dit is het adres. U ziet het alleen nu.", meeting: "De agenda bevestigen; hou hiervoor het agendaoverleg", due: (title: string) => `Klaar: ${title}`,
  },
  digest: {
    subject: (count: number, monday: string) => `${count === 1 ? "Er wacht 1 ding op u" : `Er wachten ${count} dingen op u`} (week van ${monday})`, lead: "Dit wacht deze week op u. Elke regel leidt naar waar u het doet.",
    kinds: { failed: "Een ronde is vastgelopen", stalled: "Een ronde staat stil", agenda: "De agenda wacht op bevestiging", outcomes: "Uitkomsten ontbreken", question: "Een vraag van een bewoner wacht op antwoord", mail: "E-mails zijn niet verstuurd", response: "De respons blijft achter", report: "Het verslag van een meting wacht" },
    actions: { "due-soon": "Bijna klaar?", overdue: "Te laat", blocked: "Staat stil" }, until: (day: string) => `uiterlijk ${day}`, count: (count: number) => `${count} keer`, why: "U krijgt dit bericht op maandag, en alleen als er iets op u wacht.",
  },
};

const en: typeof nl = {
  title: (name) => `Actions in ${name}`, whereTitle: "Actions", whereText: "Choose a neighbourhood. Those with the most overdue actions come first.", nowhere: "No cycle runs and no action is open in your neighbourhoods.",
  late: (count) => (count === 0 ? "none overdue" : count === 1 ? "1 action overdue" : `${count} actions overdue`), more: (count) => `${count} other neighbourhoods: find them under Neighbourhoods.`,
  views: { board: "Board", list: "List" }, show: "Show", view: "View", all: "all", due: "When due", dues: { all: "all days", week: "within a week", overdue: "overdue" }, none: "There are no such actions.", nothing: "none",
  mine: (partner) => `Of ${partner}`, others: "Of others", calendar: "Put these days into your calendar (iCal)", add: "Add an action", addFor: (cycle) => `Add an action: ${cycle}`, meetingOf: (cycle) => `Agenda meeting: ${cycle}`, cycle: "Cycle",
  flags: { "due-soon": "Due within a week", overdue: "Overdue", "overdue-long": "Overdue for more than a week: with the coordinator now", blocked: "Stands still: with the coordinator now", stuck: "Comes up at the mid-check" },
  move: "Change the state", moveTo: "New state", note: "Explanation (needed when it stands still or stops, at least 10 characters)", noteHint: "Residents read this under ‘What happened’. Write no names of residents.", ended: "This action has ended.",
  agreed: "What was agreed", edit: "Change what was agreed", why: "Why does it change? (optional)", coOwnerHint: "Only with the resident's consent. Leave empty to take the name away.", publicText: "What residents read about this action now (optional)", preview: "Preview", previewTitle: "As residents read it", save: "Save",
  evidence: "Evidence", evidenceHint: "One line each: what it is, and a link (https) to where it is kept. Never names, addresses, telephone numbers or photos of residents.", noEvidence: "There is no evidence yet.",
  outcome: "Write down the outcome", history: "What happened, and who did it", who: "Who", when: "When", what: "What", state: "State",
  changes: { title: "title", owner: "owner", partners: "partners", coOwner: "resident who joins in", due: "due", publicText: "text for residents", evidence: "evidence", outcome: "outcome" },
  changed: (what, from, to) => (to === undefined ? `${what} changed` : from === undefined ? `${what}: ${to}` : `${what}: from ${from || "none"} to ${to || "none"}`),
  roles: { machine: "automatic", coordinator: "coordinator", contact: "contact person", professional: "professional", owner: "owner" },
  meanwhile: "Somebody else has changed this action in the meantime. What changed stands below. What you filled in is still in the form: see whether it still holds and save again.", meanwhileTitle: "Changed in the meantime", added: "The action was added.", kept: "Saved.", unchanged: "Nothing had changed.",
  answerFaults: { question: "Write the question in 10 to 1000 characters, without names.", answer: "Write the answer in 10 to 3000 characters.", by: "Choose who answers." },
  yourAnswer: "Your answer, which was not published",
  notYours: "You can look at this action. Only the organisation that answers for it, the contact person or the coordinator can change it.",
  faults: {
    title: "Write in 3 to 160 characters what will be done.", owner: "Choose somebody of the team.", due: "Give a day, for example 31/12/2026.", coOwner: "Give a first name only, at most 60 characters.", publicText: "Make the text no longer than 1000 characters.", topic: "Choose a topic of the agenda.", partners: "Choose partners of the list.",
    to: "This step cannot be. Choose a state of the list.", note: "Write an explanation of at least 10 and at most 1000 characters.", text: "Write in 10 to 1000 characters what was done, or why not.", next: "Write what comes next (at most 600 characters). It is needed with ‘agreed’ and ‘being looked into’.", kind: "Choose an outcome.",
    hours: "Give hours in whole quarters, for example 1.5 or 0.25, and at most 250.", euros: "Give an amount, for example 12.50, and at most 100,000.", empty: "Fill in hours or costs.", what: "Write in 3 to 200 characters what it was for.", day: "Give a day that is not in the future.", partner: "Choose a partner for whom you may note hours.", personal: "An e-mail address or telephone number stands here. Take it out.",
    evidence: (line, why) => `Line ${line}: ${{ link: "the link has to begin with https://.", length: "write in 3 to 200 characters what it is.", personal: "take out the e-mail address or telephone number.", "too-many": "at most 10 lines." }[why]}`,
  },
  effort: "Hours and costs", effortText: "What the approach costs is mostly hours. Note what this action took. The total stands in the report that everybody reads.", noEffort: "Nothing was noted yet.", hours: "Hours", euros: "Other costs (euros)", hoursHint: "In quarters, for example 1.5", day: "Day", partner: "Partner", whatFor: "What for", whatForHint: "No names of residents.", noteEffort: "Note", takeBack: "Take back", takenBack: "taken back", perAction: "This action", perCycle: "All actions of this cycle",
  ical: {
    title: "Your actions in your calendar", text: "You get a secret address. Give it to your calendar program (subscribe to a calendar). It holds nothing but the days on which actions are due and the moments of cycles, and nothing of residents. Whoever has the address can read it.",
    none: "You have no address yet.", have: (since) => `You have had an address since ${since}.`, until: (day) => `It works until the end of ${day}. Make a new one after that.`, make: "Make an address", renew: "Make a new address", renewText: "The old address then leads nowhere.", withdraw: "Withdraw the address", withdrawn: "The address leads nowhere any more.", shown: "This is the address. You see it only now.", meeting: "Confirm the agenda; hold the agenda meeting before this", due: (title) => `Due: ${title}`,
  },
  digest: {
    subject: (count, monday) => `${count === 1 ? "1 thing waits for you" : `${count} things wait for you`} (week of ${monday})`, lead: "This waits for you this week. Each line leads to where you do it.",
    kinds: { failed: "A cycle is stuck", stalled: "A cycle stands still", agenda: "The agenda waits for confirmation", outcomes: "Outcomes are missing", question: "A question of a resident waits for an answer", mail: "E-mails were not sent", response: "The response lags behind", report: "The report of a measurement waits" },
    actions: { "due-soon": "Nearly done?", overdue: "Overdue", blocked: "Stands still" }, until: (day) => `before the end of ${day}`, count: (count) => `${count} times`, why: "You get this message on Mondays, and only when something waits for you.",
  },
};

export const actionWords = { nl, en };
