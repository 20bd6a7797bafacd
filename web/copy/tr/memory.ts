import type { MemoryWords } from "../nl/memory.ts";

export const memory: MemoryWords = {
  title: (name) => `${name}: verilen ve tutulan sözler`,
  toMemory: "Verdiğimiz bütün sözler ve sonuçları",
  none: "Henüz söz verilmedi.",
  total: (all, kept, late, broken) =>
    `${all} söz verdik. Zamanında tutulan: ${kept}. Geç tutulan: ${late}. Tutulmayan: ${broken}.`,
  rest: (partly, open) => `Kısmen yapılan: ${partly}. Devam eden: ${open}.`,
  rule: "İlk tarih geçerlidir, sonradan başka bir tarih kararlaştırılmış olsa bile.",
  cycle: (number) => `${number}. tur`,
  topic: "Konu",
  standing: {
    kept: "Tutuldu",
    late: "Geç tutuldu",
    partly: "Kısmen yapıldı",
    broken: "Tutulmadı",
    open: "Devam ediyor",
    carried: "Sürüyor",
  },
  between: {
    title: (from, to) => `Sorulanlar ve verilen sözler: ${from} – ${to}`,
    about:
      "Bu sürede başlayan turlara aittir ve son gündeki durumu gösterir. Rakamların yanında durur; birinin diğerinden kaynaklandığını söylemez.",
    asked: "Kaç kez soruldu",
    promised: "Verilen söz",
  },
  picture: "Konuya ve tura göre",
  about: "Her kutu, o turda verilen sözlerin sonucunu gösterir.",
  failed: "Ne olmadı ve neden",
  noReason: "Ekip bir neden yazmadı.",
  organisations: "Kuruluşlara göre",
  few: (names, from) =>
    `Bir kuruluşun rakamlarını sonuçlanan ${from} sözden itibaren veriyoruz. Yoksa rakamlar tek bir kişiyle ilgili olur. Henüz rakamı olmayan: ${names}.`,
  soon: (name, day) =>
    `Bu kuruluşun rakamları ${day} tarihinden itibaren burada: ${name}. Kuruluş rakamları önce kendisi görür. Onları değiştiremez.`,
  says: (name, day) => `${name} bu konuda şunu diyor (${day}):`,
  table: "Bütün sözler",
  promise: "Söz",
  by: "Kimden",
  promisedFor: "Söz verilen tarih",
  became: "Sonuç",
  later: "En eski turlar bu sayfada yok.",
};
