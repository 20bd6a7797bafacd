import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { atDesk } from "#domain/neighbourhood.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { showFeed } from "#functions/feedback/show-feed.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import {
  aNeighbourhood,
  anAction,
  anAgenda,
  aState,
  day,
  instant,
  topic,
} from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
beforeEach(async () => void (world = await openWorld({ residents: 1 })));
afterEach(() => world.close());

const ask = (kind: "feed" | "calendar", query = "lang=nl", neighbourhood = "zonnestraat") =>
  world.run(showFeed, {
    ...visit("GET", `/${kind}/${neighbourhood}`, { query }),
    pathParameters: { neighbourhood },
  });

describe("a neighbourhood's feed", () => {
  test("tells of the agenda and of every step of an action, the newest first, and nothing breaks its XML", async () => {
    const { cycle, round } = await world.invited();
    await world.dependencies.agendas.keepAgenda({
      round,
      topics: [topic("litter")],
      decisions: [],
      adoptedBy: "counted",
      adopted: instant("2026-10-03T08:00:00Z"),
    });
    const action = anAction({
      cycle,
      title: "Prikken & <b>opruimen</b> ]]>",
      state: aState("under-way"),
    });
    await world.dependencies.actions.create(action, {
      action: action.id,
      seq: 1,
      at: instant("2026-10-05T08:00:00Z"),
      by: "machine",
      to: "proposed",
    });
    const { body, headers } = await ask("feed");
    expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const titles = [...body.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/g)].map(
      ([, title]) => title,
    );
    expect(titles.at(-1)).toBe("Ronde 1, Zonnestraat: De agenda");
    expect(titles).toHaveLength(2);
    expect(body).not.toContain("<b>opruimen</b> ]]>]]>");
    expect([...body.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
      ...new Set([...body.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)),
    ]);
    expect((await ask("feed", "lang=ar")).body).toContain("قمامة");
  });

  test("tells what somebody wrote as text: it neither ends its section of the XML nor becomes markup in a reader", async () => {
    const { cycle } = await world.invited();
    const attack = ']]> ]]></title><script>alert("1")</script><img src=x onerror=alert(2)>';
    const action = anAction({ cycle, title: attack, state: aState("not-done") });
    await world.dependencies.actions.create(action, {
      action: action.id,
      seq: 1,
      at: instant("2026-10-05T08:00:00Z"),
      by: "machine",
      to: "not-done",
      note: attack,
    });
    await world.dependencies.agendas.keepAgenda(anAgenda(cycle, "litter"));
    const { body } = await ask("feed");
    const outside = body.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, "");
    expect(outside).not.toMatch(/script|onerror|\]\]>/);
    expect(body).not.toMatch(/<script|<img/);
    expect(body.match(/\]\]&gt; \]\]&gt;&lt;\/title&gt;&lt;script&gt;/g)).toHaveLength(2);
  });

  test("of a neighbourhood that is not there is a plain page", async () => {
    for (const kind of ["feed", "calendar"] as const)
      expect((await ask(kind, "", "nowhere")).statusCode).toBe(404);
  });
});

test("the calendar holds the days of a running round under names that stay, so that a moved day moves", async () => {
  await world.invited();
  const { body, headers } = await ask("calendar");
  expect(headers["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(body).toMatch(/UID:zonnestraat_whole_001-closing@/);
  expect(body).toMatch(/SUMMARY:Laatste dag om te antwoorden \(Zonnestraat\)/);
  expect(body.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect((await ask("calendar")).body).toBe(body);
});

describe("the contact person", () => {
  const standIn = {
    name: "Bert Vos",
    role: "vervanger",
    email: "bert@example.org",
    phone: "043 111 11 11",
    first: day("2026-09-14"),
    last: day("2026-09-20"),
  };

  test.each([
    ["2026-09-13", "Omar Haddad"],
    ["2026-09-14", "Bert Vos"],
    ["2026-09-20", "Bert Vos"],
    ["2026-09-21", "Omar Haddad"],
  ])("on %s is %s", (on, name) => {
    expect(atDesk(aNeighbourhood({ standIn }), day(on)).contact.name).toBe(name);
  });

  test("who is away has a stand-in in mails and on every page, with that person's telephone and reply address", async () => {
    await world.dependencies.neighbourhoods.save({ ...world.neighbourhood, standIn });
    await world.invited();
    const [mail] = world.environment.outbox.after(0, 10);
    expect(mail?.text).toContain("Bert Vos, vervanger: 043\u00a0111\u00a011\u00a011");
    expect(mail?.replyTo.join()).toContain("bert@example.org");
    const [token = ""] = world.links().values();
    for (const { body } of [
      await world.run(showSurvey, visit("GET", "/a/x", { token })),
      await world.run(showNeighbourhood, visit("GET", "/zonnestraat")),
    ]) {
      expect(body).toContain("Bert Vos");
      expect(body).not.toContain("Omar Haddad (");
    }
  });
});
