import type { PosterWords } from "../../nl/letters/poster.ts";

export const poster: PosterWords = {
  title: "Poster",
  how: "Print this poster on A4 or A3 and put it up where people come.",
  flyer: "Flyer",
  howFlyer: "Print on A4: there are two flyers on a sheet. Cut it in half.",
  join: "Join in with your phone",
  qr: "QR code to the question for everybody",
};
