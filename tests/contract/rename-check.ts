import { globSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { type Compiler, compilerOf } from "./compiler.ts";
import { hashOf, knownIn } from "./known.ts";
import { isDistinct, type Place, placesIn, placesInMachine } from "./places.ts";
import { testerIn } from "./tested.ts";
import { isRedAlone, redTogether, type Texts } from "./typed.ts";
import { type Words, wordsOfContract } from "./words.ts";

const { json, only, anew } = new Command("rename-check")
  .description(
    "Calls each word of contract/ otherwise in each place where it stands, one place at a time, and sees whether something is red: the type check, or a test. Takes an hour; goes on where it was interrupted. Ends with 0 when every place is red or works everywhere, with 1 when one is silent, with 2 when a test is red before anything is called otherwise.",
  )
  .option("--only <text>", "the words that hold a text")
  .option("--anew", "forget what was found before")
  .option("--json", "every place with what was red, as JSON")
  .parse()
  .opts<{ json?: true; only?: string; anew?: true }>();

const ROOT = new URL("../..", import.meta.url).pathname;
const FOLDER = join(tmpdir(), `rename-check-${hashOf(ROOT)}`);
const began = performance.now();
const tell = (line: string) => {
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stderr.write(`${String(seconds).padStart(5)} s  ${line}\n`);
};

/** Tests that share nothing: each may be called otherwise in a place of its own at once. */
const APART = /^tests\/(workflows|stores|infra|domain)\/.*\.test\.ts$/;
/** An ordinary word that no type holds (`mail`, `cycle`) is the contract's where words are wired, and else another. */
const WIRED = /^(contract|infra|workflows)\//;
const isAnother = ({ word, as, file }: Place) =>
  as === "text" && !isDistinct(word) && !WIRED.test(file);
const isInContract = ({ file }: Place) => file.startsWith("contract/");

function placesOf(compiler: Compiler, texts: Texts, words: Words): Place[] {
  const { program, checker } = compiler.project();
  return [...texts].flatMap(([file, text]) => {
    if (file.endsWith(".json")) return placesInMachine({ file, text, words });
    const root = program.getSourceFile(compiler.pathOf(file));
    return root === undefined ? [] : placesIn(root, { file, text, words }, checker);
  });
}

const words = await wordsOfContract();
const compiler = compilerOf(ROOT);
/** All but this check itself. */
const files = compiler.files().filter((file) => !file.startsWith("tests/contract/"));
const machines = globSync("workflows/*.json", { cwd: ROOT }).toSorted();
const texts: Texts = new Map(
  [...files, ...machines].map((file) => [file, readFileSync(join(ROOT, file), "utf8")]),
);
const all = placesOf(compiler, texts, words).filter(({ word }) => word.includes(only ?? ""));
const wordsIn = Map.groupBy(all, ({ word }) => word);
const known = knownIn(FOLDER, texts, anew === true);
tell(`${words.texts.size} words, ${all.length} places`);

/** Where a place may be red: for one of the contract, in the contract and where its word stands. */
function fileToAsk(place: Place, named: readonly string[]): readonly string[] {
  if (!isInContract(place)) return named;
  const same = (wordsIn.get(place.word) ?? []).map(({ file }) => file);
  return [...new Set([...files.filter((file) => file.startsWith("contract/")), ...same])]
    .filter((file) => file.endsWith(".ts"))
    .map((file) => compiler.pathOf(file));
}

/** Settles of which places the compiler complains: together, and then one by one. */
function checkTypes(places: readonly Place[]): void {
  const { red, namedIn } = redTogether(compiler, texts, places);
  known.settle(red, "types");
  tell(`types: ${red.size} of ${places.length} places are red together`);
  const left = places.filter((place) => !red.has(place));
  for (const [at, place] of left.entries()) {
    const others = fileToAsk(place, namedIn(place));
    const isSeen = others.length > 0 || place.as !== "text" || !place.file.startsWith("tests/");
    const isRed = !isAnother(place) && isSeen && isRedAlone(compiler, texts, place, others);
    known.settle([place], isRed ? "types" : "untyped");
    if (at % 100 === 99) tell(`types: ${at + 1} of ${left.length} one by one`);
  }
}

const broken = compiler.project().program.getSemanticDiagnostics();
if (broken.length > 0) {
  tell(`types: ${broken[0]?.fileName} is red before anything is called otherwise`);
  process.exit(2);
}
const untold = all.filter((place) => place.file.endsWith(".ts") && known.of(place) === undefined);
for (const inContract of [false, true]) {
  const places = untold.filter((place) => isInContract(place) === inContract);
  if (places.length > 0) checkTypes(places);
}
compiler.close();

const places = all.filter((place) => known.of(place) === "types" || !isAnother(place));
/** In how many places a word is said that no type holds to what it is in the others. */
const sayers = (word: string) =>
  places.filter((place) => place.word === word && known.of(place) !== "types").length;
const isRed = (place: Place) => /^types$|\//.test(known.of(place) ?? "");

/** What is told in a second first, what needs a template or an environment of its own last. */
const QUICK = ["contract", "tests/stores", "tests/workflows", "tests/infra", "workflows"];
const SLOW = ["infra", "tests/functions", "tests/local", "tests/browser"];
const costOf = ({ file }: Place): number => {
  const quick = QUICK.findIndex((room) => file.startsWith(room));
  return quick >= 0 ? quick - QUICK.length : 1 + SLOW.findIndex((room) => file.startsWith(room));
};

async function checkTests(left: readonly Place[]): Promise<void> {
  const tester = await testerIn(ROOT, join(FOLDER, "copy"), texts);
  const red = await tester.redAsItIs();
  if (red !== undefined) {
    tell(`tests: ${red} is red before anything is called otherwise`);
    process.exit(2);
  }
  const apart = left.filter(({ file }) => APART.test(file));
  for (const [test, some] of Map.groupBy(apart, ({ file }) => file)) {
    const within = await tester.redWithin(some);
    known.settle(within, test);
    tell(`tests: ${within.size} of ${some.length} places of ${test} are red in their own test`);
  }
  const alone = left
    .filter((place) => !isRed(place))
    .toSorted((one, other) => costOf(one) - costOf(other));
  for (const [at, place] of alone.entries()) {
    // All others are made from it.
    const standsOnce = isInContract(place) && sayers(place.word) === 1;
    const found = (await tester.redOf(place, standsOnce)) ?? (standsOnce ? "everywhere" : "silent");
    known.settle([place], found);
    const { word, file, line } = place;
    tell(`tests: ${at + 1} of ${alone.length}: ${word} in ${file}:${line}: ${found}`);
  }
  await tester.close();
}

const left = places.filter((place) => !isRed(place) && known.of(place) !== "everywhere");
tell(`tests: ${left.length} of ${places.length} places are left to them`);
if (left.length > 0) await checkTests(left);

const having = (wanted: (place: Place) => boolean) => places.filter(wanted).length;
const silent = places.filter((place) => known.of(place) === "silent");
const counts = {
  words: new Set(places.map(({ word }) => word)).size,
  renamed: places.length,
  redByTypes: having((place) => known.of(place) === "types"),
  redByTests: having((place) => known.of(place)?.includes("/") === true),
  worksEverywhere: having((place) => known.of(place) === "everywhere"),
  silent: silent.length,
};
const told = places.map(({ word, file, line }, at) => {
  const place = places[at];
  return { word, file, line, found: place && known.of(place) };
});
const lines = [
  ...Object.entries(counts).map(([what, number]) => `${what.padEnd(16)}${number}`),
  ...silent.map(({ word, file, line }) => `silent: ${word} in ${file}:${line}`),
];
process.stdout.write(
  `${json === true ? JSON.stringify({ ...counts, places: told }) : lines.join("\n")}\n`,
);
process.exitCode = silent.length > 0 ? 1 : 0;
