const AFTER_DO: Readonly<Record<string, string>> = {
  poniedziałek: "poniedziałku",
  wtorek: "wtorku",
  środa: "środy",
  czwartek: "czwartku",
  piątek: "piątku",
  sobota: "soboty",
  niedziela: "niedzieli",
};

/** A day as it is said after ‘do’: `poniedziałku 4 stycznia 2027`. */
export const until = (day: string): string =>
  day.replace(/^(\p{L}+), /u, (all, weekday: string) => `${AFTER_DO[weekday] ?? all} `);
