export const letter = {
  how: "Zo doet u mee",
  qr: "QR-code naar uw eigen pagina",
  camera: "Richt de camera van uw telefoon op het vierkant.",
  type: "Of ga op een computer naar",
  code: "Uw code:",
  paper: "Of vul het formulier op de achterkant in.",
  telephone: (name: string, phone: string) => `Of bel ${name}: ${phone}.`,
  personal:
    "Deze code is alleen voor u. Geef hem niet aan iemand anders: anders kan iemand in uw plaats antwoorden.",
  write:
    "Zet een 1 in het vakje van het onderwerp dat u het belangrijkst vindt. U mag bij andere onderwerpen ook een 2 en een 3 zetten. Even belangrijk? Geef hetzelfde nummer. Schrijf geen namen of adressen op.",
  give: (name: string, phone: string, day: string) =>
    `Geef dit formulier uiterlijk op ${day} aan iemand van het team. U kunt ook ${name} bellen (${phone}); dan halen wij het op.`,
};

export type LetterWords = typeof letter;
