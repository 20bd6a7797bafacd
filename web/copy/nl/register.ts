import type { Erased, Ground, Shown, Term, What } from "#contract/registered.ts";

/** The register of facts about people, as residents read it. */
export type RegisterWords = {
  title: string;
  nobodysTitle: string;
  nobodysText: string;
  teamTitle: string;
  what: Readonly<Record<What, string>>;
  ground: Readonly<Record<Ground, string>>;
  /** `days` is how long people's part of a round is kept after its end. */
  kept: Readonly<Record<Term, (days: number) => string>>;
  shown: Readonly<Record<Shown, string>>;
  erased: Readonly<Record<Erased, string>>;
};

export const register: RegisterWords = {
  title: "Alles wat wij bewaren, op een rij",
  nobodysTitle: "Wat van niemand is",
  nobodysText: "Van deze dingen kan niemand zien van wie ze zijn. Ook wij niet.",
  teamTitle: "En van mensen in het team?",
  what: {
    identity: "Uw naam, adres of e-mailadres, taal en deel van de buurt",
    file: "Uw regel in een lijst die net is ingelezen",
    asked: "Dat wij u vroegen, en op welke dag u antwoordde",
    mailed: "Welke e-mails, brieven, codes en links u kreeg",
    help: "Uw aanbod om mee te helpen, met uw naam en hoe wij u bereiken",
    asker: "Uw naam en e-mailadres bij een vraag die u stelde",
    question: "De tekst van een vraag, zoals u die typte",
    panel: "De code waarmee wij uw antwoorden vergelijken",
    mailWish: "Dat u geen e-mail meer wilt, of dat die niet aankomt",
    forgotten: "Een code van wie zich liet wissen, zonder naam of adres",
    helper: "De voornaam van een bewoner die met een belofte meehelpt",
    delivery: "Berichten van de maildienst: of een e-mail aankwam",
    mailbox: "De e-mails en brieven zelf, bij wie ze kreeg",
    taken: "Bestanden die het team heeft meegenomen",
    backup: "Reservekopieën",
    answers: "Wat u koos en antwoordde",
    words: "Wat mensen bij hun keuze of via de poster zelf opschreven",
    member:
      "Naam, e-mailadres, organisatie en rol; van organisaties buiten het team de naam en het e-mailadres van hun contact",
    login: "Wie is ingelogd, en het adres van de eigen kalender",
    work: "Wie wat doet aan een belofte, en of een bericht aankwam",
    trail: "Wie wat heeft gedaan, met een code in plaats van een naam",
    picture: "Foto’s van wat is gedaan, als u er toch op te zien bent",
  },
  ground: { task: "Publieke taak.", consent: "Met toestemming." },
  kept: {
    "until-erased": () => "Tot u zich laat wissen of niet meer in de lijst staat.",
    round: (days) => `Tot ${days} dagen na het einde van de ronde.`,
    "next-round": () => "Tot de volgende ronde in uw deel van de buurt is afgelopen.",
    answered: (days) =>
      `Tot het antwoord is verstuurd, hoogstens tot ${days} dagen na het einde van de ronde.`,
    hour: () => "Een uur.",
    panel: () => "Hoogstens drie jaar.",
    delivery: () => "Hoogstens 14 dagen.",
    "35-days": () => "35 dagen.",
    own: () => "Zolang wie het heeft het bewaart.",
    promise: () => "Tot het einde van de ronde waarin de belofte eindigt.",
    team: () => "Zolang iemand in het team zit.",
    session: () => "Hoogstens 10 uur, en de kalender zolang iemand in het team zit.",
    always: () => "Dit blijft.",
  },
  shown: {
    "my-data": "U ziet het met uw link.",
    site: "Het staat op de site.",
    console: "Het team ziet het als het is ingelogd.",
    asking: "Vraag ons ernaar.",
  },
  erased: {
    "with-person": "Het gaat weg als u zich laat wissen.",
    "with-member": "Het gaat weg als iemand uit het team gaat.",
    "by-term": "Het gaat na die tijd vanzelf weg.",
    "by-team": "Het team haalt het weg als u dat vraagt.",
    never: "Het wordt niet gewist.",
  },
};
