export const neighbourhoodPage = {
  archive: "Alle eerdere rondes",
  follow: "Volg het nieuws van deze buurt in een nieuwslezer",
  calendar: "Zet de datums in de kalender van uw telefoon",
  list: "Buurten",
  listIntro:
    "Bewoners kiezen elke tien weken wat in hun buurt het belangrijkst is. Hier ziet u wat ermee gebeurt.",
  title: (name: string) => `Veilige buurt ${name}`,
  intro:
    "Elke tien weken kiezen bewoners wat het belangrijkst is. Daar gaan het team en de bewoners samen mee aan de slag. Hier leest u wat er is gedaan, en wat niet.",
  team: "Het team",
  noCycle: "Er loopt nu geen ronde. De volgende ronde staat hier zodra die begint.",
  toCount: "Hoe tellen wij? Controleer het zelf",
  stoppedBecause: "Waarom",
  report: (answered: number, invited: number) =>
    `${answered} van de ${invited} uitgenodigde bewoners hebben geantwoord.`,
};

export type NeighbourhoodPageWords = typeof neighbourhoodPage;
