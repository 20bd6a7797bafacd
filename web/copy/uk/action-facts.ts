import type { ActionFactWords } from "../nl/action-facts.ts";
import { doneOn } from "./done-on.ts";

export const actionFacts: ActionFactWords = {
  owner: "Хто",
  coOwner: "Хто з мешканців бере участь",
  due: "Термін виконання",
  state: "Стан",
  states: {
    proposed: "запитано",
    refused: "відмова",
    accepted: "обіцяно",
    "under-way": "виконується",
    blocked: "призупинено",
    "handed-over": "передано",
    "partly-done": "частково зроблено",
    done: "зроблено",
    "not-done": "не зроблено",
    reopened: "знову відкрито",
  },
  late: "запізнюється",
  dueOn: { open: (day) => `Термін: ${day}.`, past: (day) => `Мало бути готово: ${day}.` },
  outcomes: {
    done: "Зроблено",
    agreed: "Домовлено",
    "looking-into": "З’ясовується",
    "handed-over": "Передано",
    "not-done": "Не зроблено",
  },
  reports: {
    received: "отримано",
    "in-progress": "в роботі",
    done: "вирішено",
    refused: "не прийнято",
  },
  said: {
    proposed: (who, day) =>
      `Кого запитали: ${who}. Поки що ніхто нічого не обіцяв. Відповідь буде не пізніше: ${day}.`,
    unanswered: (who) => `Кого запитали: ${who}. Відповіді ще немає.`,
    refused: (who) => `Кого запитали: ${who}. Відповідь була: ні.`,
    accepted: (who, day) => `Хто обіцяв: ${who}. Термін: ${day}.`,
    "under-way": (who, day) => `Хто над цим працює: ${who}. Термін: ${day}.`,
    "accepted-past": (who, day) => `Хто обіцяв: ${who}. Мало бути готово: ${day}. Не готово.`,
    "under-way-past": (who, day) =>
      `Хто над цим працює: ${who}. Мало бути готово: ${day}. Не готово.`,
    blocked: (who) => `Справу призупинено. Хто обіцяв: ${who}.`,
    "handed-over": (to) => `Кому передано: ${to}. Відповідь ви прочитаєте тут.`,
    reported: (to, status, number) =>
      `Кому передано: ${to}. Стан в отримувача: ${status}${number && ` (номер ${number})`}.`,
    ...doneOn,
    "not-done": "Не зроблено.",
    nobody: "Не зроблено: ніхто за це не взявся.",
    "too-often":
      "Не зроблено: це вже кілька разів переносили на наступний раунд, і воно досі не готове.",
    "not-helped":
      "Знову відкрито: багато мешканців кажуть, що це не допомогло. Тема повернеться в наступному опитуванні.",
    reopened: "Знову відкрито.",
    late: (day) => `Запізнюється: обіцяли на ${day}.`,
    tellsBy: (day) => `Координатор повідомить, що буде далі. Не пізніше: ${day}.`,
    carried: "Перенесено з попереднього раунду.",
  },
  tried: "Що вже робили",
  steps: "Кроки",
  stepDone: (day) => `готово: ${day}`,
  next: "Що далі",
  history: "Що відбувалося",
  moved: (from, to) => `Термін перенесено: ${from} → ${to}`,
};
