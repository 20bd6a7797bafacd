const nl = {
  title: "Gegevens meenemen",
  intro:
    "Elke tabel als CSV (voor programma's) of als XLSX (voor Excel en LibreOffice). Wie wat meenam staat in het logboek. Tussentijdse tellingen zijn er niet bij: van een ronde die nog open is staat hier niets.",
  neighbourhood: "Buurt (leeg: alle buurten)",
  neighbourhoodHint: "De korte naam in het adres van de pagina van de buurt, zoals limmel.",
  unknown: (typed: string) =>
    `Er is geen buurt ${typed}. Schrijf de korte naam uit het adres van de pagina van de buurt, of laat het vak leeg.`,
  show: "Laat zien",
  table: "Tabel",
  holds: "Wat erin staat",
  files: "Bestand",
  of: (table: string, format: string) => `${table} als ${format}`,
  residents: "Bewoners",
  residentsText:
    "Namen en adressen: alleen van één buurt, en alleen om er een brief, een bezoek of een verbetering van het bestand mee te doen. Gooi het bestand daarna weg.",
  residentsOne: "Kies eerst een buurt.",
  ballots:
    "Stembriefjes staan bij elke telling als CSV, Pabulib en PrefLib; antwoorden van een meting staan bij die meting als CSV en SPSS.",
  tables: {
    neighbourhoods: [
      "Buurten",
      "naam, vaste contactpersoon, weekplan, regels van de telling; zonder foto's",
    ],
    areas: ["Deelgebieden", "de delen van elke buurt"],
    team: ["Team", "namen, organisatie, rol en werkadres"],
    topics: ["Onderwerpen", "wat bewoners kunnen kiezen, in zes talen"],
    cycles: ["Cycli", "data, stand, hoeveel mensen gevraagd en geantwoord"],
    dispatches: ["Verzendingen", "per soort mail: verstuurd, teruggekomen, onbekend"],
    agenda: ["Agenda", "telling per onderwerp, wat gekozen is en waarom"],
    actions: ["Beloftes", "eigenaar, partners, datum, stand en uitkomst"],
    "action-history": ["Verloop van acties", "elke verandering, met reden"],
    effort: ["Uren en kosten", "per belofte en partner, regel voor regel, ook wat is teruggenomen"],
    questions: ["Vragen en antwoorden", "zoals het team ze leest; nooit wie ze stelde"],
    waves: ["Metingen", "data, steekproef en hoeveel vragenlijsten"],
    audit: [
      "Logboek",
      "wie wat wanneer deed en waarom, met de controlegetallen; na te gaan met buurt audit verify",
    ],
  },
  tooLarge: "Te groot om hier mee te nemen",
  tooLargeText:
    "Dit bestand is groter dan een webpagina kan geven. Kies één buurt, of neem het mee met deze opdracht op een computer die bij de tabellen kan:",
};

const en: typeof nl = {
  title: "Take data along",
  intro:
    "Every table as CSV (for programs) or as XLSX (for Excel and LibreOffice). Who took what is recorded in the audit trail. There are no interim counts: of a round that is still open nothing is here.",
  neighbourhood: "Neighbourhood (empty: all of them)",
  neighbourhoodHint: "The short name in the address of its page, like limmel.",
  unknown: (typed) =>
    `There is no neighbourhood ${typed}. Write the short name from the address of its page, or leave the field empty.`,
  show: "Show",
  table: "Table",
  holds: "What it holds",
  files: "File",
  of: (table, format) => `${table} as ${format}`,
  residents: "Residents",
  residentsText:
    "Names and addresses: of one neighbourhood only, and only for a letter, a visit or a correction of the file. Throw the file away afterwards.",
  residentsOne: "Choose a neighbourhood first.",
  ballots:
    "Ballots stand beside each count as CSV, Pabulib and PrefLib; answers of a measurement stand beside that measurement as CSV and SPSS.",
  tables: {
    neighbourhoods: [
      "Neighbourhoods",
      "name, contact person, week plan, rules of the count; without photos",
    ],
    areas: ["Areas", "the parts of each neighbourhood"],
    team: ["Team", "names, organisation, role and work address"],
    topics: ["Topics", "what residents can choose, in six languages"],
    cycles: ["Cycles", "dates, status, how many people were asked and answered"],
    dispatches: ["Dispatches", "per kind of mail: sent, bounced, unknown"],
    agenda: ["Agenda", "count per topic, what was chosen and why"],
    actions: ["Promises", "owner, partners, date, state and outcome"],
    "action-history": ["History of actions", "every change, with its reason"],
    effort: ["Hours and costs", "per promise and partner, line by line, also what was taken back"],
    questions: ["Questions and answers", "as the team reads them; never who asked"],
    waves: ["Measurements", "dates, sample and how many questionnaires"],
    audit: [
      "Audit trail",
      "who did what, when and why, with its hashes; verify it with buurt audit verify",
    ],
  },
  tooLarge: "Too large to take along here",
  tooLargeText:
    "This file is larger than a web page can give. Choose one neighbourhood, or take it with this command on a computer that can reach the tables:",
};

export const exportWords = { nl, en };
export type TableName = keyof typeof nl.tables;
