import type { LeftOutWords } from "../nl/left-out.ts";

export const leftOut: LeftOutWords = {
  title: "O co tym razem nie pytamy",
  intro:
    "Te tematy ktoś zaproponował, wróciły albo były na liście zespołu. Przy każdym jest napisane, dlaczego nie ma go w pytaniach.",
  why: {
    "no-place": (places) =>
      `inne propozycje były wcześniej (liczba miejsc na propozycje mieszkańców: ${places}); następnym razem ta propozycja znów bierze udział`,
    "no-place-back": (places) =>
      `inne tematy miały pierwszeństwo (liczba miejsc na tematy, które wracają: ${places})`,
    "made-room": "ustąpił miejsca tematowi, który wrócił albo który zaproponowali mieszkańcy",
    "no-words": (languages) => `nie ma go jeszcze w tych językach: ${languages}`,
    retired: (reason) => `zespół już o to nie pyta: ${reason}`,
    held: (reason) => `zespół odkłada to na później: ${reason}`,
    "team-chose": "zespół sam to zaproponował i wybrał inne tematy",
  },
};
