// Compiles the frame of the mails: npm run mails. What comes out is kept in the tree, so that no
// function carries the compiler.
import { readFileSync, writeFileSync } from "node:fs";
import mjml from "mjml";

const SOURCE = new URL("../mails/frame.mjml", import.meta.url);
export const COMPILED = new URL("../mails/frame-parts.ts", import.meta.url);
const ROWS = ["letterhead", "text", "button", "card", "small"] as const;

/**
 * The compiled frame as a module: what stands before the rows, one row of each kind, and what
 * stands after them, with `{{slots}}`.
 */
export async function compileFrame(): Promise<string> {
  const { html, errors } = await mjml(readFileSync(SOURCE, "utf8"), {
    validationLevel: "strict",
    keepComments: true,
  });
  if (errors.length > 0)
    throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join("\n"));
  const turned = html
    // Outlook on the desktop knows no directions in style sheets, hence both.
    .replaceAll("direction:ltr", "direction:{{dir}}")
    .replaceAll("text-align:left", "text-align:{{start}}")
    .replaceAll('align="left"', 'align="{{start}}"')
    .replaceAll('dir="auto"', 'dir="{{dir}}"')
    // The colour of the municipality, and what is read on it.
    .replaceAll("#0b5a8a", "{{accent}}")
    .replaceAll(/(?<=;)color:#ffffff(?=;font-family)/g, "color:{{on}}")
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll(/> </g, "><");
  const [head = "", ...rest] = turned.split(/\s*<!--cut-->\s*/);
  const tail = rest.at(-1) ?? "";
  const parts = { head, ...Object.fromEntries(ROWS.map((row, at) => [row, rest[at] ?? ""])), tail };
  return [
    "// Made by web/theme/compile-mails.ts out of frame.mjml; change that and run npm run mails.",
    `export const frameParts = ${JSON.stringify(parts, null, 2)} as const;`,
    "",
  ].join("\n");
}

if (import.meta.main) writeFileSync(COMPILED, await compileFrame());
