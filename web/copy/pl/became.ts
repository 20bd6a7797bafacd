import type { BecameWords } from "../nl/became.ts";

const of = (texts: number | undefined): string =>
  texts === undefined ? "Niektóre teksty" : `Liczba tekstów: ${texts}`;

export const became: BecameWords = {
  title: "Co mieszkańcy napisali sami",
  wrote: (texts) =>
    texts === undefined
      ? "Mieszkańcy napisali coś od siebie."
      : `Mieszkańcy napisali coś od siebie. Liczba tekstów: ${texts}.`,
  readBy: (day) =>
    `Ktoś z zespołu czyta wszystko. Najpóźniej ${day} będzie tu napisane, co z tym robimy.`,
  late: (day) => `Do ${day} powinno tu być napisane, co z tym robimy. To jeszcze nie jest gotowe.`,
  tooFew:
    "Przyszło mniej niż 10 odpowiedzi. Tego, co do nich dopisano, nikt nie przeczytał: inaczej można by zgadnąć, kto to napisał.",
  became: {
    topic: (texts) => `${of(texts)} – o temacie, który już był na liście.`,
    "new-topic": (texts) => `${of(texts)} – powstał z tego nowy temat.`,
    question: (texts) =>
      `${of(texts)} – powstało z tego pytanie. Odpowiedź pojawi się na stronie osiedla.`,
    "handed-over": (texts) => `${of(texts)} – przekazaliśmy tym, którzy mogą coś z tym zrobić.`,
    read: (texts) => `${of(texts)} – przeczytaliśmy i na tym koniec.`,
  },
  topics: "Przy tych tematach:",
  fresh: "Nowe:",
  where: "Mieszkańcy napisali też, gdzie to jest:",
  whereOf: (topic, people) => `${topic}: liczba osób ${people}`,
  alsoWhere: (people) => `Podano też, gdzie to jest. Tyle razy: ${people}.`,
  toCode: "Napisali Państwo coś? Z kodem zobaczą Państwo, co się z tym stało",
  onPageBy: (day) =>
    `Ktoś z zespołu czyta to, co napisali mieszkańcy. Na stronie osiedla pojawi się, co z tego wynika. Najpóźniej: ${day}.`,
  onPageLate: (day) =>
    `Termin, w którym na stronie osiedla miało się pojawić, co wynika z tego, co napisali mieszkańcy: ${day}. To jeszcze nie jest gotowe.`,
  onPage: "Co się z tym stało, można przeczytać na stronie osiedla.",
  found: (code) =>
    `Do kodu ${code} należą słowa, które Państwo napisali. Tutaj jest napisane, co się z nimi dzieje. Samych słów nie pokazujemy, nawet temu, kto ma ten kod.`,
  yours: {
    readBy: (day) =>
      `Ktoś z zespołu to przeczyta. Najpóźniej ${day} zobaczą tu Państwo, co z tym robimy.`,
    late: (day) =>
      `Do ${day} powinno tu być napisane, co z tym robimy. To jeszcze nie jest gotowe.`,
    unread: {
      tooFew:
        "Nikt tego nie przeczytał. Odpowiedzi było za mało: można by zgadnąć, kto to napisał. Prosimy zadzwonić do osoby kontaktowej.",
      notGathered:
        "Nikt tego nie przeczytał. W tej rundzie nie zebrano słów mieszkańców do przeczytania. Prosimy zadzwonić do osoby kontaktowej.",
    },
    topic: (name) => `Przeczytane. Należy do tematu: ${name}.`,
    fresh: (words) => `Przeczytane. Zespół zrobił z tego nowy temat: ${words}.`,
    question: "Przeczytane. Zespół zrobił z tego pytanie. Odpowiedź pojawi się na stronie osiedla.",
    handedOver: "Przeczytane. Przekazaliśmy to tym, którzy mogą coś z tym zrobić.",
    read: {
      known: "Przeczytane. Zespół już o tym wiedział i nad tym pracuje.",
      thanks: "Przeczytane. Dziękujemy.",
      elsewhere: "Przeczytane. Zespół sam nie może nic z tym zrobić.",
      place:
        "Przeczytane. Temat tego miejsca wybrało mniej niż dziesięć osób. Dlatego zespół nie widzi, jaki to był temat.",
      unclear:
        "Przeczytane. Zespół nie zrozumiał, o co chodzi. Prosimy zadzwonić do osoby kontaktowej.",
      hurtful: "Przeczytane. Tekst rani innych ludzi. Zespół nic z nim nie robi.",
    },
  },
};
