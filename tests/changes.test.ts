import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import { aboutWords } from "#web/copy/about.ts";
import { exportWords } from "#web/copy/console/exports.ts";
import { chapters } from "#web/manual/manual.ts";
import { aNeighbourhood } from "./builders.ts";

const ROOT = new URL("..", import.meta.url).pathname;

/** The files that hold one object per language, one of them for each page. */
const JOINS = globSync(["web/copy/*.ts", "web/copy/{letters,mails,report}/*.ts"], { cwd: ROOT })
  .filter((file) => readFileSync(join(ROOT, file), "utf8").includes("Record<Language,"))
  .toSorted();

const COUNTED = {
  nl: ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};

test("what tells people which languages there are, and how many, tells them rightly", () => {
  const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
  expect(read("README.md")).toContain(`(${Language.options.join(", ")})`);
  for (const language of ["nl", "en"] as const) {
    const many = `${COUNTED[language][Language.options.length]} ${language === "nl" ? "talen" : "languages"}`;
    expect(aboutWords[language].accessibilityText("x").flat(2).join(" ")).toContain(many);
    expect(exportWords[language].tables.topics.join(" ")).toContain(many);
    const names = new Intl.DisplayNames(language, { type: "language" });
    const [step] = chapters.flatMap(({ steps }) => steps.filter(({ id }) => id === "language"));
    for (const one of Language.options) expect(step?.says[0]?.[language]).toContain(names.of(one));
  }
});

/** The common changes of CONTRIBUTING.md, made on a copy one after the other. */
describe("on a copy of the house", () => {
  const house = mkdtempSync(join(tmpdir(), "buurt-changes-"));
  const change = (file: string, how: (text: string) => string) => {
    const path = join(house, file);
    const [before, after] = [readFileSync(path, "utf8"), how(readFileSync(path, "utf8"))];
    expect(after, file).not.toBe(before);
    writeFileSync(path, after);
  };
  /** The files in which the compiler misses something. */
  const lacking = () => {
    const { stdout } = spawnSync(
      join(ROOT, "node_modules/.bin/tsc"),
      ["--noEmit", "--pretty", "false", "-p", "tsconfig.pages.json"],
      { cwd: house, encoding: "utf8" },
    );
    return [...new Set(stdout.match(/^[^\s(]+(?=\()/gm))].toSorted();
  };
  const run = (script: string) => {
    writeFileSync(join(house, "script.ts"), script);
    const { stdout, stderr } = spawnSync(process.execPath, ["script.ts"], {
      cwd: house,
      encoding: "utf8",
    });
    return stdout + stderr;
  };

  beforeAll(() => {
    for (const part of [
      "contract",
      "domain",
      "web",
      "data",
      "stores/start-list.ts",
      "stores/question-bank.ts",
      "package.json",
      "tsconfig.json",
    ])
      cpSync(join(ROOT, part), join(house, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"));
    writeFileSync(
      join(house, "tsconfig.pages.json"),
      JSON.stringify({ extends: "./tsconfig.json", include: ["contract", "domain", "web"] }),
    );
    change("contract/language.ts", (text) => text.replace('"uk"]', '"uk", "he"]'));
    change("domain/answer/agenda-survey.ts", (text) =>
      text.replace('"comment"])', '"comment", "wishes"])'),
    );
    change("domain/tally/terms.ts", (text) => text.replace('"seq-pav",', '$&\n  "last-places",'));
  });
  afterAll(() => rmSync(house, { recursive: true }));

  test("a seventh language, one more question of the agenda and one more counting rule do not compile before they have what they need, and the compiler names each file that lacks it", () => {
    expect(JOINS.length).toBeGreaterThan(40);
    const inEach = (page: string) =>
      Language.options.map((language) => `web/copy/${language}/${page}.ts`);
    const lacked = {
      language: ["contract/language.ts", "domain/answer/consent.ts", ...JOINS],
      question: [
        "domain/answer/agenda-survey.ts",
        "web/copy/console/fieldwork.ts",
        ...inEach("survey"),
      ],
      rule: ["domain/tally/rules.ts", ...inEach("rule-names"), ...inEach("count")],
    };
    expect(lacking()).toEqual(Object.values(lacked).flat().toSorted());
  });

  test.each(["start-list", "question-bank"])(
    "a language is refused by name as long as a municipality's %s lack its words",
    (data) => {
      expect(run(`import "#stores/${data}.ts";`)).toMatch(/"he"|lacks words in he\b/);
    },
  );

  test("a seventh language from right to left, a question and a rule need nothing else: then it compiles, pages and mails run its way, and the question is asked, checked and kept", () => {
    for (const language of Language.options) {
      change(`web/copy/${language}/survey.ts`, (text) =>
        text.replace(
          /^ {4}comment: \{$/m,
          '    wishes: { words: "Wishes?", hint: "In short." },\n$&',
        ),
      );
      change(`web/copy/${language}/rule-names.ts`, (text) =>
        text.replace(/^ {2}approval:/m, '  "last-places": "Last places",\n$&'),
      );
      change(`web/copy/${language}/count.ts`, (text) =>
        text.replace(/^ {4}approval:/m, '    "last-places": "Who is last wins.",\n$&'),
      );
    }
    change("web/copy/console/fieldwork.ts", (text) =>
      text.replaceAll(/^ {4}comment:/gm, '    wishes: "wishes",\n$&'),
    );
    change("domain/answer/agenda-survey.ts", (text) =>
      text
        .replace(
          /^ {2}comment: \{ kind.*$/m,
          '$&\n  wishes: { kind: "open", compulsory: false, longest: 80, rows: 1 },',
        )
        .replace(/^ {2}comment: words.*$/m, "$&\n  wishes: words(AGENDA_SURVEY.wishes),"),
    );
    change("domain/tally/rules.ts", (text) =>
      text.replace(/^ {2}approval,$/m, '  approval,\n  "last-places": plurality,'),
    );
    cpSync(join(house, "web/copy/en"), join(house, "web/copy/he"), { recursive: true });
    change("web/copy/he/layout.ts", (text) => text.replace("Skip to main content", "דלג לתוכן"));
    for (const file of JOINS)
      change(file, (text) =>
        text
          .replace(
            /^import \{ (\w+) as en \} from "(.*)\/en\/(.*)";$/m,
            (line, name, up, page) => `${line}\nimport { ${name} as he } from "${up}/he/${page}";`,
          )
          .replace(/\ben,/, "en, he,"),
      );
    change("contract/language.ts", (text) =>
      text.replace(
        /^ {2}uk: .*$/m,
        '$&\n  he: { name: "עברית", direction: "rtl", locale: "he-IL" },',
      ),
    );
    change("domain/answer/consent.ts", (text) =>
      text.replaceAll(/^ {6}en: (.*)$/gm, "$&\n      he: $1"),
    );
    for (const data of ["data/topics.json", "data/topic-actions.json"])
      change(data, (text) => text.replaceAll(/"en": ("[^"]*"|\[[^\]]*\])/g, '$&, "he": $1'));
    writeFileSync(join(house, "neighbourhood.json"), JSON.stringify(aNeighbourhood()));
    expect(lacking()).toEqual([]);

    const shown: { page: string; mail: string; kept: object; told: object[] } = JSON.parse(
      run(`
import { startList } from "#stores/start-list.ts";
import { Ballot } from "#domain/answer/ballot.ts";
import { agendaSurvey } from "#domain/answer/agenda-survey.ts";
import { takeStep } from "#domain/answer/survey-steps.ts";
import { surveyPage } from "#web/pages/survey.ts";
import { invitationMail } from "#web/mails/invitation.ts";
import neighbourhood from "./neighbourhood.json" with { type: "json" };

const its = {
  language: "he",
  neighbourhood,
  area: neighbourhood.name,
  closes: "2026-09-25T20:00:00Z",
};
const stepOf = (step, filled) =>
  surveyPage({
    ...its,
    path: "/a/x",
    topics: [...startList.values()],
    step,
    faults: [],
    answered: undefined,
    filled,
  }).html;
const page = stepOf("choose", {}) + stepOf("order", { topics: ["litter"] });
const mail = invitationMail({
  ...its,
  asks: "agenda",
  kind: "invitation",
  resident: { name: "Noa" },
  link: "https://x",
  waysOut: {},
}).html;
const answer = (wishes) =>
  takeStep(agendaSurvey(["litter"]), new URLSearchParams({ first: "litter", wishes }));
const kept = Ballot.shape.wishes.parse(answer("A bench").given.wishes);
process.stdout.write(JSON.stringify({ page, mail, kept, told: answer("x".repeat(81)).faults }));
`),
    );
    expect(shown.page).toMatch(/<textarea [^>]*name="wishes" rows="1"/);
    expect([shown.kept, shown.told]).toEqual([
      "A bench",
      [{ question: "wishes", kind: "too-long", length: 81, longest: 80 }],
    ]);
    expect(shown.page).toContain('<html lang="he" dir="rtl">');
    expect(shown.page).toContain("דלג לתוכן");
    expect(shown.page).toContain("יום שישי, 25 בספטמבר 2026");
    expect(shown.mail).toContain('lang="he" dir="rtl"');
    expect(shown.mail).toContain("text-align:right");
  });
});
