import type { ActionFactWords } from "../nl/action-facts.ts";

export const actionFacts: ActionFactWords = {
  owner: "Kim",
  coOwner: "Birlikte çalışan mahalle sakini",
  due: "Bitiş tarihi",
  state: "Durum",
  states: {
    planned: "planlandı",
    started: "başladı",
    blocked: "ilerlemiyor",
    done: "bitti",
    stopped: "sonlandırıldı",
  },
  outcomes: {
    done: "Yapıldı",
    agreed: "Kararlaştırıldı",
    "looking-into": "Araştırılıyor",
    "handed-over": "Devredildi",
    "not-done": "Yapılmadı",
  },
  next: "Bundan sonra",
  history: "Neler oldu",
  moved: (from, to) => `Bitiş tarihi değişti: ${from} yerine ${to}`,
};
