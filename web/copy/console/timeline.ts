import type { PlanNote } from "#domain/dispatch/run.ts";

const nl = {
  moved: (from: string, why: string) => `verplaatst van ${from}: ${why}`,
  notes: {
    "public-holiday": "feestdag",
    carnival: "carnaval",
    "school-holiday": "schoolvakantie",
    sunday: "zondag",
    measurement: "een meting vraagt dan mensen",
  } satisfies Record<PlanNote["because"]["kind"], string>,
  timeline: {
    came: "geweest",
    early: "geweest, eerder dan gepland",
    current: "hierop wordt gewacht",
    coming: "gepland",
    pausedFrom: "Pauze",
    until: (to: string) => `tot ${to}`,
    stillPaused: "duurt nog",
    again: "Verder gegaan na een fout",
    opened: "Begonnen",
    stopped: "Gestopt of vastgelopen",
  },
};

const en: typeof nl = {
  moved: (from, why) => `moved from ${from}: ${why}`,
  notes: {
    "public-holiday": "public holiday",
    carnival: "carnival",
    "school-holiday": "school holiday",
    sunday: "Sunday",
    measurement: "a measurement asks people then",
  },
  timeline: {
    came: "came",
    early: "came, earlier than planned",
    current: "this is waited for",
    coming: "planned",
    pausedFrom: "Pause",
    until: (to) => `until ${to}`,
    stillPaused: "goes on",
    again: "Went on after a failure",
    opened: "Begun",
    stopped: "Stopped or failed",
  },
};

export const timelineWords = { nl, en };
