import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "Skip to main content",
  otherLanguage: "This page in another language",
  about: "About this site",
  privacy: "Privacy",
  accessibility: "Accessibility",
};
