/** Said the same wherever somebody asks who sees an answer. */
export const keptApart =
  "Ми зберігаємо вашу відповідь без вашого імені. Лише той, хто має ваше особисте посилання, може побачити і змінити вашу відповідь.";
