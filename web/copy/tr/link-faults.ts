import type { LinkFaultWords } from "../nl/link-faults.ts";

export const linkFaults: LinkFaultWords = {
  unknown: [
    "Bu bağlantı (artık) çalışmıyor",
    "Bağlantının süresi dolmuş veya bağlantı eksik kopyalanmış olabilir. Size gönderdiğimiz son e-postadaki bağlantıyı yeniden açın veya irtibat kişinizi arayın.",
  ],
  mistyped: [
    "Bu bağlantı doğru değil",
    "Bağlantının bir kısmı eksik. E-postadaki bağlantıyı yeniden açın veya bağlantının tamamını kopyalayın.",
  ],
  "other-link-used": [
    "Daha önce cevap verdiniz",
    "Size gönderdiğimiz başka bir bağlantıyla cevap verdiniz. Cevabınızı değiştirmek için o bağlantıyı kullanın. Her cevap bir kez sayılır.",
  ],
  "given-once": [
    "Bu bağlantıyla cevap verildi",
    "Bu bağlantıyla daha önce cevap verildi. O cevabı burada artık göremez ve değiştiremezsiniz. Sorunuz mu var? İrtibat kişinizi arayın.",
  ],
  "withdrawn-code": [
    "Bu kod geri alındı",
    "Mektup kaybolduğu veya kodu başka biri kullandığı için bu mektuptaki kod artık çalışmıyor. Size başka bir kodla yeni bir mektup gönderiyoruz. Elinizde yoksa irtibat kişinizi arayın.",
  ],
};
