import type { Floodable } from "#domain/set-aside.ts";

const nl = {
  title: (name: string) => `Een golf berichten opzijzetten: ${name}`,
  intro:
    "Komt er opeens heel veel binnen, bijvoorbeeld van robots? Kijk wat er wanneer kwam en zet het in één keer opzij. Het is dan nergens meer te zien en telt niet mee. Er wordt nu niets gewist: u kunt het terugzetten tot de gegevens van de ronde worden gewist. Wanneer iets binnenkwam, is twee weken lang te zien.",
  kinds: {
    help: "Aanmeldingen om te helpen, zonder persoonlijke link",
    openAnswer: "Antwoorden via de poster",
    question: "Vragen van bewoners, nog zonder antwoord",
  } satisfies Record<Floodable, string>,
  fields: {
    kind: "Wat",
    day: "Dag",
    from: "Vanaf",
    until: "Tot",
    reason: "Waarom",
  },
  faults: {
    kind: "Kies wat u wilt bekijken.",
    day: "Vul een dag in.",
    from: "Vul in vanaf hoe laat.",
    until: "Vul een tijd in die later is dan het begin.",
    reason: "Schrijf op waarom, in minstens 3 tekens. Het komt in het logboek.",
  },
  look: "Kijk wat er kwam",
  came: (count: number, kind: string) => `${kind}: ${count} in deze tijd`,
  more: (most: number) =>
    `Er kwam nog meer. In één keer kunt u er ${most} opzijzetten, de oudste eerst. Kijk daarna opnieuw.`,
  all: (count: number) => `Zet alle ${count} opzij`,
  senders: "Wie het meest stuurde",
  whoIsWho:
    "Wij weten niet wie dit zijn, alleen wat op één dag van dezelfde internetverbinding kwam.",
  sender: (nth: number, count: number) => `Afzender ${nth}: ${count}.`,
  ofSender: (count: number) => `Zet alleen deze ${count} opzij`,
  span: (from: string, until: string) => `Van ${from} tot ${until}.`,
  before: "Wat opzij is gezet",
  nothing: "Er is nog niets opzijgezet.",
  aside: (count: number, kind: string) => `${kind}: ${count} opzijgezet.`,
  undo: "Zet terug",
  undone: (moment: string) => `Teruggezet op ${moment}.`,
};

const en: typeof nl = {
  title: (name) => `Set a flood aside: ${name}`,
  intro:
    "Does very much come in all of a sudden, from robots for example? Look at what came when, and set it all aside in one go. It is then seen nowhere and counts for nothing. Nothing is erased now: you can put it back until the data of the cycle are erased. When something came is known for two weeks.",
  kinds: {
    help: "Offers to help, without a personal link",
    openAnswer: "Answers by the poster",
    question: "Questions of residents, without an answer yet",
  },
  fields: {
    kind: "What",
    day: "Day",
    from: "From",
    until: "Until",
    reason: "Why",
  },
  faults: {
    kind: "Choose what you want to look at.",
    day: "Give a day.",
    from: "Give the time at which it begins.",
    until: "Give a time that is later than the beginning.",
    reason: "Write down why, in 3 characters or more. It stands in the audit trail.",
  },
  look: "Look at what came",
  came: (count, kind) => `${kind}: ${count} in this time`,
  more: (most) => `More came. The first ${most} are set aside at once; look again after that.`,
  all: (count) => `Set all ${count} aside`,
  senders: "Who sent the most",
  whoIsWho: "We do not know who they are, only what came from one internet connection on one day.",
  sender: (nth, count) => `Sender ${nth}: ${count}.`,
  ofSender: (count) => `Set only these ${count} aside`,
  span: (from, until) => `From ${from} to ${until}.`,
  before: "What is set aside",
  nothing: "Nothing was set aside yet.",
  aside: (count, kind) => `${kind}: ${count} set aside.`,
  undo: "Put back",
  undone: (moment) => `Put back on ${moment}.`,
};

export const floodWords = { nl, en };
