import type { Measure } from "#domain/tally/rounds.ts";
import type { Rule } from "#domain/tally/terms.ts";

export const count = {
  blank: (blank: number) =>
    `Daarnaast ${blank === 1 ? "koos 1 bewoner" : `kozen ${blank} bewoners`} ‘Ik weet het niet’. Dat telt niet mee voor de grens van een gedeelde wens.`,
  title: (area: string, number: number) => `De telling: ${area}, ronde ${number}`,
  notYet:
    "Bewoners kunnen nog antwoorden, of de ronde moet nog beginnen. Tot de sluiting ziet niemand een tussenstand, ook het team niet. Hier staat nu al hoe er straks wordt geteld.",

  chosen: "Dit heeft de buurt gekozen",

  represented: (some: number, share: string) =>
    `${some} bewoners (${share}) vinden minstens één van hun eigen onderwerpen terug op de agenda.`,
  majority: (agenda: string[], some: number, share: string, more: number) =>
    `Met alleen de meest genoemde onderwerpen (${agenda.join("; ")}) ${more === 0 ? "zijn dat er evenveel" : `zijn dat er ${some} (${share})`}.`,
  steps: "Zo is er geteld, stap voor stap",
  roundsTitle: "De stappen van de telling",
  round: "Stap",
  value: "Stand",
  rules: {
    phragmen:
      "Eerst komt het onderwerp met de meeste keuzes op de agenda. Daarna telt de keuze van bewoners die nog geen eigen onderwerp terugzien zwaarder. Zo kan ook een kleinere groep een onderwerp krijgen. Voor wie narekent (regel van Phragmén, evenredig): een onderwerp kost 1. De bewoners die het kozen betalen dat samen, zo dat ieder van hen daarna in totaal evenveel heeft betaald. Steeds komt het onderwerp erbij waarvoor dat bedrag het laagst is.",
    "equal-shares":
      "De telling is evenredig (gelijke delen): elke bewoner krijgt een even groot deel van de plaatsen om uit te geven. Steeds komt het onderwerp erbij dat zijn noemers samen kunnen betalen voor de laagste prijs per persoon.",
    "seq-pav":
      "De telling is evenredig (regel van Thiele): een antwoord telt helemaal voor het eerste eigen onderwerp op de agenda. Voor een tweede telt het half, voor een derde nog een derde.",
    approval: "De meest genoemde onderwerpen komen op de agenda.",
    plurality: "De onderwerpen die het vaakst op de eerste plaats staan, komen op de agenda.",
    borda:
      "Een eerste plaats geeft 3 punten, een tweede 2, een derde 1. De onderwerpen met de meeste punten komen op de agenda.",
    schulze:
      "Elk onderwerp wordt met elk ander onderwerp vergeleken: welk van de twee zetten meer bewoners hoger? Wie van geen ander verliest, komt op de agenda.",
    stv: "Elke bewoner heeft één stem, die begint bij de eerste keus. Wat een gekozen onderwerp te veel heeft, en wat een afgevallen onderwerp heeft, gaat naar de volgende keus.",
  } satisfies Record<Rule, string>,
  outcome: {
    elected: (topic: string) => `${topic} komt op de agenda.`,
    eliminated: (topic: string) => `${topic} valt af.`,
  },
  measures: {
    load: (value: string) => `ieder betaalt in totaal ${value}`,
    price: (value: string) => `prijs ${value} per bewoner`,
    score: (value: string) => `score ${value}`,
    ballots: (value: string) => `${value} keer genoemd`,
    firsts: (value: string) => `${value} keer op de eerste plaats`,
    points: (value: string) => `${value} punten`,
    defeats: (value: string) => `verliest van ${value} andere`,
    votes: (value: string) => `${value} stemmen`,
  } satisfies Record<Measure, (value: string) => string>,
  tie: {
    borda: (topics: string[]) =>
      `De stand was gelijk (${topics.join("; ")}); het hoogste aantal punten ging voor.`,
    lot: (topics: string[]) => `De stand was gelijk (${topics.join("; ")}); het lot besliste.`,
  },

  byArea: "Antwoorden per deel van de buurt",
  byChannel: "Hoe de antwoorden binnenkwamen",
  entered: (entered: number) =>
    `${entered} antwoorden zijn ingevuld door iemand van het team, voor een bewoner: aan de deur, per telefoon of van een papieren formulier.`,
  answers: "Antwoorden",
  replacedByCode: (times: number | "few") =>
    `Antwoorden die met een code uit een brief een eerder antwoord vervingen: ${times === "few" ? "minder dan 10" : times}.`,
  hidden: "minder dan 10, of daaruit af te leiden",
  terms: "Wat vooraf is vastgelegd",
  termsText: (seats: number, minimum: number, share: string) =>
    `Er komen hoogstens ${seats} onderwerpen op de agenda. Een onderwerp telt mee als minstens ${minimum} antwoorden, en minstens ${share} deel van alle antwoorden, het noemen.`,

  other:
    "‘Iets anders’ wordt geteld, maar kan niet gekozen worden: het zijn veel verschillende wensen.",
  lot: "Het lot",
  lotText:
    "Bij gelijke stand gaat het onderwerp met de meeste punten voor (3 voor een eerste plaats, 2, 1). Is ook dat gelijk, dan gaat het onderwerp voor dat in deze rij hoger staat. De rij is geloot voordat iemand kon antwoorden.",
  check: "Controleer het zelf",
  checkText:
    "Met uw controlecode ziet u of uw antwoord in de telling zit. Met de bestanden kan iedereen opnieuw tellen.",
  codeLabel: "Uw controlecode, of de code van uw woorden",
  codeHint:
    "Beide codes staan op de pagina die u zag na het antwoorden, bijvoorbeeld K7QM2-V9X4P. Schreef u iets? Met de tweede code ziet u wat er met uw woorden is gebeurd.",
  codeButton: "Kijk met deze code",
  code: {
    yes: (code: string) => `Ja, het antwoord met code ${code} zit in de telling.`,
    no: (code: string) =>
      `Nee, er is geen antwoord met code ${code}. Kijk of u de code goed hebt overgenomen. Klopt hij? Bel dan uw contactpersoon.`,
    unreadable: (code: string) =>
      `‘${code}’ is geen controlecode. Een code heeft twee keer vijf letters of cijfers.`,
  },
  seal: "Het zegel",
  sealed: (moment: string) => `Op ${moment} zijn de antwoorden verzegeld.`,
  sealText: (ballots: number, moment: string) =>
    `Op ${moment} zijn ${ballots} antwoorden verzegeld. Wie daarna één antwoord verandert, krijgt een ander zegel.`,
  withdrawn: (some: number) =>
    `${some === 1 ? "1 antwoord is vóór de sluiting ingetrokken. Dat telt" : `${some} antwoorden zijn vóór de sluiting ingetrokken. Die tellen`} niet mee.`,
  setAside: (some: number) =>
    `${some === 1 ? "1 antwoord is niet meegeteld: het klopte" : `${some} antwoorden zijn niet meegeteld: ze klopten`} niet met wat er bewaard was.`,
  missing: (some: number) =>
    `${some === 1 ? "1 antwoord is" : `${some} antwoorden zijn`} wel gegeven, maar niet meer te vinden.`,
  older:
    "Antwoorden kunnen meetellen zoals ze eerst gegeven zijn, ook als ze later veranderd of ingetrokken zijn.",
  leftOfFew: "Niet alle antwoorden klopten met wat er bewaard was. Alleen wat klopt, is geteld.",
  agreed:
    "De coördinator en een auditor hebben dat samen besloten, zonder te zien wat er in een antwoord staat. De reden:",
  voided: "In deze ronde is niets geteld",
  voidedText:
    "De antwoorden klopten niet met wat er bewaard was. De coördinator en een auditor hebben de ronde samen ongeldig verklaard. Niemand kan de antwoorden nog lezen. De reden:",
  root: "Zegel (Merkle-wortel volgens RFC 6962)",
  receiptsDigest: "Controlegetal van de controlecodes (SHA-256)",
  digest: "Controlegetal van de telling (SHA-256)",
  files: "Bestanden",
  tooFew:
    "Er zijn te weinig antwoorden om ze los te publiceren: dan zou iemand te herkennen zijn. Alleen de uitslag is openbaar. Ook het zegel staat hier niet: wie alle mogelijke antwoorden probeert, zou er de antwoorden uit halen. Daarom kan niemand van buiten deze telling overdoen of nagaan of er na de sluiting iets is veranderd. Met uw controlecode ziet u wel of uw antwoord in de telling zit.",
  fileTexts: {
    csv: "alle antwoorden zonder naam, één per regel",
    pb: "hetzelfde in het formaat van Pabulib",
    soi: "hetzelfde in het formaat van PrefLib",
    receipts: "alle controlecodes",
    count: "al het andere dat over de telling bekend is, voor programma’s",
  },
  verify: "Met ons programma controleert u alles in één keer:",
  recount: "Zo telt u opnieuw met ons programma; andere programma’s lezen deze bestanden ook:",
};

export type CountWords = Omit<typeof count, "rules"> & { rules: Readonly<Record<Rule, string>> };
