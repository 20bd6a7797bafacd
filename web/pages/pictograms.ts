import type { Pictogram } from "#domain/pictogram.ts";
import { type Html, html, raw } from "./html.ts";

/** Lines in a square of 24: drawings of our own, in the colour of the words beside them. */
const LINES: Readonly<Record<Pictogram, string>> = {
  bin: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  dog: "M5 20v-8l-2-4 4-2 3 4h6l3-3v13M9 20v-5h6v5",
  bench: "M3 9h18M3 13h18M5 13v6M19 13v6M5 9V6M19 9V6",
  tree: "M12 21v-8M12 13a5 5 0 1 1 4-8 4 4 0 0 1 0 8zM9 21h6",
  lamp: "M12 21V9M8 21h8M7 9l2-5h6l2 5zM4 12l-1 2M20 12l1 2",
  path: "M8 21l2-18M16 21l-2-18M12 5v2M12 11v3M12 18v2",
  play: "M4 20l4-14h8l4 14M8 6v6h8V6M8 15h8",
  people:
    "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-4 2-6 5-6s5 2 5 6M14 14c4 0 7 2 7 6",
  talk: "M4 5h16v10H11l-5 4v-4H4zM8 9h8M8 12h5",
  car: "M3 16v-4l3-1 2-4h8l2 4 3 1v4zM7 18a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17 18a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  parking: "M4 3h16v18H4zM9 17V7h4a3 3 0 0 1 0 6H9",
  bicycle:
    "M6 19a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM18 19a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 16l4-7h5l3 7M10 9l4 7M14 6h3",
  bus: "M4 4h16v13H4zM4 11h16M8 17v3M16 17v3M12 4v7",
  house: "M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6",
  noise: "M4 10v4h4l5 4V6L8 10zM16 9a4 4 0 0 1 0 6M19 6a8 8 0 0 1 0 12",
  bottle: "M10 3h4v4l2 4v10H8V11l2-4zM8 14h8",
  lock: "M6 11h12v10H6zM9 11V7a3 3 0 0 1 6 0v4M12 15v3",
  shop: "M4 9l1-5h14l1 5M4 9v11h16V9zM9 20v-6h6v6M4 9h16",
  animal: "M4 16a5 5 0 0 1 5-5h5l4-3v4l3 2-2 3H8M4 16c-2 0-2 4 1 4M9 17v2M15 17v2",
  water: "M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
  school: "M3 9l9-5 9 5-9 5zM7 12v5c3 2 7 2 10 0v-5M21 9v6",
};

/** A drawing beside words that say the same: who does not see it misses nothing. */
export const drawing = (pictogram: Pictogram): Html =>
  html`<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="${raw(LINES[pictogram])}"/></svg>`;
