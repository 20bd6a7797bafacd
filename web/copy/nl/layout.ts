export const layout = {
  skip: "Naar de inhoud",
  otherLanguage: "Deze pagina in een andere taal",
  team: (name: string) => `Veilige Buurten Team ${name}`,
  partners: (names: string) => `Wij doen dit samen met ${names}.`,
  about: "Over deze site",
  privacy: "Privacy",
  accessibility: "Toegankelijkheid",
};

export type LayoutWords = typeof layout;
