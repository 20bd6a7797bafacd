import type { Became } from "#domain/reading/reading.ts";
import type { ReadReason } from "#domain/reading/text.ts";

/** What became of what residents wrote: for everybody, and for who has the code of their own words. */
export type BecameWords = {
  title: string;
  /** How many texts there were; without a number where that may not be told. */
  wrote: (texts: number | undefined) => string;
  readBy: (day: string) => string;
  late: (day: string) => string;
  tooFew: string;
  became: Readonly<Record<Became, (texts: number | undefined) => string>>;
  /** In front of names of topics. */
  topics: string;
  fresh: string;
  /** In front of how many said where each topic is; and, in a mail, how many of all. */
  where: string;
  whereOf: (topic: string, people: number) => string;
  alsoWhere: (people: number) => string;
  /** The way to where a code is typed; and, in a mail, where the rest stands. */
  toCode: string;
  onPage: string;
  /** In a mail, until when it will stand there, or should have. */
  onPageBy: (day: string) => string;
  onPageLate: (day: string) => string;
  /** To who typed the code of their words; the words themselves are not shown. */
  found: (code: string) => string;
  yours: {
    readBy: (day: string) => string;
    late: (day: string) => string;
    /** Why nobody reads it. */
    unread: Readonly<Record<"tooFew" | "notGathered", string>>;
    topic: (name: string) => string;
    fresh: (words: string) => string;
    question: string;
    handedOver: string;
    read: Readonly<Record<ReadReason, string>>;
  };
};

const of = (texts: number | undefined, one: string, more: string): string =>
  texts === undefined ? `Enkele ${more}` : `${texts} ${texts === 1 ? one : more}`;

export const became: BecameWords = {
  title: "Wat bewoners zelf schreven",
  wrote: (texts) =>
    texts === undefined ? "Bewoners schreven iets." : `Bewoners schreven ${texts} keer iets.`,
  readBy: (day) =>
    `Iemand van het team leest alles. Uiterlijk ${day} staat hier wat ermee gebeurt.`,
  late: (day) => `Op ${day} had hier moeten staan wat ermee gebeurt. Dat is nog niet klaar.`,
  tooFew:
    "Er kwamen minder dan 10 antwoorden. Wat daarbij is opgeschreven, heeft niemand gelezen: anders is te raden van wie het is.",
  became: {
    topic: (texts) => `${of(texts, "hoort", "horen")} bij een onderwerp dat al op de lijst stond.`,
    "new-topic": (texts) => `${of(texts, "werd", "werden")} een nieuw onderwerp.`,
    question: (texts) =>
      `${of(texts, "werd", "werden")} een vraag. Het antwoord komt op de pagina van de buurt.`,
    "handed-over": (texts) =>
      `${of(texts, "is", "zijn")} doorgegeven aan wie er iets mee kan doen.`,
    read: (texts) => `${of(texts, "is", "zijn")} gelezen, en daar bleef het bij.`,
  },
  topics: "Bij deze onderwerpen:",
  fresh: "Nieuw:",
  where: "Bewoners schreven ook waar het is:",
  whereOf: (topic, people) => `${topic}: ${people} bewoners`,
  alsoWhere: (people) => `${people} keer schreef iemand erbij waar het is.`,
  toCode: "Schreef u iets? Met uw code ziet u wat ermee is gebeurd",
  onPageBy: (day) =>
    `Iemand van het team leest wat bewoners schreven. Uiterlijk ${day} staat op de pagina van de buurt wat ermee gebeurt.`,
  onPageLate: (day) =>
    `Op ${day} had op de pagina van de buurt moeten staan wat er gebeurt met wat bewoners schreven. Dat is nog niet klaar.`,
  onPage: "Wat ermee is gebeurd, leest u op de pagina van de buurt.",
  found: (code) =>
    `Bij code ${code} horen woorden die u zelf schreef. Hier staat wat ermee gebeurt. Uw woorden laten wij niet zien, ook niet aan wie uw code heeft.`,
  yours: {
    readBy: (day) =>
      `Iemand van het team leest dit. Uiterlijk ${day} ziet u hier wat ermee gebeurt.`,
    late: (day) => `Op ${day} had hier moeten staan wat ermee gebeurt. Dat is nog niet klaar.`,
    unread: {
      tooFew:
        "Niemand heeft dit gelezen. Er waren te weinig antwoorden: anders was te raden van wie het is. Bel gerust uw contactpersoon.",
      notGathered:
        "Niemand heeft dit gelezen. In deze ronde zijn de woorden van bewoners niet verzameld om te lezen. Bel gerust uw contactpersoon.",
    },
    topic: (name) => `Gelezen. Het hoort bij het onderwerp: ${name}.`,
    fresh: (words) => `Gelezen. Het team maakte er een nieuw onderwerp van: ${words}.`,
    question:
      "Gelezen. Het team maakte er een vraag van. Het antwoord komt op de pagina van de buurt.",
    handedOver: "Gelezen. Het is doorgegeven aan wie er iets mee kan doen.",
    read: {
      known: "Gelezen. Het team wist dit al en is ermee bezig.",
      thanks: "Gelezen. Bedankt.",
      elsewhere: "Gelezen. Het team kan hier zelf niets aan doen.",
      place:
        "Gelezen. Minder dan tien bewoners kozen het onderwerp bij deze plek. Daarom ziet het team niet welk onderwerp dat was.",
      unclear: "Gelezen. Het team begreep niet wat u bedoelt. Bel gerust uw contactpersoon.",
      hurtful:
        "Gelezen. Het gaat over mensen op een manier die kwetst. Daar doet het team niets mee.",
    },
  },
};
