const forms = new Intl.PluralRules("ar");
const NAME_OF_DAYS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "يوم",
  one: "يوم",
  two: "يوم",
  few: "أيام",
  many: "يومًا",
  other: "يوم",
};

/** Days counted in the genitive: one and two are words, all others take the form of their number. */
export function daysOf(days: number): string {
  if (days === 1) return "يوم واحد";
  if (days === 2) return "يومين";
  return `${days} ${NAME_OF_DAYS[forms.select(days)]}`;
}
