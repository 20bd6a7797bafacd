import type { ActionFactWords } from "../nl/action-facts.ts";

export const actionFacts: ActionFactWords = {
  owner: "Хто",
  coOwner: "Хто з мешканців бере участь",
  due: "Термін виконання",
  state: "Стан",
  states: {
    planned: "заплановано",
    started: "розпочато",
    blocked: "стоїть на місці",
    done: "виконано",
    stopped: "припинено",
  },
  outcomes: {
    done: "Зроблено",
    agreed: "Домовлено",
    "looking-into": "З’ясовується",
    "handed-over": "Передано",
    "not-done": "Не зроблено",
  },
  next: "Що далі",
  history: "Що відбувалося",
  moved: (from, to) => `Термін перенесено: ${from} → ${to}`,
};
