export const receipt = {
  unsure: "U weet het niet.",
  title: "Bedankt, uw antwoord is binnen",
  replaced: "Uw nieuwe antwoord is bewaard. Uw oude antwoord telt niet meer mee.",
  yours: "Dit hebt u gekozen",
  equal: "even belangrijk",
  next: "Wat gebeurt er nu?",
  steps: (closes: string) => [
    `Tot en met ${closes} kunnen bewoners antwoorden.`,
    `Daarna tellen wij alle antwoorden met de computer. Ook een onderwerp van een kleinere groep maakt kans.`,
    `De drie gekozen onderwerpen staan daarna op de pagina van de buurt. Daar ziet u ook wat er met de andere onderwerpen gebeurt, en waarom.`,
  ],
  change: "Mijn antwoord veranderen",
  code: "Uw controlecode",
  codeText:
    "Bewaar deze code. Met deze code ziet u na de sluiting of uw antwoord is meegeteld. De code laat aan niemand zien wat u hebt gekozen.",
  codeLink: "Hoe wordt er geteld?",
  wordsCode: "Code voor uw eigen woorden",
  wordsCodeText:
    "Bewaar ook deze code. Daarmee ziet u na de sluiting wat er met uw eigen woorden gebeurt, op de pagina over de telling. Uw woorden staan los van wat u hebt gekozen, en niemand krijgt ze daar te zien.",
};

export type ReceiptWords = typeof receipt;
