import type { MomentWords } from "../nl/moments.ts";

export const moments: MomentWords = {
  toSample: "Запрошення обраних осіб",
  moments: {
    invitation: "Запрошення всім мешканцям",
    reminder: "Нагадування тим, хто ще не відповів",
    closing: "Останній день для відповіді",
    reclosing: "Останній день для відповіді після продовження",
    decision: "Рішення: продовжити чи запитати знову",
    adoption: "Затвердження головних тем",
    chase: "Щотижнева перевірка",
    midcheck: "Проміжна перевірка",
    outcomes: "Команда записує, що зроблено",
    feedback: "Мешканці дізнаються, що зроблено",
    end: "Кінець раунду",
    publication: "Публікація звіту",
  },
  come: "минуло",
  planned: "заплановано",
};
