// Compiles the pictograms: npm run pictograms. What comes out is kept in the tree, so that no
// function carries the set.
import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import type { Role } from "#contract/permissions.ts";
import type { StateKind } from "#domain/actions/action.ts";
import type { Channel } from "#domain/answer/ballot.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { Pictogram } from "#domain/pictogram.ts";

const SET = new URL("../../node_modules/@iconify-json/tabler/icons.json", import.meta.url);
export const COMPILED = new URL("../pages/pictogram-lines.ts", import.meta.url);

/** By what names Tabler knows them. */
const OF_TOPICS: Readonly<Record<Pictogram, string>> = {
  bin: "trash",
  sofa: "sofa",
  dog: "dog",
  bench: "armchair",
  repair: "tool",
  spray: "spray",
  path: "road",
  walk: "walk",
  tree: "tree",
  plant: "plant",
  lamp: "bulb",
  play: "horse-toy",
  ball: "ball-football",
  people: "users",
  group: "users-group",
  talk: "messages",
  care: "user-heart",
  puzzled: "mood-puzzled",
  hand: "hand-stop",
  car: "car",
  crash: "car-crash",
  speed: "gauge",
  parking: "parking",
  bicycle: "bike",
  bus: "bus",
  house: "home",
  neighbours: "home-exclamation",
  empty: "building-off",
  noise: "volume",
  bottle: "bottle",
  pill: "pill",
  lock: "lock",
  shop: "building-store",
  animal: "paw",
  vermin: "bug",
  water: "droplet",
  sun: "sun",
  school: "school",
  pencil: "pencil",
};
const OF_ROLES: Readonly<Record<Role, string>> = {
  coordinator: "compass",
  contact: "user-heart",
  professional: "briefcase",
  researcher: "microscope",
  auditor: "shield-check",
  administrator: "settings",
  print: "printer",
};
const OF_CHANNELS: Readonly<Record<Channel, string>> = {
  email: "at",
  letter: "mail",
  paper: "file-pencil",
  doorstep: "door",
  telephone: "phone",
};
const OF_STATES: Readonly<Record<StateKind, string>> = {
  proposed: "message-question",
  refused: "ban",
  accepted: "thumb-up",
  "under-way": "progress",
  blocked: "barrier-block",
  done: "circle-check",
  "partly-done": "circle-half-2",
  "not-done": "circle-x",
  "handed-over": "arrows-exchange",
  reopened: "rotate",
};
const OF_MOMENTS: Readonly<Record<Moment, string>> = {
  invitation: "mail",
  reminder: "bell",
  closing: "lock",
  reclosing: "calendar-repeat",
  decision: "scale",
  adoption: "list-check",
  chase: "refresh",
  midcheck: "zoom-check",
  outcomes: "message-question",
  feedback: "speakerphone",
  end: "flag",
  publication: "chart-bar",
};

const Icons = z.object({ icons: z.record(z.string(), z.object({ body: z.string() })) });

/** All paths of a pictogram as one; each begins where it says and not where the one before ended. */
function linesOf(name: string, { icons }: z.infer<typeof Icons>): string {
  const paths = [...(icons[name]?.body ?? "").matchAll(/ d="([^"]+)"/g)].map(([, d = ""]) => d);
  if (paths.length === 0) throw new Error(`there is no pictogram ${name}`);
  return paths.map((d) => (d.startsWith("m") ? `M0 0${d}` : d)).join("");
}

/** The pictograms that are used, as a module; a function carries those of its pages alone. */
export function compilePictograms(): string {
  const set = Icons.parse(JSON.parse(readFileSync(SET, "utf8")));
  const sets = {
    topicLines: OF_TOPICS,
    roleLines: OF_ROLES,
    channelLines: OF_CHANNELS,
    stateLines: OF_STATES,
    momentLines: OF_MOMENTS,
  };
  const constants = Object.entries(sets).map(([name, of]) => {
    const lines = Object.entries(of).map(([one, icon]) => [one, linesOf(icon, set)]);
    return `export const ${name} = ${JSON.stringify(Object.fromEntries(lines), null, 2)} as const;\n`;
  });
  return [HEAD, ...constants].join("\n");
}

const HEAD = `// Made by web/theme/compile-pictograms.ts; change that and run npm run pictograms.
/* Tabler Icons, https://tabler.io/icons. MIT License, copyright (c) 2020-2026 Paweł Kuna.
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions: the above copyright notice and this
permission notice shall be included in all copies or substantial portions of the Software. The
Software is provided "as is", without warranty of any kind, express or implied, including but not
limited to the warranties of merchantability, fitness for a particular purpose and noninfringement.
In no event shall the authors or copyright holders be liable for any claim, damages or other
liability, whether in an action of contract, tort or otherwise, arising from, out of or in
connection with the Software or the use or other dealings in the Software. */
`;

if (import.meta.main) writeFileSync(COMPILED, compilePictograms());
