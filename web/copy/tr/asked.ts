import type { AskedWords } from "../nl/asked.ts";

export const asked: AskedWords = {
  title: "Bunu sizin adınıza söz verebilir miyiz?",
  lead: (name, place) =>
    `Merhaba ${name}, ${place} sakinleri bu konuyu seçti. Adınız yalnızca evet derseniz görünür.`,
  join: {
    title: "Siz de katılır mısınız?",
    lead: (name, place) =>
      `Merhaba ${name}, ${place} sakinleri bu konuyu seçti. Ekip katılıp katılmayacağınızı soruyor. Adınız yalnızca evet derseniz görünür.`,
    yes: "Evet, katılıyorum",
  },
  with: "Birlikte",
  due: (day) => `Bitiş tarihi: ${day}`,
  yes: "Evet, söz veriyorum",
  other: "Evet, ama başka bir tarihte",
  otherDay: "Ne zaman bitecek?",
  no: "Hayır, nedeni şu",
  why: "Neden olmaz? (en az 10 karakter)",
  whyHint: "Bunu mahalle sakinleri okur. Sakinlerin adını yazmayın.",
  whyFault: "Nedenini 10 ile 1000 karakter arasında yazın.",
  dayFault: "Henüz gelmemiş bir gün girin.",
  send: "Gönder",
  until: (day, coordinator) =>
    `En geç cevap tarihi: ${day}. Sonra ${coordinator} sizinle iletişime geçer. Bu bağlantı yalnızca sizindir.`,
  again: "Düğmeye bir insanın bastığını anlayamadık. Sözü okuyun ve bir kez daha basın.",
  thanks: "Teşekkürler, söz mahalle sayfasında yayımlandı",
  promised: (day) => `Evet dediğiniz tarih: ${day}. Adınız artık bu sözün yanında.`,
  later: "Teşekkürler, cevabınızı aldık",
  promisedLater: (day) =>
    `Evet dediğiniz tarih: ${day}. Öncelikler kesinleşince adınız mahalle sayfasında bu sözün yanında yer alır.`,
  takeBack: "Vazgeçtiniz mi, ya da bu siz değil miydiniz? Sözünüzü geri alın",
  refused: "Cevabınız için teşekkürler",
  refusedText: "Mahalle sakinleri cevabın hayır olduğunu ve nedenini okur. Adınız görünmez.",
  over: "Bu artık sizden istenmiyor.",
  mail: (place) => `${place} için bunu söz verebilir miyiz?`,
  mailAgain: (place) => `Cevabınız henüz gelmedi: ${place} için bunu söz verebilir miyiz?`,
  open: "Bakın ve cevaplayın",
};
