import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "Do treści strony",
  otherLanguage: "Ta strona w innym języku",
  about: "O tej stronie internetowej",
  privacy: "Prywatność",
  accessibility: "Dostępność",
};
