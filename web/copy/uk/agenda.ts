import { answered, namedBy, namedTimes } from "./counted.ts";
import type { AgendaWords } from "../nl/agenda.ts";

export const agenda: AgendaWords = {
  agenda: "Головні теми району",
  counted: (ballots) => `${answered(ballots)}.`,
  adoptedBy: {
    coordinator: "Координатор підтвердив ці теми.",
    counted: "Це теми, які вибрали мешканці.",
  },
  deviation: "Чому команда відступає від підрахунку",
  notTaken: "Що буде з іншими темами",
  decision: {
    adopted: "одна з головних тем",
    "handed-over": (partner) =>
      `передається одному партнерові, бо він може вирішити це самостійно: ${partner}`,
    "not-shared": (named, threshold) =>
      `цю тему назвало замало мешканців (назвали: ${named}; потрібно: ${threshold})`,
    "nobody-willing": "не було нікого, хто хотів би взятися за це разом із командою",
    "not-elected": (named) =>
      `цю тему ${namedBy(named)}, але за підрахунком інші теми були попереду`,
    "many-wishes": (named) =>
      `${namedTimes(named)}; це багато різних побажань, команда читає їх усі`,
    deviated: (reason) => `команда вибрала інакше: ${reason}`,
  },
  nobodyYet:
    "На зустрічі ще ніхто не захотів за це взятися. Тема залишається серед головних, бо її обрали мешканці.",
  few: {
    "not-shared": "цю тему назвало замало мешканців",
    "not-elected": "за підрахунком інші теми були попереду",
    "many-wishes": "це багато різних побажань, команда читає їх усі",
  },
  named: namedTimes,
};
