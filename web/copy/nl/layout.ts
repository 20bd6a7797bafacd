export const layout = {
  skip: "Naar de inhoud",
  otherLanguage: "Deze pagina in een andere taal",
  about: "Over deze site",
  privacy: "Privacy",
  accessibility: "Toegankelijkheid",
};

export type LayoutWords = typeof layout;
