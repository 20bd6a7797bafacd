import type { PosterWords } from "../../nl/letters/poster.ts";

export const poster: PosterWords = {
  title: "الملصق",
  how: "اطبع هذا الملصق على ورق A4 أو A3 وعلّقه في أماكن يأتي إليها الناس.",
  qr: "رمز QR يفتح السؤال المطروح على الجميع",
};
