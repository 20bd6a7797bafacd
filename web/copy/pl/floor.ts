import type { FloorWords } from "#web/copy/nl/floor.ts";

export const floor: FloorWords = {
  needed: (needed, asked) =>
    `Lista priorytetów powstanie tylko wtedy, gdy odpowie co najmniej ${needed} z ${asked} zapytanych mieszkańców.`,
  neededShare: (least, share, most) =>
    `Lista priorytetów powstanie tylko wtedy, gdy odpowie dość mieszkańców: co najmniej ${share} wszystkich zapytanych, nigdy mniej niż ${least} i nigdy więcej niż ${most}.`,
  below: (closes, extended, days) =>
    `Jeśli do ${closes} odpowiedzi będzie za mało, ankieta pozostanie otwarta do ${extended}. Jeśli nadal będzie ich za mało, koordynator w ciągu ${days} dni zdecyduje, czy idziemy dalej, i poda tutaj powód. Jeśli nikt nie zdecyduje, zapytamy ponownie.`,
  invitation: (extended) => `Za mało odpowiedzi? Wtedy ankieta pozostanie otwarta do ${extended}.`,
  "opened-again": (needed, asked, until) =>
    `Odpowiedziało mniej niż ${needed} z ${asked} zapytanych mieszkańców. To za mało na listę priorytetów. Dlatego można jeszcze odpowiedzieć do ${until}.`,
  undecided: (needed, asked, until) =>
    `Odpowiedziało mniej niż ${needed} z ${asked} zapytanych mieszkańców. To za mało na listę priorytetów. Najpóźniej ${until} koordynator zdecyduje, czy idziemy dalej, czy pytamy ponownie. Nikt nie widział odpowiedzi.`,
  "asked-again": (needed, asked) =>
    `Odpowiedziało mniej niż ${needed} z ${asked} zapytanych mieszkańców. To za mało na listę priorytetów. Dlatego zapytamy ponownie. Odpowiedzi zostały zniszczone; nikt ich nie przeczytał. Prosimy odpowiedzieć jeszcze raz.`,
  again:
    "Ostatnim razem odpowiedziało za mało mieszkańców. Dlatego pytamy ponownie. Tamte odpowiedzi zostały zniszczone; nikt ich nie przeczytał. Brali Państwo wtedy udział? Prosimy odpowiedzieć jeszcze raz.",
  from: (day) => `Nowa runda zaczyna się ${day}.`,
  thin: (needed, asked) =>
    `Ta lista priorytetów opiera się na niewielu odpowiedziach: odpowiedziało mniej niż ${needed} z ${asked} zapytanych mieszkańców. Koordynator zdecydował jednak, że idziemy dalej.`,
  reason: "Dlaczego",
};
