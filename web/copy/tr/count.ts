import type { CountWords } from "../nl/count.ts";

export const count: CountWords = {
  blank: (blank) =>
    `Ayrıca “Bilmiyorum” seçen kişi sayısı: ${blank}. Bu cevaplar ortak istek sınırı hesaplanırken sayılmaz.`,
  title: (area, number) => `Sayım: ${area}, ${number}. dönem`,
  notYet:
    "Mahalle sakinleri hâlâ cevap verebilir veya dönem henüz başlamadı. Soru kapanana kadar kimse ara sonuç görmez, ekip de görmez. Cevapların nasıl sayılacağı şimdiden burada yazıyor.",

  chosen: "Mahallenin seçtiği konular",

  represented: (some, share) =>
    `${some} mahalle sakini (${share}) kendi konularından en az birini öncelikler arasında buluyor.`,
  majority: (agenda, some, share, more) =>
    `Öncelikler yalnızca en çok belirtilen konular olsaydı (${agenda.join("; ")}), ${more === 0 ? "bu sayı aynı olurdu" : `bu sayı ${some} (${share}) olurdu`}.`,
  steps: "Sayım adım adım böyle yapıldı",
  roundsTitle: "Sayımın adımları",
  round: "Adım",
  value: "Değer",
  rules: {
    phragmen:
      "Önce en çok seçilen konu öncelikler arasına girer. Sonra, seçtiği hiçbir konu henüz girmemiş olan sakinlerin seçimi daha ağır sayılır. Böylece daha küçük bir grup da bir konu elde edebilir. Hesabı yapmak isteyenler için (Phragmén kuralı, orantılı): bir konunun maliyeti 1’dir. Bunu o konuyu seçenler birlikte öder; sonunda her birinin toplam ödediği eşit olur. Her adımda bu tutarın en düşük olduğu konu eklenir.",
    "equal-shares":
      "Sayım orantılıdır (eşit paylar): her mahalle sakini, öncelikler arasındaki yerlerden harcamak üzere eşit büyüklükte bir pay alır. Her adımda, kendisini belirten kişilerin birlikte, kişi başına en düşük fiyatla ödeyebildiği konu eklenir.",
    "seq-pav":
      "Sayım orantılıdır (Thiele kuralı): bir cevap, o cevaptaki konulardan öncelikler arasına giren birincisi için tam, ikincisi için yarım, üçüncüsü için üçte bir sayılır.",
    approval: "En çok belirtilen konular öncelikler arasına girer.",
    plurality: "En çok birinci sıraya konan konular öncelikler arasına girer.",
    borda:
      "Birinci sıra 3 puan, ikinci sıra 2 puan, üçüncü sıra 1 puan kazandırır. En çok puan alan konular öncelikler arasına girer.",
    schulze:
      "Her konu, diğer konuların her biriyle karşılaştırılır: ikisinden hangisini daha çok mahalle sakini daha üste koyuyor? Başka hiçbir konuya yenilmeyen konu öncelikler arasına girer.",
    stv: "Her mahalle sakininin bir oyu vardır; bu oy ilk tercihle başlar. Seçilen bir konunun fazla oyları ve elenen bir konunun oyları sonraki tercihe geçer.",
  },
  outcome: {
    elected: (topic) => `“${topic}” öncelikler arasına giriyor.`,
    eliminated: (topic) => `“${topic}” eleniyor.`,
  },
  measures: {
    load: (value) => `her biri toplam ${value} öder`,
    price: (value) => `mahalle sakini başına fiyat: ${value}`,
    score: (value) => `skor: ${value}`,
    ballots: (value) => `${value} kez belirtildi`,
    firsts: (value) => `${value} kez birinci sırada`,
    points: (value) => `${value} puan`,
    defeats: (value) => `yenildiği konu sayısı: ${value}`,
    votes: (value) => `${value} oy`,
  },
  tie: {
    borda: (topics) => `Eşitlik vardı (${topics.join("; ")}); en çok puan alan konu öne geçti.`,
    lot: (topics) => `Eşitlik vardı (${topics.join("; ")}); sonucu kura belirledi.`,
  },

  byArea: "Mahallenin bölgelerine göre cevaplar",
  byChannel: "Cevaplar nasıl geldi",
  entered: (entered) =>
    `${entered} cevabı ekipten biri bir mahalle sakini için doldurdu: kapıda, telefonda veya kâğıt formdan.`,
  answers: "Cevaplar",
  replacedByCode: (times) =>
    `Mektuptaki bir kodla verilip daha önceki bir cevabın yerini alan cevaplar: ${times === "few" ? "10’dan az" : times}.`,
  hidden: "10’dan az veya 10’dan az olan bir sayıyı belli eder",
  terms: "Önceden belirlenen kurallar",
  termsText: (seats, minimum, share) =>
    `Öncelikler arasına en fazla ${seats} konu girer. Bir konunun hesaba katılması için en az ${minimum} cevapta ve bütün cevapların en az ${share} bölümünde belirtilmesi gerekir.`,

  other: "“Başka bir şey” sayılır ama seçilemez: bunlar birbirinden farklı birçok istektir.",
  lot: "Kura",
  lotText:
    "Eşitlik olursa en çok puan alan konu öne geçer (birinci sıra 3, ikinci sıra 2, üçüncü sıra 1 puan). Puanlar da eşitse aşağıdaki sıralamada daha üstte olan konu öne geçer. Bu sıralama kurayla belirlendi; o sırada henüz kimse cevap veremiyordu.",
  check: "Kendiniz kontrol edin",
  checkText:
    "Kontrol kodunuzla, cevabınızın sayımda olup olmadığını görürsünüz. Dosyalarla herkes yeniden sayım yapabilir.",
  codeLabel: "Kontrol kodunuz veya yazdıklarınızın kodu",
  codeHint:
    "İki kod da cevap verdikten sonra gördüğünüz sayfadadır, örneğin K7QM2-V9X4P. Bir şey yazdınız mı? İkinci kodla yazdıklarınıza ne olduğunu görürsünüz.",
  codeButton: "Bu kodla bak",
  code: {
    yes: (code) => `Evet, ${code} kodlu cevap sayımda var.`,
    no: (code) =>
      `Hayır, ${code} kodlu bir cevap yok. Kodu doğru yazıp yazmadığınıza bakın. Kod doğruysa irtibat kişinizi arayın.`,
    unreadable: (code) =>
      `“${code}” bir kontrol kodu değil. Bir kodda iki kez beş harf veya rakam vardır.`,
  },
  seal: "Mühür",
  sealed: (moment) => `Cevaplar mühürlendi (${moment}).`,
  sealText: (ballots, moment) =>
    `${ballots} cevap mühürlendi (${moment}). Bundan sonra biri tek bir cevabı bile değiştirirse başka bir mühür ortaya çıkar.`,
  withdrawn: (some) => `Kapanıştan önce geri çekilen cevaplar: ${some}. Bunlar sayılmaz.`,
  setAside: (some) => `Sayılmayan cevaplar: ${some}. Saklananlarla uyuşmuyorlardı.`,
  missing: (some) => `Verilmiş ama artık bulunamayan cevaplar: ${some}.`,
  older:
    "Bazı cevaplar, sonradan değiştirilmiş veya geri çekilmiş olsa da, ilk verildikleri gibi sayılmış olabilir.",
  leftOfFew: "Bazı cevaplar saklananlarla uyuşmuyordu. Yalnızca uyuşanlar sayıldı.",
  agreed:
    "Buna koordinatör ve bir denetçi, cevaplarda ne yazdığını görmeden birlikte karar verdi. Nedeni:",
  voided: "Bu turda hiçbir şey sayılmadı",
  voidedText:
    "Cevaplar saklananlarla uyuşmuyordu. Koordinatör ve bir denetçi turu birlikte geçersiz saydı. Cevapları artık kimse okuyamaz. Nedeni:",
  root: "Mühür (RFC 6962’ye göre Merkle kökü)",
  receiptsDigest: "Kontrol kodlarının kontrol değeri (SHA-256)",
  digest: "Sayımın kontrol değeri (SHA-256)",
  files: "Dosyalar",
  tooFew:
    "Cevapları tek tek yayımlamak için çok az cevap var: yayımlarsak birinin kim olduğu anlaşılabilir. Yalnızca sonuç herkese açıktır. Mühür de burada yok: olası bütün cevapları deneyen biri, cevapları ondan bulabilir. Bu yüzden dışarıdan hiç kimse bu sayımı yeniden yapamaz ve kapanıştan sonra bir şeyin değişip değişmediğini kontrol edemez. Kontrol kodunuzla cevabınızın sayımda olup olmadığını görebilirsiniz.",
  fileTexts: {
    csv: "isim olmadan bütün cevaplar, her satırda bir cevap",
    pb: "aynısı, Pabulib biçiminde",
    soi: "aynısı, PrefLib biçiminde",
    receipts: "bütün kontrol kodları",
    count: "sayım hakkında bilinen geri kalan her şey, programlar için",
  },
  verify: "Programımızla hepsini tek seferde kontrol edebilirsiniz:",
  recount:
    "Bizim programımızla böyle yeniden sayabilirsiniz; başka programlar da bu dosyaları okur:",
};
