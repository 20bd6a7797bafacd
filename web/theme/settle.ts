import type { Root } from "postcss";
import type { Tokens } from "./tokens.ts";

/**
 * Leaves out every declaration whose token has no value, private properties that nobody reads, and
 * rules that are empty then; again and again, since the one leads to the other.
 */
export function settle(root: Root, tokens: Tokens): void {
  for (let before = ""; before !== root.toString();) {
    before = root.toString();
    const set = new Set<string>();
    root.walkDecls(/^--/, ({ prop }) => void set.add(prop));
    root.walkDecls((declaration) => {
      const value = settled(declaration.value, tokens, set);
      if (value === undefined) declaration.remove();
      else declaration.value = value.replaceAll(/calc\(1 \* ([^()]+)\)/g, "$1");
    });
    const readers = root.toString();
    root.walkDecls(/^--/, (declaration) => {
      if (!new RegExp(`var\\(\\s*${declaration.prop}\\b(?!-)`).test(readers)) declaration.remove();
    });
    root.walk((node) => {
      if (
        (node.type === "rule" || node.type === "atrule") &&
        node.nodes !== undefined &&
        node.nodes.length === 0
      )
        node.remove();
    });
  }
}

/**
 * A value with its fallbacks decided: a token stands there as its value, or as a custom property
 * when that is another in the dark; what nobody sets is its fallback. Nothing when there is none.
 */
function settled(value: string, tokens: Tokens, set: ReadonlySet<string>): string | undefined {
  const start = value.indexOf("var(");
  if (start === -1) return value;
  const end = closing(value, start + 4);
  const inside = value.slice(start + 4, end);
  const comma = inside.indexOf(",");
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const fallback = comma === -1 ? undefined : settled(inside.slice(comma + 1).trim(), tokens, set);
  const chosen = chosenFor(name, fallback, tokens, set);
  const rest = settled(value.slice(end + 1), tokens, set);
  return chosen === undefined || rest === undefined
    ? undefined
    : `${value.slice(0, start)}${chosen}${rest}`;
}

function chosenFor(
  name: string,
  fallback: string | undefined,
  tokens: Tokens,
  set: ReadonlySet<string>,
): string | undefined {
  const token = tokens.get(name);
  if (token !== undefined) return token.dark === undefined ? token.light : `var(${name})`;
  if (!set.has(name)) return fallback;
  return fallback === undefined ? `var(${name})` : `var(${name}, ${fallback})`;
}

const DEPTH: Readonly<Record<string, number>> = { "(": 1, ")": -1 };

/** Where the parenthesis closes that opened before `from`. */
function closing(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    open += DEPTH[text[at] ?? ""] ?? 0;
    if (open === 0) return at;
  }
  throw new Error(`a parenthesis stays open in ${text}`);
}
