export const floor = {
  needed: (needed: number, asked: number) =>
    `Er komt pas een agenda als minstens ${needed} van de ${asked} gevraagde bewoners antwoorden.`,
  neededShare: (least: number, share: string, most: number) =>
    `Er komt pas een agenda als genoeg bewoners antwoorden: minstens ${share} deel van alle gevraagde bewoners, nooit minder dan ${least} en nooit meer dan ${most}.`,
  below: (closes: string, extended: string, days: number) =>
    `Zijn er op ${closes} te weinig antwoorden, dan blijft de vragenlijst open tot en met ${extended}. Zijn het er dan nog te weinig, dan beslist de coördinator binnen ${days} dagen of wij doorgaan. De reden staat dan hier. Beslist niemand, dan vragen wij het opnieuw.`,
  invitation: (extended: string) =>
    `Komen er te weinig antwoorden? Dan blijft de vragenlijst open tot en met ${extended}.`,
  "opened-again": (needed: number, asked: number, until: string) =>
    `Minder dan ${needed} van de ${asked} gevraagde bewoners antwoordden. Dat is te weinig voor een agenda. Daarom kunt u nog antwoorden tot en met ${until}.`,
  undecided: (needed: number, asked: number, until: string) =>
    `Minder dan ${needed} van de ${asked} gevraagde bewoners antwoordden. Dat is te weinig voor een agenda. Uiterlijk ${until} beslist de coördinator of wij doorgaan of het opnieuw vragen. Niemand heeft de antwoorden gezien.`,
  "asked-again": (needed: number, asked: number) =>
    `Minder dan ${needed} van de ${asked} gevraagde bewoners antwoordden. Dat is te weinig voor een agenda. Wij vragen het daarom opnieuw. De antwoorden zijn vernietigd; niemand heeft ze gelezen. Antwoord alstublieft nog een keer.`,
  again:
    "De vorige keer antwoordden te weinig bewoners. Wij vragen het daarom opnieuw. De antwoorden van toen zijn vernietigd; niemand heeft ze gelezen. Deed u toen mee? Antwoord dan alstublieft nog een keer.",
  from: (day: string) => `De nieuwe ronde begint op ${day}.`,
  thin: (needed: number, asked: number) =>
    `Deze agenda rust op weinig antwoorden: minder dan ${needed} van de ${asked} gevraagde bewoners antwoordden. De coördinator besloot om toch door te gaan.`,
  reason: "Waarom",
};

export type FloorWords = typeof floor;
