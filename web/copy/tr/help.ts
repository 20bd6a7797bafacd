import type { HelpWords } from "../nl/help.ts";

export const help: HelpWords = {
  text: (name) =>
    `Birlikte daha iyi olur. Bu yüzden ekip her konuda katılacak mahalle sakinleri arar. Hangi konuda yardım etmek istediğinizi bize bildirin. ${name} Güvenli Mahalleler Ekibi o zaman sizinle iletişime geçer.`,
  apart: "Bunu, seçtiğiniz konulardan ayrı olarak saklıyoruz.",
  topic: "Hangi konuda yardım etmek istiyorsunuz?",
  choose: "Bir konu seçin",

  consent: (days) =>
    `Evet, ekip bu konu için beni aramak veya bana e-posta göndermek üzere adımı ve telefon numaramı ya da e-posta adresimi kullanabilir. Bilgilerim, dönem bittikten ${days} gün sonra silinir.`,
  button: "Yardım etmek istiyorum",
  faults: {
    topic: "Hangi konuda yardım etmek istediğinizi seçin.",
    name: "Adınızı yazın (2 ile 80 karakter arası).",
    contact: "Size ulaşabileceğimiz bir telefon numarası veya e-posta adresi yazın.",
    consent:
      "Sizi aramamıza veya size e-posta göndermemize izin veriyorsanız kutuyu işaretleyin. İşaretlemezseniz hiçbir şey saklamayız.",
  },
  thanks: "Teşekkür ederiz, sizinle iletişime geçeceğiz",
  thanksText: (topic) => `Yardım etmek istediğiniz konu: ${topic}.`,
  answeredBy: (name, day) =>
    `${name} en geç ${day} tarihine kadar sizi arar veya size e-posta gönderir.`,
  changedMind: "Belki fikriniz değişir: bu bağlantıyı saklayın:",
  withdraw: "Teklifimi geri çekmek istiyorum",
  withdrawText: (name) =>
    `${name} için yardım teklif ettiniz. Geri çekerseniz teklifinizi, adınızı ve size nasıl ulaştığımızı sileriz.`,
  sure: "Evet, teklifimi silin",
  missing: "Teklifinizi geri çekmek istiyorsanız kutuyu işaretleyin.",
  withdrawn: "Sizden gelen bir teklif artık yok",
  withdrawnText: "Teklifi geri çektiniz ya da dönem çoktan bittiği için silindi.",
  where: "Mahallenin hangi bölümünde oturuyorsunuz?",
  cannot: {
    none: {
      title: "Şu anda bir konuya yardım edemezsiniz",
      text: (name) =>
        `Şu anda devam eden bir dönem yok veya öncelikler arasında konu yok. Yine de mahalleniz için bir şey yapmak ister misiniz? Telefon veya e-posta ile ulaşabileceğiniz kişi: ${name}.`,
    },
  },
};
