export const agenda = {
  agenda: "De agenda",
  counted: (ballots: number) => `${ballots} bewoners hebben geantwoord.`,
  adoptedBy: {
    coordinator: "De coördinator heeft deze agenda bevestigd.",
    counted: "Dit zijn de onderwerpen die bewoners kozen.",
  },
  deviation: "Waarom het team afwijkt van de telling",
  notTaken: "Wat er met de andere onderwerpen gebeurt",
  decision: {
    adopted: "staat op de agenda",
    "handed-over": (partner: string) =>
      `gaat naar één partner, omdat die dit zelf kan oplossen: ${partner}`,
    "not-shared": (named: number, threshold: number) =>
      `te weinig bewoners noemden dit (${named}; nodig zijn er ${threshold})`,
    "nobody-willing": "er was niemand die dit samen met het team wil oppakken",
    "not-elected": (named: number) =>
      `${named} bewoners noemden dit, maar andere onderwerpen gingen voor in de telling`,
    "many-wishes": (named: number) =>
      `${named} keer genoemd; dit zijn veel verschillende wensen, het team leest ze allemaal`,
    deviated: (reason: string) => `het team koos anders: ${reason}`,
  },
  nobodyYet:
    "In het overleg wilde nog niemand dit oppakken. Het staat op de agenda, want bewoners kozen het.",
  few: {
    "not-shared": "te weinig bewoners noemden dit",
    "not-elected": "andere onderwerpen gingen voor in de telling",
    "many-wishes": "dit zijn veel verschillende wensen, het team leest ze allemaal",
  },
  named: (named: number) => `${named} keer genoemd`,
};

export type AgendaWords = typeof agenda;
