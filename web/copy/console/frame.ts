const nl = {
  places: {
    start: "Wat wacht er",
    neighbourhoods: "Buurten",
    actions: "Acties",
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
};

const en: typeof nl = {
  places: {
    start: "What waits",
    neighbourhoods: "Neighbourhoods",
    actions: "Actions",
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
};

export const frameWords = { nl, en };
