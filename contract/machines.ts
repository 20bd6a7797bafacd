/** The machines, each by the name of its file in workflows/, and what it runs. */
export const MACHINES = {
  cycle: "one cycle of one area",
  dispatch: "one kind of mail to one round",
  measurement: "one wave of one neighbourhood",
  daily: "what is done every day",
} as const satisfies Record<string, string>;
export type MachineName = keyof typeof MACHINES;
