import type { AskedWords } from "../nl/asked.ts";

export const asked: AskedWords = {
  title: "Czy możemy to obiecać w Pana/Pani imieniu?",
  lead: (name, place) =>
    `Dzień dobry, ${name}. Mieszkańcy wybrali ten temat (${place}). Nazwisko pojawi się dopiero wtedy, gdy odpowiedź brzmi: tak.`,
  join: {
    title: "Czy chce Pan/Pani dołączyć?",
    lead: (name, place) =>
      `Dzień dobry, ${name}. Mieszkańcy wybrali ten temat (${place}). Zespół pyta, czy chce Pan/Pani dołączyć. Imię pojawi się dopiero wtedy, gdy odpowiedź brzmi: tak.`,
    yes: "Tak, dołączam",
  },
  with: "Razem z",
  due: (day) => `Termin: ${day}`,
  yes: "Tak, obiecuję",
  other: "Tak, ale w innym terminie",
  otherDay: "Kiedy będzie gotowe?",
  no: "Nie, i oto dlaczego",
  why: "Dlaczego nie? (co najmniej 10 znaków)",
  whyHint: "Przeczytają to mieszkańcy. Proszę nie podawać nazwisk mieszkańców.",
  whyFault: "Proszę napisać dlaczego, od 10 do 1000 znaków.",
  dayFault: "Proszę podać dzień, który dopiero nadejdzie.",
  send: "Wyślij",
  until: (day, coordinator) =>
    `Odpowiedź najpóźniej: ${day}. Potem skontaktuje się z Panem/Panią ${coordinator}. Ten link jest tylko dla Pana/Pani.`,
  again:
    "Nie widzimy, czy przycisk nacisnął człowiek. Proszę przeczytać obietnicę i nacisnąć jeszcze raz.",
  thanks: "Dziękujemy, obietnica jest na stronie osiedla",
  promised: (day) => `Odpowiedź „tak”: ${day}. Nazwisko jest teraz przy obietnicy.`,
  later: "Dziękujemy, mamy Pana/Pani odpowiedź",
  promisedLater: (day) =>
    `Odpowiedź „tak”: ${day}. Gdy lista priorytetów będzie ustalona, imię lub nazwisko pojawi się przy obietnicy na stronie osiedla.`,
  takeBack: "Jednak nie, albo to nie Pan/Pani? Proszę wycofać obietnicę",
  refused: "Dziękujemy za odpowiedź",
  refusedText:
    "Mieszkańcy przeczytają, że odpowiedź brzmiała: nie, i dlaczego. Nazwiska tam nie ma.",
  over: "To pytanie nie jest już do Pana/Pani.",
  mail: (place) => `Czy możemy to obiecać? (${place})`,
  mailAgain: (place) => `Nadal brakuje odpowiedzi: czy możemy to obiecać? (${place})`,
  open: "Proszę zobaczyć i odpowiedzieć",
};
