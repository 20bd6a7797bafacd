import type { ResponseWords } from "../nl/responses.ts";

export const responses: ResponseWords = {
  area: "Частина району",
  channel: "Як надійшла відповідь",
  language: "Мова анкети",
  weight:
    "Вага вибірки (одиниця, поділена на ймовірність, що людину запитають; порожньо: не за жеребом)",
  panel: "Код того, хто бере участь не вперше",
  yes: "так",
  no: "ні",
};
