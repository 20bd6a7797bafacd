const plural = new Intl.PluralRules("uk");

/** The form that goes with a whole number: 1 or 21, 2 to 4 or 22 to 24, all others. */
export const formOf = (number: number, one: string, few: string, many: string): string =>
  ({ one, few, many, zero: many, two: few, other: few })[plural.select(number)];
const residents = (number: number): string =>
  `${number} ${formOf(number, "мешканець", "мешканці", "мешканців")}`;
export const days = (number: number): string =>
  `${number} ${formOf(number, "день", "дні", "днів")}`;
export const answered = (number: number): string =>
  `${formOf(number, "Відповів", "Відповіли", "Відповіли")} ${residents(number)}`;
export const namedBy = (number: number): string =>
  `${formOf(number, "назвав", "назвали", "назвали")} ${residents(number)}`;
export const namedTimes = (number: number): string =>
  `названо ${number} ${formOf(number, "раз", "рази", "разів")}`;
