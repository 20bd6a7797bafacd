import type { LetterWords } from "../../nl/letters/letter.ts";

export const letter: LetterWords = {
  how: "Böyle katılabilirsiniz",
  qr: "Kişisel sayfanızı açan QR kodu",
  camera: "Telefonunuzun kamerasını bu kareye doğru tutun.",
  type: "Veya bilgisayarda şu adrese gidin:",
  code: "Kodunuz:",
  paper: "Veya bu kâğıdın arkasındaki formu doldurun.",
  telephone: (name, phone) => `Veya şu kişiyi arayın: ${name}, ${phone}.`,
  personal:
    "Bu kod yalnızca sizin içindir. Başkasına vermeyin: yoksa biri sizin yerinize cevap verebilir.",
  write:
    "Sizin için en önemli olan konunun kutusuna 1 yazın. İsterseniz 2 ve 3 de yazabilirsiniz. Eşit derecede önemliyse aynı numarayı yazın. İsim veya adres yazmayın.",
  give: (name, phone, day) =>
    `Bu formu en geç ${day} günü ekipten birine verin. İsterseniz bizi de arayabilirsiniz (${name}, ${phone}); o zaman gelip formu alırız.`,
};
