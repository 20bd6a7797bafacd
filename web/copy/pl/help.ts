import { daysOf } from "./days.ts";
import type { HelpWords } from "../nl/help.ts";

export const help: HelpWords = {
  text: (name) =>
    `Razem idzie lepiej. Dlatego do każdego tematu zespół szuka mieszkańców, którzy się włączą. Prosimy napisać, w czym chcą Państwo pomóc. Zespół „Bezpieczne Osiedla” (${name}) skontaktuje się wtedy z Państwem.`,
  apart: "Przechowujemy to oddzielnie od tego, co Państwo wybrali.",
  topic: "W czym chcą Państwo pomóc?",
  choose: "Prosimy wybrać temat",

  consent: (days) =>
    `Tak, zespół może używać mojego imienia i nazwiska oraz numeru telefonu lub adresu e-mail, aby do mnie dzwonić lub pisać e-maile w sprawie tego tematu. Moje dane zostaną usunięte ${daysOf(days)} po końcu rundy.`,
  button: "Chcę pomóc",
  faults: {
    topic: "Prosimy wybrać, w czym chcą Państwo pomóc.",
    name: "Prosimy wpisać imię i nazwisko (od 2 do 80 znaków).",
    contact:
      "Prosimy wpisać numer telefonu lub adres e-mail, pod którym możemy się z Państwem skontaktować.",
    consent:
      "Prosimy zaznaczyć to pole, jeśli wolno nam do Państwa dzwonić lub pisać e-maile. W innym przypadku niczego nie przechowujemy.",
  },
  thanks: "Dziękujemy, skontaktujemy się z Państwem",
  thanksText: (topic) => `Chcą Państwo pomóc w tym temacie: ${topic}.`,
  answeredBy: (name, day) => `${name} zadzwoni lub napisze do Państwa najpóźniej ${day}.`,
  changedMind: "Gdyby zmienili Państwo zdanie, prosimy zachować ten link:",
  withdraw: "Wycofuję swoją ofertę",
  withdrawText: (name) =>
    `Zaproponowali Państwo pomoc (${name}). Jeśli ją Państwo wycofają, usuniemy ofertę, imię i nazwisko oraz dane kontaktowe.`,
  sure: "Tak, proszę usunąć moją ofertę",
  missing: "Prosimy zaznaczyć pole, jeśli chcą Państwo wycofać ofertę.",
  withdrawn: "Nie mamy już Państwa oferty",
  withdrawnText: "Została wycofana albo usunięta, ponieważ runda dawno się skończyła.",
  where: "W której części osiedla Państwo mieszkają?",
  cannot: {
    none: {
      title: "Teraz nie można pomóc w żadnym temacie",
      text: (name) =>
        `Nie trwa żadna runda albo nie wybrano żadnego tematu. Chcą Państwo mimo to zrobić coś dla swojego osiedla? Proszę zadzwonić lub napisać. Osoba kontaktowa: ${name}.`,
    },
  },
};
