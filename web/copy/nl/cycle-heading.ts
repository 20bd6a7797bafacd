export const cycleHeading = {
  cycle: (number: number) => `Ronde ${number}`,
  timeline: "Het verloop",
  status: {
    running: "loopt",
    paused: "staat even stil",
    stopping: "wordt gestopt",
    stopped: "gestopt",
    closed: "afgerond",
    failed: "vastgelopen; er wordt naar gekeken",
  },
};

export type CycleHeadingWords = typeof cycleHeading;
