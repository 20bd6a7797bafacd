import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "İçeriğe geç",
  otherLanguage: "Bu sayfa başka bir dilde",
  about: "Bu site hakkında",
  privacy: "Gizlilik",
  accessibility: "Erişilebilirlik",
};
