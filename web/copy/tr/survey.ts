import { keptApart } from "./kept-apart.ts";
import type { SurveyWords } from "../nl/survey.ts";

export const survey: SurveyWords = {
  intro: (name) =>
    `${name} Güvenli Mahalleler Ekibi bunu bütün mahalle sakinlerine soruyor. Önce neyin düzelmesi gerektiğini seçin. Ekip daha sonra, mahallenin seçtiği üç konu üzerinde mahalle sakinleriyle birlikte çalışır.`,
  facts: (closes) => [
    `Cevap vermek yaklaşık 2 dakika sürer.`,
    `${closes} günü sonuna kadar cevap verebilirsiniz. O zamana kadar aynı bağlantıyla cevabınızı değiştirebilirsiniz.`,
    keptApart,
  ],
  changed: (day) =>
    `${day} günü cevap verdiniz. Kimse bu bağlantıyla göremesin diye neyi seçtiğiniz burada gösterilmez. Yeni cevap eskisinin yerine geçer.`,
  questions: {
    topics: {
      words: "Bir, iki veya üç konu seçin",
      hint: "En önemli konuyu 1 numaraya koyun.",
      missing: "En az bir konu seçin.",
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
  places: ["1 numara: en önemli konu", "2 numara (zorunlu değil)", "3 numara (zorunlu değil)"],
  choose: "Bir konu seçin",
  unsure: "Bilmiyorum",
  send: "Cevabımı gönder",
  faults: {
    tooMany: "Üçten fazla konu seçmeyin.",
    twice: (topic) => `“${topic}” konusunu iki kez seçtiniz. Her konuyu bir kez seçin.`,
    unknown: "Konulardan biri listede yok. Listeden bir konu seçin.",
    gap: "Bir numarayı atladınız. Önce üstteki numara için bir konu seçin.",
    besideNothing: "“Nerede?” kısmına yazdınız ama konu seçmediniz. Konuyu seçin veya metni silin.",
    tooLong: (length, longest) =>
      `Metninizde ${length} karakter var. En fazla ${longest} karakter yazın.`,
  },
};
