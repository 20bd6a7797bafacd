import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "Do treści strony",
  otherLanguage: "Ta strona w innym języku",
  team: (name) => `Zespół „Bezpieczne Osiedla” – ${name}`,
  partners: (names) => `Robimy to razem z: ${names}.`,
  about: "O tej stronie internetowej",
  privacy: "Prywatność",
  accessibility: "Dostępność",
};
