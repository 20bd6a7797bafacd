import type { PosterWords } from "../../nl/letters/poster.ts";

export const poster: PosterWords = {
  title: "الملصق",
  how: "اطبع هذا الملصق على ورق A4 أو A3 وعلّقه في أماكن يأتي إليها الناس.",
  flyer: "منشور صغير",
  howFlyer: "اطبع على ورق A4: في كل ورقة منشوران. قصّ الورقة من المنتصف.",
  join: "شارك بهاتفك",
  qr: "رمز QR يفتح السؤال المطروح على الجميع",
};
