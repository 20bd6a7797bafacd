const AFTER_DO: Readonly<Record<string, string>> = {
  понеділок: "понеділка",
  вівторок: "вівторка",
  середа: "середи",
  четвер: "четверга",
  пʼятниця: "пʼятниці",
  субота: "суботи",
  неділя: "неділі",
};

/** A day as it is said after ‘до’: `понеділка 4 січня 2027 року`. */
export const until = (day: string): string =>
  day.replace(/^([\p{L}’]+), /u, (all, weekday: string) => `${AFTER_DO[weekday] ?? all} `);
