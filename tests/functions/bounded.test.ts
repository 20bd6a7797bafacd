import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { consolePages } from "#console/console.ts";
import type { CycleId, RoundId } from "#contract/ids.ts";
import { HelpOffer } from "#domain/answer/help.ts";
import { Question, questionIdOf } from "#domain/feedback/question.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { day, instant, topic } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

const MANY = 1200;

let world: World;
let round: RoundId;
let cycle: CycleId;
beforeEach(async () => {
  world = await openWorld({ residents: 3 });
  ({ round, cycle } = await world.invited());
});
afterEach(() => world.close());

type Read = { Items?: unknown[]; Item?: unknown; Responses?: Record<string, unknown[]> };
type Send = (this: unknown, command: object) => Promise<Read>;

/** How many items are read from the tables while something is done. */
async function itemsRead(work: () => Promise<unknown>): Promise<number> {
  const client = DynamoDBClient.prototype as unknown as { send: Send };
  const { send } = client;
  let items = 0;
  client.send = async function counted(command) {
    const reply = await send.call(this, command);
    const { Items = [], Item, Responses = {} } = reply;
    items += [...Items, ...(Item === undefined ? [] : [Item]), ...Object.values(Responses).flat()]
      .length;
    return reply;
  };
  try {
    await work();
    return items;
  } finally {
    client.send = send;
  }
}

async function fill(many: number, one: (nth: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < many; from += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, many - from) }, (_, nth) => one(from + nth)),
    );
}

const question = (nth: number, asked = "2026-09-14"): Question =>
  Question.parse({
    id: questionIdOf(day(asked), world.dependencies.secret()),
    neighbourhood: world.neighbourhood.id,
    run: cycle,
    language: "nl",
    text: `Wanneer komt er meer licht? (${nth})`,
    asked,
    due: asked === "2026-09-14" ? "2026-09-28" : "2026-09-15",
  });
const ask = (nth: number) => world.dependencies.questions.ask(question(nth));

describe("what anybody or anybody's link can send is never all read to show a page", () => {
  test("the page of a neighbourhood reads as many items with very many questions as with some", async () => {
    const show = () =>
      world.run(showNeighbourhood, visit("GET", "/zonnestraat", { query: "lang=nl" }));
    await fill(150, ask);
    const some = await itemsRead(show);
    await fill(MANY, ask);
    const many = await itemsRead(show);
    expect(many).toBe(some);
    expect(many).toBeLessThan(150);
    expect((await show()).body).toContain("Er wachten meer dan 100 vragen op antwoord.");
  });

  test("the team reads the questions that are due first, and is told that there are more", async () => {
    await fill(150, ask);
    const old = question(0, "2026-09-01");
    await world.dependencies.questions.ask(old);
    const show = () => world.atConsole(consolePages, "/console/questions/zonnestraat");
    const some = await itemsRead(show);
    await fill(MANY, ask);
    expect(await itemsRead(show)).toBe(some);
    const { body } = await show();
    expect(body).toContain("U ziet de 50 vragen die het eerst antwoord moeten krijgen.");
    expect([...body.matchAll(/id="q-([\w-]{22})"/g)].map(([, id]) => id)[0]).toBe(old.id);
  });

  test("the latest twenty answers stand on the page, and all of them in the archive", async () => {
    for (let nth = 0; nth < 25; nth += 1) {
      const one = question(nth);
      await world.dependencies.questions.ask(one);
      const on = day(`2026-09-${String(nth + 1).padStart(2, "0")}`);
      await world.dependencies.questions.answer(one.neighbourhood, one.id, {
        question: `Vraag ${nth}: is er licht?`,
        answer: "Er komt meer licht.",
        by: "Noor Janssen",
        on,
      });
    }
    const shown = async (query: string) =>
      [
        ...(
          await world.run(showNeighbourhood, visit("GET", "/zonnestraat", { query }))
        ).body.matchAll(/Vraag (\d+):/g),
      ].map(([, nth]) => Number(nth));
    expect(await shown("lang=nl")).toEqual(Array.from({ length: 20 }, (_, at) => 24 - at));
    expect(await shown("lang=nl&archive=1")).toHaveLength(25);
  });

  test("the page of the count reads a thousand open answers at most, and says that they were drawn", async () => {
    await world.dependencies.agendas.keepAgenda({
      round,
      topics: [topic("litter")],
      decisions: [],
      adoptedBy: "counted",
      adopted: instant("2026-10-05T08:00:00Z"),
    });
    const { openAnswers, secret } = world.dependencies;
    await fill(MANY, () => openAnswers.save({ id: secret(), round, topics: [topic("litter")] }));
    const show = () =>
      world.run(showCount, {
        ...visit("GET", `/count/${cycle}`, { query: "lang=nl" }),
        pathParameters: { cycle },
      });
    const many = await itemsRead(show);
    expect(many).toBeLessThan(1_020);
    expect((await show()).body).toContain("meer dan 1000 antwoorden binnen via de poster");
  });

  test("the page of a cycle shows every offer by a link, and of those that anybody can have written a hundred", async () => {
    const offer = (nth: number, by: HelpOffer["by"]) =>
      HelpOffer.parse({
        id: world.dependencies.secret(),
        round,
        topic: "litter",
        name: `${by} ${nth}`,
        contact: "043 123 45 67",
        language: "nl",
        on: "2026-09-14",
        by,
        consent: "help-2026-11.1-nl",
      });
    await fill(MANY, (nth) =>
      world.dependencies.helpOffers.save(offer(nth, "public"), 2_000_000_000),
    );
    await fill(30, (nth) => world.dependencies.helpOffers.save(offer(nth, "link"), 2_000_000_000));
    const show = () => world.atConsole(consolePages, `/console/cycles/${cycle}`);
    // Around every page stand a hundred of what waits and thirteen neighbourhoods at most.
    expect(await itemsRead(show)).toBeLessThan(180 + 113);
    const { body } = await show();
    expect(body.match(/<td[^>]*>link \d+/g)).toHaveLength(30);
    expect(body.match(/<td[^>]*>public \d+/g)).toHaveLength(100);
    expect(body).toContain("Er zijn nog meer aanmeldingen via de openbare pagina.");
  });
});
