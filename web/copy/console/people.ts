import type { Role } from "#contract/permissions.ts";

const nl = {
  title: "Mensen van het team",
  intro:
    "Hier staat wie in de console mag, en wat die persoon daar mag. Wie hier niet staat, heeft de rollen die de inlogdienst geeft. Een wijziging geldt meteen.",
  add: "Iemand toevoegen",
  edit: (name: string) => `${name} wijzigen`,
  save: "Opslaan",
  remove: "Weghalen",
  removeText: "Deze persoon mag hier dan niets meer, behalve wat de inlogdienst geeft.",
  owns: (promises: number) =>
    `Deze persoon werkt nog aan ${promises === 1 ? "1 belofte" : `${promises} beloftes`}. Draag die eerst over. Kiest u daar de dag van vandaag, dan houdt ook de toegang meteen op.`,
  back: "Terug naar alle mensen",
  name: "Naam",
  email: "E-mailadres waarmee deze persoon inlogt",
  roles: "Rollen",
  partner:
    "Organisatie (nodig voor wie in het team werkt; een professional werkt alleen beloftes van deze organisatie bij)",
  none: "geen",
  where: "Buurten",
  whereHint:
    "Laat dit leeg voor alle buurten. Of schrijf de korte namen van de buurten, elk op een eigen regel, zoals limmel.",
  everywhere: "alle buurten",
  reason: "Reden (komt in het logboek)",
  roleNames: {
    coordinator: "coördinator",
    contact: "contactpersoon",
    professional: "professional",
    researcher: "onderzoeker",
    auditor: "controleur",
    administrator: "beheerder",
    print: "drukker",
  } satisfies Record<Role, string>,
  roleTexts: {
    coordinator: "start en stuurt rondes en metingen, stelt de agenda vast; ziet geen stemmen",
    contact: "beantwoordt vragen, werkt beloftes bij, bestelt brieven",
    professional: "werkt de beloftes van de eigen organisatie bij",
    researcher: "ziet metingen en haalt antwoorden zonder namen op",
    auditor: "leest het logboek en alle rondes",
    administrator: "beheert mensen, buurten en instellingen",
    print: "haalt bestelde brieven met codes op en print ze; ziet verder niets",
  } satisfies Record<Role, string>,
  faults: {
    name: "Vul een naam in van 2 tot 80 letters.",
    email: "Vul een e-mailadres in, zoals naam@gemeente.nl.",
    roles: "Kies ten minste één rol.",
    partner: "Kies de organisatie waarvoor deze persoon werkt.",
    where: (names: string) =>
      `Deze buurten zijn er niet: ${names}. Kijk bij Buurten hoe de korte naam geschreven wordt.`,
    reason: "Schrijf waarom, in ten minste 3 letters.",
    printAlone:
      "Wie brieven print, heeft geen andere rol: op die brieven staan codes waarmee iemand kan antwoorden.",
    twice: "Iemand met dit e-mailadres staat er al.",
    own: "U kunt uw eigen rol van beheerder niet weghalen. Vraag een andere beheerder.",
  },
  changed:
    "Iemand anders heeft deze persoon intussen gewijzigd. Hieronder staat wat u invulde; daarnaast wat er nu staat. Er is niets overschreven.",
  now: "Zo staat het er nu",
};

const en: typeof nl = {
  title: "People of the team",
  intro:
    "This list shows who can use the console, and what each person may do there. Anyone who is not on it has the roles that the login service gives. A change takes effect immediately.",
  add: "Add somebody",
  edit: (name) => `Change ${name}`,
  save: "Save",
  remove: "Remove",
  removeText: "This person may then do nothing here, except what the login service gives.",
  owns: (promises) =>
    `This person still works on ${promises === 1 ? "1 promise" : `${promises} promises`}. Hand over first. If you choose today there, their access ends at once too.`,
  back: "Back to all people",
  name: "Name",
  email: "E-mail address with which this person logs in",
  roles: "Roles",
  partner:
    "Organisation (needed for who works in the team; a professional updates the promises of this organisation alone)",
  none: "none",
  where: "Neighbourhoods",
  whereHint:
    "Leave this empty for all neighbourhoods. Or write the short names of the neighbourhoods, each on a line of its own, such as limmel.",
  everywhere: "all neighbourhoods",
  reason: "Reason (goes into the audit trail)",
  roleNames: {
    coordinator: "coordinator",
    contact: "contact person",
    professional: "professional",
    researcher: "researcher",
    auditor: "auditor",
    administrator: "administrator",
    print: "printer of letters",
  },
  roleTexts: {
    coordinator: "starts and steers cycles and measurements, confirms the agenda; sees no ballots",
    contact: "answers questions, keeps promises up to date, orders letters",
    professional: "keeps the promises of the own organisation up to date",
    researcher: "sees measurements and takes answers without names",
    auditor: "reads the audit trail and all cycles",
    administrator: "manages people, neighbourhoods and settings",
    print: "takes the letters with codes that were ordered and prints them; sees nothing else",
  },
  faults: {
    name: "Fill in a name of 2 to 80 letters.",
    email: "Fill in an e-mail address, such as name@municipality.nl.",
    roles: "Choose at least one role.",
    partner: "Choose the organisation for which this person works.",
    where: (names) =>
      `There are no such neighbourhoods: ${names}. Look under Neighbourhoods how the short name is written.`,
    reason: "Write why, in at least 3 letters.",
    printAlone:
      "Who prints letters has no other role: those letters bear codes with which somebody can answer.",
    twice: "Somebody with this e-mail address stands here already.",
    own: "You cannot take away your own role of administrator. Ask another administrator.",
  },
  changed:
    "Somebody else changed this person meanwhile. Below stands what you filled in; beside it what stands there now. Nothing was overwritten.",
  now: "Current value",
};

export const peopleWords = { nl, en };
