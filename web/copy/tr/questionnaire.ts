import type { QuestionnaireWords } from "../nl/questionnaire.ts";

export const questionnaire: QuestionnaireWords = {
  progress: (page, of) => `sayfa ${page} / ${of}`,
  intro: (name) =>
    `${name} Güvenli Mahalleler Ekibi, mahallede durumun iyileşip iyileşmediğini bilmek istiyor. Bu yüzden bu soruları her altı ayda bir soruyoruz. Ekibi tanımıyorsanız bile cevaplarınız önemlidir.`,
  facts: (closes) => [
    `Yaklaşık 8 dakika sürer.`,
    `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz. O zamana kadar aynı bağlantıyla cevaplarınızı değiştirebilirsiniz.`,
    `Yanında ‘zorunlu’ yazmayan soruları atlayabilirsiniz.`,
    "Cevabınızı adınız olmadan saklıyoruz. Cevabınızı yalnızca kişisel bağlantınıza sahip olan kişi görebilir ve değiştirebilir.",
  ],
  later:
    "Daha sonra devam etmek ister misiniz? Bir düğmeye bastığınızda cevaplarınız kaydedilir. Aynı bağlantıyla kaldığınız yerden devam edersiniz.",
  must: "zorunlu",
  longest: (longest) => `En fazla ${longest} karakter yazabilirsiniz.`,
  next: "Sonraki",
  previous: "Önceki",
  handIn: "Cevaplarımı gönder",
  faults: {
    missing: (question) => `Şu soruya cevap verin: ${question}`,
    unknown: (question) => `Şu soruda listeden bir cevap seçin: ${question}`,
    twice: (question) => `Bir cevabı iki kez seçtiniz. Şu soruda yeniden seçin: ${question}`,
    tooMany: (question) => `Şu soruda tek bir cevap seçin: ${question}`,
    notAlone: (question, alone) =>
      `‘${alone}’ başka bir cevapla birlikte seçilemez. Şu soruda yeniden seçin: ${question}`,
    tooLong: (length, longest, question) =>
      `Metniniz ${length} karakter. Şu soruda en fazla ${longest} karakter yazın: ${question}`,
  },
  receipt: "Teşekkür ederiz, cevaplarınız bize ulaştı",
  replaced: "Yeni cevaplarınız kaydedildi. Eski cevaplarınız artık sayılmıyor.",
  joined: "Bir sonraki ölçümde sizden yeniden katılmanızı isteyeceğiz.",
  steps: (closes) => [
    `Mahalle sakinleri ${closes} gününe kadar (bu gün dahil) cevap verebilir.`,
    `Sonra bir bilgisayar neyin değiştiğini hesaplar. Raporda yalnızca gruplara ait rakamlar vardır, hiçbir zaman tek bir kişinin cevapları yoktur. Kendi yazdığınız metni önce ekipten biri okur.`,
  ],
  reportOn: (day) => `Rapor şu günden itibaren mahallenin sayfasında: ${day}.`,
  reportLater: "Ekip rapora baktıktan sonra rapor mahallenin sayfasında yayımlanır.",
  change: "Cevaplarıma bak veya onları değiştir",
  handedIn: "Cevaplarınız bize daha önce ulaştı",
  handedInText: (closes) =>
    `Başka bir şey yapmanız gerekmiyor. ${closes} gününe kadar (bu gün dahil) cevaplarınıza bakabilir ve onları değiştirebilirsiniz.`,
  again:
    "Bu cevapları daha önce gönderdiniz. Burada yaptığınız değişiklik, bir düğmeye bastığınız anda geçerli olur.",
  counted: "Cevaplarınız sayılıyor.",
  notHandedIn: "Cevaplarınızı göndermediniz. Doldurduklarınız sayılmaz ve silinir.",
};
