import type { PosterWords } from "../../nl/letters/poster.ts";

export const poster: PosterWords = {
  title: "Poster",
  how: "Print this poster on A4 or A3 and put it up where people come.",
  qr: "QR code to the question for everybody",
};
