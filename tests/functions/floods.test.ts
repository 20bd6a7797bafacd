import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { consolePages } from "#console/console.ts";
import { floodPages } from "#console/floods/set-aside.ts";
import { CycleId, type RoundId } from "#contract/ids.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { type ConsoleReply, desk, openWorld, type Runs, visit, type World } from "./world.ts";

let world: World;
let round: RoundId;
let cycle: CycleId;
beforeEach(async () => {
  world = await openWorld({ residents: 3 });
  ({ round, cycle } = await world.invited());
  world.at("2026-09-15T08:00:00Z");
});
afterEach(() => world.close());

const PATH = "/console/floods/zonnestraat";
const send = (page: Runs<ConsoleReply>, path: string, body: string, from: string) =>
  world.run(page, {
    ...visit("POST", `${path}zonnestraat`, { body, from }),
    pathParameters: { neighbourhood: "zonnestraat" },
  });
const offer = (name: string, from: string) =>
  send(offerHelp, "/help/", `topic=litter&name=${name}&contact=043+123+45+67&consent=yes`, from);
const answer = (from: string) => send(openSurvey, "/o/", "first=speeding", from);
const ask = (link: string, text: string) =>
  world.run(askQuestion, visit("POST", "/q/x", { token: desk(link), body: `question=${text}` }));
const look = async (kind: string, span = "day=2026-09-15&from=10%3A00&until=10%3A30") =>
  (await world.atConsole(floodPages, `${PATH}?kind=${kind}&${span}`)).body;
/** The forms of a page that set something aside, as somebody would send them. */
const formsIn = (html: string) =>
  [...html.matchAll(/<form method="post"[^>]*>(.*?)<\/form>/gs)]
    .map(([, form = ""]) =>
      Object.fromEntries(
        [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
          ([, name = "", value = ""]) => [name, value],
        ),
      ),
    )
    .filter((fields) => "kind" in fields)
    .map((fields) =>
      Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "csrf")),
    );
const setAside = (form: Record<string, string>, reason = "Robots sent these.") =>
  world.atConsole(floodPages, PATH, { form: { ...form, reason } });
const undo = async () => {
  const [aside] = await world.dependencies.asides.of(world.neighbourhood.id);
  return world.atConsole(floodPages, `${PATH}/${aside?.id ?? ""}/undo`, { form: {} });
};
const trail = async () =>
  (await world.dependencies.audit.of(world.neighbourhood.id)).map(({ action, result, reason }) => [
    action,
    result,
    reason,
  ]);
const facts = async (prefix: RegExp) =>
  (await world.everything())
    .filter(({ item }) => prefix.test(String(item["pk"])))
    .map(({ item }) =>
      JSON.stringify(
        item,
        Object.keys(item).toSorted((one, other) => (one < other ? -1 : 1)),
      ),
    )
    .toSorted();

describe("a flood", () => {
  test("of offers is set aside in one deed, is seen nowhere, and comes back whole when that is undone", async () => {
    for (let nth = 0; nth < 4; nth += 1) await offer("Robot", "192.0.2.7");
    world.at("2026-09-15T08:40:00Z");
    await offer("Joke+Bloem", "203.0.113.4");
    const before = await facts(/^HELP#/);
    const [all] = formsIn(await look("help"));
    expect((await setAside(all ?? {})).statusCode).toBe(303);
    expect((await world.dependencies.helpOffers.of(round)).map(({ name }) => name)).toEqual([
      "Joke Bloem",
    ]);
    expect(await facts(/^HELP#/)).toHaveLength(5);
    expect(await world.console(`/console/cycles/${cycle}`)).not.toContain("Robot");
    expect((await world.atConsole(floodPages, PATH)).body).toContain(": 4 opzijgezet.");
    expect((await undo()).statusCode).toBe(303);
    expect(await facts(/^HELP#/)).toEqual(before);
    expect(await trail()).toEqual(
      expect.arrayContaining([
        [
          "set aside",
          "4 of help from 2026-09-15T08:00:00Z to 2026-09-15T08:30:00Z",
          "Robots sent these.",
        ],
        ["put back", "4 of help", undefined],
      ]),
    );
  });

  test("of open answers can be set aside for one sender alone, of whom nobody learns the address", async () => {
    for (let nth = 0; nth < 9; nth += 1) await answer("192.0.2.7");
    for (let nth = 0; nth < 2; nth += 1) await answer("203.0.113.4");
    const html = await look("openAnswer");
    expect(html).toContain("11 in deze tijd");
    expect(html).toContain("Afzender 1: 9.");
    expect(html).not.toContain("192.0.2.7");
    const [, ofBusiest] = formsIn(html);
    await setAside(ofBusiest ?? {});
    expect(await world.dependencies.openAnswers.of(round)).toHaveLength(2);
    await undo();
    expect(await world.dependencies.openAnswers.of(round)).toHaveLength(11);
  });

  test("of questions waits for nobody any more, in public or inside, and waits again when it is put back; what was answered stays", async () => {
    const [link = "", other = ""] = world.links().values();
    for (const nth of [1, 2, 3]) await ask(link, `Vraag+van+een+robot+nummer+${nth}`);
    await ask(other, "Wanneer+komt+er+meer+licht");
    const all = await world.dependencies.questions.of(world.neighbourhood.id);
    const light = all.find(({ text }) => text?.includes("licht"))?.id ?? "";
    await world.dependencies.questions.answer(world.neighbourhood.id, light, {
      question: "Wanneer komt er meer licht?",
      answer: "In het najaar.",
      by: "Noor Janssen",
      on: all[0]?.asked ?? ("" as never),
    });
    const page = async () =>
      (await world.run(showNeighbourhood, visit("GET", "/zonnestraat", { query: "lang=nl" }))).body;
    expect(await page()).toContain("Er wachten 3 vragen");
    const [form] = formsIn(await look("question"));
    await setAside(form ?? {});
    expect(await page()).not.toMatch(/wacht(en)? \d/);
    expect(await page()).toContain("In het najaar.");
    expect(
      (await world.dependencies.questions.of(world.neighbourhood.id)).map(({ id }) => id),
    ).toEqual([light]);
    expect(
      (await world.atConsole(consolePages, "/console/questions/zonnestraat")).body,
    ).not.toContain("van een robot");
    expect(await world.dependencies.waiting.of(world.neighbourhood.id)).toEqual([]);
    await undo();
    expect(await page()).toContain("Er wachten 3 vragen");
    expect(await world.dependencies.questions.of(world.neighbourhood.id)).toHaveLength(4);
  });

  test("keeps of when a question came neither who asked nor by which link", async () => {
    const [link = ""] = world.links().values();
    await ask(link, "Wanneer+komt+er+meer+licht");
    const [arrival = ""] = await facts(/^ARRIVED#/);
    expect(arrival).not.toContain("sender");
    for (const { id, email } of world.people)
      expect(arrival).not.toMatch(new RegExp(`${id}|${email}`));
  });

  test("is looked for today, where nobody typed another day", async () => {
    const { body } = await world.atConsole(floodPages, PATH);
    expect(body).toMatch(/id="day"[^>]*value="2026-09-15"/);
    await offer("Robot", "192.0.2.7");
    expect(await look("help", "day=2026-09-15&from=00%3A00&until=23%3A59")).toContain(
      "1 in deze tijd",
    );
  });

  test("is looked for within two weeks, after which nobody knows when anything came", async () => {
    await offer("Robot", "192.0.2.7");
    const kept = (await world.everything()).filter(({ item }) =>
      String(item["pk"]).startsWith("ARRIVED#"),
    );
    expect(kept.map(({ item }) => Number(item["expires"]))).toEqual([
      Date.parse("2026-09-29T08:00:00Z") / 1000,
    ]);
  });

  test("is not set aside without a reason, and what was looked at stands there still", async () => {
    await offer("Robot", "192.0.2.7");
    const [form] = formsIn(await look("help"));
    const reply = await world.atConsole(
      floodPages,
      `${PATH}?kind=help&day=2026-09-15&from=10%3A00&until=10%3A30`,
      { form: { ...form, reason: "" } },
    );
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toMatch(/href="#reason".*1 in deze tijd/s);
    expect(await world.dependencies.helpOffers.of(round)).toHaveLength(1);
  });

  test.each([
    ["until=10%3A00&from=10%3A30&day=2026-09-15", "until"],
    ["until=10%3A00&from=&day=2026-09-15", "from"],
    ["until=10%3A00&from=09%3A00&day=2026-02-31", "day"],
  ])("that is asked for by %s is told what is wrong at %s", async (span, field) => {
    expect(await look("help", span)).toContain(`href="#${field}"`);
  });
});
