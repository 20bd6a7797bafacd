import type { CycleHeadingWords } from "../nl/cycle-heading.ts";

export const cycleHeading: CycleHeadingWords = {
  cycle: (number) => `الجولة ${number}`,
  timeline: "سير الجولة",
  status: {
    running: "جارية",
    paused: "متوقفة مؤقتًا",
    stopping: "يجري إيقافها",
    stopped: "أُوقفت",
    closed: "انتهت",
    failed: "تعطّلت؛ ويجري النظر في الأمر",
  },
};
