import * as z from "zod";

/** Drawings of our own that stand beside a topic, for who reads with difficulty. */
export const Pictogram = z.enum([
  "bin",
  "dog",
  "bench",
  "tree",
  "lamp",
  "path",
  "play",
  "people",
  "talk",
  "car",
  "parking",
  "bicycle",
  "bus",
  "house",
  "noise",
  "bottle",
  "lock",
  "shop",
  "animal",
  "water",
  "sun",
  "school",
]);
export type Pictogram = z.infer<typeof Pictogram>;
