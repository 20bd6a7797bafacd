import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chaseQuestions, type Question } from "#domain/feedback/question.ts";
import type { CycleId } from "#domain/ids.ts";
import { reportStalled } from "#functions/dispatch/report-stalled.ts";
import { answerQuestion, showQuestions } from "#functions/console/question-commands.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { day } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let links: string[] = [];
let cycle: CycleId;
beforeEach(async () => {
  world = await openWorld({ residents: 2 });
  ({ cycle } = await world.invited());
  links = [...world.links().values()];
});
afterEach(() => world.close());

const plain = (html: string) => html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const TEXT = "Wanneer wordt de Zonnestraat opnieuw bestraat?";
const ask = (body: string, token = links[0] ?? "") => world.run(askQuestion, visit("POST", "/q/x", { token, body, query: "lang=nl" }));
const page = async () => plain((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);
const call = (fields: Record<string, string>) => ({ dependencies: world.dependencies, visit: { method: "POST", path: "", parameters: {}, query: new URLSearchParams(), form: new URLSearchParams(fields), headers: {}, cookies: new Map(), asked: "nl" as const, language: "nl" as const }, session: { subject: "noor", name: "Noor Janssen", roles: ["coordinator"], csrf: "c".repeat(16), started: 0, seen: 0 }, parameters: { neighbourhood: "zonnestraat" }, origin: "console" });
const kept = async () => (await world.dependencies.questions.of(world.neighbourhood.id))[0];

describe("a question of a resident", () => {
  test("is answered by a date that its asker sees, and is read by nobody but the team until then", async () => {
    const { body, statusCode } = await ask(`question=${encodeURIComponent(TEXT)}`);
    expect(statusCode).toBe(200);
    expect(plain(body)).toContain("Uiterlijk op maandag 28 september 2026 staat het antwoord op de pagina");
    expect(await kept()).toMatchObject({ text: TEXT, cycle, asked: "2026-09-14", due: "2026-09-28" });
    expect(await page()).not.toContain(TEXT);
    expect(await page()).toContain("Er wacht 1 vraag op antwoord, uiterlijk op maandag 28 september 2026.");
    const whole = JSON.stringify((await world.everything()).filter(({ item }) => String(item["pk"]).startsWith("QUESTIONS#")));
    for (const { id, email } of world.people) expect(whole).not.toMatch(new RegExp(`${id}|${email}`));
  });

  test.each(["question=", "question=Waarom%3F", `question=${"x".repeat(1001)}`, `question=${"🙂".repeat(9)}`, ""])("of no or too much text keeps nothing and loses nothing typed (%#)", async (body) => {
    const reply = await ask(body);
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`>${new URLSearchParams(body).get("question") ?? ""}</textarea>`);
    expect(await kept()).toBeUndefined();
  });

  test("keeps what people can type and read, and nothing that a store may read otherwise", async () => {
    expect((await ask(`question=${"%00".repeat(20)}`)).statusCode).toBe(422);
    expect((await ask("question=Hoe%00+lang+%1Bduurt+dit%0D%0Anog%3F+%ED%A0%80")).statusCode).toBe(200);
    expect((await kept())?.text).toMatch(/^Hoe lang duurt dit\r\nnog\? \uFFFD+$/);
  });

  test("gets its public answer under the name of somebody of the team, in the words that the team shows; the first answer stands", async () => {
    await ask(`question=${encodeURIComponent(`${TEXT} Groet, Joke Bloem van nummer 12`)}`);
    const id = (await kept())?.id ?? "";
    const form = { csrf: "x", id, question: TEXT, answer: "In het voorjaar van 2027, als de riolering klaar is.", by: "Omar Haddad" };
    expect((await answerQuestion(call(form))).headers?.["location"]).toContain("told=done");
    expect(await page()).toContain(`${TEXT} In het voorjaar van 2027, als de riolering klaar is. Antwoord van Omar Haddad, maandag 14 september 2026`);
    expect(await page()).not.toContain("Joke Bloem");
    expect((await answerQuestion(call({ ...form, answer: "Toch niet, het duurt langer." }))).headers?.["location"]).toContain("told=changedMeanwhile");
    expect(await page()).not.toContain("Toch niet");
    expect((await world.dependencies.audit.of(world.neighbourhood.id)).at(-1)).toMatchObject({ action: "answer question", object: id });
  });

  test("is not answered by who is not of the team, nor with an empty answer", async () => {
    await ask(`question=${encodeURIComponent(TEXT)}`);
    const id = (await kept())?.id ?? "";
    await expect(answerQuestion(call({ csrf: "x", id, question: TEXT, answer: "Een antwoord van iemand.", by: "Somebody Else" }))).rejects.toMatchObject({ name: "NotFound" });
    expect((await answerQuestion(call({ csrf: "x", id, question: TEXT, answer: "", by: "Omar Haddad" }))).status).toBe(422);
    expect(plain((await showQuestions(call({}))).html)).toContain(TEXT);
  });

  test("near its day is told to the contact person, past it to the coordinator, each once", async () => {
    await ask(`question=${encodeURIComponent(TEXT)}`);
    const told = async (at: string) => {
      world.at(at);
      const before = world.environment.outbox.count();
      await world.run(reportStalled, {});
      await world.run(reportStalled, {});
      return world.environment.outbox.after(before, 10).map(({ to, subject }) => `${to.join()} ${subject}`);
    };
    expect(await told("2026-09-20T06:00:00Z")).toEqual([]);
    expect(await told("2026-09-26T06:00:00Z")).toEqual(['"Omar Haddad" <omar.welzijn@example.org> Zonnestraat: Een vraag van een bewoner wacht op antwoord']);
    expect(await told("2026-09-29T06:00:00Z")).toEqual([expect.stringMatching(/Hanneke Coenen.*Een vraag van een bewoner is te laat/)]);
    expect(chaseQuestions([{ ...((await kept()) as Question), answered: { question: TEXT, answer: "Ja, dat komt goed.", by: "Omar", on: day("2026-09-20") } }], day("2026-12-01"))).toEqual([]);
  });
});
