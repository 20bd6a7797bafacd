import { keptApart } from "./kept-apart.ts";
import type { SurveyWords } from "../nl/survey.ts";

export const survey: SurveyWords = {
  intro: (name) =>
    `${name} Güvenli Mahalleler Ekibi bunu bütün mahalle sakinlerine soruyor. Önce neyin düzelmesi gerektiğini seçin. Ekip daha sonra, mahallenin seçtiği üç konu üzerinde mahalle sakinleriyle birlikte çalışır.`,
  facts: (closes) => [
    `${closes} günü sonuna kadar cevap verebilirsiniz. O zamana kadar aynı bağlantıyla cevabınızı değiştirebilirsiniz.`,
    keptApart,
  ],
  changed: (day) =>
    `${day} günü cevap verdiniz. Kimse bu bağlantıyla göremesin diye neyi seçtiğiniz burada gösterilmez. Yeni cevap eskisinin yerine geçer.`,
  questions: {
    topics: {
      words: "Bir, iki veya üç konu seçin",
      hint: "Önce neyin düzelmesi gerektiğini seçin.",
      missing: "En az bir konu seçin.",
    },
    equal: {
      words: "Önem sırasına koyun (zorunlu değil)",
      hint: "1 numara en önemli konudur. Aynı numarayı alan veya numarasız konular eşit derecede önemlidir.",
    },
    where: {
      words: "Nerede?",
      hint: "Bir sokak veya yer, isim ve kapı numarası olmadan (zorunlu değil).",
    },
    other: {
      words: "“Başka bir şey” seçeneğini mi seçtiniz? Ne demek istediğinizi buraya yazın",
      hint: "İsim veya adres yazmayın.",
      missing: "“Başka bir şey” ile ne demek istediğinizi yazın.",
    },
    comment: {
      words: "Mahalleniz hakkında söylemek istediğiniz başka bir şey var mı? (zorunlu değil)",
      hint: "Lütfen isim veya adres yazmayın. En az 10 cevap gelirse bunu ekipten biri okur; adınız yanında yer almaz.",
    },
  },
  short: (closes) => `2 dakika · ${closes} günü sonuna kadar · adınız olmadan`,
  chosen: { before: "Seçilen: ", after: " / 3" },
  about: "Bilmeniz iyi olur",
  next: "Devam",
  second: "Adım 2 / 2: cevabınız",
  same: "Eşit derecede önemliler: böyle gönder",
  back: "Başka konular seç",
  number: "Numara",
  places: ["1 numara: en önemli konu", "2 numara (zorunlu değil)", "3 numara (zorunlu değil)"],
  choose: "Bir konu seçin",
  unsure: "Bilmiyorum",
  send: "Cevabımı gönder",
  faults: {
    tooMany: (chosen) =>
      `${chosen} konu seçtiniz; en fazla üç konu seçebilirsiniz. ${chosen - 3} tanesinin işaretini kaldırın, diğerleri olduğu gibi kalır.`,
    twice: (topic) => `“${topic}” konusunu iki kez seçtiniz. Her konuyu bir kez seçin.`,
    unknown: "Konulardan biri listede yok. Listeden bir konu seçin.",
    besideNothing: "“Nerede?” kısmına yazdınız ama konu seçmediniz. Konuyu seçin veya metni silin.",
    tooLong: (length, longest) =>
      `Metninizde ${length} karakter var. En fazla ${longest} karakter yazın.`,
  },
};
