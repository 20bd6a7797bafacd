import type { CodeWords } from "../nl/code.ts";

export const code: CodeWords = {
  title: "Prosimy wpisać swój kod",
  text: "Kod jest w liście, który Państwo dostali od zespołu. Z tym kodem mogą Państwo odpowiedzieć.",
  label: "Państwa kod",
  hint: "Kod ma 16 znaków: są to litery i cyfry. Litery mogą być wielkie lub małe. Kreski i odstępy nie mają znaczenia.",
  button: "Dalej",
  faults: {
    empty: "Prosimy wpisać kod z listu.",
    unreadable:
      "Ten kod jest nieprawidłowy. Kod ma 16 znaków: są to litery i cyfry. Prosimy jeszcze raz spojrzeć na list.",
    unknown:
      "Nie znamy tego kodu (lub kod stracił ważność). Prosimy sprawdzić, czy cały kod jest dobrze przepisany. Jeśli tak, prosimy zadzwonić do osoby kontaktowej; numer telefonu jest w liście.",
    withdrawn:
      "Kod z tego listu już nie działa, ponieważ list zaginął albo kodu użył ktoś inny. Wyślemy Państwu nowy list z innym kodem. Nie dotarł? Proszę zadzwonić do osoby kontaktowej.",
  },
};
