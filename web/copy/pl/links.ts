import type { LinkWords } from "../nl/links.ts";

export const links: LinkWords = {
  overview: "Wszystkie osiedla",
  toNeighbourhood: (name) => `Do strony osiedla ${name}`,
  toCode: "Mają Państwo list z kodem? Kod można wpisać tutaj",
};
