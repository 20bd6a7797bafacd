import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CycleId, OTHER, type RoundId } from "#contract/ids.ts";
import { countProfile } from "#domain/tally/count.ts";
import { linesOf } from "#domain/tally/profile.ts";
import { rootOver } from "#domain/tally/seal.ts";
import { type Download, PublishedCount, verified } from "#domain/tally/published.ts";
import { thresholdOf } from "#domain/tally/terms.ts";
import { sha256 } from "#stores/sha256.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { readBallots } from "#functions/tally/formats/formats.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
let links: string[] = [];
let receipt = "";

const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const page = async (query = "") =>
  plain(
    (
      await world.run(showCount, {
        ...visit("GET", `/count/${cycle}`, { query }),
        pathParameters: { cycle },
      })
    ).body,
  );
const file = (name: string) =>
  world.run(showCount, {
    ...visit("GET", `/count/${cycle}/${name}`),
    pathParameters: { cycle, file: name },
  });
const seal = async () => {
  world.at("2026-10-02T18:00:00Z");
  await world.run(closeRound, { round });
  return world.run(sealBallots, { round });
};
const adopted = async () => {
  await seal();
  await world.run(countPriorities, { round });
  await world.run(gatherTexts, { round });
  await world.run(adoptAgenda, { round });
};

/**
 * Thirteen answer unless it is said otherwise: 7 for a clean street, 5 of them with light; 5 for a
 * place to play; 1 for something else.
 */
async function answered(answers = 13, residents = 14) {
  world = await openWorld({ residents });
  ({ cycle, round } = await world.invited());
  links = [...world.links().values()];
  const wishes = [
    ...Array.from({ length: 5 }, () => "first=litter&second=lighting"),
    ...Array.from({ length: 2 }, () => "first=litter"),
    ...Array.from({ length: 5 }, () => "first=play-areas"),
    "first=other&other=A+bench",
  ];
  for (const [at, body] of wishes.slice(0, answers).entries()) {
    const { body: html } = await world.run(
      submitBallot,
      visit("POST", "/a/x", { token: links[at] ?? "", body }),
    );
    if (at === 0) receipt = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(plain(html))?.[0] ?? "";
  }
}
afterEach(() => world.close());

describe("a closed round", () => {
  beforeEach(() => answered());

  test("is sealed before it is counted, and not while answers come in", async () => {
    await expect(world.run(sealBallots, { round })).rejects.toMatchObject({ name: "Permanent" });
    await world.run(closeRound, { round });
    await expect(world.run(countPriorities, { round })).rejects.toMatchObject({
      name: "Permanent",
      message: expect.stringContaining("not sealed") as string,
    });
  });

  test("has a root that everybody can work out from the published rows, and the same one when it is sealed again", async () => {
    const first = await seal();
    const rows = await world.dependencies.seals.list(round, "rows");
    expect([first.ballots, rows.length, rows]).toEqual([13, 13, rows.toSorted()]);
    expect(rootOver(rows, sha256)).toBe(first.root);
    const kept = await world.dependencies.seals.get(round);
    world.at("2026-10-02T19:00:00Z");
    expect(await world.run(sealBallots, { round })).toEqual(first);
    expect(await world.dependencies.seals.get(round)).toEqual(kept);
  });

  test("is not counted when a row was changed, added or taken away after it was sealed", async () => {
    await seal();
    const rows = await world.dependencies.seals.list(round, "rows");
    await world.dependencies.seals.save(round, "rows", rows.with(0, "parking"));
    await expect(world.run(countPriorities, { round })).rejects.toMatchObject({
      name: "Permanent",
      message: expect.stringContaining("are not those that were sealed") as string,
    });
    expect(await world.dependencies.agendas.tally(round)).toBeUndefined();
  });

  test("is counted by the terms under which it opened, whatever is changed in the neighbourhood since", async () => {
    await world.dependencies.neighbourhoods.save({
      ...world.neighbourhood,
      rule: "plurality",
      threshold: { minimum: 900, share: "1/2" },
    });
    await adopted();
    expect(await world.dependencies.agendas.tally(round)).toMatchObject({
      terms: { rule: "phragmen", threshold: world.neighbourhood.threshold },
      agenda: ["litter", "play-areas", "lighting"],
    });
  });
});

describe("a receipt code", () => {
  beforeEach(() => answered());

  test("tells its voter that the answer is in the count, and nobody what it says", async () => {
    await adopted();
    expect(await page(`code=${receipt.toLowerCase()}`)).toContain(
      `Ja, het antwoord met code ${receipt} zit in de telling.`,
    );
    expect(await page("code=AAAAA-AAAAA")).toContain(
      "Nee, er is geen antwoord met code AAAAA-AAAAA",
    );
    expect(await page("code=%3Cb%3Ewie")).toContain("is geen controlecode");
    const { body: csv } = await file("ballots.csv");
    const { body: codes } = await file("receipts.txt");
    expect(codes.split("\n")).toHaveLength(13);
    expect(codes.split("\n").filter((code) => csv.includes(code))).toEqual([]);
    // The files are in orders of their own: a place in the one says nothing about the other.
    expect(codes.split("\n")).toEqual(codes.split("\n").toSorted());
  });

  test("is another than that for words, which tells what becomes of them, never shows them and never what was chosen; nothing that is kept joins the two", async () => {
    const { body } = await world.run(
      submitBallot,
      visit("POST", "/a/x", {
        token: links[13] ?? "",
        body: "first=lighting&comment=Meer+licht&other=",
      }),
    );
    const [mine = "", wordsCode = ""] = plain(body).match(/[0-9A-Z]{5}-[0-9A-Z]{5}/g) ?? [];
    expect(wordsCode).not.toBe(mine);
    await adopted();
    const found = await page(`code=${wordsCode}`);
    expect(found).toContain(`Bij code ${wordsCode} horen woorden die u zelf schreef.`);
    expect(found).toContain("Uiterlijk vrijdag 16 oktober 2026 ziet u hier wat ermee gebeurt.");
    expect(found).not.toMatch(/Meer licht|A bench/);
    const kept = JSON.stringify(await world.everything());
    expect(kept).toContain(mine);
    expect(kept).not.toContain(wordsCode);
  });

  test("of who did not answer is not in it", async () => {
    const silent = await world.dependencies.invitations.token(tokenHashOf(sha256, links[13] ?? ""));
    if (silent === undefined) throw new Error("a link");
    const code = (await world.dependencies.roundKeys.forTaking(round)).receiptOf(silent);
    await adopted();
    expect(await page(`code=${code}`)).toContain("Nee, er is geen antwoord");
  });

  test("the link itself tells after closing that its answer was counted, and to nobody what it was", async () => {
    await adopted();
    const mine = plain(
      (
        await world.run(
          showSurvey,
          visit("GET", "/a/x", { token: links[0] ?? "", query: "lang=nl" }),
        )
      ).body,
    );
    expect(mine).toMatch(/Uw antwoord is meegeteld\. +Controleer de telling/);
    expect(
      plain(
        (
          await world.run(
            showSurvey,
            visit("GET", "/a/x", { token: links[13] ?? "", query: "lang=nl" }),
          )
        ).body,
      ),
    ).not.toContain("is meegeteld");
  });
});

describe("the page of a count", () => {
  test("tells beforehand how it will be counted, and no figure until the agenda stands", async () => {
    await answered();
    expect(await page()).toMatch(/regel van Phragmén.*Het lot/);
    expect((await file("ballots.csv")).statusCode).toBe(404);
    await seal();
    const sealed = await page();
    expect(sealed).toContain("13 antwoorden verzegeld");
    expect((await file("receipts.txt")).statusCode).toBe(200);
    await world.run(countPriorities, { round });
    expect((await file("ballots.csv")).statusCode).toBe(404);
    expect(await page()).not.toMatch(/genoemd door|7 bewoners/);
  });

  test("tells what was chosen, who is represented under this rule and under the majority, and why another topic is not on it", async () => {
    await answered();
    await adopted();
    const told = await page();
    expect(told).toMatch(
      /Dit heeft de buurt gekozen 13 bewoners hebben geantwoord\. .*✓ Rommel en zwerfvuil op straat 7 /,
    );
    expect(told).toContain(
      "12 bewoners (92%) vinden minstens één van hun eigen onderwerpen terug op de agenda.",
    );
    expect(told).toContain("zijn dat er evenveel");
    expect(told).toMatch(
      /Parkeren geeft problemen 0 te weinig bewoners noemden dit \(0; nodig zijn er 5\)/,
    );
    expect(told).toContain("dit zijn veel verschillende wensen");
    expect(
      (
        await world.run(showCount, {
          ...visit("GET", "/count/x", { query: "lang=en" }),
          pathParameters: { cycle },
        })
      ).body,
    ).toContain("find at least one of their own topics");
  });

  test("of a cycle that is not there is a plain page", async () => {
    await answered(0, 1);
    for (const parameters of [
      { cycle: "nowhere" },
      { cycle: "limmel_whole_001" },
      { cycle, file: "../../etc/passwd" },
    ]) {
      expect(
        (await world.run(showCount, { ...visit("GET", "/count/x"), pathParameters: parameters }))
          .statusCode,
      ).toBe(404);
    }
  });
});

describe("the published ballots", () => {
  test("counted again from every file give the same agenda, the same rounds and the same digest, and where it holds the ids the same root", async () => {
    await answered();
    await adopted();
    const tally = await world.dependencies.agendas.tally(round);
    if (tally === undefined) throw new Error("a tally");
    for (const name of ["ballots.csv", "ballots.pb", "ballots.soi"]) {
      const { body, statusCode, headers } = await file(name);
      expect([statusCode, headers["content-disposition"]]).toEqual([
        200,
        `attachment; filename="${round}-${name}"`,
      ]);
      const read = readBallots(name, body, sha256);
      if (read?.kind !== "ballots") throw new Error(JSON.stringify(read));
      const { profile, places, root } = read.ballots;
      const lot = tally.lotOrder.map(String);
      const again = countProfile(profile, {
        rule: tally.terms.rule,
        seats: tally.terms.seats,
        threshold: thresholdOf(tally.terms.threshold, 13),
        lotOrder: lot,
        without: [OTHER],
        places,
      });
      expect([again.agenda, again.rounds], name).toEqual([tally.agenda, tally.rounds]);
      expect(sha256(linesOf(profile).join("\n")), name).toBe(tally.digest);
      expect(root, name).toBe(name === "ballots.soi" ? undefined : tally.root);
    }
  });

  test("have the hashes that the page tells, whenever it is asked", async () => {
    await answered();
    await adopted();
    const [told, again] = [await page(), await page()];
    for (const name of ["ballots.csv", "ballots.pb", "ballots.soi", "receipts.txt", "count.json"]) {
      const hash = sha256((await file(name)).body);
      expect([told.includes(hash), again.includes(hash)], name).toEqual([true, true]);
    }
  });

  test("are verified from a download alone, and whatever was changed in it fails the check that is for it", async () => {
    await answered();
    await adopted();
    const download = async (): Promise<Download> => {
      const read = readBallots("ballots.csv", (await file("ballots.csv")).body, sha256);
      if (read?.kind !== "ballots") throw new Error("ballots");
      return {
        ...read.ballots,
        root: read.ballots.root,
        count: PublishedCount.parse(JSON.parse((await file("count.json")).body)),
        receipts: (await file("receipts.txt")).body.split("\n"),
      };
    };
    const failing = (changed: Download) =>
      Object.entries(verified(changed, sha256)).flatMap(([name, holds]) => (holds ? [] : [name]));
    const whole = await download();
    expect(failing(whole)).toEqual([]);
    const { count, receipts, profile } = whole;
    const told = (more: Partial<PublishedCount["count"]>) => ({
      ...whole,
      count: { ...count, count: { ...count.count, ...more } },
    });
    expect(failing({ ...whole, root: sha256("other") })).toEqual(["root"]);
    expect(failing({ ...whole, receipts: receipts.slice(1) })).toEqual(["receipts"]);
    expect(failing({ ...whole, receipts: receipts.with(0, "00000-00000") })).toEqual(["receipts"]);
    expect(failing({ ...whole, profile: new Map([...profile].slice(1)) })).toEqual([
      "rows",
      "count",
    ]);
    expect(failing(told({ agenda: count.count.agenda.toReversed() }))).toEqual(["count", "agenda"]);
    expect(failing(told({ named: { ...count.count.named, litter: 99 } as never }))).toEqual([
      "count",
    ]);
    const decisions = count.agenda.decisions.slice(1);
    expect(
      failing({ ...whole, count: { ...count, agenda: { ...count.agenda, decisions } } }),
    ).toEqual(["topics"]);
    const floor = { least: 5, share: "1/10", most: 170, openedAgain: 7, decided: 5 };
    const resting = (basis: PublishedCount["basis"]) => ({
      ...whole,
      count: { ...count, terms: { ...count.terms, floor }, basis },
    });
    expect(failing(resting({ asked: 14, needed: 5 }))).toEqual([]);
    expect(failing(resting({ asked: 310, needed: 5 }))).toEqual(["basis"]);
    expect(failing(resting({ asked: 310, needed: 31 }))).toEqual(["basis"]);
    const thin = { reason: "The neighbourhood is tired of being asked.", at: count.sealed };
    expect(failing(resting({ asked: 310, needed: 31, thin }))).toEqual([]);
    expect(failing({ ...whole, count: { ...count, basis: undefined } })).toEqual(["basis"]);
  });

  test("come with how many answers were withdrawn before closing: those count no more", async () => {
    await answered(12, 14);
    const { invitations, withdrawals, now } = world.dependencies;
    const given = (await invitations.inBatch(round, 0)).filter(
      ({ answeredWith }) => answeredWith !== undefined,
    );
    for (const one of given.slice(0, 2)) await withdrawals.take(one, now());
    await adopted();
    expect(JSON.parse((await file("count.json")).body)).toMatchObject({ withdrawn: 2 });
    expect(await page("lang=nl")).toContain(
      "2 antwoorden zijn vóór de sluiting ingetrokken. Die tellen niet mee.",
    );
  });

  test("are verified by the command from the address of the page, which says which check fails once a row is another", async () => {
    await answered();
    await adopted();
    const verify = (where: string) =>
      new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
        const call = ["cli/commands/buurt.ts", "verify", where, "--json"];
        execFile(process.execPath, call, (error, out, err) =>
          resolve({ code: error?.code ?? 0, out, err }),
        );
      });
    const whole = await verify(`${world.environment.url}/count/${cycle}?lang=en#check`);
    expect([whole.code, whole.err]).toEqual([0, ""]);
    expect(JSON.parse(whole.out)).toMatchObject({ cycle, holds: true });
    // It promises no more than a download can bear out.
    expect((JSON.parse(whole.out) as { unchecked: string[] }).unchecked[0]).toContain(
      "that every answer that was given is among the rows",
    );
    const folder = mkdtempSync(join(tmpdir(), "download-"));
    for (const name of ["count.json", "ballots.csv", "receipts.txt"])
      writeFileSync(join(folder, `${round}-${name}`), (await file(name)).body);
    expect((await verify(folder)).code).toBe(0);
    const rows = (await file("ballots.csv")).body.replace("litter,lighting", "lighting,litter");
    writeFileSync(join(folder, `${round}-ballots.csv`), rows);
    const changed = await verify(folder);
    expect([changed.code, changed.err]).toEqual([
      1,
      expect.stringContaining("checks fail") as string,
    ]);
    rmSync(join(folder, `${round}-count.json`));
    expect((await verify(folder)).err).toContain("has no count.json");
    rmSync(folder, { recursive: true });
  });

  test("with one byte changed are refused or give another digest or another root", async () => {
    await answered();
    await adopted();
    const tally = await world.dependencies.agendas.tally(round);
    const { body } = await file("ballots.csv");
    for (const [at, letter] of body.split("").entries()) {
      const changed = `${body.slice(0, at)}${letter === "a" ? "b" : "a"}${body.slice(at + 1)}`;
      const read = readBallots("ballots.csv", changed, sha256);
      const found =
        read?.kind === "ballots"
          ? [sha256(linesOf(read.ballots.profile).join("\n")), read.ballots.root]
          : "refused";
      expect(found, `byte ${at}`).not.toEqual([tally?.digest, tally?.root]);
    }
  });

  test("hold an answer of who does not know without a topic; it is sealed and has its receipt, and counts for nothing", async () => {
    await answered(12, 14);
    const { body: html } = await world.run(
      submitBallot,
      visit("POST", "/a/x", {
        token: links[12] ?? "",
        body: "unsure=yes&comment=Meer+bomen",
        query: "lang=nl",
      }),
    );
    expect(plain(html)).toContain("U weet het niet.");
    const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(plain(html))?.[0] ?? "";
    await adopted();
    expect(await page(`code=${code}`)).toContain("zit in de telling");
    expect(await page()).toContain(
      "12 bewoners hebben geantwoord. Daarnaast koos 1 bewoner ‘Ik weet het niet’.",
    );
    const sealed = await world.dependencies.seals.get(round);
    const tally = await world.dependencies.agendas.tally(round);
    expect([sealed?.ballots, tally?.ballots, tally?.blank]).toEqual([13, 12, 1]);
    for (const name of ["ballots.csv", "ballots.pb"]) {
      const { body } = await file(name);
      const read = readBallots(name, body, sha256);
      if (read?.kind !== "ballots") throw new Error(JSON.stringify(read));
      expect([read.ballots.root, sha256(linesOf(read.ballots.profile).join("\n"))], name).toEqual([
        sealed?.root,
        tally?.digest,
      ]);
      expect(body).not.toContain("bomen");
    }
  });

  test("hold no words, no area, no time and no channel", async () => {
    await answered();
    await adopted();
    const { body } = await file("ballots.csv");
    expect(body.split("\n")[0]).toBe("first,second,third");
    expect(body).not.toMatch(/bench|straat|email|2026/);
  });

  test("are not published one by one below ten: only the outcome", async () => {
    await answered(9);
    await adopted();
    for (const name of ["ballots.csv", "ballots.pb", "ballots.soi"])
      expect((await file(name)).statusCode, name).toBe(404);
    expect(await page()).toContain("Er zijn te weinig antwoorden om ze los te publiceren");
    expect(await page(`code=${receipt}`)).toContain("zit in de telling");
  });
});

test("weights are seen on the page and in the files, and the ballots of a small weighted group are not published", async () => {
  world = await openWorld({ residents: 24 });
  const [area] = world.neighbourhood.areas;
  await world.dependencies.neighbourhoods.save({
    ...world.neighbourhood,
    weights: { [area?.id ?? ""]: "3/2" },
  });
  ({ cycle, round } = await world.invited());
  links = [...world.links().values()];
  for (const token of links.slice(0, 10))
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }));
  await adopted();
  expect(await page()).toContain("Antwoorden wegen niet overal even zwaar");
  const { body } = await file("ballots.csv");
  expect(body.split("\n").slice(1, 2).join()).toMatch(/^litter,,,3\/2$/);
  const read = readBallots("ballots.csv", body, sha256);
  expect(read?.kind === "ballots" ? read.ballots.root : undefined).toBe(
    (await world.dependencies.seals.get(round))?.root,
  );
  expect((await file("ballots.soi")).statusCode).toBe(404);
});
