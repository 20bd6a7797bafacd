import type { HelpedWords } from "../nl/helped.ts";

export const helped: HelpedWords = {
  text: (name) =>
    `${name} Güvenli Mahalleler Ekibi, çalışmaların bir şeyi değiştirip değiştirmediğini bilmek istiyor. Cevabınızı adınız olmadan saklarız.`,
  beside: "İşe yaradı mı? Yapılanlar bunlar. (zorunlu değil)",
  notYet: "Ekip neler yapıldığını anlattıktan sonra bu soruya cevap verebilirsiniz.",
  nextTime:
    "Bir şeyin işe yarayıp yaramadığı ancak bir süre sonra görülür. Daha yeni biten işleri size bir sonraki sefer soracağız.",
  given:
    "Daha önce cevap verdiniz. Ne dediğinizi kimse göremez. Yeni bir cevap gönderirseniz öncekinin yerine geçer.",
  closed:
    "Bu soru kapandı. Herkes cevap verebildikten sonra, mahalle sakinlerinin ne düşündüğü mahallenin sayfasında yer alır.",
  choices: { yes: "evet", partly: "biraz", no: "hayır", unknown: "bilmiyorum" },
  fault: "En az bir çalışma için cevap verin.",
  button: "Cevabımı gönder",
  thanks: "Teşekkür ederiz, cevabınız bize ulaştı",
  thanksText: (until) =>
    `Mahalle sakinlerinin ne düşündüğünü daha sonra mahallenin sayfasında görürsünüz. Gönderdiğimiz herhangi bir bağlantıyla cevabınızı değiştirebilirsiniz. Son gün: ${until}.`,
  told: "İşe yaradı mı?",
  verdicts: {
    helped: "Mahalle sakinlerinin çoğu işe yaradığını söylüyor.",
    "not-helped": "Birçok mahalle sakini işe yaramadığını söylüyor.",
  },
  tooFew: "Göstermek için çok az cevap var.",
  answers: (answers) => `${answers} mahalle sakini cevap verdi:`,
};
