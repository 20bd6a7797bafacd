import type { WaveChapterWords } from "../../nl/report/wave-chapters.ts";

export const waveChapters: WaveChapterWords = {
  latest: (change, margin) =>
    `Bir önceki ölçümden bu yana: ${change} (aralık: ${margin}). Buna dayanarak sonuca varılmaz.`,
  panel: (people, change, margin) =>
    `İki kez de cevap verenler (${people}): ${change} (aralık: ${margin}).`,
  overlap: (months) =>
    `Bu soru geriye doğru ${months} aya bakar. Birbirine daha yakın ölçümler kısmen aynı zamanla ilgilidir.`,
  broken: (waves) =>
    `Şu ölçümden beri farklı soruluyor: ${waves.join(", ")}. Önceki rakamlar sonrakilerle karşılaştırılamaz.`,
  corrected:
    "Bazen aralığın tamamı sıfırın bir tarafındadır ve yine de ‘kanıtlanabilir bir fark yok’ yazar. Çok konu karşılaştıran, her zaman tesadüfen farklı çıkan bir konu bulur. Bunun için düzeltme yapıldı.",
  asked: "Soru",
  counts: "Sayılan cevaplar",
  score: "0 ile 10 arası puan",
  chapters: {
    effect: "Etkisi nedir?",
    known: "Yaklaşım biliniyor mu ve ulaşılabilir mi?",
    contact: "Sakinler iletişimi ve faydasını nasıl buluyor?",
    own: "Ekibin kendi soruları",
  },
  goals: {
    "active-residents": "Aktif sakinler",
    willingness: "Katılma isteği",
    "co-responsibility": "Birlikte sorumluluk",
    trust: "Güven",
    safety: "Güvenlik",
    victims: "Mağdurlar",
    liveability: "Yaşamaktan memnuniyet",
  },
  groups: {
    "took-part": "katıldı",
    invited: "davet aldı",
    heard: "ekibi biliyor",
    "not-heard": "ekibi bilmiyor",
  },
  groupsTitle: "Katılanlar ve katılmayanlar",
  groupsText:
    "Herkes en fazla bir grupta yer alır. İnsanlar katılıp katılmamayı kendileri seçer. Bu yüzden gruplar arasındaki fark kendiliğinden yaklaşımdan kaynaklanmaz.",
  elsewhere: "Başka yerlerden rakamlar",
  place: "Yer",
  day: "Tarih",
  source: "Kaynak",
  ours: "Son ölçümümüz",
  held: (place) => `${place} ile karşılaştırma`,
  heldText: (place) =>
    `Bu yaklaşım şurada uygulanmıyor: ${place}. Buradaki değişim ile oradaki değişim arasındaki fark, burada bir şeyin farklı gittiğini gösterir. Bu yaklaşımdan da, başka bir şeyden de kaynaklanabilir.`,
  here: "Burada",
  there: "Orada",
  extra: "Fark",
};
