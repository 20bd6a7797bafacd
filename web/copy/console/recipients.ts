import type { Fate } from "#domain/dispatch/recipients.ts";
import type { DispatchKind } from "#contract/mail.ts";
import { people, residents } from "./counted.ts";

const nl = {
  whoOf: {
    invitation: "Wie krijgt de uitnodiging",
    reminder: "Wie krijgt de herinnering",
    feedback: "Wie hoort wat er is gedaan",
  } satisfies Record<DispatchKind, string>,
  area: "Deel",
  language: "Taal",
  total: "Samen",
  fates: {
    mail: "e-mail",
    letter: "brief",
    unreached: "niet te bereiken",
    answered: "heeft al geantwoord",
    unsubscribed: "wil geen e-mail",
    sent: "kreeg de e-mail al",
  } satisfies Record<Fate, string>,
  mails: (some: number) => `Zoals het nu staat, gaat er een e-mail naar ${people(some)}.`,
  letters: (some: number) =>
    `${people(some)} ${some === 1 ? "krijgt" : "krijgen"} een brief. Die print u zelf.`,
  unreached: (some: number) =>
    `${people(some)} ${some === 1 ? "is" : "zijn"} niet te bereiken: er is geen e-mail die aankomt en geen adres.`,
  nobody: "Zoals het nu staat, krijgt niemand e-mail.",
  notDrawn: (there: number) =>
    `De steekproef wordt pas op de dag zelf getrokken, uit ${people(there)}. Daarna ziet u hier wie bericht krijgen.`,
  mailIn: "De e-mail in elke taal",
  mailTitle: "De e-mail",
  subject: "Onderwerp",
  asText: "Als tekst",
  asHtml: "Bekijk de e-mail zoals een mailprogramma die laat zien",
  notReal: "Dit is een voorbeeld: de naam is verzonnen en de links werken niet.",
  somebody: "Voornaam Achternaam",
};

const en: typeof nl = {
  whoOf: {
    invitation: "Who gets the invitation",
    reminder: "Who gets the reminder",
    feedback: "Who hears what was done",
  },
  area: "Area",
  language: "Language",
  total: "Together",
  fates: {
    mail: "e-mail",
    letter: "letter",
    unreached: "out of reach",
    answered: "answered already",
    unsubscribed: "wants no e-mail",
    sent: "got it already",
  },
  mails: (some) => `As it stands now, an e-mail goes to ${residents(some)}.`,
  letters: (some) =>
    `${residents(some)} ${some === 1 ? "gets" : "get"} a letter. You print these yourself.`,
  unreached: (some) =>
    `${residents(some)} ${some === 1 ? "is" : "are"} out of reach: there is no e-mail that arrives and no address.`,
  nobody: "As it stands now, nobody gets e-mail.",
  notDrawn: (there) =>
    `The sample is drawn on the day itself, out of ${residents(there)}. From then on you see here who hears of it.`,
  mailIn: "The e-mail in each language",
  mailTitle: "The e-mail",
  subject: "Subject",
  asText: "As text",
  asHtml: "See it as a mail program shows it",
  notReal: "This is an example: the name is made up and the links do not work.",
  somebody: "First name Last name",
};

export const recipientWords = { nl, en };
