import type { MemoryWords } from "../nl/memory.ts";

export const memory: MemoryWords = {
  title: (name) => `${name}: co obiecaliśmy i co zrobiliśmy`,
  toMemory: "Wszystkie nasze obietnice i co z nich wyszło",
  none: "Nic jeszcze nie obiecano.",
  total: (all, kept, late, broken) =>
    `Liczba obietnic: ${all}. Zrobione na czas: ${kept}. Zrobione później: ${late}. Niedotrzymane: ${broken}.`,
  rest: (partly, open) => `Zrobione częściowo: ${partly}. W toku: ${open}.`,
  rule: "Liczy się pierwszy termin, nawet jeśli później ustalono inny.",
  cycle: (number) => `runda ${number}`,
  topic: "Temat",
  standing: {
    kept: "Dotrzymana",
    late: "Dotrzymana później",
    partly: "Zrobiona częściowo",
    broken: "Niedotrzymana",
    open: "W toku",
    carried: "Trwa dalej",
  },
  between: {
    title: (from, to) => `O co pytano i co obiecano: ${from} – ${to}`,
    about:
      "Dotyczy rund, które zaczęły się w tym czasie, według stanu na ostatni dzień. Stoi obok liczb i nie mówi, że jedno wynika z drugiego.",
    asked: "Ile razy pytano",
    promised: "Obiecano",
  },
  picture: "Według tematów i rund",
  about: "Każde pole pokazuje, co wyszło z obietnic danej rundy.",
  failed: "Co się nie udało i dlaczego",
  noReason: "Zespół nie podał powodu.",
  organisations: "Według organizacji",
  few: (names, from) =>
    `Liczby dla jednej organizacji podajemy od ${from} zakończonych obietnic. Inaczej dotyczyłyby jednej osoby. Jeszcze bez liczb: ${names}.`,
  soon: (name, day) =>
    `Liczby tej organizacji będą tu od ${day}: ${name}. Najpierw ogląda je ona sama. Zmienić ich nie może.`,
  says: (name, day) => `${name} mówi o tym (${day}):`,
  table: "Wszystkie obietnice",
  promise: "Obietnica",
  by: "Kto",
  promisedFor: "Obiecany termin",
  became: "Co z niej wyszło",
  later: "Najstarszych rund nie ma na tej stronie.",
};
