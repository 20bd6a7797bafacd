import type { ActionFactWords } from "../nl/action-facts.ts";
import { doneOn } from "./done-on.ts";

export const actionFacts: ActionFactWords = {
  owner: "Kim",
  coOwner: "Birlikte çalışan mahalle sakini",
  due: "Bitiş tarihi",
  state: "Durum",
  states: {
    proposed: "soruldu",
    refused: "kabul edilmedi",
    accepted: "söz verildi",
    "under-way": "sürüyor",
    blocked: "ilerlemiyor",
    "handed-over": "devredildi",
    "partly-done": "kısmen yapıldı",
    done: "yapıldı",
    "not-done": "yapılmadı",
    reopened: "yeniden açık",
  },
  late: "gecikti",
  dueOn: {
    open: (day) => `Bitiş tarihi: ${day}.`,
    past: (day) => `Bitmesi gereken tarih ${day} idi.`,
  },
  outcomes: {
    done: "Yapıldı",
    agreed: "Kararlaştırıldı",
    "looking-into": "Araştırılıyor",
    "handed-over": "Devredildi",
    "not-done": "Yapılmadı",
  },
  reports: {
    received: "alındı",
    "in-progress": "işlemde",
    done: "çözüldü",
    refused: "işleme alınmadı",
  },
  said: {
    proposed: (who, day) =>
      `Kime soruldu: ${who}. Henüz söz verilmedi. En geç cevap tarihi: ${day}.`,
    unanswered: (who) => `Kime soruldu: ${who}. Henüz cevap yok.`,
    refused: (who) => `Kime soruldu: ${who}. Cevap hayır oldu.`,
    accepted: (who, day) => `Söz veren: ${who}. Bitiş tarihi: ${day}.`,
    "under-way": (who, day) => `Bunun üzerinde çalışan: ${who}. Bitiş tarihi: ${day}.`,
    "accepted-past": (who, day) =>
      `Söz veren: ${who}. Bitmesi gereken tarih ${day} idi, henüz bitmedi.`,
    "under-way-past": (who, day) =>
      `Bunun üzerinde çalışan: ${who}. Bitmesi gereken tarih ${day} idi, henüz bitmedi.`,
    blocked: (who) => `Şu anda ilerlemiyor. Söz veren: ${who}.`,
    "handed-over": (to) => `Kime devredildi: ${to}. Cevabı burada okuyacaksınız.`,
    reported: (to, status, number) =>
      `Kime devredildi: ${to}. Alıcıdaki durumu: ${status}${number && ` (numara ${number})`}.`,
    ...doneOn,
    "not-done": "Yapılmadı.",
    nobody: "Yapılmadı: kimse bunu üstlenmedi.",
    "too-often": "Yapılmadı: birkaç kez sonraki tura aktarıldı ve hâlâ bitmedi.",
    "not-helped":
      "Yeniden açık: birçok mahalle sakini işe yaramadığını söylüyor. Sonraki ankette yine sorulacak.",
    reopened: "Yeniden açık.",
    late: (day) => `Gecikti: söz verilen tarih ${day} idi.`,
    tellsBy: (day) => `Koordinatör işin nasıl devam edeceğini bildirir. En geç: ${day}.`,
    carried: "Önceki bir turdan aktarıldı.",
  },
  tried: "Daha önce yapılan",
  steps: "Adımlar",
  stepDone: (day) => `bitti: ${day}`,
  next: "Bundan sonra",
  history: "Neler oldu",
  moved: (from, to) => `Bitiş tarihi değişti: ${from} yerine ${to}`,
};
