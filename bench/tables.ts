import { execFile } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";
import { fileOf, type Format, FORMATS } from "#functions/formats/files.ts";
import type { Column, Table } from "#functions/formats/table.ts";

const ROWS = 1_000_000;
const COLUMNS: readonly Column[] = [
  { name: "neighbourhood", kind: "text" },
  { name: "seq", kind: "number" },
  { name: "text", kind: "text" },
  { name: "more", kind: "text" },
  { name: "day", kind: "day" },
  { name: "at", kind: "moment" },
  { name: "share", kind: "number" },
];
const TEXTS = [
  '=HYPERLINK("http://example.org")',
  "Rommel en zwerfvuil op straat",
  "Litter in the street; -1",
  "قمامة ونفايات في الشارع",
  "Sokakta pislik ve yere atılan çöpler",
  "Bałagan i śmieci na ulicy",
  "Сміття на вулицях",
  "@SUM(A1:A9)",
  "- glas\n- papier",
];
const Measured = z.object({
  rows: z.int(),
  sha256: z.string(),
  milliseconds: z.number(),
  base: z.number(),
  peak: z.number(),
});

/**
 * A million rows with text of all six languages and formulas, as CSV and as XLSX, written to a disk
 * by a process of its own that starts as the command does. Asked: at most 200 MB. `toRowsAlone`:
 * what writing takes beside making the same rows and doing nothing with them.
 */
export async function benchTables() {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const begun = performance.now();
  for await (const row of rowsOf(ROWS))
    if (row.length !== COLUMNS.length) throw new Error("a row has other columns");
  const alone = performance.now() - begun;
  const figures: Record<string, number | string> = {
    rows: ROWS,
    rowsAloneSeconds: Math.round(alone / 100) / 10,
  };
  try {
    for (const format of FORMATS) {
      const file = join(folder, `table.${format}`);
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          "--max-semi-space-size=4",
          "--max-old-space-size=128",
          fileURLToPath(import.meta.url),
          format,
          file,
        ],
        { env: { ...process.env, MALLOC_ARENA_MAX: "2" } },
      );
      const { rows, milliseconds, base, peak } = Measured.parse(JSON.parse(stdout));
      if (rows !== ROWS) throw new Error(`${rows} rows were written`);
      Object.assign(figures, {
        [`${format}: fileMegabytes`]: Math.round(statSync(file).size / 2 ** 20),
        [`${format}: seconds`]: Math.round(milliseconds / 100) / 10,
        [`${format}: rowsPerSecond`]: Math.round(rows / (milliseconds / 1000)),
        [`${format}: toRowsAlone`]: Math.round(milliseconds / alone),
        [`${format}: peakMegabytes`]: peak,
        [`${format}: peakAboveBaseMegabytes`]: peak - base,
      });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* rowsOf(many: number) {
  for (let at = 0; at < many; at += 1)
    yield [
      "limmel",
      at,
      TEXTS[at % TEXTS.length],
      `${TEXTS[(at + 3) % TEXTS.length] ?? ""} ${at}`,
      "2026-11-23",
      new Date(1_790_000_000_000 + at * 60_000).toISOString(),
      -at / 7,
    ];
}

async function write(format: Format, file: string): Promise<void> {
  const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
  const [base, begun, table] = [
    megabytes(),
    performance.now(),
    { name: "bench", columns: COLUMNS, rows: rowsOf(ROWS) } satisfies Table,
  ];
  const { bytes, written } = fileOf(table, format);
  const out = createWriteStream(file);
  for await (const part of bytes) if (!out.write(part)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  console.log(
    JSON.stringify({
      ...written(),
      milliseconds: performance.now() - begun,
      base,
      peak: megabytes(),
    }),
  );
}

const [, itself, format, file] = process.argv;
if (itself === fileURLToPath(import.meta.url) && file !== undefined)
  await write(format === "xlsx" ? "xlsx" : "csv", file);
