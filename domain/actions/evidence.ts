import { HttpsAddress } from "#contract/https-address.ts";
import { Evidence } from "./action.ts";

export type EvidenceFault = { line: number; why: "link" | "length" | "personal" | "too-many" };

const MOST = 10;
// An e-mail address or a telephone number: whose it is, is nobody's business here.
// One letter before the at sign will do: with more, a long word without one would be looked at again from each letter.
const PERSONAL = /[^\s@]@[^\s@]+\.\w|\b0(?:[ ()-]?\d){9}\b|\+\d(?:[ ()-]?\d){8}/;

/** Whether a text holds what belongs to one person. */
export const isPersonal = (text: string): boolean => PERSONAL.test(text);

/** Reads evidence as it is typed, one a line: what it is, and a link to where it is kept. */
export function readEvidence(typed: string): { evidence: Evidence[]; faults: EvidenceFault[] } {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const evidence: Evidence[] = [];
  const faults: EvidenceFault[] = lines.length > MOST ? [{ line: MOST + 1, why: "too-many" }] : [];
  for (const [nth, line] of lines.entries()) {
    const read = readLine(line);
    if (typeof read === "string") faults.push({ line: nth + 1, why: read });
    else evidence.push(read);
  }
  return { evidence, faults };
}

/** Stricter than what is kept: what was written down before stays readable. */
const TypedEvidence = Evidence.extend({ url: HttpsAddress.max(500).optional() });
const SITE = /\b[a-z]+:\/\/\S/i;

/** What it is, and the link that the last word holds, if any. */
function partsOf(line: string): { text: string; url?: string } {
  const word = line.split(/\s/).at(-1) ?? "";
  const site = word.search(SITE);
  if (site < 0) return { text: line };
  const begin = line.length - word.length + site;
  return { text: line.slice(0, begin).trimEnd(), url: line.slice(begin) };
}

function readLine(line: string): Evidence | EvidenceFault["why"] {
  const parts = partsOf(line);
  if (isPersonal(parts.text)) return "personal";
  const read = TypedEvidence.safeParse(parts);
  if (read.success) return read.data;
  return read.error.issues.some(({ path }) => path[0] === "url") ? "link" : "length";
}

export const writtenEvidence = (evidence: readonly Evidence[] = []): string =>
  evidence
    .map(({ text, url }) => [text, url].filter((part) => part !== undefined).join(" "))
    .join("\n");
