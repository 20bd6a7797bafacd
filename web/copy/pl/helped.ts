import type { HelpedWords } from "../nl/helped.ts";

export const helped: HelpedWords = {
  text: (name) =>
    `Zespół „Bezpieczne Osiedla” (${name}) chce wiedzieć, czy działania coś zmieniły. Przechowujemy Państwa odpowiedź bez imienia i nazwiska.`,
  beside: "Czy to pomogło? Oto co zostało zrobione. (nieobowiązkowo)",
  notYet:
    "Na to pytanie będzie można odpowiedzieć, gdy tylko zespół poinformuje, co zostało zrobione.",
  nextTime:
    "Dopiero po pewnym czasie widać, czy coś pomaga. O to, co skończono niedawno, zapytamy Państwa następnym razem.",
  given: "Odpowiedź została już wysłana. Nikt nie widzi jej treści. Nowa odpowiedź ją zastąpi.",
  closed:
    "To pytanie jest zamknięte. Gdy wszyscy będą już mogli odpowiedzieć, na stronie osiedla będzie można przeczytać, co sądzili mieszkańcy.",
  choices: { yes: "tak", partly: "trochę", no: "nie", unknown: "nie wiem" },
  fault: "Prosimy odpowiedzieć przy co najmniej jednym działaniu.",
  button: "Wyślij moją odpowiedź",
  thanks: "Dziękujemy, mamy Państwa odpowiedź",
  thanksText: (until) =>
    `Na stronie osiedla będzie później można zobaczyć, co sądzą mieszkańcy. Mogą Państwo zmienić swoją odpowiedź za pomocą każdego linku od nas. Ostatni dzień: ${until}.`,
  told: "Czy to pomogło?",
  verdicts: {
    helped: "Większość mieszkańców mówi, że to pomogło.",
    "not-helped": "Wielu mieszkańców mówi, że to nie pomogło.",
  },
  tooFew: "Odpowiedzi jest za mało, aby je pokazać.",
  answers: (answers) => `Liczba mieszkańców, którzy odpowiedzieli: ${answers}. Ich odpowiedzi:`,
};
