import type { QuestionnaireWords } from "../nl/questionnaire.ts";

export const questionnaire: QuestionnaireWords = {
  progress: (page, of) => `sayfa ${page} / ${of}`,
  intro: (name) =>
    `${name} Güvenli Mahalleler Ekibi, mahallede durumun iyileşip iyileşmediğini bilmek istiyor. Bu yüzden bu soruları her altı ayda bir soruyoruz. Ekibi tanımıyorsanız bile cevaplarınız önemlidir.`,
  short: (closes) => `8 dakika · ${closes} günü sonuna kadar · adınız olmadan`,
  about: "Bilmeniz iyi olur",
  facts: (closes) => [
    `${closes} günü sonuna kadar cevap verebilirsiniz. O zamana kadar aynı bağlantıyla soruları yeniden cevaplayabilirsiniz.`,
    `Yanında ‘zorunlu’ yazmayan soruları atlayabilirsiniz.`,
    "Cevaplarınızı adınız olmadan saklıyoruz. Siz doldururken, yazdıklarınızı yalnızca kişisel bağlantınıza sahip olan kişi görür. Cevaplarınızı gönderdikten sonra bu bağlantı onları artık göstermez, size bile.",
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
    `Mahalle sakinleri ${closes} günü sonuna kadar cevap verebilir.`,
    `Sonra bir bilgisayar neyin değiştiğini hesaplar. Raporda yalnızca gruplara ait rakamlar vardır, hiçbir zaman tek bir kişinin cevapları yoktur. Kendi yazdığınız metni önce ekipten biri okur.`,
  ],
  reportOn: (day) => `Rapor şu günden itibaren mahallenin sayfasında: ${day}.`,
  reportLater: "Ekip rapora baktıktan sonra rapor mahallenin sayfasında yayımlanır.",
  change: "Soruları yeniden doldur",
  handedIn: "Cevaplarınız bize daha önce ulaştı",
  handedInOn: (day) =>
    `Cevaplarınızı ${day} günü gönderdiniz. Kimse bu bağlantıyla göremesin diye ne cevap verdiğiniz burada gösterilmez.`,
  handedInText: (closes) =>
    `Başka bir şey yapmanız gerekmiyor. ${closes} günü sonuna kadar soruları yeniden doldurabilirsiniz. Gönderirseniz yeni cevaplarınız eskilerinin yerine geçer.`,
  again: (day) =>
    `Bu cevapları ${day} günü zaten gönderdiniz. Şimdi doldurduklarınız ancak yeniden gönderdiğinizde sayılır. O zaman eski cevaplarınızın yerine geçer.`,
  counted: "Cevaplarınız sayılıyor.",
  notHandedIn: "Cevaplarınızı göndermediniz. Doldurduklarınız sayılmaz ve silinir.",
};
