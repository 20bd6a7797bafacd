export const links = {
  overview: "Alle buurten",
  toNeighbourhood: (name: string) => `Naar de pagina van ${name}`,
  toCode: "Hebt u een brief met een code? Vul de code hier in",
};

export type LinkWords = typeof links;
