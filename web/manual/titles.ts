import type { ChapterId, Said } from "./chapter.ts";

/**
 * What the chapters are called; apart from them, so that a page that leads to one does not carry
 * them all.
 */
export const TITLES = {
  method: { nl: "De methode, en wanneer u begint", en: "The method, and when to begin" },
  weeks: { nl: "De tien weken, stap voor stap", en: "The ten weeks, step by step" },
  walk: { nl: "De buurt in lopen", en: "Walk the neighbourhood" },
  door: { nl: "Aan de deur", en: "At the door" },
  reach: { nl: "Groepen die achterblijven", en: "Groups that lag" },
  reading: { nl: "Lezen wat bewoners schreven", en: "Read what residents wrote" },
  agenda: { nl: "Het agenda-overleg", en: "The agenda meeting" },
  actions: { nl: "Werken aan beloftes", en: "Work on promises" },
  feedback: { nl: "Terugkoppelen", en: "Report back" },
  measure: { nl: "Meten of het helpt", en: "Measure whether it helps" },
  safety: { nl: "Privacy en veiligheid", en: "Privacy and safety" },
} satisfies Record<ChapterId, Said>;
