export const poster = {
  title: "Poster",
  how: "Print deze poster op A4 of A3 en hang hem op waar mensen komen.",
  flyer: "Flyer",
  howFlyer: "Print op A4: er staan twee flyers op een blad. Knip het blad in het midden door.",
  join: "Doe mee met uw telefoon",
  qr: "QR-code naar de vraag aan iedereen",
};

export type PosterWords = typeof poster;
