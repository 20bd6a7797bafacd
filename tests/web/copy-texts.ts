import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyNode, parse } from "acorn";
import { transformSync } from "esbuild";

const ROOT = new URL("../..", import.meta.url).pathname;

/** What people read: where it stands, in which language, and a `…` wherever a value comes. */
export type CopyText = { file: string; language: string; text: string };

const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && "type" in value;

/** The words of a node itself: a string, or a template with its values left out. */
function textOf(node: AnyNode): string | undefined {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral") return undefined;
  return node.quasis.map(({ value }) => value.cooked ?? "").join("…");
}

/** The language that a property's name says, as in `{ nl: …, en: … }`. */
function languageOf(node: AnyNode, known: string): string {
  if (node.type !== "Property" || node.key.type !== "Identifier") return known;
  return /^(nl|en)$/.test(node.key.name) ? node.key.name : known;
}

function* textsIn(node: AnyNode, file: string, known: string): Generator<CopyText> {
  if (/^(Import|Export(All)?)Declaration$/.test(node.type)) return;
  const text = textOf(node);
  if (text !== undefined) yield { file, language: known, text };
  const language = languageOf(node, known);
  for (const [name, value] of Object.entries(node)) {
    if (node.type === "Property" && name === "key") continue;
    for (const child of [value].flat()) if (isNode(child)) yield* textsIn(child, file, language);
  }
}

/** Every text in these files, as their sources say it, also where no test comes. */
export function copyTexts(pattern: string): CopyText[] {
  return globSync(pattern, { cwd: ROOT })
    .toSorted()
    .flatMap((file) => {
      const source = readFileSync(join(ROOT, file), "utf8");
      const { code } = transformSync(source, { loader: "ts" });
      const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
      const language = /^web\/copy\/([a-z]{2})\//.exec(file)?.[1] ?? "";
      return [...textsIn(program, file, language)];
    });
}
