/** On which day something was done. */
export const doneOn = {
  "partly-done": (day: string) => `Voor een deel gedaan op ${day}.`,
  done: (day: string) => `Gedaan op ${day}.`,
};

export type DoneOnWords = typeof doneOn;
