import type { Counts } from "#domain/actions/memory.ts";

const nl = {
  title: (organisation: string, name: string) => `Beloftes van ${organisation} in ${name}`,
  few: (ended: number, from: number) =>
    `Bewoners lezen cijfers van één organisatie vanaf ${from} afgeronde beloftes. Nu zijn het er ${ended}.`,
  soon: (day: string) =>
    `Vanaf ${day} leest iedereen deze cijfers. Tot dan staan zij niet op de pagina van de buurt.`,
  told: (day: string) => `Sinds ${day} leest iedereen deze cijfers.`,
  fixed:
    "Wat er van een belofte werd, verandert hier niet. Klopt er iets niet? Zet het recht bij de belofte zelf.",
  promises: "Waar de cijfers uit bestaan",
  word: "Wat de organisatie erover zegt",
  label: "Uw woord bij deze cijfers",
  hint: (language: string) =>
    `In het ${language}, 10 tot 600 tekens. Bewoners lezen het naast de cijfers, met de naam van de organisatie en de dag.`,
  keep: "Opslaan",
  remove: "Woord weghalen",
  kept: "Opgeslagen.",
  removed: "Het woord is weg.",
  toMemory: "Zo staat het er voor bewoners",
  faults: {
    length: "Schrijf 10 tot 600 tekens.",
    personal: "Schrijf geen e-mailadres of telefoonnummer op: iedereen leest dit.",
  },
  mail: {
    subject: (name: string) => `${name}: uw cijfers worden openbaar`,
    lead: (organisation: string, name: string, day: string) =>
      `Vanaf ${day} leest iedereen in ${name} wat er van de beloftes van ${organisation} is geworden.`,
    figures: ({ kept, late, partly, broken, open }: Counts) =>
      `Op tijd gedaan: ${kept}. Later: ${late}. Deels: ${partly}. Niet gehouden: ${broken}. Nog open: ${open}.`,
    word: "U kunt er een woord bij schrijven. De cijfers veranderen daar niet van.",
    look: "Bekijk de cijfers",
    byLink:
      "U kunt er een woord bij schrijven, zonder account. De cijfers veranderen daar niet van. Iemand van het buurtteam leest eerst wat u schrijft. De link is alleen voor uw organisatie.",
  },
};

const en: typeof nl = {
  title: (organisation, name) => `Promises of ${organisation} in ${name}`,
  few: (ended, from) =>
    `Residents read figures for one organisation from ${from} finished promises on. Now there are ${ended}.`,
  soon: (day) =>
    `From ${day} everybody reads these figures. Until then they are not on the neighbourhood's page.`,
  told: (day) => `Everybody has read these figures since ${day}.`,
  fixed:
    "What became of a promise does not change here. Is something wrong? Put it right with the promise itself.",
  promises: "What the figures are made of",
  word: "What the organisation says about it",
  label: "Your word beside these figures",
  hint: (language) =>
    `In ${language}, 10 to 600 characters. Residents read it beside the figures, with the name of the organisation and the day.`,
  keep: "Save",
  remove: "Remove the word",
  kept: "Saved.",
  removed: "The word is gone.",
  toMemory: "As residents see it",
  faults: {
    length: "Write 10 to 600 characters.",
    personal: "Write no e-mail address or phone number: everybody reads this.",
  },
  mail: {
    subject: (name) => `${name}: your figures will be public`,
    lead: (organisation, name, day) =>
      `From ${day} everybody in ${name} reads what became of the promises of ${organisation}.`,
    figures: ({ kept, late, partly, broken, open }) =>
      `Done on time: ${kept}. Later: ${late}. In part: ${partly}. Not kept: ${broken}. Still open: ${open}.`,
    word: "You can add a word. It does not change the figures.",
    look: "See the figures",
    byLink:
      "You can add a word, without an account. It does not change the figures. Somebody of the neighbourhood team reads first what you write. The link is for your organisation alone.",
  },
};

export const ownMemoryWords = { nl, en };
