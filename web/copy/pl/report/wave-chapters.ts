import type { WaveChapterWords } from "../../nl/report/wave-chapters.ts";

export const waveChapters: WaveChapterWords = {
  latest: (change, margin) =>
    `Od poprzedniego pomiaru: ${change} (przedział: ${margin}). Nie opiera się na tym żadna ocena.`,
  panel: (people, change, margin) =>
    `Osoby, które odpowiedziały oba razy (${people}): ${change} (przedział: ${margin}).`,
  overlap: (months) =>
    `To pytanie obejmuje okres wstecz w miesiącach: ${months}. Pomiary bliższe sobie dotyczą częściowo tego samego czasu.`,
  broken: (waves) =>
    `Pytanie zadano inaczej od pomiaru: ${waves.join(", ")}. Wcześniejszych liczb nie można porównać z późniejszymi.`,
  corrected:
    "Czasem cały przedział leży po jednej stronie zera, a mimo to piszemy „brak różnicy, którą można wykazać”. Kto porównuje wiele tematów, zawsze znajdzie taki, który różni się przez przypadek. Uwzględniono to w korekcie.",
  asked: "Pytanie",
  counts: "Co się liczy",
  score: "wynik od 0 do 10",
  chapters: {
    effect: "Jaki jest efekt?",
    known: "Czy to podejście jest znane i dostępne?",
    contact: "Jak mieszkańcy oceniają kontakt i co on daje?",
    own: "Własne pytania zespołu",
  },
  goals: {
    "active-residents": "Aktywni mieszkańcy",
    willingness: "Gotowość do udziału",
    "co-responsibility": "Wspólna odpowiedzialność",
    trust: "Zaufanie",
    safety: "Bezpieczeństwo",
    victims: "Ofiary",
    liveability: "Przyjemne mieszkanie",
  },
  groups: {
    "took-part": "udział",
    invited: "tylko zaproszenie",
    heard: "zna zespół",
    "not-heard": "nie zna zespołu",
  },
  groupsTitle: "Kto wziął udział, a kto nie",
  groupsText:
    "Każdy jest najwyżej w jednej grupie. Ludzie sami wybierają, czy biorą udział. Różnica między grupami nie wynika więc sama z siebie z tego podejścia.",
  elsewhere: "Liczby z innych miejsc",
  place: "Miejsce",
  day: "Data",
  source: "Źródło",
  ours: "Nasz ostatni pomiar",
  held: (place) => `Porównanie: ${place}`,
  heldText: (place) =>
    `Tego podejścia nie ma tutaj: ${place}. Różnica między zmianą u nas i tam mówi, że u nas coś przebiegło inaczej. Może to wynikać z tego podejścia, ale też z czegoś innego.`,
  here: "Tutaj",
  there: "Tam",
  extra: "Różnica",
};
