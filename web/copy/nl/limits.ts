export const limits = {
  full: (moment: string) =>
    `Via deze link of deze internetverbinding kwam net te veel tegelijk binnen. Uw formulier is daarom nog niet verstuurd. Wat u invulde staat er nog. Verstuur het opnieuw vanaf ${moment}. Kunt u niet wachten? Bel uw contactpersoon.`,
  asked:
    "Er komen nu heel veel formulieren binnen. Schrijf het getal op dat hier staat, en verstuur uw formulier opnieuw. Zo houden wij robots tegen. Wat u invulde staat er nog.",
  wrong: "Dit is niet het goede getal. Er staat nu een nieuw getal.",
  number: (number: string) => `Schrijf in cijfers: ${number}`,
  hint: "Voorbeeld: vier, nul, twee schrijft u als 402. Lukt het niet? Bel uw contactpersoon.",
  digits: ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
};

export type LimitWords = typeof limits;
