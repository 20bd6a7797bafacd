import type { LinkWords } from "../nl/links.ts";

export const links: LinkWords = {
  overview: "Wszystkie dzielnice",
  toNeighbourhood: (name) => `Do strony dzielnicy ${name}`,
  toCode: "Mają Państwo list z kodem? Kod można wpisać tutaj",
};
