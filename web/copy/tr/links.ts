import type { LinkWords } from "../nl/links.ts";

export const links: LinkWords = {
  overview: "Bütün mahalleler",
  toNeighbourhood: (name) => `${name} mahallesinin sayfasına git`,
  toCode: "Size kodlu bir mektup mu geldi? Kodu buraya yazın",
};
