import type { Standing } from "#domain/dispatch/standing.ts";

const nl = {
  state: "Wat er nu gebeurt",
  anyState: "Alles",
  order: "Volgorde",
  columns: {
    state: "Nu",
    reached: "Bereikt",
    answered: "Antwoordde",
    late: "Beloftes",
    next: "Hierna",
  },
  states: {
    failed: "Vastgelopen",
    paused: "Staat stil",
    asking: "Vragen",
    choosing: "Kiezen",
    doing: "Doen",
    telling: "Vertellen",
    reporting: "Verslag van een meting",
    rest: "Rust",
    closed: "Gesloten",
  } satisfies Record<Standing, string>,
  few: "te weinig",
  noPromises: "geen open",
  onTime: (open: number) => `${open} op tijd`,
  late: (late: number, open: number) => `${late} van ${open} te laat`,
};

const en: typeof nl = {
  state: "What is happening now",
  anyState: "Everything",
  order: "Order",
  columns: {
    state: "Now",
    reached: "Reached",
    answered: "Answered",
    late: "Promises",
    next: "Next",
  },
  states: {
    failed: "Stuck",
    paused: "Paused",
    asking: "Ask",
    choosing: "Choose",
    doing: "Do",
    telling: "Tell",
    reporting: "Report of a measurement",
    rest: "At rest",
    closed: "Closed",
  },
  few: "too few",
  noPromises: "none open",
  onTime: (open) => `${open} on time`,
  late: (late, open) => `${late} of ${open} late`,
};

export const portfolioWords = { nl, en };
