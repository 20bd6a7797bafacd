import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dayOf } from "#domain/calendar/time.ts";
import { measurementRoundOf, NeighbourhoodId, RoundId, waveIdOf } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { FACTS_VERSION } from "#contract/facts-version.ts";
import { cycleTable } from "#stores/tables.ts";
import { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { factsOfResident, residentBy } from "#functions/dispatch/resident-facts.ts";
import { consolePages } from "#console/console.ts";
import { responseExports } from "#console/measurement/export-responses.ts";
import { bringUpToDate } from "#functions/daily/bring-up-to-date.ts";
import { findDue } from "#functions/daily/find-due.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { settleDispatch } from "#functions/dispatch/settle-dispatch.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { steer } from "#console/cycles/steer.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { awaitMoment } from "#functions/dispatch/await-moment.ts";
import { checkMoment } from "#functions/dispatch/check-moment.ts";
import { answerQuestions } from "#functions/measurement/answer-questions.ts";
import { compareWaves } from "#functions/measurement/compare-waves.ts";
import { drawSample } from "#functions/measurement/draw-sample.ts";
import { gatherResponses } from "#functions/measurement/gather-responses.ts";
import { estimateWave } from "#functions/measurement/estimate-wave.ts";
import { openWave } from "#functions/measurement/open-wave.ts";
import { publishWave } from "#functions/measurement/publish-wave.ts";
import { showReport } from "#functions/measurement/show-report.ts";
import { stopWave } from "#functions/measurement/stop-wave.ts";
import { answersAfter, fillIn } from "#cli/simulation/respondents.ts";
import { day } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

const design = MeasurementDesign.parse({
  version: "test",
  source: "of the test",
  baseline: "2026-09-07",
  sample: { kind: "random", size: 20, onePerAddress: false },
});
const who = { actor: "coordinator test", origin: "test" };
let world: World;
beforeEach(async () => {
  world = await openWorld({ residents: 40 });
  await measured({});
});
afterEach(() => world.close());

const measured = (change: Partial<MeasurementDesign>) =>
  world.dependencies.neighbourhoods.save({
    ...world.neighbourhood,
    measurement: { ...design, ...change },
  });
const open = (execution = "zonnestraat_wave_001") =>
  world.run(openWave, { execution, request: { neighbourhood: world.neighbourhood.id } });

/** As far as the dispatch machine brings it: everybody who was drawn is mailed. */
async function invited() {
  const { wave, round } = await open();
  world.at((await world.dependencies.waves.mustGet(wave)).plan.invitation);
  const { drawn } = await world.run(drawSample, { wave });
  await mail(round, "invitation");
  return { wave, round, drawn };
}

async function mail(round: RoundId, kind: "invitation" | "reminder") {
  const { batches } = await world.run(planBatches, { round, kind });
  for (let batch = 0; batch < batches; batch += 1)
    await world.run(sendBatch, { round, kind, batch });
  return world.run(settleDispatch, { round, kind, pass: 1 });
}

/** Those who were mailed open their links and hand in, the first so many of them. */
async function answers(round: RoundId, count: number) {
  const go = async (link: string, form?: URLSearchParams): Promise<Response> => {
    const { pathname, search } = new URL(link);
    const reply = await world.run(
      answerQuestions,
      visit(form === undefined ? "GET" : "POST", pathname, {
        token: pathname.slice(3),
        query: search.slice(1),
        ...(form === undefined ? {} : { body: form.toString() }),
      }),
    );
    return reply.statusCode === 303
      ? go(new URL(reply.headers["location"] ?? "", link).href)
      : new Response(reply.body, { status: reply.statusCode });
  };
  const mails = world.environment.outbox
    .after(0, 1000)
    .filter(({ tags }) => tags["kind"] === "invitation" && tags["round"] === round);
  const outcomes = [];
  for (const { text, to } of mails.slice(0, count))
    outcomes.push(
      await fillIn(
        "test",
        { email: to[0] ?? "", round, progress: 0 },
        /https?:\S+\/m\/[\w-]+/.exec(text)?.[0] ?? "",
        go,
      ),
    );
  return outcomes;
}

async function compared(count = 12) {
  const { wave, round } = await invited();
  await answers(round, count);
  world.at((await world.dependencies.waves.mustGet(wave)).plan.closing);
  await world.run(closeRound, { round });
  await world.run(gatherResponses, { wave });
  const { handedIn } = await world.run(estimateWave, { wave });
  await world.run(compareWaves, { wave });
  return { wave, round, handedIn };
}

describe("a wave", () => {
  test("opens once for one execution, and asks what the bank asks word for word", async () => {
    const opened = await open();
    expect(opened).toEqual({
      wave: "zonnestraat_wave_001",
      round: "zonnestraat_wave_001_measurement",
      moment: "invitation",
      check: 0,
      suffix: "",
    });
    expect(await open()).toEqual(opened);
    await expect(open("another")).rejects.toThrow("runs already: zonnestraat_wave_001");
    const [{ prints }, asked] = [
      await world.dependencies.waves.mustGet(opened.wave),
      await world.dependencies.questionnaires.get(opened.round),
    ];
    expect(prints.map(({ question }) => question)).toEqual(asked?.questions.map(({ id }) => id));
  });

  test("of a neighbourhood that is not measured says what to add", async () => {
    await world.dependencies.neighbourhoods.save(world.neighbourhood);
    await expect(open()).rejects.toThrow("Add it to neighbourhood.json");
  });

  test("declares its seed and its primary set before anybody answers, where nobody can change it", async () => {
    const { wave } = await open();
    const { seed } = await world.dependencies.waves.mustGet(wave);
    const trail = await world.dependencies.audit.of(world.neighbourhood.id);
    expect(trail.find(({ action }) => action === "open wave")?.result).toContain(
      `seed ${seed}; primary set `,
    );
  });

  test("asks those whom its seed draws, each with the weight of the draw, and the same ones when it is done twice", async () => {
    const { wave, round, drawn } = await invited();
    const before = await world.dependencies.invitations.inBatch(round, 0);
    expect([drawn, before.length, new Set(before.map(({ weight }) => weight))]).toEqual([
      20,
      20,
      new Set([2]),
    ]);
    await world.run(drawSample, { wave });
    expect(await world.dependencies.invitations.inBatch(round, 0)).toEqual(before);
    expect((await world.dependencies.waves.mustGet(wave)).drawing).toMatchObject({
      strata: [{ there: 40, wanted: 20, drawn: 20 }],
      panelOnly: 0,
      population: { straat: 40 },
    });
  });

  test("whose draw was broken off asks nobody whom the whole draw does not ask", async () => {
    const { wave, round } = await open();
    const { people, dependencies } = world;
    await dependencies.issuing.saveAll(
      people.map(({ id, area }) => ({ round, batch: 0, resident: id, area })),
      2_000_000_000,
    );
    await world.run(drawSample, { wave });
    expect(await dependencies.invitations.inBatch(round, 0)).toHaveLength(20);
  });

  test("brings back who consented also when chance did not draw them, and these without a weight", async () => {
    const { dependencies, neighbourhood, people } = world;
    for (const { id } of people)
      await dependencies.panel.join(neighbourhood.id, {
        resident: id,
        code: PanelCode.parse(id.slice(0, 22)),
        consent: "panel-2026-11.2-nl",
        since: day("2026-08-01"),
      });
    const { round } = await invited();
    const asked = await dependencies.invitations.inBatch(round, 0);
    expect([asked.length, asked.filter(({ weight }) => weight !== undefined).length]).toEqual([
      40, 20,
    ]);
  });

  test("leaves out who gets an agenda survey within two weeks, and waits where that spares everybody", async () => {
    await world.run(openCycle, {
      execution: "zonnestraat_whole_001",
      request: { neighbourhood: world.neighbourhood.id },
    });
    const { wave } = await open();
    const { plan } = await world.dependencies.waves.mustGet(wave);
    expect(dayOf(plan.invitation) >= "2026-10-08").toBe(true);
    expect(dayOf((await world.dependencies.cycles.mustGet(world.id)).plan.reminder)).toBe(
      "2026-09-24",
    );
  });

  test("reminds who is silent and nobody who handed in", async () => {
    const { round } = await invited();
    expect(await answers(round, 3)).toEqual(["handed-in", "handed-in", "handed-in"]);
    world.at((await world.dependencies.rounds.mustGet(round)).closes.replace(/T.*/, "T07:00:00Z"));
    const { report } = await world.run(settleDispatch, { round, kind: "reminder", pass: 2 });
    expect(report).toMatchObject({ residents: 20, answered: 3 });
  });

  test("is stopped with a reason, and the next one is planned in its time", async () => {
    const { wave } = await open();
    await steer(world.dependencies, wave, { kind: "stop", reason: "Een vraag was fout.", ...who });
    expect(
      await world.run(checkMoment, { run: wave, moment: "invitation", check: 0 }),
    ).toMatchObject({ decision: "stopped" });
    await world.run(stopWave, { wave });
    expect(await world.dependencies.waves.mustGet(wave)).toMatchObject({
      status: "stopped",
      reason: "Een vraag was fout.",
    });
    expect(await world.dependencies.waves.plannedFor(world.neighbourhood.id)).toMatchObject({
      wave: "zonnestraat_wave_002",
      firstDay: "2027-03-07",
    });
    await expect(
      steer(world.dependencies, wave, { kind: "pause", reason: "Even wachten.", ...who }),
    ).rejects.toThrow("A wave is not paused");
  });
});

describe("what a wave found", () => {
  test("is estimated and compared, and seen by nobody outside before somebody let it out", async () => {
    const { wave, handedIn } = await compared();
    expect(handedIn).toBe(12);
    const read = () =>
      world.run(showReport, { ...visit("GET", `/measured/${wave}`), pathParameters: { wave } });
    expect((await read()).statusCode).toBe(404);
    const { version, ...look } = await world.run(checkMoment, {
      run: wave,
      moment: "publication",
      check: 9,
    });
    expect(look).toMatchObject({ decision: "wait" });
    await world.run(awaitMoment, {
      run: wave,
      moment: "publication",
      version,
      token: "somebody-waits",
    });
    await expect(
      steer(world.dependencies, wave, { kind: "advance", reason: "Snel.", ...who }),
    ).rejects.toThrow("Look at it and publish it");
    const page = await world.console(`/console/waves/${wave}`);
    expect(page).toContain("12 bewoners deden mee");
    expect(page).toContain(`/console/waves/${wave}/publish`);

    const researcher = { roles: ["researcher"], neighbourhoods: "all" } as never;
    const taken = await world.atConsole(
      responseExports,
      `/console/responses/${wave}/responses.csv`,
      { access: researcher },
    );
    expect(Buffer.from(taken.body, "base64").toString().trim().split("\n")).toHaveLength(13);
    expect((await world.dependencies.audit.of(world.neighbourhood.id)).at(-1)).toMatchObject({
      action: "export responses",
      result: "12 responses as responses.csv",
    });

    await world.atConsole(consolePages, `/console/waves/${wave}/publish`, {
      form: { reason: "Wij hebben het samen gelezen." },
    });
    expect(
      await world.run(checkMoment, { run: wave, moment: "publication", check: 10 }),
    ).toMatchObject({ decision: "due" });
    expect(await world.run(publishWave, { wave })).toEqual({ wave, next: "2027-03-07" });
    expect((await read()).statusCode).toBe(200);
    expect(
      (
        await world.run(showReport, {
          ...visit("GET", "/measured/all_1"),
          pathParameters: { wave: "all_1" },
        })
      ).statusCode,
    ).toBe(200);
    expect(
      (
        await world.run(showReport, {
          ...visit("GET", "/measured/dossier"),
          pathParameters: { wave: "dossier" },
        })
      ).body,
    ).toContain(world.neighbourhood.name);
  });

  test("stands in the report of all together also when another neighbourhood is published in the same moment", async () => {
    const { wave } = await compared(2);
    const { dependencies, neighbourhood } = world;
    const other = {
      ...neighbourhood,
      id: NeighbourhoodId.parse("maanstraat"),
      name: "Maanstraat",
      measurement: design,
    };
    await dependencies.neighbourhoods.save(other);
    const { wave: beside } = await world.run(openWave, {
      execution: "maanstraat_wave_001",
      request: { neighbourhood: other.id },
    });
    let meanwhile = true;
    const waveReports = {
      ...dependencies.waveReports,
      async saveOfAll(...saved: Parameters<typeof dependencies.waveReports.saveOfAll>) {
        if (meanwhile)
          await dependencies.waves.change(beside, (before) => ({ ...before, status: "closed" }));
        meanwhile = false;
        await dependencies.waveReports.saveOfAll(...saved);
      },
    };
    await world.run(publishWave, { wave }, { waveReports });
    const scope = (await dependencies.waveReports.ofAll(1))?.scope;
    expect(
      scope?.kind === "all" ? scope.neighbourhoods.map(({ id }) => id).toSorted() : scope,
    ).toEqual(["maanstraat", "zonnestraat"]);
  });

  test("tells the coordinator once that it waits", async () => {
    const { wave } = await compared(3);
    await world.run(compareWaves, { wave });
    expect(
      world.environment.outbox
        .after(0, 1000)
        .filter(({ tags }) => tags["notice"] === "report-waits"),
    ).toHaveLength(1);
  });

  test("is not made from answers that were changed after it was estimated", async () => {
    const { wave, round } = await compared(5);
    const { responses } = world.dependencies;
    const [one, ...others] = await responses.all(round);
    if (one === undefined) throw new Error("nobody answered");
    await responses.saveAll([{ ...one, given: {} }, ...others], 2_000_000_000);
    await expect(world.run(compareWaves, { wave })).rejects.toThrow(
      "are not those that were estimated",
    );
  });

  test("hides what so few answers would tell of one person, in the page, the JSON and the CSV alike", async () => {
    const { wave } = await compared(12);
    await world.dependencies.waves.change(wave, (before) => ({ ...before, status: "closed" }));
    const get = async (file: string) =>
      (
        await world.run(showReport, {
          ...visit("GET", `/measured/${wave}/${file}`),
          pathParameters: { wave, file },
        })
      ).body;
    const { indicators } = JSON.parse(await get("report.json")) as {
      indicators: { figures: { estimate?: number }[] }[];
    };
    expect(
      indicators.flatMap(({ figures }) => figures.flatMap(({ estimate }) => estimate ?? [])),
    ).toEqual([]);
    expect(
      (await get("report.csv"))
        .split("\n")
        .slice(1)
        .filter((line) => /,0\.\d/.test(line)),
    ).toEqual([]);
  });
});

describe("when a wave is due", () => {
  test("the baseline is planned when the neighbourhood is brought in, and started by the daily machine when its day has come", async () => {
    const facts = {
      ...world.neighbourhood,
      measurement: { ...design, baseline: day("2026-10-01") },
    };
    await importResidents(world.dependencies, facts, world.people, {
      replace: false,
      actor: "test",
    });
    expect(await world.run(findDue, { today: "2026-09-30T06:00:00Z" })).toEqual({ due: [] });
    expect(await world.run(findDue, { today: "2026-10-03T06:00:00Z" })).toEqual({
      due: [
        {
          name: "zonnestraat_wave_001",
          machine: "measurement",
          request: { neighbourhood: "zonnestraat" },
        },
      ],
    });
    await importResidents(world.dependencies, world.neighbourhood, world.people, {
      replace: false,
      actor: "test",
    });
    expect(await world.run(findDue, { today: "2026-10-03T06:00:00Z" })).toEqual({ due: [] });
  });

  test("nobody is asked twice in one round, whoever starts it again", async () => {
    const { round } = await invited();
    const before = world.environment.outbox.after(0, 1000).length;
    await mail(round, "invitation");
    expect(world.environment.outbox.after(0, 1000)).toHaveLength(before);
  });
});

test("brought up to date once more, whoever forgot that it was, a neighbourhood that is measured stays as it is", async () => {
  await compared(2);
  const { variables, clock } = world.environment;
  const cycle = cycleTable({ environment: variables, clock: clock.now });
  const facts = async () =>
    new Map(
      (await world.everything())
        .filter(({ item }) => !String(item["pk"]).startsWith("MIGRATION"))
        .map(({ item }) => [`${String(item["pk"])} ${String(item["sk"])}`, item]),
    );
  const before = await facts();
  for (let version = 1; version <= FACTS_VERSION; version += 1)
    await cycle.delete(cycleKeys.migration(version));
  const { versions } = await world.run(bringUpToDate, {});
  expect(versions.length).toBeGreaterThan(3);
  const after = await facts();
  // What the mail service tells comes when it comes.
  const those = [...before].filter(([key]) => !key.includes(" MAIL#"));
  for (const [key, item] of those) expect([key, after.get(key)]).toEqual([key, item]);
});

test("who was asked in a wave can see and erase that like all else", async () => {
  const { round } = await invited();
  const [asked] = await world.dependencies.invitations.inBatch(round, 0);
  const person = world.people.find(({ id }) => id === asked?.resident);
  expect(residentBy(world.dependencies, world.neighbourhood, person?.email ?? "")).toBe(
    asked?.resident,
  );
  expect(
    (await factsOfResident(world.dependencies, world.neighbourhood, asked?.resident as never))[
      "invitations.invitation"
    ],
  ).toMatchObject([{ round: measurementRoundOf(waveIdOf(world.neighbourhood.id, 1)) }]);
  await eraseResident(world.dependencies, world.neighbourhood, asked?.resident as never, who);
  expect(await world.dependencies.invitations.inBatch(round, 0)).toHaveLength(19);
});

test("the same resident of a simulation answers at the same time, or not at all", () => {
  const one = { email: "a@example.org", round: "limmel_wave_001_measurement" };
  expect(answersAfter("1", one)).toBe(answersAfter("1", one));
});
