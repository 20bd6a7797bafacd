import { afterEach, beforeEach, expect, test } from "vitest";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { readCode } from "#domain/answer/code.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { tellHelped } from "#functions/daily/tell-helped.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { askHelped } from "#functions/feedback/ask-helped.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { sha256 } from "#stores/sha256.ts";
import { anAction, aState, instant } from "#tests/builders.ts";
import { codesIn, orderLetters, takeAll } from "./lettered.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let [first, second]: [CycleId | undefined, CycleId | undefined] = [undefined, undefined];
let asking: RoundId;
let letters = "";
let codes: string[] = [];
let links: string[] = [];

const WITH_MAIL = 10;
const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const mustBe = <T>(value: T | undefined): T => value ?? expect.fail("nothing");

/** Ten people with mail and four on paper; something was done in their first cycle, and the second asks. */
beforeEach(async () => {
  world = await openWorld({ residents: WITH_MAIL });
  const { id, areas } = world.neighbourhood;
  const onPaper = Array.from({ length: 4 }, (_, nth): Resident => ({
    id: residentIdOf(id, `letter ${nth}`, sha256),
    name: `Letter ${nth}`,
    address: { street: `Zonnestraat ${nth + 1}`, postcode: "6224 AB", place: "Maastricht" },
    language: "nl",
    area: areas[0]?.id as never,
  }));
  await world.dependencies.residents.saveAll(id, onPaper);
  const { cycle, round } = await world.invited();
  first = cycle;
  links = [...world.links().values()];
  const { actions, cycles, helpedKeys } = world.dependencies;
  await actions.create(anAction({ cycle, state: aState("done") }), {
    action: anAction().id,
    seq: 1,
    at: instant("2026-10-05T08:00:00Z"),
    by: "machine",
    to: "proposed",
  });
  await helpedKeys.open(round);
  await cycles.change(cycle, (before) =>
    passMoment(before, "feedback", instant("2026-11-12T08:00:00Z"), 99),
  );
  world.at("2026-11-15T19:00:00Z");
  await world.run(closeCycle, { cycle });
  world.at("2026-11-16T06:00:00Z");
  const next = await world.run(openCycle, { execution: "next", request: { neighbourhood: id } });
  [second, asking] = [next.cycle, next.round];
});
afterEach(() => world.close());

const byMail = (nth: number, answer: string) =>
  world.run(
    askHelped,
    visit("POST", "/f/x", { token: links[nth] ?? "", body: `litter-1=${answer}` }),
  );

async function surveyOpens(): Promise<void> {
  const { plan } = await world.dependencies.cycles.mustGet(mustBe(second));
  world.at(plan.invitation);
  const { batches } = await world.run(planBatches, { round: asking, kind: "invitation" });
  for (let batch = 0; batch < batches; batch += 1)
    await world.run(sendBatch, { round: asking, kind: "invitation", batch });
  await orderLetters(world, mustBe(second));
  letters = await takeAll(world, mustBe(second));
  codes = codesIn(letters).map((shown) => readCode(shown) ?? "");
}

/** The second step of the survey. */
const survey = async (token = "") => (await answer(token, "step=choose&topics=litter")).body;
const answer = (token = "", body = "") =>
  world.run(submitBallot, visit("POST", "/a/x", { token, query: "lang=nl", body }));
const enter = (subject: string, fields: Record<string, string>) =>
  world.atConsole(answerPages, `/console/answers/${mustBe(second)}/paper`, {
    subject,
    form: { code: codes[0] ?? "", first: "litter", ...fields },
  });
const given = () => world.helped();

async function told() {
  await world.dependencies.rounds.change(asking, (round) => ({
    ...round,
    status: "closed" as const,
  }));
  await world.run(tellHelped, {});
  return (await world.dependencies.reports.of(mustBe(first)))?.helped;
}

test("who lives on paper is asked with the next survey, on the form and by its code, and who has mail is not", async () => {
  await surveyOpens();
  expect(codes).toHaveLength(4);
  expect(plain(letters)).toContain("Heeft het geholpen? Dit is er gedaan. (hoeft niet)");
  expect(plain(letters)).toMatch(/Samen opruimen\. .* Gedaan op/);
  expect(plain(await survey(codes[0]))).toContain("Samen opruimen");
  const mailed = [...world.links().values()].at(-1);
  expect(plain(await survey(mailed))).not.toContain("Samen opruimen");
  await answer(mailed, "first=litter&litter-1=no");
  expect(await given()).toEqual([]);
});

test("what paper says counts together with the mail, each person once, and opens again what did not help", async () => {
  for (let nth = 0; nth < 7; nth += 1) await byMail(nth, nth < 4 ? "partly" : "no");
  await surveyOpens();
  for (const code of codes.slice(0, 3)) await answer(code, "first=litter&litter-1=yes");
  for (const code of codes.slice(0, 3)) await answer(code, "first=litter&litter-1=no");
  expect(await given()).toHaveLength(10);
  expect(await told()).toEqual([{ action: "litter-1", times: {}, verdict: "not-helped" }]);
  const { actions } = world.dependencies;
  expect(await actions.get(mustBe(first), anAction().id)).toMatchObject({
    state: { kind: "reopened", because: "not-helped" },
    carriedTo: [second],
  });
  expect((await actions.in(mustBe(second))).map(({ id }) => id)).toEqual(["litter-1"]);
});

test("what the team enters counts when two read the same, and replaces nothing that somebody said", async () => {
  await surveyOpens();
  await enter("noor", { "litter-1": "no" });
  expect(plain((await enter("bert", { "litter-1": "yes" })).body)).toContain(
    "De twee keren zijn niet gelijk: of het heeft geholpen.",
  );
  expect(await given()).toEqual([]);
  await enter("bert", { "litter-1": "no" });
  expect(await given()).toEqual([{ "litter-1": "no" }]);
  await answer(codes[0], "first=litter&litter-1=yes");
  expect(await given()).toEqual([{ "litter-1": "yes" }]);
  await enter("noor", { "litter-1": "no" });
  await enter("bert", { "litter-1": "no" });
  expect(await given()).toEqual([{ "litter-1": "yes" }]);
});

test("what somebody said by mail stands when the team enters a form of theirs", async () => {
  await surveyOpens();
  const { cycles, helpedAnswers } = world.dependencies;
  const { round } = await cycles.mustGet(mustBe(first));
  for (let nth = 0; nth < 4; nth += 1) {
    const resident = residentIdOf(world.neighbourhood.id, `letter ${nth}`, sha256);
    const answers = { [anAction().id]: "yes" as const };
    await helpedAnswers.giveOnPaper({ round, resident, answers, entered: false });
  }
  await enter("noor", { "litter-1": "no" });
  expect(plain((await enter("bert", { "litter-1": "no" })).body)).toContain("telt mee");
  expect(await given()).toEqual(Array.from({ length: 4 }, () => ({ "litter-1": "yes" })));
});

test("it is kept apart from the ballot, nobody reads it back, and it goes with who is erased", async () => {
  await surveyOpens();
  await answer(codes[1], "first=litter&litter-1=no");
  expect(await survey(codes[1])).not.toContain(" checked");
  expect(JSON.stringify(await world.ballots(asking))).not.toContain("litter-1");
  world.environment.clock.jump(world.environment.clock.now() + 600_000);
  for (let nth = 0; nth < 4; nth += 1)
    await eraseResident(
      world.dependencies,
      world.neighbourhood,
      residentIdOf(world.neighbourhood.id, `letter ${nth}`, sha256),
      { actor: "a resident", origin: "our own page" },
    );
  expect(await given()).toEqual([]);
});

test("it is not asked any more once it is told", async () => {
  await surveyOpens();
  await told();
  await world.dependencies.rounds.change(asking, (round) => ({
    ...round,
    status: "open" as const,
  }));
  expect(plain(await survey(codes[2]))).not.toContain("Samen opruimen");
  expect((await answer(codes[2], "first=litter&litter-1=no")).statusCode).toBe(200);
  expect(await given()).toEqual([]);
});
