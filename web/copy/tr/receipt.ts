import type { ReceiptWords } from "../nl/receipt.ts";

export const receipt: ReceiptWords = {
  unsure: "Cevabınız: bilmiyorum.",
  title: "Teşekkür ederiz, cevabınız bize ulaştı",
  replaced: "Yeni cevabınız kaydedildi. Eski cevabınız artık sayılmıyor.",
  yours: "Sizin seçiminiz",
  equal: "eşit derecede önemli",
  next: "Şimdi ne olacak?",
  steps: (closes) => [
    `Mahalle sakinleri ${closes} günü sonuna kadar cevap verebilir.`,
    `Sonra bütün cevapları bilgisayarla sayarız. Daha küçük bir grubun konusunun da şansı vardır.`,
    `Seçilen üç konu daha sonra mahallenin sayfasında yer alır. Orada diğer konulara ne olduğunu ve bunun nedenini de görürsünüz.`,
  ],
  change: "Cevabımı değiştir",
  code: "Kontrol kodunuz",
  codeText:
    "Bu kodu saklayın. Soru kapandıktan sonra bu kodla cevabınızın sayılıp sayılmadığını görürsünüz. Kod, ne seçtiğinizi kimseye göstermez.",
  codeLink: "Sayım nasıl yapılıyor?",
  wordsCode: "Kendi sözleriniz için kod",
  wordsCodeText:
    "Bu kodu da saklayın. Soru kapandıktan sonra sayım sayfasında, yazdıklarınızla ne yapıldığını bu kodla görürsünüz. Sözleriniz seçtiklerinizden ayrı durur ve orada kimseye gösterilmez.",
};
