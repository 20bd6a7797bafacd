import type { LinkWords } from "../nl/links.ts";

export const links: LinkWords = {
  overview: "All neighbourhoods",
  toNeighbourhood: (name) => `To the page of ${name}`,
  toCode: "Do you have a letter with a code? Enter the code here",
};
