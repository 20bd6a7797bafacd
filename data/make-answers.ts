// Writes the made-up answers of the sample measurement: two waves of 320 residents. The same run gives the same bytes: node data/make-answers.ts
import { writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { seededChance } from "#local/seeded-chance.ts";

const WAVES = [
  ["2026-11", { unsafe: 0.34, knows: 0.22, grade: 6.6 }],
  ["2027-05", { unsafe: 0.31, knows: 0.41, grade: 6.8 }],
] as const;
const RESPONDENTS = 320;
const chance = seededChance("answers of a measurement");
const either = (share: number, yes: string, no: string) => (chance() < share ? yes : no);

/** Rows of one wave: more women and more of the north answer than live there, which the margins of the spec put right. */
const rows = WAVES.flatMap(([wave, { unsafe, knows, grade }]) =>
  Array.from({ length: RESPONDENTS }, () => ({
    wave,
    area: either(0.6, "noord", "zuid"),
    sex: either(0.58, "v", "m"),
    unsafe: chance() < 0.04 ? "weet niet" : either(unsafe, "ja", "nee"),
    knows: either(knows, "ja", "nee"),
    grade: Math.max(
      1,
      Math.min(10, Math.round(grade + (chance() + chance() + chance() - 1.5) * 3.2)),
    ),
  })),
);
writeFileSync(
  new URL("measurement/answers.csv", import.meta.url),
  stringify(rows, { header: true }),
);
