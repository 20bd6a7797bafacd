import type { CodeWords } from "../nl/code.ts";

export const code: CodeWords = {
  title: "Kodunuzu yazın",
  text: "Kod, ekipten aldığınız mektuptadır. Bu kodla cevap verebilirsiniz.",
  label: "Kodunuz",
  hint: "Kodda toplam 16 harf ve rakam vardır. Büyük veya küçük harf, kısa çizgi ve boşluk fark etmez.",
  button: "Devam et",
  faults: {
    empty: "Mektuptaki kodu yazın.",
    unreadable:
      "Bu kod doğru değil. Bir kodda toplam 16 harf ve rakam vardır. Mektuba bir daha bakın.",
    unknown:
      "Bu kodu (artık) tanımıyoruz. Kodun tamamını doğru yazıp yazmadığınıza bakın. Kod doğruysa irtibat kişinizi arayın; telefon numarası mektuptadır.",
    withdrawn:
      "Mektup kaybolduğu veya kodu başka biri kullandığı için bu mektuptaki kod artık çalışmıyor. Size başka bir kodla yeni bir mektup gönderiyoruz. Elinizde yoksa irtibat kişinizi arayın.",
  },
};
