import type { OpenSurveyWords } from "../nl/open-survey.ts";

export const openSurvey: OpenSurveyWords = {
  apart:
    "Tutaj może odpowiedzieć każdy i tyle razy, ile chce. Dlatego te odpowiedzi nie liczą się do listy priorytetów. Zespół je czyta i pokazuje oddzielnie. Dostali Państwo list lub e-mail? Prosimy odpowiedzieć za jego pomocą. Wtedy Państwa odpowiedź się liczy.",
  later: (closes) =>
    `Po zamknięciu ankiety na stronie osiedla będzie można zobaczyć, co zostało wybrane. Ostatni dzień ankiety: ${closes}.`,
  none: "Teraz nie można odpowiedzieć",
  noneText: "Na tym osiedlu nie trwa teraz żadna ankieta dla mieszkańców.",
  where: "Gdzie Państwo mieszkają?",
  beside: "Odpowiedzi z plakatu",
  answers: (answers) => `Liczba odpowiedzi z plakatu: ${answers}.`,
  drawn: (answers) =>
    `Odpowiedzi z plakatu jest więcej niż ${answers}. Liczby poniżej dotyczą tylu wylosowanych odpowiedzi: ${answers}.`,
};
