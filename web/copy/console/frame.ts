const nl = {
  places: {
    start: "Wat wacht er",
    neighbourhoods: "Buurten",
    actions: "Beloftes",
    figures: "Cijfers",
    exports: "Bestanden",
    audit: "Logboek",
    people: "Mensen",
    manual: "Handleiding",
  },
  title: "Console",
  login: "Inloggen",
  loginText: "Log in met uw werkaccount om rondes te starten en te volgen.",
  logout: "Uitloggen",
  who: (name: string) => `Ingelogd als ${name}`,
  noRole:
    "U hebt hier nog geen rol. Vraag de beheerder om u die te geven, en log daarna opnieuw in.",
  invalid: "Niet alles is goed ingevuld:",
  keptFrom: {
    title: "Dit doet iemand anders van het team",
    text: "Wie bij de politie werkt, vult geen antwoorden van bewoners in. Zo hoeft niemand te denken dat de politie weet wat er is gekozen. Vraag een collega van de gemeente, het welzijnswerk of de woningcorporatie.",
  },
};

const en: typeof nl = {
  places: {
    start: "What waits",
    neighbourhoods: "Neighbourhoods",
    actions: "Promises",
    figures: "Figures",
    exports: "Files",
    audit: "Audit trail",
    people: "People",
    manual: "Manual",
  },
  title: "Console",
  login: "Log in",
  loginText: "Log in with your work account to start and follow cycles.",
  logout: "Log out",
  who: (name) => `Logged in as ${name}`,
  noRole: "You have no role here yet. Ask the administrator to give you one, and log in again.",
  invalid: "Not everything is filled in well:",
  keptFrom: {
    title: "Somebody else of the team does this",
    text: "People who work for the police do not enter answers of residents, so that nobody has to think that the police know what was chosen. Ask a colleague of the municipality, welfare work or the housing association.",
  },
};

export const frameWords = { nl, en };
