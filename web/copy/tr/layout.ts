import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "İçeriğe geç",
  otherLanguage: "Bu sayfa başka bir dilde",
  team: (name) => `${name} Güvenli Mahalleler Ekibi`,
  partners: (names) => `Bunu ${names} ile birlikte yapıyoruz.`,
  about: "Bu site hakkında",
  privacy: "Gizlilik",
  accessibility: "Erişilebilirlik",
};
