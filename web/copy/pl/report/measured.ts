import type { MeasuredWords } from "../../nl/report/measured.ts";

export const measured: MeasuredWords = {
  title: "Czy to pomaga?",
  intro: (baseline) =>
    `Ta strona porównuje każdy pomiar z pomiarem początkowym (${baseline}). Przy każdej liczbie podajemy, jak bardzo jest pewna.`,
  cause:
    "Te liczby pokazują, co się zmieniło, a nie dlaczego. Bez obszaru do porównania nikt nie może powiedzieć, że sprawiło to to podejście.",
  changes: "Co się zmieniło",
  chart: (wave) =>
    `Zmiana w pomiarze ${wave} wraz z przedziałem; wypełniony punkt oznacza zmianę, którą można wykazać`,
  indicator: "Temat",
  wave: "Pomiar",
  figure: "Liczba",
  interval: "Przedział (95%)",
  answers: "Odpowiedzi",
  difference: "Zmiana",
  detectable: "Najmniejsza zmiana, którą można było wykazać",
  verdict: "Ocena",
  verdicts: {
    better: "lepiej, i można to wykazać",
    worse: "gorzej, i można to wykazać",
    "no-demonstrable-difference": "brak różnicy, którą można wykazać",
    "method-break": "nie można porównać: zmieniło się pytanie lub sposób pytania",
    "no-figure": "nie da się nic powiedzieć",
  },
  primary: "Ten temat wybrano wcześniej jako podstawę oceny.",
  figures: "Liczby dla każdego tematu",
  trend: (label) => `${label}, według pomiarów`,
  from: (low, high) => `od ${low} do ${high}`,
  tooFew: "za mało odpowiedzi, aby je pokazać",
  meaning:
    "„Brak różnicy, którą można wykazać” nie znaczy, że nic się nie zmieniło. Znaczy to, że przy takiej liczbie odpowiedzi nie widać zmiany mniejszej niż liczba w kolumnie „Najmniejsza zmiana, którą można było wykazać”.",
  points: "punktu procentowego",
  method: "Jak to obliczono?",
  methodText:
    "Dla udziałów podajemy przedział Wilsona, a dla różnic między nimi przedział Newcombe’a. Dla średnich podajemy przedział Studenta, a dla różnic między nimi przedział Welcha. Tematy wybrane wcześniej skorygowano łącznie metodą Holma, pozostałe metodą Benjaminiego i Hochberga. Uwzględniono wagi i utratę pewności, którą powodują.",
  weighting: (wave, respondents, effective) =>
    `${wave}: liczba osób, które odpowiedziały: ${respondents}; z powodu wag liczy się to jak ${effective}.`,
};
