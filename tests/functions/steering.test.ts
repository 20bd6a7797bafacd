import {
  DescribeExecutionCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
} from "@aws-sdk/client-sfn";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Access } from "#domain/access.ts";
import { agendaRoundOf, type CycleId, cycleIdOf, WHOLE } from "#contract/ids.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { sha256 } from "#stores/sha256.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { unsubscribe } from "#functions/answer/unsubscribe.ts";
import { consolePages } from "#console/console.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { awaitMoment } from "#functions/dispatch/await-moment.ts";
import { checkMoment } from "#functions/dispatch/check-moment.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { recordFailure } from "#functions/dispatch/record-failure.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { settleDispatch } from "#functions/dispatch/settle-dispatch.ts";
import { openWave } from "#functions/measurement/open-wave.ts";
import { desk, leaving, openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
const id = cycleIdOf("zonnestraat" as never, WHOLE, 1);
const round = agendaRoundOf(id);
const home = "zonnestraat" as never;
/** What a reader sees of a page, without its elements. */
const textOf = (body: string) => body.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const at = async (path: string, options: Parameters<World["atConsole"]>[2] = {}) => {
  const reply = await world.atConsole(steeringPages, path, options);
  return { ...reply, text: textOf(reply.body) };
};
const versionIn = (body: string): string => /name="version" value="(\d+)"/.exec(body)?.[1] ?? "";

/** Machines that write down what they are asked to start, and run nothing: the test makes their steps itself. */
const machines = mockClient(SFNClient);
const started: string[] = [];
machines.on(StartExecutionCommand).callsFake(async ({ name, input }) => {
  started.push(`${name} ${input}`);
  return {};
});
machines.on(DescribeExecutionCommand).resolves({ status: "RUNNING" });
machines.on(SendTaskSuccessCommand).rejects(new TaskDoesNotExist({ message: "", $metadata: {} }));

/** 60 by mail (30 Dutch, 30 English), two by letter, one out of reach. */
beforeAll(async () => {
  world = await openWorld({ residents: 60 });
  const area = world.neighbourhood.areas[0]?.id ?? WHOLE;
  const more = Array.from({ length: 3 }, (_, nth): Resident => ({
    id: residentIdOf(home, `letter ${nth}`, sha256),
    name: `Letter ${nth}`,
    language: "ar",
    area,
    ...(nth === 2
      ? {}
      : {
          address: { street: `Zonnestraat ${nth + 1}`, postcode: "6224 AB", place: "Maastricht" },
        }),
  }));
  await world.dependencies.residents.saveAll(home, more);
});
afterAll(() => {
  machines.restore();
  return world.close();
});

describe("before a cycle starts", () => {
  test("its dates stand with their reasons, and how many people of each language it asks by which way; looking starts nothing", async () => {
    const { statusCode, text } = await at("/console/start/zonnestraat?firstDay=2026-12-07");
    expect(statusCode).toBe(200);
    expect(text).toContain(
      "Zoals het nu staat, gaat er een e-mail naar 60 bewoners. 2 bewoners krijgen een brief. Die print u zelf. 1 bewoner is niet te bereiken",
    );
    expect(text).toMatch(/Straat|Zonnestraat/);
    expect(text).toMatch(
      /Herinnering aan wie nog niet antwoordde maandag 4 januari om 10:00 verplaatst van donderdag 24 december 2026: Kerstvakantie \(schoolvakantie\)/,
    );
    expect(await world.dependencies.cycles.of(home)).toEqual([]);
    await world.dependencies.neighbourhoods.plan({
      cycle: id,
      neighbourhood: home,
      area: WHOLE,
      firstDay: "2026-11-16" as never,
    });
    expect((await at("/console/start/zonnestraat")).body).toContain(
      'name="firstDay" value="2026-11-16"',
    );
    await world.dependencies.neighbourhoods.unplan(home, WHOLE);
  });

  test.each([
    ["a day that has passed", { firstDay: "2026-09-06", reason: "Begin" }, "Die dag is voorbij."],
    ["what is no day", { firstDay: "soon", reason: "Begin" }, "Vul een dag in"],
    ["no reason", { firstDay: "", reason: " " }, "Schrijf op waarom"],
  ])("%s is told in words, and what was typed stays", async (_, form, sentence) => {
    const reply = await at("/console/start", {
      form: { neighbourhood: "zonnestraat", area: "whole", ...form },
    });
    expect(reply.statusCode).toBe(422);
    expect(reply.text).toContain(sentence);
    if (form.firstDay !== "") expect(reply.body).toContain(`value="${form.firstDay}"`);
  });

  test("who looked before somebody else started hears of it, and the reason is kept", async () => {
    const { body } = await at("/console/start/zonnestraat");
    expect(body).toContain('name="next" value="zonnestraat_whole_001"');
    cycle = (await world.invited()).cycle;
    const late = await at("/console/start", {
      form: {
        neighbourhood: "zonnestraat",
        area: "whole",
        firstDay: "",
        next: "zonnestraat_whole_001",
        reason: "De buurt wil beginnen",
      },
    });
    expect(late.statusCode).toBe(409);
    expect(late.text).toContain("Er is net iets veranderd.");
    expect(late.text).toContain("Hier loopt er al een");
    expect(late.text).toContain("De buurt wil beginnen");
    expect(
      (
        await at("/console/start", {
          form: {
            neighbourhood: "zonnestraat",
            area: "whole",
            firstDay: "",
            reason: "Without looking",
          },
        })
      ).headers["location"],
    ).toContain("told=exists");
  });
});

describe("who is mailed, before it goes", () => {
  test("is told by area, language and way, without a name, and with who answered or wants no mail", async () => {
    const links = [...world.links().values()];
    for (const link of links.slice(0, 8))
      await world.run(
        submitBallot,
        visit("POST", `/a/${link}`, { token: link, body: "first=litter" }),
      );
    await world.run(
      unsubscribe,
      visit("POST", "/u/x", { token: leaving(links[20]), body: "what=all" }),
    );
    const { text, body } = await at(`/console/recipients/${cycle}/reminder`);
    expect(text).toContain(
      "Zoals het nu staat, gaat er een e-mail naar 51 bewoners. 2 bewoners krijgen een brief.",
    );
    expect(text).toMatch(/heeft al geantwoord wil geen e-mail/);
    expect(body).not.toMatch(/Resident \d|example\.org"/);
    expect((await at(`/console/recipients/${cycle}/invitation`)).text).toContain(
      "Zoals het nu staat, krijgt niemand e-mail.",
    );
  });

  test.each(["nl", "en"] as const)(
    "the mail is shown in %s exactly as it goes, with links that are visibly not real",
    async (language) => {
      const { text, body } = await at(`/console/recipients/${cycle}/reminder/mail?in=${language}`);
      await world.run(sendBatch, { round, kind: "reminder", batch: 0 });
      const sent = world.environment.outbox
        .after(0, 1000)
        .find(
          ({ tags, to }) =>
            tags["kind"] === "reminder" &&
            world.people.find(({ email }) => to[0]?.includes(email))?.language === language,
        );
      const secret = /\/a\/([\w-]{22})/.exec(sent?.text ?? "")?.[1] ?? "none";
      const name = /Resident \d+/.exec(sent?.text ?? "")?.[0] ?? "none";
      const expected = (sent?.text ?? "")
        .replaceAll(
          new RegExp([secret, desk(secret), leaving(secret)].join("|"), "g"),
          "VOORBEELD-EXAMPLE",
        )
        .replaceAll(name, "Voornaam Achternaam");
      expect(text.replaceAll(/\s+/g, "")).toContain(
        textOf(expected.replaceAll("&", "&amp;").replaceAll("'", "&#39;")).replaceAll(/\s+/g, ""),
      );
      expect(body).toContain(sent?.subject);
      const alone = await at(`/console/recipients/${cycle}/reminder/mail/html?in=${language}`);
      expect(alone.headers["content-security-policy"]).toBe(
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      );
      expect(alone.body).toContain("/a/VOORBEELD-EXAMPLE");
    },
  );

  test("what has no such mail is not found", async () => {
    for (const path of [`${cycle}/receipt`, `${cycle}/answer`, "zonnestraat_whole_009/invitation"])
      expect((await at(`/console/recipients/${path}`)).statusCode).toBe(404);
  });
});

describe("how a round goes", () => {
  test("is told by area, language and way beside who was asked; fewer than five answers are not told, nor what gives them away", async () => {
    const { text, body } = await at(`/console/progress/${cycle}`);
    expect(text).toContain("Stand van maandag 14 september");
    expect(text).toMatch(/Iedereen 63 60 .{1,40} 8 13%/);
    // Eight answered, four of each language: neither is told, since the other gives it away.
    expect(text).toMatch(/Nederlands 30 30 \d+ 0 0 te weinig/);
    expect(text).toContain("link in een e-mail 8");
    expect(body).not.toMatch(/litter|Zwerfafval|Resident \d/);
  });

  test("a language that is clearly behind is named with what to do, and waits on the start page after the reminder; so do mails that went nowhere, until somebody has seen them", async () => {
    const dutch = world.people
      .filter(({ language }) => language === "nl")
      .map(({ email }) => world.links().get(email) ?? "");
    for (const link of dutch.slice(4, 20))
      await world.run(
        submitBallot,
        visit("POST", `/a/${link}`, { token: link, body: "first=litter" }),
      );
    const { text, body } = await at(`/console/progress/${cycle}`, { language: "en" });
    expect(text).toMatch(
      /Who lags behind English: clearly fewer answers than the rest; of 30 residents very few answered so far\./,
    );
    expect(body).toContain(`/console/letters/${cycle}`);
    await world.run(settleDispatch, { round, kind: "reminder", pass: 2 });
    const waits = () => world.dependencies.waiting.of(home);
    expect(await waits()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "response", object: cycle, detail: "en" }),
        expect.objectContaining({ kind: "mail", object: `${round}#reminder`, run: cycle }),
      ]),
    );
    expect((await at(`/console/progress/${cycle}`)).text).toContain("E-mail die niet aankwam");
    expect((await at(`/console/progress/${cycle}/seen`, { form: {} })).statusCode).toBe(303);
    expect((await waits()).map(({ kind }) => kind)).toEqual(["response"]);
    expect((await world.dependencies.audit.of(home)).at(-1)).toMatchObject({
      action: "see failed mails",
      actor: "coordinator test",
    });
    for (const batch of [0, 1]) await world.run(sendBatch, { round, kind: "reminder", batch });
    await world.run(settleDispatch, { round, kind: "reminder", pass: 2 });
    expect((await waits()).map(({ kind }) => kind)).toEqual(["response"]);
  });
});

describe("before something is done with a cycle", () => {
  const hold = async () => {
    const { version } = await world.dependencies.cycles.mustGet(cycle);
    await world.run(awaitMoment, {
      run: cycle,
      moment: "reminder",
      version,
      token: "somebody-waits",
    });
  };

  test("letting the reminder come says whom that mails now; at night it says until when that waits", async () => {
    await world.run(checkMoment, { run: cycle, moment: "invitation", check: 0 });
    expect((await at(`/console/cycles/${cycle}/advance`)).text).toContain(
      "Er wordt op dit moment aan gewerkt.",
    );
    await hold();
    const { text } = await at(`/console/cycles/${cycle}/advance`);
    expect(text).toContain("Wie nog niet heeft geantwoord, krijgt een herinnering. (meteen)");
    expect(text).toContain("Geen andere datum verandert.");
    expect(text).toContain("De e-mail in elke taal");
    world.at("2026-09-14T19:30:00Z");
    expect((await at(`/console/cycles/${cycle}/advance`)).text).toContain(
      "krijgt een herinnering. (dinsdag 15 september om 08:00)",
    );
  });

  test("two who steer at once: the second is told, sees what will happen now, and keeps the reason", async () => {
    const version = versionIn((await at(`/console/cycles/${cycle}/pause`)).body);
    expect(
      (
        await at(`/console/cycles/${cycle}/pause`, {
          form: { version, reason: "Kermis in de straat" },
        })
      ).statusCode,
    ).toBe(303);
    const second = await at(`/console/cycles/${cycle}/stop`, {
      form: { version, reason: "De straat wordt opgebroken" },
    });
    expect(second.statusCode).toBe(409);
    expect(second.text).toContain("Er is net iets veranderd. Uw wijziging is niet doorgevoerd.");
    expect(second.body).toContain('value="De straat wordt opgebroken"');
    expect(versionIn(second.body)).not.toBe(version);
    expect((await world.dependencies.cycles.mustGet(cycle)).status).toBe("paused");
    const blocked = await at(`/console/cycles/${cycle}/pause`, {
      form: { reason: "Nog een keer" },
    });
    expect([
      blocked.statusCode,
      blocked.text.includes("Dit kan nu niet: het staat al stil."),
      blocked.text.includes("Nog een keer"),
    ]).toEqual([409, true, true]);
  });

  test("resuming tells each date that moves, off which holiday, and without a reason nothing is done", async () => {
    world.at("2026-10-05T08:00:00Z");
    const { text, body } = await at(`/console/cycles/${cycle}/resume`);
    expect(text).toMatch(
      /Laatste dag om te antwoorden vrijdag 2 oktober om .{5} (\w+ )*\d+ oktober/,
    );
    expect(text).toContain("Herfstvakantie (schoolvakantie)");
    expect(
      (
        await at(`/console/cycles/${cycle}/resume`, {
          form: { version: versionIn(body), reason: "" },
        })
      ).statusCode,
    ).toBe(422);
    expect(
      (
        await at(`/console/cycles/${cycle}/resume`, {
          form: { version: versionIn(body), reason: "De kermis is voorbij" },
        })
      ).statusCode,
    ).toBe(303);
    const shown = textOf((await world.atConsole(consolePages, `/console/cycles/${cycle}`)).body);
    expect(shown).toMatch(/Pauze maandag 14 september om 21:30 \(tot maandag 5 oktober om 10:00\)/);
    expect(shown).toMatch(/verplaatst van .{5,40}: Herfstvakantie \(schoolvakantie\)/);
  });

  test("stopping says what is lost", async () => {
    expect((await at(`/console/cycles/${cycle}/stop`)).text).toContain(
      "wat nog niet geteld is, wordt niet geteld",
    );
  });
});

describe("what failed", () => {
  const fail = (execution: string) =>
    world.run(recordFailure, {
      machine: "cycle",
      execution,
      request: { neighbourhood: home },
      error: "Permanent",
      cause: "no",
    });

  test("goes on by a new execution, after saying from where; two who want it start one", async () => {
    await fail((await world.dependencies.cycles.mustGet(cycle)).execution);
    expect(
      textOf((await world.atConsole(consolePages, `/console/cycles/${cycle}`)).body),
    ).toContain("Ga verder waar het misging");
    const { text, body } = await at(`/console/cycles/${cycle}/rerun`);
    expect(text).toContain("Bewoners krijgen de uitnodiging. (meteen)");
    const form = { version: versionIn(body), reason: "Het is verholpen" };
    const replies = await Promise.all(
      [1, 2, 3].map(() => at(`/console/cycles/${cycle}/rerun`, { form })),
    );
    expect(
      replies.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other),
    ).toEqual([303, 409, 409]);
    expect(await world.dependencies.cycles.mustGet(cycle)).toMatchObject({
      attempt: 2,
      execution: `${cycle}_2`,
    });
    expect(started).toEqual([`${cycle}_2 {"neighbourhood":"zonnestraat","run":"${cycle}"}`]);
    expect(
      (await world.dependencies.audit.of(home)).filter(({ action }) => action === "rerun cycle"),
    ).toMatchObject([{ reason: "Het is verholpen", result: `${cycle}_2` }]);
  });

  test("begins at the last moment that came, whose look finds it again; a replay is told the same", async () => {
    const again = { execution: `${cycle}_2`, request: { neighbourhood: home, run: cycle } };
    const opened = await world.run(openCycle, again);
    expect(opened).toEqual({ cycle, round, moment: "invitation", check: 0, suffix: "_2" });
    expect(await world.run(openCycle, again)).toEqual(opened);
    expect(await world.dependencies.cycles.mustGet(cycle)).toMatchObject({ status: "running" });
    expect(await world.dependencies.runs.running()).toEqual([cycle]);
    const before = (await world.dependencies.cycles.mustGet(cycle)).passed.length;
    expect(
      (await world.run(checkMoment, { run: cycle, moment: "invitation", check: 0 })).decision,
    ).toBe("due");
    world.at("2026-10-05T20:00:00Z");
    expect(
      await world.run(checkMoment, { run: cycle, moment: "invitation", check: 0 }),
    ).toMatchObject({ decision: "wait", seconds: 10 * 3600 });
    expect((await world.dependencies.cycles.mustGet(cycle)).passed).toHaveLength(before);
  });

  test("does not go on where another cycle runs meanwhile, which keeps its place; and days that it stood still move what has not come", async () => {
    const { plan } = await world.dependencies.cycles.mustGet(cycle);
    await fail(`${cycle}_2`);
    expect(
      (await at(`/console/cycles/${cycle}/rerun`, { form: { reason: "Het is nu echt verholpen" } }))
        .statusCode,
    ).toBe(303);
    const other = (
      await world.run(openCycle, { execution: "other", request: { neighbourhood: home } })
    ).cycle;
    expect((await at(`/console/cycles/${cycle}/rerun`)).text).toContain(
      "er loopt hier intussen een andere",
    );
    await expect(
      world.run(openCycle, {
        execution: `${cycle}_3`,
        request: { neighbourhood: home, run: cycle },
      }),
    ).rejects.toMatchObject({
      name: "InvalidInput",
      message: `Cycle ${cycle} cannot go on, since ${other} runs there now. Wait until that ends, or stop it first.`,
    });
    await fail(`${cycle}_3`);
    await expect(
      world.run(openCycle, { execution: "third", request: { neighbourhood: home } }),
    ).rejects.toThrow(other);
    await fail("other");
    world.at("2026-10-12T08:00:00Z");
    await world.run(openCycle, {
      execution: `${cycle}_3`,
      request: { neighbourhood: home, run: cycle },
    });
    const moved = await world.dependencies.cycles.mustGet(cycle);
    expect(Date.parse(moved.plan.end) - Date.parse(plan.end)).toBe(7 * 86_400_000);
    expect((await world.dependencies.rounds.mustGet(round)).closes).toBe(moved.plan.closing);
    expect(moved).not.toHaveProperty("closed");
  });

  test("also an execution that somebody ended outside of the console can go on, and one that runs cannot", async () => {
    expect((await at(`/console/cycles/${cycle}/rerun`)).text).toContain(
      "Dit hoeft niet: de uitvoering loopt gewoon.",
    );
    expect(
      (await at(`/console/cycles/${cycle}/rerun`, { form: { reason: "Misschien helpt het" } }))
        .statusCode,
    ).toBe(409);
    const stopDate = new Date(world.dependencies.now());
    machines.on(DescribeExecutionCommand).resolves({ status: "ABORTED", stopDate });
    expect(
      (
        await at(`/console/cycles/${cycle}/rerun`, {
          form: { reason: "Iemand stopte de uitvoering" },
        })
      ).statusCode,
    ).toBe(303);
    expect(await world.dependencies.cycles.mustGet(cycle)).toMatchObject({
      execution: `${cycle}_4`,
    });
  });
});

describe("a measurement", () => {
  test("is started, advanced and stopped after the same look; before its draw nobody knows who", async () => {
    const design = MeasurementDesign.parse({
      version: "test",
      source: "of the test",
      baseline: "2026-09-07",
      sample: { kind: "random", size: 20, onePerAddress: false },
    });
    expect((await at("/console/start/zonnestraat/wave")).text).toContain(
      "Deze buurt wordt niet gemeten.",
    );
    await world.dependencies.neighbourhoods.save({ ...world.neighbourhood, measurement: design });
    const start = await at("/console/start/zonnestraat/wave", { language: "en" });
    expect(start.text).toContain("The measurement asks: 20 people by lot.");
    expect(start.text).toContain("The sample is drawn on the day itself, out of 63 residents.");
    const { wave } = await world.run(openWave, {
      execution: "zonnestraat_wave_001",
      request: { neighbourhood: home },
    });
    expect((await at(`/console/waves/${wave}/stop`)).text).toContain("komt in geen verslag");
    expect((await at(`/console/cycles/${wave}/stop`)).statusCode).toBe(404);
    await world.run(awaitMoment, { run: wave, moment: "invitation", version: 1, token: "waits" });
    expect((await at(`/console/waves/${wave}/advance`)).text).toContain(
      "De steekproef wordt pas op de dag zelf getrokken",
    );
    expect(
      (await at(`/console/waves/${wave}/advance`, { form: { reason: "Wij zijn klaar" } }))
        .statusCode,
    ).toBe(303);
    expect(
      (await at("/console/waves/start", { form: { neighbourhood: home, reason: "Nog een" } }))
        .headers["location"],
    ).toContain("told=waveExists");
    await world.run(checkMoment, { run: wave, moment: "invitation", check: 4 });
    await world.run(recordFailure, {
      machine: "measurement",
      execution: "zonnestraat_wave_001",
      request: { neighbourhood: home },
      error: "Permanent",
      cause: "no",
    });
    const { plan } = await world.dependencies.waves.mustGet(wave);
    world.at("2026-10-15T08:00:00Z");
    expect(
      (await at(`/console/waves/${wave}/rerun`, { form: { reason: "Het is verholpen" } }))
        .statusCode,
    ).toBe(303);
    expect(
      await world.run(openWave, {
        execution: `${wave}_2`,
        request: { neighbourhood: home, run: wave },
      }),
    ).toEqual({ wave, round: `${wave}_measurement`, moment: "invitation", check: 4, suffix: "_2" });
    const again = await world.dependencies.waves.mustGet(wave);
    expect([
      again.status,
      Date.parse(again.plan.closing) > Date.parse(plan.closing),
      again.plan.next,
    ]).toEqual(["running", true, plan.next]);
  });
});

test("who may not steer sees the cycle, and neither a button nor the execution", async () => {
  const shownTo = async (roles: Access["roles"]) =>
    (
      await world.atConsole(consolePages, `/console/cycles/${id}`, {
        access: { roles, partner: "police", neighbourhoods: "all" },
      })
    ).body;
  expect(await shownTo(["coordinator"])).toMatch(
    /\/console\/cycles\/zonnestraat_whole_001\/rerun.*_local\/executions\/arn:aws:states/s,
  );
  for (const roles of [["professional"], ["auditor"]] as const) {
    const body = await shownTo([...roles]);
    expect(body).toContain("Het verloop");
    expect(body).not.toMatch(
      /\/(stop|pause|advance|rerun)\?|executions\/|Letter \d|console\/recipients/,
    );
  }
});
