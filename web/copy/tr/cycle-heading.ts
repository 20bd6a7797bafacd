import type { CycleHeadingWords } from "../nl/cycle-heading.ts";

export const cycleHeading: CycleHeadingWords = {
  cycle: (number) => `${number}. dönem`,
  timeline: "Dönemin akışı",
  status: {
    running: "devam ediyor",
    paused: "ara verildi",
    stopping: "sonlandırılıyor",
    stopped: "sonlandırıldı",
    closed: "tamamlandı",
    failed: "takıldı; inceleniyor",
  },
};
