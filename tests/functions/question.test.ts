import { NOTHING_AROUND } from "#console/around.ts";
import { consolePages } from "#console/console.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chaseQuestions, type Question } from "#domain/feedback/question.ts";
import type { CycleId } from "#contract/ids.ts";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { recordMailEvent } from "#functions/dispatch/record-mail-event.ts";
import { myData } from "#functions/answer/my-data.ts";
import { reportStalled } from "#functions/daily/report-stalled.ts";
import { answerQuestion, showQuestions } from "#console/questions/question-commands.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { day, A_COORDINATOR } from "#tests/builders.ts";
import { whileMailIs } from "./mail-service.ts";
import { desk, openWorld, queued, visit, type World } from "./world.ts";

let world: World;
let links: string[] = [];
let cycle: CycleId;
beforeEach(async () => {
  world = await openWorld({ residents: 2 });
  ({ cycle } = await world.invited());
  links = [...world.links().values()];
});
afterEach(() => world.close());

const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const TEXT = "Wanneer wordt de Zonnestraat opnieuw bestraat?";
const ask = (body: string, token = links[0] ?? "") =>
  world.run(askQuestion, visit("POST", "/q/x", { token: desk(token), body, query: "lang=nl" }));
const page = async () =>
  plain((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);
const call = (fields: Record<string, string>) => ({
  dependencies: world.dependencies,
  visit: {
    method: "POST",
    path: "",
    route: "-",
    parameters: {},
    query: new URLSearchParams(),
    form: new URLSearchParams(fields),
    headers: {},
    cookies: new Map(),
    sender: "127.0.0.1",
    asked: "nl" as const,
    language: "nl" as const,
  },
  session: {
    subject: "noor",
    name: "Noor Janssen",
    access: A_COORDINATOR,
    csrf: "c".repeat(16),
    started: 0,
    seen: 0,
  },
  access: A_COORDINATOR,
  around: NOTHING_AROUND,
  deed: "answer questions" as const,
  parameters: { neighbourhood: "zonnestraat" },
  origin: "console",
});
const kept = async () => (await world.dependencies.questions.of(world.neighbourhood.id))[0];

describe("a question of a resident", () => {
  test("is answered by a date that its asker sees, and is read by nobody but the team until then", async () => {
    const { body, statusCode } = await ask(`question=${encodeURIComponent(TEXT)}`);
    expect(statusCode).toBe(200);
    expect(plain(body)).toContain(
      "Uiterlijk op maandag 28 september 2026 staat het antwoord op de pagina",
    );
    expect(await kept()).toMatchObject({
      text: TEXT,
      run: cycle,
      asked: "2026-09-14",
      due: "2026-09-28",
    });
    expect(await page()).not.toContain(TEXT);
    expect(await page()).toContain(
      "Er wacht 1 vraag op antwoord, uiterlijk op maandag 28 september 2026.",
    );
    const whole = JSON.stringify(
      (await world.everything()).filter(({ item }) => String(item["pk"]).startsWith("QUESTIONS#")),
    );
    for (const { id, email } of world.people)
      expect(whole).not.toMatch(new RegExp(`${id}|${email}`));
  });

  test.each([
    "question=",
    "question=Waarom%3F",
    `question=${"x".repeat(1001)}`,
    `question=${"🙂".repeat(9)}`,
    "",
  ])("of no or too much text keeps nothing and loses nothing typed (%#)", async (body) => {
    const reply = await ask(body);
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`>${new URLSearchParams(body).get("question") ?? ""}</textarea>`);
    expect(await kept()).toBeUndefined();
  });

  test("keeps what people can type and read, and nothing that a store may read otherwise", async () => {
    expect((await ask(`question=${"%00".repeat(20)}`)).statusCode).toBe(422);
    expect((await ask("question=Hoe%00+lang+%1Bduurt+dit%0D%0Anog%3F+%ED%A0%80")).statusCode).toBe(
      200,
    );
    expect((await kept())?.text).toMatch(/^Hoe lang duurt dit\r\nnog\? \uFFFD+$/);
  });

  test("gets its public answer under the name of somebody of the team, in the words that the team shows; the first answer stands", async () => {
    await ask(`question=${encodeURIComponent(`${TEXT} Groet, Joke Bloem van nummer 12`)}`);
    const id = (await kept())?.id ?? "";
    const form = {
      csrf: "x",
      id,
      question: TEXT,
      answer: "In het voorjaar van 2027, als de riolering klaar is.",
      by: "Omar Haddad",
    };
    expect((await answerQuestion(call(form))).headers?.["location"]).toContain("told=answered");
    expect(await page()).toContain(
      `${TEXT} In het voorjaar van 2027, als de riolering klaar is. Antwoord van Omar Haddad, maandag 14 september 2026`,
    );
    expect(await page()).not.toContain("Joke Bloem");
    const second = await answerQuestion(call({ ...form, answer: "Toch niet, het duurt langer." }));
    expect(second.status).toBe(409);
    expect(second.html).toContain(">Toch niet, het duurt langer.</textarea>");
    expect(await page()).not.toContain("Toch niet");
    expect((await world.dependencies.audit.of(world.neighbourhood.id)).at(-1)).toMatchObject({
      action: "answer question",
      object: id,
    });
  });

  test("can become a topic: the way to one that says where it came from stands with it", async () => {
    await ask(`question=${encodeURIComponent(TEXT)}`);
    const { id } = world.neighbourhood;
    const body = await world.console(`/console/questions/${id}`);
    const [, way = ""] = /href="([^"]*topics\/new[^"]*)"[^>]*>Maak hiervan/.exec(body) ?? [];
    const form = await world.atConsole(neighbourhoodPages, way.replaceAll("&amp;", "&"));
    expect(form.body).toMatch(/value="question" checked/);
  });

  test("is not answered by who is not of the team, nor with an empty answer", async () => {
    await ask(`question=${encodeURIComponent(TEXT)}`);
    const id = (await kept())?.id ?? "";
    await expect(
      answerQuestion(
        call({
          csrf: "x",
          id,
          question: TEXT,
          answer: "Een antwoord van iemand.",
          by: "Somebody Else",
        }),
      ),
    ).rejects.toMatchObject({ name: "NotFound" });
    const faulty = await answerQuestion(
      call({
        csrf: "x",
        id,
        question: "Wanneer komt de bestrating?",
        answer: "Kort",
        by: "Omar Haddad",
      }),
    );
    expect(faulty.status).toBe(422);
    for (const typed of [
      ">Wanneer komt de bestrating?</textarea>",
      ">Kort</textarea>",
      "Schrijf het antwoord in 10 tot 3000 tekens op.",
    ])
      expect(faulty.html).toContain(typed);
    expect(plain((await showQuestions(call({}))).html)).toContain(TEXT);
  });

  test("near its day is told to the contact person, past it to the coordinator, each once", async () => {
    await ask(`question=${encodeURIComponent(TEXT)}`);
    const told = async (at: string) => {
      world.at(at);
      const before = world.environment.outbox.count();
      await world.run(reportStalled, {});
      await world.run(reportStalled, {});
      return world.environment.outbox
        .after(before, 10)
        .map(({ to, subject }) => `${to.join()} ${subject}`);
    };
    expect(await told("2026-09-20T06:00:00Z")).toEqual([]);
    expect(await told("2026-09-26T06:00:00Z")).toEqual([
      '"Omar Haddad" <omar.welzijn@example.org> Zonnestraat: Een vraag van een bewoner wacht op antwoord',
    ]);
    expect(await told("2026-09-30T06:00:00Z")).toEqual([
      expect.stringMatching(/Hanneke Coenen.*Een vraag van een bewoner is te laat/),
    ]);
    expect(
      chaseQuestions(
        [
          {
            ...((await kept()) as Question),
            answered: {
              question: TEXT,
              answer: "Ja, dat komt goed.",
              by: "Omar",
              on: day("2026-09-20"),
            },
          },
        ],
        day("2026-12-01"),
      ),
    ).toEqual([]);
  });
});

describe("an answer by mail", () => {
  const WANTED = `question=${encodeURIComponent(TEXT)}&mail=yes`;
  const form = async () => ({
    csrf: "x",
    id: (await kept())?.id ?? "",
    question: TEXT,
    answer: "In het voorjaar van 2027.",
    by: "Omar Haddad",
  });
  const answers = () =>
    world.environment.outbox.after(0, 1000).filter(({ tags }) => tags["kind"] === "answer");
  const about = async (what: string) =>
    (await world.everything()).filter(
      ({ item }) => String(item["pk"]).startsWith("ASKED#") && JSON.stringify(item).includes(what),
    );
  const asker = () =>
    world.people.find(({ email }) => world.links().get(email) === links[0]) ?? {
      id: "",
      email: "",
      name: "",
    };

  test("is offered unticked; without the tick nothing leads from a question to who asked", async () => {
    const { body } = await world.run(
      askQuestion,
      visit("GET", "/q/x", { token: desk(links[0]), query: "lang=nl" }),
    );
    expect(body).toMatch(/<input type="checkbox"[^>]* name="mail" value="yes">/);
    const others = async () =>
      (await world.everything()).filter(
        ({ item }) => !/^(ARRIVED#|COUNT#|QUESTIONS#|WAITING)/.test(String(item["pk"])),
      );
    const before = await others();
    await ask(`question=${encodeURIComponent(TEXT)}`);
    expect(await others()).toEqual(before);
    for (const { id } of world.people)
      expect(JSON.stringify(await world.dependencies.waiting.all())).not.toContain(id);
    await answerQuestion(call(await form()));
    expect(answers()).toEqual([]);
  });

  test("keeps the tick when the question has a fault, and keeps nobody for it", async () => {
    const reply = await ask("question=Kort&mail=yes");
    expect(reply.body).toMatch(/name="mail" value="yes" checked/);
    expect(await about("")).toEqual([]);
  });

  test("is kept apart from the question, with the consent as it was read and an end", async () => {
    expect(plain((await ask(WANTED)).body)).toContain("Wij mailen u het antwoord ook.");
    const [fact] = await about(asker().email);
    expect(fact?.table).toContain("People");
    expect(fact?.item).toMatchObject({
      pk: `ASKED#${(await kept())?.id}`,
      resident: asker().id,
      name: asker().name,
      email: asker().email,
      language: "nl",
      on: "2026-09-14",
      consent: "answer-by-mail-2026-11.1-nl",
    });
    expect(fact?.item["expires"]).toBeTypeOf("number");
    expect(JSON.stringify(await kept())).not.toMatch(new RegExp(`${asker().id}|${asker().email}`));
    expect((await showQuestions(call({}))).html).not.toContain(asker().email);
  });

  test("comes in the asker's language with what everybody reads, and then nobody knows who asked", async () => {
    await world.run(
      askQuestion,
      visit("POST", "/q/x", { token: desk(links[0]), body: WANTED, query: "lang=ar" }),
    );
    const { csrf: _, ...typed } = await form();
    await world.atConsole(consolePages, "/console/questions/zonnestraat", { form: typed });
    const [mail] = answers();
    expect(mail?.to.join()).toContain(asker().email);
    expect(mail?.html).toContain('<html lang="ar" dir="rtl"');
    for (const part of [TEXT, "In het voorjaar van 2027.", "Omar Haddad", "/zonnestraat"])
      expect(mail?.text).toContain(part);
    expect(await about("")).toEqual([]);
  });

  test("comes once, also when two publish at once and the step is repeated, and holds what was published", async () => {
    await ask(WANTED);
    const first = await form();
    await Promise.all(
      [call(first), call({ ...first, answer: "Pas in het najaar van 2028." })].map(answerQuestion),
    );
    await answerQuestion(call(first));
    expect(answers()).toHaveLength(1);
    expect(answers()[0]?.text).toContain((await kept())?.answered?.answer);
  });

  test("that was published at night comes in the morning, by the day's run", async () => {
    await ask(WANTED);
    world.at("2026-09-14T20:30:00Z");
    await answerQuestion(call(await form()));
    await world.run(reportStalled, {});
    expect(answers()).toEqual([]);
    world.at("2026-09-15T06:05:00Z");
    await world.run(reportStalled, {});
    expect(answers()).toHaveLength(1);
  });

  test("comes on a repeated step when it was published and not mailed", async () => {
    await ask(WANTED);
    const { id, question, answer, by } = await form();
    await world.dependencies.questions.answer(world.neighbourhood.id, id, {
      question,
      answer,
      by,
      on: day("2026-09-14"),
    });
    await answerQuestion(call({ csrf: "x", id, question, answer, by }));
    expect(answers()).toHaveLength(1);
  });

  test("that the mail service refuses comes with the next daily run, and one of which nobody knows not again", async () => {
    await ask(WANTED);
    const answered = call(await form());
    await whileMailIs("throttled", () => answerQuestion(answered));
    expect(await about(asker().email)).toHaveLength(1);
    await world.run(reportStalled, {});
    await world.run(reportStalled, {});
    expect(answers()).toHaveLength(1);
    expect(await about("")).toEqual([]);
  });

  test("of which nobody knows whether it went is not sent again, and nothing is kept for it", async () => {
    await ask(WANTED);
    const answered = call(await form());
    await whileMailIs("silent", () => answerQuestion(answered));
    await world.run(reportStalled, {});
    expect(answers()).toEqual([]);
    expect(await about("")).toEqual([]);
  });

  test("is not offered to an address that does not take our mail, and a tick that was sent all the same keeps nobody", async () => {
    await world.dependencies.residents.suppress(
      world.neighbourhood.id,
      asker().id as never,
      "bounced",
    );
    expect(
      (await world.run(askQuestion, visit("GET", "/q/x", { token: desk(links[0]) }))).body,
    ).not.toContain('name="mail"');
    expect(plain((await ask(WANTED)).body)).not.toContain("Wij mailen u het antwoord ook.");
    expect(await kept()).toMatchObject({ text: TEXT });
    expect(await about("")).toEqual([]);
  });

  test("is not offered to who gave no address", async () => {
    const [person] = await world.dependencies.residents
      .in(
        world.neighbourhood.id,
        world.neighbourhood.areas.map(({ id }) => id),
      )
      .then((people) => people.filter(({ id }) => id === asker().id));
    if (person === undefined) throw new Error("nobody");
    const { email: _email, ...rest } = person;
    await world.dependencies.residents.saveAll(world.neighbourhood.id, [rest]);
    expect(
      (await world.run(askQuestion, visit("GET", "/q/x", { token: desk(links[0]) }))).body,
    ).not.toContain('name="mail"');
    await ask(WANTED);
    expect(await about("")).toEqual([]);
  });

  test("that is to come stands in what is kept about somebody and in no one else's; forget me removes it, and no mail comes", async () => {
    await ask(WANTED);
    const mine = (body: string, token = links[0] ?? "") =>
      world.run(myData, visit("POST", "/p/x", { token: desk(token), body, query: "lang=nl" }));
    expect(plain((await mine("what=show")).body)).toContain(
      "Antwoord per e-mail gevraagd op maandag 14 september 2026",
    );
    expect(JSON.parse((await mine("what=download")).body)).toMatchObject({
      "askers.asker": [{ email: asker().email }],
      questions: [{ asked: "2026-09-14" }],
    });
    expect(plain((await mine("what=show", links[1])).body)).not.toContain(
      "Antwoord per e-mail gevraagd op",
    );
    await mine("what=forget&sure=yes");
    expect(await about("")).toEqual([]);
    expect(await world.dependencies.questions.of(world.neighbourhood.id)).toEqual([]);
    expect(answers()).toEqual([]);
  });

  test("that bounces ends mail to the address", async () => {
    await ask(WANTED);
    await answerQuestion(call(await form()));
    const tags = Object.fromEntries(
      Object.entries(answers()[0]?.tags ?? {}).map(([name, value]) => [name, [value]]),
    );
    await world.run(
      recordMailEvent,
      queued({ time: "2026-09-15T08:00:00Z", detail: { eventType: "Complaint", mail: { tags } } }),
    );
    expect(
      await world.dependencies.residents.one(world.neighbourhood, asker().id as never),
    ).toMatchObject({ suppressed: "complained" });
  });
});
