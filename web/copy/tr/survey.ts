import { keptApart } from "./kept-apart.ts";
import type { SurveyWords } from "../nl/survey.ts";

export const survey: SurveyWords = {
  unsure: "Bilmiyorum",
  comment: "Mahalleniz hakkında söylemek istediğiniz başka bir şey var mı? (zorunlu değil)",
  commentHint:
    "Lütfen isim veya adres yazmayın. Bunu ekipten biri okur; sizden geldiğini kimse bilmez.",
  intro: (name) =>
    `${name} Güvenli Mahalleler Ekibi bunu bütün mahalle sakinlerine soruyor. Konuları siz seçersiniz. Ekip daha sonra, mahallenin seçtiği üç konu üzerinde mahalle sakinleriyle birlikte çalışır.`,
  facts: (closes) => [
    `Cevap vermek yaklaşık 2 dakika sürer.`,
    `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz. O zamana kadar aynı bağlantıyla cevabınızı değiştirebilirsiniz.`,
    keptApart,
  ],
  changed: "Daha önce cevap verdiniz. Cevabınız aşağıdadır. Bu cevabı değiştirebilirsiniz.",
  legend: "Bir, iki veya üç konu seçin",
  hint: "En önemli konuyu birinci sıraya koyun.",
  places: ["En önemli konu", "İkinci sırada (zorunlu değil)", "Üçüncü sırada (zorunlu değil)"],
  choose: "Bir konu seçin",
  other: "“Başka bir şey” seçeneğini mi seçtiniz? Ne demek istediğinizi buraya yazın",
  otherHint: "İsim veya adres yazmayın.",
  send: "Cevabımı gönder",
  faults: {
    none: "En az bir konu seçin.",
    tooMany: "Üçten fazla konu seçmeyin.",
    twice: (topic) => `“${topic}” konusunu iki kez seçtiniz. Her konuyu bir kez seçin.`,
    unknown: "Konulardan biri listede yok. Listeden bir konu seçin.",
    otherWithoutWords: "“Başka bir şey” ile ne demek istediğinizi yazın.",
    commentTooLong: (length) =>
      `Metninizde ${length} karakter var. Lütfen en fazla 1000 karakter yazın.`,
    otherTooLong: (length) => `Metninizde ${length} karakter var. En fazla 300 karakter yazın.`,
    gap: "Bir sırayı atladınız. Önce üstteki sırayı doldurun.",
  },
};
