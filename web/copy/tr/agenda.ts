import type { AgendaWords } from "../nl/agenda.ts";

export const agenda: AgendaWords = {
  agenda: "Mahallenin öncelikleri",
  counted: (ballots) => `${ballots} mahalle sakini cevap verdi.`,
  adoptedBy: {
    coordinator: "Koordinatör bu öncelikleri onayladı.",
    counted: "Mahalle sakinlerinin seçtiği konular bunlar.",
  },
  deviation: "Ekip neden sayımdan farklı bir seçim yaptı",
  notTaken: "Diğer konulara ne oluyor?",
  decision: {
    adopted: "öncelikler arasında",
    "handed-over": (partner) =>
      `tek bir kuruma gidiyor, çünkü o kurum bunu kendisi çözebilir: ${partner}`,
    "not-shared": (named, threshold) =>
      `bu konuyu çok az mahalle sakini belirtti (${named}; gereken sayı: ${threshold})`,
    "nobody-willing": "bunu ekiple birlikte üstlenmek isteyen kimse yoktu",
    "not-elected": (named) =>
      `bu konuyu ${named} mahalle sakini belirtti, ama sayımda başka konular öne geçti`,
    "many-wishes": (named) =>
      `${named} kez belirtildi; bunlar birbirinden farklı birçok istek, ekip hepsini okuyor`,
    deviated: (reason) => `ekip farklı bir seçim yaptı: ${reason}`,
  },
  nobodyYet:
    "Toplantıda bunu üstlenmek isteyen henüz çıkmadı. Sakinler seçtiği için öncelikler arasında kalıyor.",
  few: {
    "not-shared": "bu konuyu çok az mahalle sakini belirtti",
    "not-elected": "sayımda başka konular öne geçti",
    "many-wishes": "bunlar birbirinden farklı birçok istek, ekip hepsini okuyor",
  },
  named: (named) => `${named} kez belirtildi`,
};
