export const poster = {
  title: "Poster",
  how: "Print deze poster op A4 of A3 en hang hem op waar mensen komen.",
  qr: "QR-code naar de vraag aan iedereen",
};

export type PosterWords = typeof poster;
