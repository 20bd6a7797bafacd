import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Access } from "#domain/access.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { consolePages } from "#console/console.ts";
import { myData } from "#functions/answer/my-data.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { gatherTexts } from "#functions/tally/gather-texts.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { codeOf } from "#domain/answer/code.ts";
import { sha256 } from "#stores/sha256.ts";
import { enteredMailWords } from "#web/copy/mails/entered.ts";
import { addSeconds, clockOf } from "#domain/calendar/time.ts";
import { dayIn } from "#web/copy/dates.ts";
import { desk, openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
beforeEach(async () => {
  world = await openWorld({ residents: 26 });
  ({ cycle, round } = await world.invited());
});
afterEach(() => world.close());

const HELPER: Access = { roles: ["professional"], partner: "welfare", neighbourhoods: "all" };
const POLICE: Access = { roles: ["professional"], partner: "police", neighbourhoods: "all" };
const visits = () => `/console/answers/${cycle}/visits`;

type Who = { subject?: string; access?: Access };
const page = async ({ subject = "noor", access = HELPER }: Who = {}) =>
  (await world.atConsole(answerPages, `${visits()}?area=straat`, { subject, access })).body;
const begin = (
  nth: number,
  { subject = "noor", access = HELPER }: Who = {},
  channel = "telephone",
) =>
  world.atConsole(answerPages, visits(), {
    subject,
    access,
    form: { resident: world.people[nth]?.id ?? "", batch: "0", channel },
  });
const secretOf = (reply: Awaited<ReturnType<typeof begin>>): string =>
  /^\/a\/([0-9A-Z]{16})\?/.exec(reply.headers["location"] ?? "")?.[1] ?? "";
const beginAll = async (from: number, to: number, who?: Who) => {
  const secrets: string[] = [];
  for (let nth = from; nth < to; nth += 1) {
    const secret = secretOf(await begin(nth, who));
    if (secret !== "") secrets.push(secret);
  }
  return secrets;
};
const ask = (subject: string) =>
  world.atConsole(answerPages, `/console/answers/${cycle}/more`, {
    subject,
    access: HELPER,
    form: {},
  });
const allow = async (subject: string, access: Access = HELPER) => {
  const [pace] = await world.dependencies.paces.all();
  return world.atConsole(answerPages, `/console/answers/${cycle}/more/${pace?.person ?? ""}`, {
    subject,
    access,
    form: {},
  });
};
const inAnHourAndAQuarter = () => addSeconds(world.dependencies.now(), 4500);
const inAnHour = () => addSeconds(world.dependencies.now(), 3600);
const plain = (html: string) => html.replaceAll(/<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const notices = () =>
  world.environment.outbox.after(0, 1000).filter(({ tags }) => tags["kind"] === "entered");

describe("what somebody says at their door", () => {
  const hear = (words: string, access: Access = HELPER) =>
    world.atConsole(answerPages, `/console/answers/${cycle}/heard`, { access, form: { words } });

  test("is kept without who said it, and read with what else was written in the round", async () => {
    await hear("Wij zien elkaar nooit meer buiten");
    await hear("Wij zien elkaar nooit meer buiten");
    const notes = await world.dependencies.doorNotes.of(round);
    expect(Object.keys(notes[0] ?? {}).toSorted()).toEqual(["id", "round", "words"]);
    expect(JSON.stringify(await world.dependencies.audit.of(world.neighbourhood.id))).not.toContain(
      "nooit meer",
    );
    for (const token of world.links().values())
      await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" }));
    world.at("2026-10-02T18:00:00Z");
    await world.run(closeRound, { round });
    await world.run(sealBallots, { round });
    await world.run(countPriorities, { round });
    await world.run(gatherTexts, { round });
    const texts = await world.dependencies.texts.of(round);
    expect(texts.map(({ words, source }) => [words, source])).toEqual([
      ["Wij zien elkaar nooit meer buiten", "heard"],
      ["Wij zien elkaar nooit meer buiten", "heard"],
    ]);
    expect(await world.dependencies.doorNotes.of(round)).toEqual([]);
  });

  test("is refused when nothing was written, after the round has closed, and from the police", async () => {
    expect((await hear(" a ")).headers["location"]).toContain("told=tooShort");
    expect((await hear("Wij zien elkaar nooit", POLICE)).statusCode).toBe(403);
    world.at("2026-10-20T18:00:00Z");
    expect((await hear("Wij zien elkaar nooit")).statusCode).toBe(409);
    expect(await world.dependencies.doorNotes.of(round)).toEqual([]);
  });
});

describe("who works for the police", () => {
  test("enters no answers: neither page nor form is theirs, and the page says why", async () => {
    for (const path of [visits(), `/console/answers/${cycle}/paper`]) {
      const reply = await world.atConsole(answerPages, path, { access: POLICE });
      expect(reply.statusCode).toBe(403);
      expect(plain(reply.body)).toContain("Wie bij de politie werkt, vult geen antwoorden");
    }
    expect((await begin(0, { access: POLICE })).statusCode).toBe(403);
    expect(await world.dependencies.codes.inBatch(round, 0)).toEqual([]);
  });

  test("does so in no other role either, and finds no way to it on the page of the cycle", async () => {
    const coordinator: Access = { ...POLICE, roles: ["coordinator"] };
    expect((await begin(0, { access: coordinator })).statusCode).toBe(403);
    const cyclePage = async (access: Access) =>
      (await world.atConsole(consolePages, `/console/cycles/${cycle}`, { access })).body;
    expect(await cyclePage(coordinator)).not.toContain("/console/answers/");
    expect(await cyclePage(HELPER)).toContain("/console/answers/");
  });
});

describe("at the door and by telephone", () => {
  test("one person enters twelve answers an hour; the thirteenth waits for somebody else's word or for the hour", async () => {
    expect(await beginAll(0, 13)).toHaveLength(12);
    expect(plain(await page())).toContain(
      `Om ${clockOf(inAnHourAndAQuarter()).slice(11, 16)} uur kunt u verder`,
    );
    expect(await page()).not.toContain('name="channel"');
    expect(await beginAll(12, 13, { subject: "bert" })).toHaveLength(1);
    world.at(inAnHourAndAQuarter());
    expect(await beginAll(13, 14)).toHaveLength(1);
  });

  test("pressed at the same instant are twelve as well", async () => {
    const replies = await Promise.all(world.people.map((_, nth) => begin(nth)));
    expect(replies.map(secretOf).filter((secret) => secret !== "").length).toBeLessThanOrEqual(12);
    expect((await world.dependencies.codes.inBatch(round, 0)).length).toBeLessThanOrEqual(12);
  });

  test("another dozen is allowed by another person alone, who sees no answer, and the trail tells both", async () => {
    await beginAll(0, 12);
    await ask("noor");
    expect(plain(await page())).toContain("Uw vraag staat op deze pagina");
    expect((await allow("noor")).headers["location"]).toContain("told=notOwn");
    expect((await allow("agent", POLICE)).statusCode).toBe(403);
    expect(await beginAll(12, 13)).toEqual([]);
    expect(plain(await page({ subject: "bert" }))).toContain(
      "Hanneke Coenen wil er het komende uur 12 meer invullen",
    );
    expect((await allow("bert")).headers["location"]).toContain("told=done");
    expect(await page({ subject: "bert" })).not.toContain("Hanneke Coenen wil");
    expect(await beginAll(12, 26)).toHaveLength(12);
    const lines = (await world.dependencies.audit.of(world.neighbourhood.id)).filter(({ action }) =>
      action.endsWith("to enter more"),
    );
    expect(lines.map(({ actor, result }) => [actor, result])).toEqual([
      ["professional noor", "asked"],
      ["professional bert", `12 more for noor until ${inAnHour()}`],
    ]);
  });

  test("no hour holds more than twelve answers, though each be given as late as its link lets it", async () => {
    const secrets = await beginAll(0, 12);
    world.at(addSeconds(world.dependencies.now(), 899));
    const answer = async (token: string) =>
      (await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=litter" })))
        .statusCode;
    for (const secret of secrets) expect(await answer(secret)).toBe(200);
    world.at(addSeconds(world.dependencies.now(), 3599));
    expect(await beginAll(12, 13)).toEqual([]);
    world.at(addSeconds(world.dependencies.now(), 2));
    expect(await beginAll(12, 13)).toHaveLength(1);
  });

  test("a link works for one answer within a quarter of an hour", async () => {
    const secret = secretOf(await begin(0));
    world.at(addSeconds(world.dependencies.now(), 900));
    const reply = await world.run(showSurvey, visit("GET", "/a/x", { token: secret }));
    expect(reply.statusCode).toBe(404);
  });
});

describe("a resident for whom somebody enters an answer", () => {
  test("is told at once by mail: by which role and how, never by whom nor what, with a link of their own", async () => {
    const secret = secretOf(await begin(0, { subject: "noor" }, "doorstep"));
    const [mail] = notices();
    expect(mail?.to[0]).toContain(world.people[0]?.email);
    const words = enteredMailWords.nl;
    expect(mail?.text).toContain(
      words.lead.doorstep(words.by.professional, dayIn("nl", world.dependencies.now())),
    );
    expect(mail?.text).not.toContain("Hanneke");
    expect(mail?.text).not.toContain(secret);
    const link = /\/a\/([\w-]{22})/.exec(mail?.text ?? "")?.[1] ?? "";
    const survey = await world.run(showSurvey, visit("GET", "/a/x", { token: link }));
    expect(survey.statusCode).toBe(200);
    expect(JSON.stringify(mail?.headers ?? {})).not.toContain(link);
  });

  test("finds it among what is kept about them", async () => {
    await begin(0);
    const link = desk(world.links().get(world.people[0]?.email ?? ""));
    const mine = await world.run(
      myData,
      visit("POST", "/p/x", { token: link, body: "what=show", query: "lang=nl" }),
    );
    expect(plain(mine.body)).toContain("opende een medewerker van het team de vragen");
  });

  test("is told once a round, whatever is opened for them again", async () => {
    await begin(0);
    await begin(0);
    expect(notices()).toHaveLength(1);
    expect(await world.dependencies.mails.inBatch(round, 0, "entered")).toMatchObject([
      { resident: world.people[0]?.id, state: "sent" },
    ]);
  });

  test("is told nothing by mail who unsubscribed, and is not asked either", async () => {
    const { id = "" } = world.people[0] ?? {};
    await world.dependencies.residents.unsubscribe(
      world.neighbourhood.id,
      id as never,
      "2026-09-14" as never,
    );
    expect((await begin(0)).statusCode).toBe(409);
    expect(notices()).toEqual([]);
  });

  test("who answered by themselves is not entered for, and nothing of the hour is used up", async () => {
    const [link = ""] = world.links().values();
    await world.run(submitBallot, visit("POST", "/a/x", { token: link, body: "first=litter" }));
    const answered = world.people.findIndex(({ email }) => world.links().get(email) === link);
    expect((await begin(answered)).statusCode).toBe(409);
    expect(plain(await page())).toContain("nog 12 antwoorden");
  });
});

describe("an answer by a code of a letter that replaces another", () => {
  const LETTERED = 12;
  /** Answers by each person's own link, and then by a code that came by letter. */
  async function replaced(people: number, codes: number): Promise<string[]> {
    const { invitations, issuing } = world.dependencies;
    const links = [...world.links().values()].slice(0, people);
    const letters: string[] = [];
    for (const [nth, link] of links.entries()) {
      await answer(link, "first=litter");
      const token = await invitations.token(tokenHashOf(sha256, link));
      if (token === undefined) throw new Error("The link of a resident is not there.");
      const code = codeOf(new Uint8Array(10).fill(nth + 1));
      const hash = tokenHashOf(sha256, code);
      await issuing.saveTokens([{ ...token, hash, channel: "letter" }]);
      if (nth < codes) letters.push(code);
    }
    for (const code of letters) await answer(code, "first=lighting");
    return letters;
  }
  const answer = (token: string, body: string) =>
    world.run(submitBallot, visit("POST", "/a/x", { token, body }));
  /** The published count, as a page and as a file. */
  async function counted() {
    world.at("2026-10-02T18:00:00Z");
    for (const step of [closeRound, sealBallots, countPriorities, adoptAgenda])
      await world.run<unknown>(step, { round });
    const show = async (file?: string) =>
      (
        await world.run(showCount, {
          ...visit("GET", `/count/${cycle}`, { query: "lang=nl" }),
          pathParameters: { cycle, ...(file === undefined ? {} : { file }) },
        })
      ).body;
    return { shown: plain(await show()), file: JSON.parse(await show("count.json")) as object };
  }
  const progress = async () =>
    plain((await world.atConsole(steeringPages, `/console/progress/${cycle}`)).body);

  test("is counted, and shown to the team and to everybody", async () => {
    await replaced(LETTERED, LETTERED);
    const said = "Antwoorden die met een code uit een brief een eerder antwoord vervingen: 12.";
    expect(await progress()).toContain(said);
    const { shown, file } = await counted();
    expect(shown).toContain(said);
    expect(file).toMatchObject({ replacedByCode: 12 });
    expect(JSON.stringify(await world.dependencies.seals.list(round, "rows"))).toContain(
      "lighting",
    );
  });

  test("stays counted when the resident's own answer takes its place again, and is counted once however often it is changed", async () => {
    const [code = ""] = await replaced(LETTERED, 10);
    await answer(code, "first=parking");
    const [link = ""] = world.links().values();
    await answer(link, "first=litter");
    expect((await counted()).file).toMatchObject({ replacedByCode: 10 });
  });

  test("is told of as fewer than ten where there were few, none among them", async () => {
    await replaced(LETTERED, 3);
    expect(await progress()).toContain("eerder antwoord vervingen: minder dan 5.");
    const { shown, file } = await counted();
    expect(shown).toContain("een eerder antwoord vervingen: minder dan 10.");
    expect(file).not.toHaveProperty("replacedByCode");
  });
});
