import type { LimitWords } from "../nl/limits.ts";

export const limits: LimitWords = {
  full: (moment) =>
    `Bu bağlantıdan veya bu internet bağlantısından az önce aynı anda çok fazla gönderim geldi. Bu yüzden formunuz henüz gönderilmedi. Yazdıklarınız hâlâ burada. Formu yeniden gönderebileceğiniz zaman: ${moment}. Bekleyemiyor musunuz? İrtibat kişinizi arayın.`,
  asked:
    "Şu anda çok fazla form geliyor. Burada yazan sayıyı rakamlarla yazın ve formunuzu yeniden gönderin. Robotları böyle durduruyoruz. Yazdıklarınız hâlâ burada.",
  wrong: "Bu doğru sayı değil. Şimdi yeni bir sayı var.",
  number: (number) => `Rakamlarla yazın: ${number}`,
  hint: "Örnek: dört, sıfır, iki 402 olarak yazılır. Olmuyor mu? İrtibat kişinizi arayın.",
  digits: ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"],
};
