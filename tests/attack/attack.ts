// Attacks the product with everything that was ever found against it: npm run attack
// [-- --json] [-- --short] [-- NAME …]. Exits with 1 where an attack got something, or was too
// weak to get anything from an unprotected product.
import "./quiet.ts";
import { parseArgs } from "node:util";
import { setup } from "#tests/synthesized.ts";
import { attacks } from "./attacks.ts";
import type { Attack, Loot } from "./attempt.ts";

const HELP = `npm run attack [-- --short] [-- --json] [-- NAME ...]

Makes every attack twice: against the product as it is, where it has to get nothing, and with its
protection switched off, where it has to get something.

  --short   only those that take seconds
  --json    print the results for a program
  --help    this

${attacks.map(({ name, tries }) => `  ${name}\n    ${tries}`).join("\n")}`;

type Judged = Pick<Attack, "name" | "tries" | "protection"> & {
  protected: Loot;
  unprotected: Loot;
  seconds: number;
  verdict: "held" | "broken" | "weak";
};

/** `weak`: it got nothing where nothing stood against it, or had nothing to go for. */
function verdictOf(on: Loot, off: Loot): Judged["verdict"] {
  if (on.got > 0) return "broken";
  return off.got > 0 && on.of > 0 ? "held" : "weak";
}

async function judge({ name, tries, protection, attempt }: Attack): Promise<Judged> {
  const begun = performance.now();
  const unprotected = await attempt("off");
  const guarded = await attempt("on");
  return {
    name,
    tries,
    protection,
    protected: guarded,
    unprotected,
    seconds: Math.round((performance.now() - begun) / 100) / 10,
    verdict: verdictOf(guarded, unprotected),
  };
}

const told = ({ got, of }: Loot) => `${got} of ${of}`;

const line = ({ name, protection, verdict, seconds, ...loot }: Judged) =>
  `${verdict.padEnd(6)} ${name} (${seconds} s)\n` +
  `       ${told(loot.protected)} with it, ${told(loot.unprotected)} without: ${protection}`;

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        short: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const read = asked();
if ("error" in read) {
  console.error(`${read.error}\n\n${HELP}`);
  process.exit(2);
}
const { values, positionals } = read;
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const unknown = positionals.filter((name) => !attacks.some((attack) => attack.name === name));
if (unknown.length > 0) {
  console.error(`There is no attack ${unknown.join(", ")}.\n\n${HELP}`);
  process.exit(2);
}
const chosen = attacks.filter(
  ({ name, short }) =>
    (positionals.length === 0 || positionals.includes(name)) && (short || !values.short),
);
await setup();
const results: Judged[] = [];
for (const attack of chosen) {
  const judged = await judge(attack);
  results.push(judged);
  if (!values.json) console.log(line(judged));
}
if (values.json) console.log(JSON.stringify(results));
process.exit(results.every(({ verdict }) => verdict === "held") ? 0 : 1);
