import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "Skip to main content",
  otherLanguage: "This page in another language",
  team: (name) => `Safe Neighbourhoods Team ${name}`,
  partners: (names) => `We do this together with ${names}.`,
  about: "About this site",
  privacy: "Privacy",
  accessibility: "Accessibility",
};
