// Draws the house from the code: npm run picture. The picture stands in architecture.md between two marks; a test says when that was forgotten.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const DOCUMENT = fileURLToPath(new URL("architecture.md", import.meta.url));
const MARKS = ["<!-- picture -->\n", "<!-- end of picture -->"] as const;

const ROOMS = [
  "cli",
  "console",
  "functions",
  "stores",
  "web",
  "domain",
  "contract",
  "infra",
  "local",
];
/** Arrows thinner than this say more about a detail than about the house. */
const FEW = 3;

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "").length;

/** Which room each import of a file leads to, with `#room/` and relative paths alike. */
function roomsImportedBy(file: string, text: string): string[] {
  return [...text.matchAll(/from "(#|\.\.?\/)([^"]+)"/g)].map(([, how, path]) => {
    const target = how === "#" ? (path ?? "") : posix.join(posix.dirname(file), `${how}${path}`);
    return target.split("/")[0] ?? "";
  });
}

/** A Mermaid chart of the rooms with their files and lines, and how many imports lead from one into another. */
export function picture(): string {
  const sizes = new Map(ROOMS.map((room) => [room, { files: 0, lines: 0 }]));
  const arrows = new Map<string, number>();
  for (const file of globSync(`{${ROOMS.join(",")}}/**/*.ts`, { cwd: ROOT }).toSorted()) {
    const text = readFileSync(posix.join(ROOT, file), "utf8");
    const room = file.split("/")[0] ?? "";
    const size = sizes.get(room);
    if (size === undefined) continue;
    size.files += 1;
    size.lines += linesOf(text);
    for (const to of roomsImportedBy(file, text)) {
      if (to === room || !sizes.has(to)) continue;
      arrows.set(`${room} ${to}`, (arrows.get(`${room} ${to}`) ?? 0) + 1);
    }
  }
  const rooms = [...sizes].map(
    ([room, { files, lines }]) =>
      `  ${room}["${room}/<br>${files} files, ${Math.round(lines / 100) / 10}k lines"]`,
  );
  const drawn = [...arrows]
    .filter(([, imports]) => imports >= FEW)
    .map(([ends, imports]) => `  ${ends.replace(" ", ` -- ${imports} --> `)}`)
    .toSorted();
  return ["```mermaid", "flowchart TD", ...rooms, ...drawn, "```", ""].join("\n");
}

/** The document with the picture as the code makes it now. */
export function withPicture(document: string): string {
  const [before = "", rest = ""] = document.split(MARKS[0]);
  const after = rest.slice(rest.indexOf(MARKS[1]));
  return `${before}${MARKS[0]}${picture()}${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(DOCUMENT, withPicture(readFileSync(DOCUMENT, "utf8")));
