import { Evidence } from "./action.ts";

export type EvidenceFault = { line: number; why: "link" | "length" | "personal" | "too-many" };

const MOST = 10;
// An e-mail address or a telephone number: whose it is, is nobody's business here.
const PERSONAL = /[^\s@]+@[^\s@]+\.\w|\b0(?:[ ()-]?\d){9}\b|\+\d(?:[ ()-]?\d){8,}/;

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
  for (const [at, line] of lines.entries()) {
    const { text, url } = /^(?<text>.*?)\s*(?<url>\b[a-z]+:\/\/\S+)?$/i.exec(line)?.groups ?? {};
    const read = Evidence.safeParse({ text: text ?? "", ...(url === undefined ? {} : { url }) });
    const wrong = isPersonal(text ?? "")
      ? "personal"
      : read.success
        ? undefined
        : read.error.issues.some(({ path }) => path[0] === "url")
          ? "link"
          : "length";
    if (wrong !== undefined) faults.push({ line: at + 1, why: wrong });
    else if (read.success) evidence.push(read.data);
  }
  return { evidence, faults };
}

export const writtenEvidence = (evidence: readonly Evidence[] = []): string =>
  evidence
    .map(({ text, url }) => [text, url].filter((part) => part !== undefined).join(" "))
    .join("\n");
