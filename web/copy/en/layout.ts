import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "To the content",
  otherLanguage: "This page in another language",
  about: "About this site",
  privacy: "Privacy",
  accessibility: "Accessibility",
};
