import type { PassedOverWords } from "../nl/passed-over.ts";

export const passedOver: PassedOverWords = {
  equal: (elected, topic, times) =>
    `Tematy „${elected}” i „${topic}” wybrano tyle samo razy (${times}). Pierwszeństwo ma „${elected}”.`,
  fewer: (elected, times, topic, more) =>
    `„${elected}” (liczba wyborów: ${times}) ma pierwszeństwo przed „${topic}” (${more}).`,
  represented: (some, otherwise) =>
    `Dzięki temu więcej osób widzi tu swój temat: ${some}. Inaczej byłoby ich ${otherwise}.`,
  borda: (elected) => `Mieszkańcy częściej stawiali „${elected}” wyżej.`,
  lot: "Miejsca też były równe, więc zdecydował los.",
  rule: "Tak wyszło z liczenia. Kroki pokazują, jak do tego doszło.",
  most: "To tematy, które wybrano najczęściej.",
};
