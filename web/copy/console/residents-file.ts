import type { FrameFault } from "#domain/dispatch/frame.ts";
import type { WhatChanges } from "#domain/dispatch/residents-change.ts";

const nl = {
  all: "Samen",
  area: "Deel van de buurt",
  title: "Bewoners importeren",
  intro:
    "Kies een bestand met bewoners. U ziet eerst wat er verandert; er verandert pas iets als u dat bevestigt.",
  format: (areas: string) =>
    `Een CSV- of Excelbestand (XLSX) met op de eerste regel de kolommen name, email, language en area; voor brieven ook address, postcode en place. De delen van deze buurt heten in het bestand: ${areas}. Hoogstens 4 MB.`,
  choose: "Bestand",
  replace: "Verwijder bewoners die niet in dit bestand staan",
  look: "Bekijk wat er verandert",
  missing: "Kies een bestand met bewoners.",
  there: (people: number) => `Er staan nu ${people} bewoners in deze buurt.`,
  export: "Haal het bestand op met de bewoners die er nu staan",
  faults: (faults: number) =>
    faults === 1
      ? "Er is 1 fout in het bestand. Er is niets veranderd. Verbeter het bestand en kies het opnieuw."
      : `Er zijn ${faults} fouten in het bestand. Er is niets veranderd. Verbeter het bestand en kies het opnieuw.`,
  line: "Regel",
  what: "Fout",
  more: (faults: number) => `En nog ${faults}.`,
  fault: ({ why, about: [one = "", other = ""] = [] }: FrameFault): string =>
    ({
      "name-empty": "De naam is leeg.",
      "name-long": `De naam heeft ${one} tekens; hoogstens 120 passen.`,
      email: `‘${one}’ is geen e-mailadres.`,
      unreachable: "Er is geen e-mailadres en geen postadres; een van de twee is nodig.",
      postcode: `‘${one}’ is geen postcode; schrijf die als 6224 AB.`,
      address: "Een postadres heeft een straat met nummer, een postcode en een plaats nodig.",
      language: `In de taal ‘${one}’ schrijven wij geen e-mail; gebruik ${other}.`,
      area: `‘${one}’ is geen deel van deze buurt; de delen zijn ${other}.`,
      double: `‘${one}’ staat al op regel ${other}.`,
      nobody: "Er staan geen bewoners in het bestand.",
      missing: `Deze kolommen ontbreken op de eerste regel: ${one}.`,
      foreign: `Deze kolommen zijn niet gevraagd; haal ze weg: ${one}.`,
      fields: `De regel heeft ${one} velden en de eerste regel ${other}.`,
      quotes: "De aanhalingstekens op deze regel kloppen niet.",
      locked:
        "Het bestand heeft een wachtwoord of is van de oude soort .xls. Bewaar het als XLSX zonder wachtwoord, of als CSV.",
      broken:
        "Het bestand is kapot of geen XLSX. Open het in een spreadsheet en bewaar het als XLSX of CSV.",
      "too-large":
        "Het bestand is veel groter dan een lijst van bewoners. Houd alleen de gevraagde kolommen en de regels met bewoners over, of bewaar het als CSV.",
    })[why],
  dryRun: "Dit verandert er",
  nothing: "Dit bestand verandert niets.",
  numbers: {
    added: "Nieuw",
    changed: "Veranderd",
    moved: "Waarvan verhuisd",
    unchanged: "Gelijk",
    removed: "Verwijderd",
    there: "Daarna",
  },
  byArea: "Per deel van de buurt",
  byLanguage: "Per taal",
  language: "Taal",
  examples: "Wie er verandert",
  example: (shown: number, all: number) => `${shown} van de ${all} bewoners die veranderen`,
  who: "Wie",
  changes: "Wat",
  gone: "wordt verwijderd",
  columns: {
    name: "naam",
    email: "e-mail",
    address: "adres",
    language: "taal",
    area: "deel van de buurt",
  } satisfies Record<WhatChanges, string>,
  large: (gone: number, before: number) =>
    `Let op: ${gone} van de ${before} bewoners worden verwijderd. Zij krijgen geen post meer.`,
  largeTick: (gone: number) => `Ja, verwijder ${gone} bewoners`,
  tickFirst: "Zet een vinkje om te bevestigen dat zo veel bewoners worden verwijderd.",
  reason: "Reden (komt in het logboek)",
  noReason:
    "Schrijf een reden op van minstens 3 tekens, bijvoorbeeld waar het bestand vandaan komt.",
  confirm: "Voer dit door",
  again: "Kies een ander bestand",
  begun:
    "Het bestand wordt doorgevoerd. Laad deze pagina over een minuut opnieuw. Staat dit er dan nog, kies het bestand dan opnieuw.",
  done: (numbers: string) => `Het bestand is verwerkt: ${numbers}.`,
  doneNumbers: (added: number, changed: number, unchanged: number, removed: number) =>
    `${added} nieuw, ${changed} veranderd, ${unchanged} gelijk, ${removed} verwijderd`,
  changedSince:
    "De bewoners of de delen van de buurt zijn veranderd sinds u dit bestand bekeek. Er is niets doorgevoerd. Kies het bestand opnieuw, dan ziet u wat er nu verandert.",
  over: "Dit bestand staat hier niet meer klaar: dat duurt een uur. Er is niets doorgevoerd. Kies het bestand opnieuw.",
  back: "Naar de buurt",
  retention:
    "Het bestand zelf bewaren wij niet. Wat u bekijkt, staat hier hoogstens een uur klaar. Wie zich liet wissen, wordt overgeslagen.",
};

const en: typeof nl = {
  all: "Together",
  area: "Area",
  title: "Import residents",
  intro:
    "Choose a file of residents. You first see what will change; nothing changes until you confirm it.",
  format: (areas) =>
    `A CSV or Excel file (XLSX) whose first line names the columns name, email, language and area; for letters also address, postcode and place. In the file the areas of this neighbourhood are called: ${areas}. At most 4 MB.`,
  choose: "File",
  replace: "Remove residents who are not in this file",
  look: "See what will change",
  missing: "Choose a file of residents.",
  there: (people) => `There are ${people} residents in this neighbourhood now.`,
  export: "Fetch the file of the residents who are here now",
  faults: (faults) =>
    faults === 1
      ? "There is 1 fault in the file. Nothing was changed. Mend the file and choose it again."
      : `There are ${faults} faults in the file. Nothing was changed. Mend the file and choose it again.`,
  line: "Line",
  what: "Fault",
  more: (faults) => `And ${faults} more.`,
  fault: ({ message }) => `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`,
  dryRun: "This will change",
  nothing: "This file changes nothing.",
  numbers: {
    added: "New",
    changed: "Changed",
    moved: "Of which moved",
    unchanged: "Unchanged",
    removed: "Removed",
    there: "Afterwards",
  },
  byArea: "By area",
  byLanguage: "By language",
  language: "Language",
  examples: "Who changes",
  example: (shown, all) => `${shown} of the ${all} residents who change`,
  who: "Who",
  changes: "What",
  gone: "is removed",
  columns: {
    name: "name",
    email: "e-mail",
    address: "address",
    language: "language",
    area: "area",
  },
  large: (gone, before) =>
    `Mind: ${gone} of the ${before} residents will be removed. They will get no mail any more.`,
  largeTick: (gone) => `Yes, remove ${gone} residents`,
  tickFirst: "Tick this box to confirm that so many residents are removed.",
  reason: "Reason (goes into the audit trail)",
  noReason: "Write a reason of at least 3 characters, for instance where the file comes from.",
  confirm: "Carry this out",
  again: "Choose another file",
  begun:
    "The file is being carried out. Load this page again in a minute. If this still stands here then, choose the file again.",
  done: (numbers) => `The file has been carried out: ${numbers}.`,
  doneNumbers: (added, changed, unchanged, removed) =>
    `${added} new, ${changed} changed, ${unchanged} unchanged, ${removed} removed`,
  changedSince:
    "The residents or the areas of the neighbourhood changed since you looked at this file. Nothing was carried out. Choose the file again to see what will change now.",
  over: "This file is not kept here any more: that lasts an hour. Nothing was carried out. Choose the file again.",
  back: "To the neighbourhood",
  retention:
    "We do not keep the file itself. What you look at is kept here for an hour at most. Whoever had their data erased is left out.",
};

export const residentsFileWords = { nl, en };
