import type { FloorWords } from "#web/copy/nl/floor.ts";

export const floor: FloorWords = {
  needed: (needed, asked) =>
    `Öncelikler ancak sorulan ${asked} kişiden en az ${needed} kişi cevap verirse belirlenir.`,
  neededShare: (least, share, most) =>
    `Öncelikler ancak yeterince kişi cevap verirse belirlenir: sorulan herkesin en az ${share} kadarı, hiçbir zaman ${least} kişiden az ve ${most} kişiden çok değil.`,
  below: (closes, extended, days) =>
    `${closes} tarihine kadar cevaplar çok az olursa anket ${extended} tarihine kadar açık kalır. O zaman da az olursa koordinatör ${days} gün içinde devam edip etmeyeceğimize karar verir ve nedenini buraya yazar. Kimse karar vermezse yeniden sorarız.`,
  invitation: (extended) =>
    `Cevaplar çok mu az? O zaman anket ${extended} tarihine kadar açık kalır.`,
  "opened-again": (needed, asked, until) =>
    `Sorulan ${asked} kişiden ${needed} kişiden azı cevap verdi. Bu, öncelikleri belirlemek için çok az. Bu yüzden ${until} tarihine kadar cevap verebilirsiniz.`,
  undecided: (needed, asked, until) =>
    `Sorulan ${asked} kişiden ${needed} kişiden azı cevap verdi. Bu, öncelikleri belirlemek için çok az. Koordinatör en geç ${until} tarihinde devam mı edeceğimize, yeniden mi soracağımıza karar verir. Cevapları kimse görmedi.`,
  "asked-again": (needed, asked) =>
    `Sorulan ${asked} kişiden ${needed} kişiden azı cevap verdi. Bu, öncelikleri belirlemek için çok az. Bu yüzden yeniden soruyoruz. Cevaplar yok edildi; kimse okumadı. Lütfen bir kez daha cevap verin.`,
  again:
    "Geçen sefer çok az kişi cevap verdi. Bu yüzden yeniden soruyoruz. O zamanki cevaplar yok edildi; kimse okumadı. O zaman katıldınız mı? Lütfen bir kez daha cevap verin.",
  from: (day) => `Yeni tur ${day} tarihinde başlıyor.`,
  thin: (needed, asked) =>
    `Bu öncelikler az sayıda cevaba dayanıyor: sorulan ${asked} kişiden ${needed} kişiden azı cevap verdi. Koordinatör yine de devam etmeye karar verdi.`,
  reason: "Neden",
};
