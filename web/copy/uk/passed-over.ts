import type { PassedOverWords } from "../nl/passed-over.ts";

export const passedOver: PassedOverWords = {
  equal: (elected, topic, times) =>
    `Теми «${elected}» і «${topic}» вибрали однакову кількість разів (${times}). Перевагу має «${elected}».`,
  fewer: (elected, times, topic, more) =>
    `«${elected}» (вибрали разів: ${times}) має перевагу перед «${topic}» (${more}).`,
  represented: (some, otherwise) =>
    `Так більше мешканців бачать тут свою тему: ${some}. Інакше їх було б ${otherwise}.`,
  borda: (elected) => `Мешканці частіше ставили «${elected}» вище.`,
  lot: "Місця теж були однакові, тому вирішив жереб.",
  rule: "Так вийшло за підрахунком. Кроки показують, як саме.",
  most: "Це теми, які вибирали найчастіше.",
};
