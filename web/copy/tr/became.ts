import type { BecameWords } from "../nl/became.ts";

const of = (texts: number | undefined): string =>
  texts === undefined ? "Birkaçı" : `${texts} yazı`;

export const became: BecameWords = {
  title: "Mahalle sakinlerinin kendi yazdıkları",
  wrote: (texts) =>
    texts === undefined
      ? "Mahalle sakinleri bir şeyler yazdı."
      : `Mahalle sakinleri ${texts} yazı yazdı.`,
  readBy: (day) => `Ekipten biri hepsini okur. En geç ${day} tarihinde ne yapılacağı burada yazar.`,
  late: (day) => `${day} tarihinde ne yapılacağı burada yazmalıydı. Bu henüz bitmedi.`,
  tooFew:
    "10'dan az cevap geldi. Cevaplarla birlikte yazılanları kimse okumadı: yoksa kimin yazdığı tahmin edilebilirdi.",
  became: {
    topic: (texts) => `${of(texts)} listede zaten olan bir konuyla ilgili.`,
    "new-topic": (texts) => `${of(texts)} yeni bir konu oldu.`,
    question: (texts) => `${of(texts)} soru oldu. Cevabı mahallenin sayfasında yayımlanır.`,
    "handed-over": (texts) => `${of(texts)} bir şey yapabilecek kişilere iletildi.`,
    read: (texts) => `${of(texts)} okundu, başka bir şey yapılmadı.`,
  },
  topics: "Şu konularla ilgili:",
  fresh: "Yeni:",
  where: "Mahalle sakinleri nerede olduğunu da yazdı:",
  whereOf: (topic, people) => `${topic}: ${people} kişi`,
  alsoWhere: (people) => `${people} kez nerede olduğu da yazıldı.`,
  toCode: "Bir şey yazdınız mı? Kodunuzla ne yapıldığını görün",
  onPageBy: (day) =>
    `Mahalle sakinlerinin yazdıklarını ekipten biri okuyor. Sonucu mahallenin sayfasında yazacak. En geç: ${day}.`,
  onPageLate: (day) =>
    `Mahalle sakinlerinin yazdıklarının sonucu ${day} tarihinde mahallenin sayfasında olmalıydı. Henüz hazır değil.`,
  onPage: "Onlarla ne yapıldığını mahallenin sayfasında okuyabilirsiniz.",
  found: (code) =>
    `${code} kodu, sizin yazdığınız sözlere ait. Onlarla ne yapıldığını burada görürsünüz. Sözlerinizi göstermiyoruz; kodunuz kimde olursa olsun.`,
  yours: {
    readBy: (day) =>
      `Ekipten biri bunu okuyacak. En geç ${day} tarihinde ne yapıldığını burada görürsünüz.`,
    late: (day) => `${day} tarihinde ne yapılacağı burada yazmalıydı. Bu henüz bitmedi.`,
    unread: {
      tooFew:
        "Bunu kimse okumadı. Çok az cevap vardı: kimin yazdığı tahmin edilebilirdi. İrtibat kişinizi arayabilirsiniz.",
      notGathered:
        "Bunu kimse okumadı. Bu turda mahalle sakinlerinin yazdıkları okunmak üzere toplanmadı. İrtibat kişinizi arayabilirsiniz.",
    },
    topic: (name) => `Okundu. Şu konuyla ilgili: ${name}.`,
    fresh: (words) => `Okundu. Ekip bundan yeni bir konu yaptı: ${words}.`,
    question: "Okundu. Ekip bunu bir soruya çevirdi. Cevabı mahallenin sayfasında yayımlanır.",
    handedOver: "Okundu. Bir şey yapabilecek kişilere iletildi.",
    read: {
      known: "Okundu. Ekip bunu zaten biliyordu ve üzerinde çalışıyor.",
      thanks: "Okundu. Teşekkürler.",
      elsewhere: "Okundu. Ekip bu konuda kendisi bir şey yapamıyor.",
      place:
        "Okundu. Bu yerle ilgili konuyu ondan az kişi seçti. Bu yüzden ekip hangi konu olduğunu görmüyor.",
      unclear: "Okundu. Ekip ne demek istediğinizi anlamadı. İrtibat kişinizi arayabilirsiniz.",
      hurtful: "Okundu. İnsanlar hakkında kırıcı bir yazı. Ekip bununla bir şey yapmıyor.",
    },
  },
};
