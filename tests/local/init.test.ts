import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { faultIn } from "#cli/init/question.ts";
import { neighbourhoodQuestions } from "#cli/init/neighbourhood-questions.ts";
import { municipalityQuestions } from "#cli/init/municipality.ts";
import { configurationFrom } from "#infra/configuration.ts";
import { day } from "#tests/builders.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "init-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command itself, without its launcher, so that a kill reaches it. */
const started = (...args: string[]) =>
  spawn(process.execPath, [join(ROOT, "cli/commands/buurt.ts"), ...args], { cwd: ROOT });
const ended = (
  child: ReturnType<typeof started>,
): Promise<{ code: number | null; out: string; err: string }> => {
  const told = { out: "", err: "" };
  child.stdout.on("data", (part) => (told.out += String(part)));
  child.stderr.on("data", (part) => (told.err += String(part)));
  return new Promise((resolve) => void child.on("close", (code) => resolve({ code, ...told })));
};
const buurt = (args: readonly string[], lines: readonly string[] = []) => {
  const child = started(...args);
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  return ended(child);
};

/** What somebody types, with a wrong answer, a step back and a second thought on the way; an empty line takes what is offered. */
const TALK = [
  "Heugem",
  "",
  "Maastricht",
  "1234",
  "09350501",
  "2.500",
  "2500",
  "nl, fr",
  "nl pl",
  "",
  "Oude dorp; Nieuwbouw",
  "Hanneke Coenen",
  "coordinator@example",
  "coordinator@example.org",
  "Anna de Wit, gebiedsmanager, anna@example.org",
  "Omar Haddad, opbouwwerker, omar@example.org; Sanne Smit, jongerenwerker, sanne@example.org",
  "Lisa Bakker, wijkagent",
  "Lisa Bakker, wijkagent, lisa@example.org",
  "",
  "",
  "",
  "",
  "043 000 00 00",
  "",
  "1-3, 8",
  "<",
  "1, 3, 7-12, 26",
  "",
  "2027-02-09",
  "2027-02-08",
  "5, 10%",
  "no",
  "2027-01-04",
  "",
];
const FILE = join(folder, "heugem/neighbourhood.json");
const sortedLike = (typed: Record<string, string>) =>
  Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ""));

describe("buurt init", () => {
  test("asks what has to be known, asks a wrong answer again, and writes a neighbourhood that the import takes, with the dates of its first year", async () => {
    const { code, err, out } = await buurt(["init", join(folder, "heugem")], TALK);
    expect([code, out.includes("npx buurt import heugem")], err).toEqual([0, true]);
    for (const told of [
      "has 8 digits, like 09350403",
      "without dots or commas",
      "the most usual one first",
      "That is no e-mail address",
      "Write name, role, e-mail",
      "2027-02-09 is no Monday",
    ])
      expect(err.split(told)).toHaveLength(2);
    expect(JSON.parse(readFileSync(FILE, "utf8"))).toMatchObject({
      id: "heugem",
      name: "Heugem",
      municipality: "Maastricht",
      cbs: "09350501",
      inhabitants: 2500,
      languages: ["nl", "pl"],
      holidayRegion: "zuid",
      areas: [
        { id: "oude-dorp", name: "Oude dorp" },
        { id: "nieuwbouw", name: "Nieuwbouw" },
      ],
      contact: {
        name: "Omar Haddad",
        role: "vaste contactpersoon",
        email: "omar@example.org",
        phone: "043 000 00 00",
      },
      topics: [
        "litter",
        "dog-fouling",
        "greenery",
        "lighting",
        "play-areas",
        "youth-activities",
        "speeding",
        "parking",
        "other",
      ],
      team: [
        { partner: "municipality" },
        { partner: "welfare" },
        { partner: "welfare" },
        { partner: "police" },
      ],
      pauseWeeks: ["2027-02-08"],
      threshold: { minimum: 5, share: "10/100" },
    });
    expect(existsSync(join(folder, "heugem/init-draft.json"))).toBe(false);
    // Carnival week moves the reminder, and the pause week moves what comes after it.
    expect(err).toContain("1      2027-01-04  2027-01-11  2027-01-21  2027-01-29");
    expect(err).toMatch(
      /Moved off holidays and Sundays:\n {2}cycle \d: \w+ from 2027-\d\d-\d\d to/,
    );
    writeFileSync(
      join(folder, "heugem/residents.csv"),
      `${readFileSync(join(folder, "heugem/residents.csv"), "utf8")}Kasia Nijsten,,pl,nieuwbouw,De straat 10,6224 ZZ,Maastricht\n`,
    );
    const imported = await buurt([
      "import",
      "heugem",
      join(folder, "heugem/residents.csv"),
      "--dry-run",
      "--folder",
      join(ROOT, ".buurt"),
    ]);
    expect([imported.code, imported.out], imported.err).toEqual([
      0,
      expect.stringContaining("is right: 1 residents of Heugem"),
    ]);
  });

  test("goes on where it was when it is killed in the middle or the line breaks, and ends at the same", async () => {
    const [place, draft] = [join(folder, "again"), join(folder, "again/init-draft.json")];
    const child = started("init", place);
    child.stdin.write(
      TALK.slice(0, 9)
        .map((line) => `${line}\n`)
        .join(""),
    );
    await expect
      .poll(() => existsSync(draft) && readFileSync(draft, "utf8").includes("languages"), {
        timeout: 20_000,
      })
      .toBe(true);
    child.kill("SIGKILL");
    await ended(child);
    expect([existsSync(join(place, "neighbourhood.json")), statSync(draft).mode & 0o077]).toEqual([
      false,
      0,
    ]);
    const broken = await buurt(["init", place], TALK.slice(9, 12));
    expect([broken.code, broken.err]).toEqual([
      1,
      expect.stringContaining(
        'ended at the question "coordinator.email", and nothing was written. Your answers are kept in',
      ),
    ]);
    const { code, out, err } = await buurt(["init", place, "--json"], TALK.slice(12));
    expect(code, err).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      neighbourhood: "heugem",
      cycles: [{ firstDay: "2027-01-04", asked: "2027-01-11" }, {}, {}, {}, {}],
    });
    expect(readFileSync(join(place, "neighbourhood.json"), "utf8")).toBe(
      readFileSync(FILE, "utf8"),
    );
  });

  test("takes the answers of a file, all or none of them, and writes over nothing that it was not told to", async () => {
    const file = join(folder, "answers.json");
    const answers = {
      name: "Heer",
      municipality: "Maastricht",
      inhabitants: 900,
      areas: ["Noord", "Zuid"],
      "coordinator.name": "Hanneke Coenen",
      "coordinator.email": "coordinator@example.org",
      "team.police": "Lisa Bakker, wijkagent, lisa@example.org",
      "contact.phone": "043 000 00 00",
      "standIn.name": "Tom Vos",
      "standIn.email": "tom@example.org",
      "standIn.phone": "043 000 00 01",
      "standIn.first": "2027-05-01",
      "standIn.last": "2027-05-20",
      measurement: true,
      "measurement.baseline": "2027-01-04",
      "measurement.size": 300,
    };
    writeFileSync(
      file,
      JSON.stringify({
        ...answers,
        "standIn.last": "2027-04-01",
        "measurement.size": "many",
        colour: "red",
      }),
    );
    const faulty = await buurt(["init", join(folder, "heer"), "--answers", file]);
    expect([faulty.code, existsSync(join(folder, "heer"))]).toEqual([1, false]);
    for (const told of [
      "colour: there is no such question",
      "standIn.last: That is before the first day",
      "measurement.size: Write a whole number",
    ])
      expect(faulty.err).toContain(told);

    writeFileSync(file, JSON.stringify(answers));
    const { code, out, err } = await buurt([
      "init",
      join(folder, "heer"),
      "--answers",
      file,
      "--json",
    ]);
    expect(code, err).toBe(0);
    // The first cycle leaves room for the baseline before it.
    expect(JSON.parse(out)).toMatchObject({ cycles: [{ firstDay: "2027-02-08" }, {}, {}, {}, {}] });
    const written = join(folder, "heer/neighbourhood.json");
    expect(JSON.parse(readFileSync(written, "utf8"))).toMatchObject({
      standIn: { name: "Tom Vos", last: "2027-05-20" },
      measurement: {
        baseline: "2027-01-04",
        sample: { kind: "random", size: 300, onePerAddress: true },
      },
    });

    writeFileSync(join(folder, "heer/residents.csv"), "filled in\n");
    expect(await buurt(["init", join(folder, "heer"), "--answers", file])).toMatchObject({
      code: 1,
      err: expect.stringContaining("already. Name another folder, or add --force"),
    });
    expect((await buurt(["init", join(folder, "heer"), "--answers", file, "--force"])).code).toBe(
      0,
    );
    expect(readFileSync(join(folder, "heer/residents.csv"), "utf8")).toBe("filled in\n");
  });

  test("sets up a municipality: a copy of cdk.json that the stacks take", async () => {
    const { code, err } = await buurt(
      ["init", join(folder, "city"), "--municipality"],
      [
        "acceptance",
        "europe",
        "eu-west-1",
        "",
        "https://buurten.example.nl",
        "buurten.example.nl",
        "",
        "",
        "",
        "Gemeente Voorbeeldstad",
        "",
        "",
        "",
        "5",
        "60",
        "45",
        "90",
        "",
      ],
    );
    expect(code, err).toBe(0);
    for (const told of [
      "Give an AWS region",
      "without https://",
      "from 7 to 400",
      "Choose from 30, 60",
    ])
      expect(err).toContain(told);
    const [copy, ours] = [join(folder, "city/cdk.json"), join(ROOT, "cdk.json")].map(
      (path) =>
        JSON.parse(readFileSync(path, "utf8")) as { app: string; context: Record<string, unknown> },
    );
    expect({ ...copy, context: { ...copy?.context, buurtcyclus: 0 } }).toEqual({
      ...ours,
      context: { ...ours?.context, buurtcyclus: 0 },
    });
    expect(configurationFrom(copy?.context["buurtcyclus"])).toMatchObject({
      stage: "acceptance",
      region: "eu-west-1",
      sender: { address: "team@buurten.example.nl" },
      organisation: {
        name: "Gemeente Voorbeeldstad",
        securityEmail: "security@buurten.example.nl",
      },
      retention: { peopleDays: 60, logDays: 90 },
    });
  });

  test.each([
    ["id", "Oude Dorp"],
    ["areas", "whole"],
    ["areas", "A; B"],
    ["areas", "Noord; noord"],
    ["holidayRegion", "oost"],
    ["contact.phone", "043"],
    ["topics", "1, 2"],
    ["topics", "1-15"],
    ["topics", "4, 99"],
    ["topics", "9-4"],
    ["weekPlan", "nowhere.json"],
    ["weekPlan", "data/topics.json"],
    ["pauseWeeks", "maandag"],
    ["threshold", "half"],
    ["measurement", "perhaps"],
    ["measurement.size", "0"],
    ["standIn.first", "2027-02-30"],
    ["coordinator.name", ""],
    ["stage", "live"],
    ["account", "12"],
    ["retention.logDays", "31"],
  ])("does not take for %s: %j", (name, text) => {
    const question = [...neighbourhoodQuestions(day("2026-11-26")), ...municipalityQuestions].find(
      (one) => one.name === name,
    );
    expect(question).toBeDefined();
    if (question !== undefined)
      expect(faultIn(question, text, sortedLike({ name: "Heugem" }))).toMatch(/^.{12}/);
  });
});
