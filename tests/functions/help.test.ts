import { codeOf } from "#domain/answer/code.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HelpOffer, readOffer } from "#domain/answer/help.ts";
import { addDays, dayOf, instantOf } from "#domain/calendar/time.ts";
import { askedIn } from "#functions/dispatch/asked.ts";
import { dayIn } from "#web/copy/dates.ts";
import { AreaId, type CycleId, type RoundId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { sha256 } from "#stores/sha256.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { HELPED_BYTES } from "#domain/feedback/helped.ts";
import { myData } from "#functions/answer/my-data.ts";
import { askHelped } from "#functions/feedback/ask-helped.ts";
import { tellHelped } from "#functions/daily/tell-helped.ts";
import { closeCycle } from "#functions/feedback/close-cycle.ts";
import { PRESENT } from "#stores/expressions.ts";
import { cycleTable, peopleTable } from "#stores/tables.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import { helpWords } from "#web/copy/help.ts";
import { anAction, aState, day, instant, topic } from "#tests/builders.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { desk, openWorld, visit, type World } from "./world.ts";

let world: World;
let links: string[] = [];
let cycle: CycleId;
let round: RoundId;
beforeEach(async () => {
  world = await openWorld({ residents: 22 });
  ({ cycle, round } = await world.invited());
  links = [...world.links().values()];
});
afterEach(() => world.close());
const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");

describe("an offer to help", () => {
  const offer = (token: string, body: string) =>
    world.run(offerHelp, visit("POST", "/h/x", { token: desk(token), body, query: "lang=nl" }));
  const good = "topic=litter&name=+Joke++Bloem&contact=043+123+45+67&consent=yes";

  test("is kept with the day and the consent, apart from the ballot: nothing leads from the one to the other", async () => {
    const token = links[0] ?? "";
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=speeding" }));
    expect((await offer(token, good)).statusCode).toBe(200);
    const [kept] = await world.dependencies.helpOffers.of(round);
    expect(kept).toMatchObject({
      topic: "litter",
      name: "Joke Bloem",
      contact: "043 123 45 67",
      on: "2026-09-14",
      consent: "help-2026-11.1-nl",
      language: "nl",
    });
    const whole = (await world.everything()).filter(({ item }) =>
      JSON.stringify(item).includes("Joke Bloem"),
    );
    expect(whole.map(({ item }) => String(item["pk"]))).toEqual([`HELP#${round}`]);
    expect(whole[0]?.item["expires"]).toBeTypeOf("number");
    expect(world.people.map(({ id }) => id)).toContain(kept?.resident);
    for (const secret of [sha256(`ballot|${token}`), tokenHashOf(sha256, token)])
      expect(JSON.stringify(whole)).not.toContain(secret);
  });

  test("without consent, a name or a way to be reached keeps nothing, says every fault at once and loses nothing typed", async () => {
    const reply = await offer(links[0] ?? "", "topic=nonsense&name=A&contact=later&consent=");
    expect(reply.statusCode).toBe(422);
    for (const field of ["topic", "name", "contact", "consent"])
      expect(reply.body).toMatch(
        new RegExp(`href="#${field}".*id="fault-${field}".*id="${field}"`, "s"),
      );
    expect(reply.body).toContain('value="later"');
    expect(await world.dependencies.helpOffers.of(round)).toEqual([]);
  });

  test("has a name of two letters or more, as people count and not as a computer keeps them: what is taken can be read again", async () => {
    expect((await offer(links[0] ?? "", good.replace("+Joke++Bloem", "🙂"))).statusCode).toBe(422);
    expect((await offer(links[0] ?? "", good.replace("+Joke++Bloem", "🙂🙂"))).statusCode).toBe(
      200,
    );
    expect((await world.dependencies.helpOffers.of(round)).map(({ name }) => name)).toEqual([
      "🙂🙂",
    ]);
  });

  test.each([
    ["+31 43 123 45 67", true],
    ["anna@example.org", true],
    ["0431234", false],
    ["call me", false],
    ["", false],
  ])("%j can be reached: %s", (contact, reachable) => {
    expect(
      readOffer({ topic: "litter", name: "Anna", contact, consent: "yes" }, [topic("litter")]).kind,
    ).toBe(reachable ? "offer" : "faults");
  });

  test("opens by the link alone, and a scanner that opens it keeps nothing", async () => {
    const before = await world.everything();
    expect(
      (await world.run(offerHelp, visit("GET", "/h/x", { token: desk(links[0]) }))).statusCode,
    ).toBe(200);
    expect(
      (await world.run(offerHelp, visit("GET", "/h/x", { token: "A".repeat(22) }))).statusCode,
    ).toBe(404);
    expect(await world.everything()).toEqual(before);
  });
});

describe("an offer to help from the public page", () => {
  const good = "topic=litter&name=Joke+Bloem&contact=043+123+45+67&consent=yes";
  const ask = (
    method: string,
    {
      body,
      name = "zonnestraat",
      language = "nl",
    }: { body?: string; name?: string; language?: string } = {},
  ) => {
    const event = visit(method, `/help/${name}`, {
      query: `lang=${language}`,
      ...(body === undefined ? {} : { body }),
    });
    return world.run(offerHelp, { ...event, pathParameters: { neighbourhood: name } });
  };
  const adopt = (...topics: string[]) =>
    world.dependencies.agendas.keepAgenda({
      round,
      topics: topics.map(topic),
      decisions: [],
      adoptedBy: "counted",
      adopted: instant("2026-10-05T08:00:00Z"),
    });
  const offered = (html: string) =>
    [...html.matchAll(/<option value="([a-z-]+)"/g)].map(([, value]) => value);

  test("needs no link: the public page of the neighbourhood leads to it while a cycle runs", async () => {
    const shown = async () =>
      (await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body;
    expect(await shown()).toContain('href="/help/zonnestraat?lang=nl">Wilt u meehelpen?</a>');
    await world.dependencies.cycles.change(cycle, (before) => ({ ...before, status: "closed" }));
    expect(await shown()).not.toContain("/help/zonnestraat");
  });

  test("is for the topics of the round until the agenda stands, and then for those of the agenda, never for something else", async () => {
    const topics = world.neighbourhood.topics.filter((id) => id !== "other");
    expect(offered((await ask("GET")).body)).toEqual(topics);
    await adopt("lighting", "other");
    expect(offered((await ask("GET")).body)).toEqual(["lighting"]);
    expect((await ask("POST", { body: good })).statusCode).toBe(422);
    expect((await ask("POST", { body: good.replace("litter", "lighting") })).statusCode).toBe(200);
    expect((await world.dependencies.helpOffers.of(round)).map(({ topic: id }) => id)).toEqual([
      "lighting",
    ]);
  });

  test("takes the same consent, is kept and forgotten with the round, and says by which way it came; the console tells both apart", async () => {
    expect((await ask("POST", { body: good, language: "tr" })).statusCode).toBe(200);
    await world.run(
      offerHelp,
      visit("POST", "/h/x", {
        token: desk(links[0]),
        body: good.replace("Joke+Bloem", "Anna+Maas"),
        query: "lang=nl",
      }),
    );
    const kept = await world.dependencies.helpOffers.of(round);
    expect(kept.find(({ name }) => name === "Joke Bloem")).toMatchObject({
      by: "public",
      topic: "litter",
      on: "2026-09-14",
      consent: "help-2026-11.1-tr",
      language: "tr",
    });
    expect(kept.find(({ name }) => name === "Anna Maas")).toMatchObject({ by: "link" });
    const items = (await world.everything())
      .filter(({ item }) => String(item["pk"]).startsWith(`HELP#${round}`))
      .map(({ item }) => item["expires"]);
    expect(items[0]).toBeTypeOf("number");
    expect(items[0]).toBe(items[1]);
    const table = plain(await world.console(`/console/cycles/${cycle}`));
    expect(table).toMatch(
      /Joke Bloem 043 123 45 67 \(Türkçe\) via de openbare pagina: vraag na wie dit is/,
    );
    expect(table).toMatch(/Anna Maas 043 123 45 67 \(Nederlands\) met een persoonlijke link/);
  });

  test("that was kept before there was a public page came by a link", () => {
    expect(
      HelpOffer.parse({
        id: "a".repeat(22),
        round,
        topic: "litter",
        name: "Anna",
        contact: "anna@example.org",
        language: "nl",
        on: "2026-09-14",
        consent: "help-2026-11.1-nl",
      }).by,
    ).toBe("link");
  });

  test("without consent keeps nothing, and a robot that opens it, prefetches it or presses its button keeps nothing", async () => {
    const before = await world.everything();
    for (const method of ["GET", "HEAD", "POST"])
      await ask(method, method === "POST" ? { body: "topic=&name=&contact=" } : {});
    expect((await ask("POST", { body: good.replace("yes", "") })).statusCode).toBe(422);
    expect(await world.everything()).toEqual(before);
  });

  test("answers the same whether a resident or a stranger writes, so that nobody can find out who lives there", async () => {
    const as = async (name: string, contact: string) =>
      (
        await ask("POST", {
          body: new URLSearchParams({ topic: "litter", name, contact, consent: "yes" }).toString(),
        })
      ).body.replaceAll(/(?<=\/help\/zonnestraat_whole_001\/)[\w-]{45}/g, "its own address");
    expect(await as(world.people[0]?.name ?? "", world.people[0]?.email ?? "")).toBe(
      await as("Nobody Known", "nobody.known@example.org"),
    );
    const bad = async (contact: string) =>
      (
        await ask("POST", {
          body: new URLSearchParams({
            topic: "litter",
            name: "A",
            contact,
            consent: "yes",
          }).toString(),
        })
      ).body.replaceAll(contact, "");
    expect(await bad(world.people[0]?.email ?? "")).toBe(await bad("nobody.known@example.org"));
  });

  test.each(Language.options)(
    "says kindly in %s whom to call when no cycle runs or no topic is on the agenda",
    async (language) => {
      const { cannot } = helpWords[language];
      await adopt();
      expect((await ask("GET", { language })).body).toContain(cannot.none.title);
      await world.dependencies.cycles.change(cycle, (before) => ({ ...before, status: "closed" }));
      const { statusCode, body } = await ask("POST", { body: good, language });
      expect([
        statusCode,
        body.includes(cannot.none.title),
        body.includes("tel:0430000000"),
      ]).toEqual([200, true, true]);
      expect(await world.dependencies.helpOffers.of(round)).toEqual([]);
    },
  );

  test.each(["atlantis", "Zonnestraat!", "zonnestraat_whole", "", "atlantis_whole_001"])(
    "of a neighbourhood that is not there, %j, is a page that says so",
    async (name) => {
      expect((await ask("GET", { name })).statusCode).toBe(404);
    },
  );

  test("asks in which part of the neighbourhood first, when a cycle runs in several", async () => {
    const straat = AreaId.parse("straat");
    const second = await world.run(openCycle, {
      execution: "second",
      request: { neighbourhood: "zonnestraat", area: straat },
    });
    const { body } = await ask("GET");
    expect(body).toContain(`href="/help/${cycle}?lang=nl">Zonnestraat</a>`);
    expect(body).toContain(`href="/help/${second.cycle}?lang=nl">De straat</a>`);
    expect((await ask("POST", { body: good })).body).not.toContain("<form");
    expect((await ask("POST", { body: good, name: second.cycle })).statusCode).toBe(200);
    expect((await world.dependencies.helpOffers.of(second.round)).map(({ by }) => by)).toEqual([
      "public",
    ]);
    expect(await world.dependencies.helpOffers.of(round)).toEqual([]);
  });
});

describe("did it help?", () => {
  const ask = (token: string, method: string, body?: string) =>
    world.run(
      askHelped,
      visit(method, "/f/x", { token, query: "lang=nl", ...(body === undefined ? {} : { body }) }),
    );
  const FEW = [{ action: "litter-1", times: {} }];
  const openNext = async () => {
    world.at("2026-11-16T06:00:00Z");
    const { cycle: id } = await world.run(openCycle, {
      execution: "next",
      request: { neighbourhood: "zonnestraat" },
    });
    return world.dependencies.cycles.mustGet(id);
  };
  const surveyCloses = async (asking: RoundId) => {
    const { closes } = await world.dependencies.rounds.change(asking, (one) => ({
      ...one,
      status: "closed" as const,
    }));
    world.at(closes);
  };
  const tell = async () => (await world.run(tellHelped, {})).told;
  const told = async (on = day("2026-10-06")) => {
    await world.dependencies.actions.create(anAction({ cycle, state: { ...aState("done"), on } }), {
      action: anAction().id,
      seq: 1,
      at: instant("2026-10-05T08:00:00Z"),
      by: "machine",
      to: "proposed",
    });
    await world.dependencies.helpedKeys.open(round);
    await world.dependencies.cycles.change(cycle, (before) =>
      passMoment(before, "feedback", instant("2026-11-10T08:00:00Z"), 99),
    );
  };

  test("is asked by codes that lead nowhere so often, and then not for a while", async () => {
    const statuses: number[] = [];
    for (let nth = 0; nth < 30; nth += 1)
      statuses.push(
        (await ask(codeOf(new Uint8Array(10).fill(nth)), "POST", "litter-1=yes")).statusCode,
      );
    expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
  });

  test("is asked once the team has told what was done, and not before", async () => {
    expect(plain((await ask(links[0] ?? "", "POST", "litter-1=yes")).body)).toContain(
      "zodra het team heeft verteld",
    );
    expect(await world.helped()).toEqual([]);
  });

  test("counts one answer for each resident over all their links, which nobody can read back", async () => {
    await told();
    const token = links[0] ?? "";
    expect((await ask(token, "POST", "litter-1=yes")).statusCode).toBe(200);
    expect((await ask(token, "POST", "litter-1=unknown")).statusCode).toBe(200);
    const kept = async () =>
      (await world.everything())
        .map(({ item }) => item)
        .filter(({ pk }) => String(pk).startsWith("HELPED#"));
    const [long] = await kept();
    expect(await world.helped()).toEqual([{ "litter-1": "unknown" }]);
    const page = await ask(token, "GET");
    expect(page.body).not.toContain(" checked");
    expect(plain(page.body)).toContain("U hebt al geantwoord.");

    const { invitations, issuing } = world.dependencies;
    const known = await invitations.token(tokenHashOf(sha256, token));
    if (known === undefined) throw new Error("a token");
    const another = "B".repeat(22);
    await issuing.saveTokens([{ ...known, hash: tokenHashOf(sha256, another) }]);
    expect(plain((await ask(another, "GET")).body)).toContain("U hebt al geantwoord.");
    expect((await ask(another, "POST", "litter-1=no")).statusCode).toBe(200);
    expect(await world.helped()).toEqual([{ "litter-1": "no" }]);

    const all = await kept();
    expect(all).toHaveLength(1);
    expect(all[0]?.["box"]).toHaveLength(HELPED_BYTES + 48);
    expect(long?.["box"]).toHaveLength(HELPED_BYTES + 48);
    for (const secret of [
      ...[token, another].flatMap((one) => [sha256(`ballot|${one}`), tokenHashOf(sha256, one)]),
      ...world.people.map(({ id }) => id),
      "litter",
    ])
      expect(JSON.stringify(all)).not.toContain(secret);
  });

  test("goes with who has themselves erased before it is told", async () => {
    await told();
    for (const token of links.slice(0, 2)) await ask(token, "POST", "litter-1=yes");
    // A function that has not opened the key yet.
    world.environment.clock.jump(world.environment.clock.now() + 600_000);
    const body = "what=forget&sure=yes";
    const erased = await world.run(
      myData,
      visit("POST", "/p/x", { token: desk(links[0]), body, query: "lang=nl" }),
    );
    expect(erased.statusCode).toBe(200);
    expect(await world.helped()).toHaveLength(1);
  });

  test("is asked until the day before the next invitation; then it takes no answer, and what came is told in sums once everybody was asked, and gone", async () => {
    await told();
    await ask(links[0] ?? "", "POST", "litter-1=yes");
    await close();
    const next = await openNext();
    const lastDay = addDays(dayOf(next.plan.invitation), -1);
    world.environment.clock.jump(Date.parse(instantOf(lastDay, "23:30")));
    const thanks = plain((await ask(links[1] ?? "", "POST", "litter-1=no")).body);
    expect(thanks).toContain(`Tot en met ${dayIn("nl", lastDay)} kunt u uw antwoord`);
    world.environment.clock.jump(Date.parse(instantOf(addDays(lastDay, 1), "00:30")));
    expect(plain((await ask(links[0] ?? "", "GET")).body)).toContain("Deze vraag is gesloten.");
    expect(plain((await ask(links[2] ?? "", "POST", "litter-1=yes")).body)).toContain(
      "Deze vraag is gesloten.",
    );
    expect(await tell()).toBe(0);
    expect(await world.helped()).toHaveLength(2);
    expect((await world.dependencies.reports.of(cycle))?.helped).toBeUndefined();
    await surveyCloses(next.round);
    expect(await tell()).toBe(1);
    expect((await world.dependencies.reports.of(cycle))?.helped).toEqual(FEW);
    const left = (await world.everything()).filter(({ item }) =>
      String(item["pk"]).startsWith("HELPED"),
    );
    expect(left).toEqual([]);
    expect(await tell()).toBe(0);
    await close();
    expect((await world.dependencies.reports.of(cycle))?.helped).toEqual(FEW);
  });

  test("of what was done less than four weeks before is asked the next time, and once", async () => {
    await told(day("2026-10-14"));
    const page = plain((await ask(links[0] ?? "", "GET")).body);
    expect(page).toContain("Wat nu net klaar is, vragen wij u de volgende keer.");
    expect((await ask(links[0] ?? "", "POST", "litter-1=yes")).statusCode).toBe(200);
    expect(await world.helped()).toEqual([]);
    await close();
    const next = await openNext();
    await world.dependencies.cycles.change(next.id, (before) =>
      passMoment(before, "feedback", instant("2027-01-21T08:00:00Z"), 99),
    );
    const asked = async (id: CycleId) =>
      (await askedIn(world.dependencies, await world.dependencies.cycles.mustGet(id))).map(
        (action) => action.id,
      );
    expect([await asked(cycle), await asked(next.id)]).toEqual([[], ["litter-1"]]);
  });

  test("is told although no other cycle came, when its survey would have closed", async () => {
    await told();
    await ask(links[0] ?? "", "POST", "litter-1=yes");
    await close();
    world.environment.clock.jump(Date.parse("2026-12-10T08:00:00Z"));
    expect(await tell()).toBe(0);
    world.environment.clock.jump(Date.parse("2026-12-20T08:00:00Z"));
    expect(await tell()).toBe(1);
  });

  test("of which an answer was written by somebody else, altered or from before there were keys, counts what was given and says how many it left out", async () => {
    await told();
    const place = {
      environment: world.environment.variables,
      clock: world.environment.clock.now,
    };
    for (const token of links.slice(0, 12)) await ask(token, "POST", "litter-1=yes");
    const items = (await world.everything())
      .map(({ item }) => item)
      .filter(({ pk }) => String(pk).startsWith("HELPED#"));
    const [one, other] = items;
    const { pk, sk, v: _version, ...facts } = one ?? {};
    await cycleTable(place).save(
      { pk: String(pk), sk: String(sk) },
      { ...facts, box: other?.["box"] },
    );
    await cycleTable(place).save(cycleKeys.helpedAnswer(cycle, "e".repeat(64)), {
      cycle,
      key: "e".repeat(64),
      answers: { "litter-1": "no" },
    });
    expect(await world.helped()).toEqual(Array.from({ length: 11 }, () => ({ "litter-1": "yes" })));
    await close();
    await surveyCloses((await openNext()).round);
    await tell();
    expect((await world.dependencies.audit.of(world.neighbourhood.id)).at(-1)?.result).toBe(
      "2 answers were not as they were given",
    );
  });

  test("that was asked before it had keys counts what was answered, and only its own link replaces that", async () => {
    await told();
    await world.dependencies.helpedKeys.destroy(round);
    await world.dependencies.helpedKeys.openFormer(round);
    const place = {
      environment: world.environment.variables,
      clock: world.environment.clock.now,
    };
    const former = async (token: string, answer: string) => {
      const known = await world.dependencies.invitations.token(tokenHashOf(sha256, token));
      if (known === undefined) throw new Error("a token");
      const key = sha256(`helped|${sha256(`ballot|${token}`)}`);
      await cycleTable(place).save(cycleKeys.helpedAnswer(cycle, key), {
        cycle,
        key,
        answers: { "litter-1": answer },
      });
      await peopleTable(place).update(
        peopleKeys.invitation(round, known.batch, known.resident),
        { feedbackOn: "2026-11-10", feedbackWith: known.hash },
        PRESENT,
      );
      return known;
    };
    const known = await former(links[0] ?? "", "no");
    await former(links[1] ?? "", "yes");
    const another = "B".repeat(22);
    await world.dependencies.issuing.saveTokens([{ ...known, hash: tokenHashOf(sha256, another) }]);
    expect((await ask(another, "POST", "litter-1=yes")).statusCode).toBe(409);
    expect((await ask(links[0] ?? "", "POST", "litter-1=partly")).statusCode).toBe(200);
    expect(await world.helped()).toHaveLength(2);
    expect(await world.helped()).toEqual(
      expect.arrayContaining([{ "litter-1": "partly" }, { "litter-1": "yes" }]),
    );
  });

  const close = () => world.run<unknown>(closeCycle, { cycle });

  test("an empty form, or an answer that is none, keeps nothing and says what to do", async () => {
    await told();
    for (const body of ["", "litter-1=perhaps", "another-9=yes"])
      expect((await ask(links[0] ?? "", "POST", body)).statusCode, body).toBe(422);
    expect(await world.helped()).toEqual([]);
  });

  const adopted = () =>
    world.dependencies.agendas.keepAgenda({
      round,
      topics: [topic("litter")],
      decisions: [],
      adoptedBy: "counted",
      adopted: instant("2026-10-05T08:00:00Z"),
    });
  const page = async () =>
    plain((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);

  test.each([
    ["nine said the same", ["yes", 9], ["no", 0], "Er zijn te weinig antwoorden om te laten zien."],
    [
      "one said otherwise",
      ["yes", 19],
      ["no", 1],
      "De meeste bewoners zeggen dat het heeft geholpen.",
    ],
    ["ten said each", ["yes", 10], ["no", 10], "20 bewoners antwoordden: nee 50%"],
  ] as const)(
    "stands beside the action once everybody was asked, without numbers where few gave an answer: %s",
    async (_, [most, many], [others, few], sentence) => {
      await told();
      await adopted();
      for (const token of links.slice(0, many)) await ask(token, "POST", `litter-1=${most}`);
      for (const token of links.slice(many, many + few))
        await ask(token, "POST", `litter-1=${others}`);
      await close();
      expect(await page()).not.toMatch(/Heeft het geholpen|antwoordden/);
      world.at("2026-12-20T08:00:00Z");
      await tell();
      expect(await page()).toContain(sentence);
      if (few < 10) expect(await page()).not.toContain("bewoners antwoordden");
    },
  );
});
