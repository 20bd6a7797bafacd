import type { ResponseWords } from "../nl/responses.ts";

export const responses: ResponseWords = {
  area: "Mahallenin bölümü",
  channel: "Cevabın nasıl geldiği",
  language: "Anketin dili",
  weight: "Örneklem ağırlığı (1 bölü sorulma olasılığı; boş: kurayla seçilmedi)",
  panel: "Birden fazla kez katılanın kodu",
  yes: "evet",
  no: "hayır",
};
