/** Why what no more residents chose stands where others expect another topic. */
export type PassedOverWords = {
  equal: (elected: string, topic: string, times: number) => string;
  fewer: (elected: string, times: number, topic: string, more: number) => string;
  represented: (some: number, otherwise: number) => string;
  borda: (elected: string) => string;
  lot: string;
  rule: string;
  /** The numbers say it all. */
  most: string;
};

export const passedOver: PassedOverWords = {
  equal: (elected, topic, times) =>
    `‘${elected}’ en ‘${topic}’ zijn allebei ${times} keer gekozen. ‘${elected}’ gaat voor.`,
  fewer: (elected, times, topic, more) =>
    `‘${elected}’ (${times} keer gekozen) gaat voor ‘${topic}’ (${more} keer).`,
  represented: (some, otherwise) =>
    `Want zo vinden ${some} bewoners iets van zichzelf terug. Anders waren dat er ${otherwise}.`,
  borda: (elected) => `Want bewoners zetten ‘${elected}’ vaker hoog.`,
  lot: "Want ook de plaatsen waren gelijk, en toen besliste het lot.",
  rule: "Zo kwam het uit de telling. Bij de stappen ziet u hoe.",
  most: "Dit zijn de onderwerpen die het vaakst zijn gekozen.",
};
