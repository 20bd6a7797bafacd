/** Said the same wherever somebody asks who sees an answer of the agenda. */
export const keptApart =
  "Ми зберігаємо вашу відповідь без вашого імені. За особистим посиланням ви можете її замінити. Це посилання не показує, що ви вибрали.";
