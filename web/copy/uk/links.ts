import type { LinkWords } from "../nl/links.ts";

export const links: LinkWords = {
  overview: "Усі райони",
  toNeighbourhood: (name) => `На сторінку району ${name}`,
  toCode: "Отримали поштою лист із кодом? Введіть код тут",
};
