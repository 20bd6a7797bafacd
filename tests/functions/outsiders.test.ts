import type { Access } from "#domain/access.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ActionId, CycleId } from "#contract/ids.ts";
import type { Signal } from "#domain/reading/text.ts";
import { actionPages } from "#console/actions/follow-actions.ts";
import { chaseActions } from "#functions/actions/chase-actions.ts";
import { sendPicture } from "#functions/actions/send-picture.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { A_COORDINATOR, day } from "#tests/builders.ts";
import { phonePicture } from "#tests/phone-picture.ts";
import {
  askOutside,
  atErrand,
  errandsIn,
  follow,
  GRID,
  morning,
  REPORTS,
  secretIn,
  withOutsiders,
} from "./outsiders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let id: ActionId;

beforeEach(async () => {
  world = await openWorld({ residents: 1 });
  cycle = await withOutsiders(world);
  world.at("2026-10-05T18:00:00Z");
});
afterEach(() => world.close());

const plain = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");
const pageOf = async () =>
  plain((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);
const promise = async () => {
  const found = await world.dependencies.actions.get(cycle, id);
  if (found === undefined) throw new Error("no promise");
  return found;
};
const FIRST = "2026-10-06T06:00:00Z";
const errandOf = (kind = "promise", partner: string = GRID.id) =>
  `${cycle}.${id}.${kind}.${partner}`;
const waits = async () =>
  (await world.dependencies.waiting.of(world.neighbourhood.id)).filter(
    ({ kind }) => kind === "errand",
  );
const asked = async () => {
  id = await askOutside(world, cycle);
  return secretIn((await morning(world, FIRST))[0]);
};
const say = (secret: string, says: string, more: Record<string, string> = {}) =>
  follow(world, secret, { says, ...more });

describe("an organisation outside the team that is asked for a promise", () => {
  test("gets ten working days, a mail with a link, one more before the last day, and then the coordinator hears", async () => {
    id = await askOutside(world, cycle);
    expect((await promise()).state).toMatchObject({ answerBy: "2026-10-19" });
    const to = (mails: Awaited<ReturnType<typeof morning>>) => mails.map((mail) => mail.to.join());
    expect(to(await morning(world, FIRST))).toEqual([expect.stringContaining("loket@netwerk")]);
    for (const dayOfMonth of ["07", "08", "13", "14"])
      expect(to(await morning(world, `2026-10-${dayOfMonth}T06:00:00Z`))).toEqual([]);
    expect((await morning(world, "2026-10-15T06:00:00Z"))[0]?.subject).toContain(
      "Uw antwoord ontbreekt nog",
    );
    const before = world.environment.outbox.count();
    expect(to(await morning(world, "2026-10-20T06:00:00Z"))).toEqual([]);
    const late = world.environment.outbox
      .after(before, 10)
      .filter(({ subject }) => subject.includes("Nog geen antwoord"));
    expect(late.map(({ to: [first = ""] }) => first)).toEqual([
      expect.stringContaining("coordinator@"),
    ]);
  });

  test("sees what is asked without an account, and changes nothing by looking", async () => {
    const secret = await asked();
    const { body, statusCode } = await follow(world, secret);
    expect(statusCode).toBe(200);
    expect(plain(body)).toContain("De lantaarns in het park maken");
    expect(plain(body)).toContain("Het buurtteam vraagt Netwerk Zuid om hulp");
    expect((await errandsIn(world))[0]?.said).toEqual([]);
    expect(JSON.stringify(await world.everything())).not.toContain(secret);
  });

  test("is public with nothing that it said before somebody of the team took it, and then from when it was said", async () => {
    const secret = await asked();
    world.at("2026-10-07T09:00:00Z");
    expect((await say(secret, "yes", { due: "2026-11-20" })).statusCode).toBe(303);
    expect((await promise()).state.kind).toBe("proposed");
    expect(await pageOf()).not.toContain("Netwerk Zuid. Klaar op");
    expect(await waits()).toMatchObject([{ detail: "check", from: "2026-10-07" }]);
    world.at("2026-10-09T09:00:00Z");
    await atErrand(world, errandOf(), "take");
    expect(await promise()).toMatchObject({
      state: { kind: "accepted" },
      due: "2026-11-20",
      firstDue: "2026-11-20",
      owners: [{ kind: "organisation", partner: GRID.id, accepted: "2026-10-07" }],
    });
    expect(await pageOf()).toContain("Netwerk Zuid. Klaar op 20 november.");
    expect(await waits()).toEqual([]);
  });

  test.each([["no", { text: "Dit net is van een ander." }, { kind: "refused" }]] as const)(
    "says %s, with the reason that residents read",
    async (says, more, state) => {
      const secret = await asked();
      await say(secret, says, more);
      await atErrand(world, errandOf(), "take");
      expect((await promise()).state).toMatchObject(state);
    },
  );

  test.each([
    ["under-way", {}, { kind: "under-way" }],
    ["blocked", { text: "Er is geen stroom in de straat." }, { kind: "blocked" }],
    ["done", { text: "Alle lantaarns branden weer." }, { kind: "done", on: "2026-10-06" }],
    [
      "partly-done",
      { text: "Zeven van de tien branden.", next: "De rest in mei" },
      { kind: "partly-done", next: "De rest in mei" },
    ],
    ["not-done", { text: "Er was geen geld meer voor." }, { kind: "not-done" }],
    ["no", { text: "Wij kunnen dit toch niet doen." }, { kind: "refused" }],
  ] as const)("says %s of what it promised", async (says, more, state) => {
    const secret = await asked();
    // Said in one go, and looked over one by one.
    await say(secret, "yes", { due: "2026-11-10" });
    expect((await say(secret, says, more)).statusCode).toBe(303);
    await atErrand(world, errandOf(), "take");
    expect((await promise()).state.kind).toBe("accepted");
    await atErrand(world, errandOf(), "take");
    expect((await promise()).state).toMatchObject(state);
  });

  test("moves the day, and is late against the first; and tells residents something", async () => {
    const secret = await asked();
    await say(secret, "yes", { due: "2026-10-20" });
    await say(secret, "day", { due: "2026-12-01", text: "De kabels komen later binnen." });
    await say(secret, "answer", { text: "De kabels zijn besteld en komen in november." });
    for (let nth = 0; nth < 3; nth += 1) await atErrand(world, errandOf(), "take");
    expect(await promise()).toMatchObject({
      firstDue: "2026-10-20",
      due: "2026-12-01",
      publicText: "De kabels zijn besteld en komen in november.",
    });
    world.at("2026-10-25T09:00:00Z");
    expect(await pageOf()).toContain("Te laat: dit was beloofd voor dinsdag 20 oktober 2026.");
  });

  test("says a thing once however often the button is pressed, and nothing that is not asked", async () => {
    const secret = await asked();
    for (let nth = 0; nth < 3; nth += 1) await say(secret, "yes", { due: "2026-11-10" });
    expect((await errandsIn(world))[0]?.said).toHaveLength(1);
    await say(secret, "report", { status: "done", text: "Dit is geen melding." });
    await say(secret, "handed-over", { text: "Dit geven wij weer door." });
    expect((await errandsIn(world))[0]?.said).toHaveLength(1);
  });

  test.each([
    ["no", { text: "kort" }, "no-text"],
    ["yes", { due: "2026-10-01" }, "yes-due"],
    ["yes", { due: "morgen" }, "yes-due"],
  ] as const)("is told at the field what is wrong with %s %o", async (says, more, field) => {
    const { statusCode, body } = await say(await asked(), says, more);
    expect(statusCode).toBe(422);
    expect(body).toContain(`href="#${field}"`);
  });

  test("reads why the team did not take over what it said, and residents read none of it", async () => {
    const secret = await asked();
    await say(secret, "no", { text: "Mevrouw Janssen van nummer 3 liegt." });
    const left = await atErrand(world, errandOf(), "leave", { form: { why: "x" } });
    expect(left.statusCode).toBe(422);
    await atErrand(world, errandOf(), "leave", { form: { why: "Er staat een naam in." } });
    expect((await promise()).state.kind).toBe("proposed");
    expect(await pageOf()).not.toContain("Janssen");
    expect(plain((await follow(world, secret)).body)).toContain(
      "niet overgenomen door het buurtteam: Er staat een naam in.",
    );
  });

  test("can do nothing by a link that was withdrawn, and by the new one when it is asked again", async () => {
    const secret = await asked();
    await atErrand(world, errandOf(), "withdraw");
    expect((await follow(world, secret)).statusCode).toBe(410);
    expect((await say(secret, "yes", { due: "2026-11-10" })).statusCode).toBe(410);
    expect((await errandsIn(world))[0]?.said).toEqual([]);
    expect(await morning(world, "2026-10-07T06:00:00Z")).toEqual([]);
    await atErrand(world, errandOf(), "again");
    const [mail] = await morning(world, "2026-10-08T06:00:00Z");
    expect(secretIn(mail)).not.toBe(secret);
    expect((await follow(world, secret)).statusCode).toBe(410);
    expect((await follow(world, secretIn(mail))).statusCode).toBe(200);
  });

  test("is looked over by one of two people, and by the coordinator or the contact person alone", async () => {
    const secret = await asked();
    await say(secret, "yes", { due: "2026-11-10" });
    const professional = { ...A_COORDINATOR, roles: ["professional" as const] };
    expect((await atErrand(world, errandOf(), "take", { access: professional })).statusCode).toBe(
      403,
    );
    const [errand] = await errandsIn(world);
    const seen = { version: String(errand?.version), statement: errand?.said[0]?.id ?? "" };
    expect((await atErrand(world, errandOf(), "take", { form: seen })).statusCode).toBe(303);
    expect((await atErrand(world, errandOf(), "take", { form: seen })).statusCode).toBe(409);
  });

  test("cannot be asked by a professional of another organisation", async () => {
    const { statusCode } = await world.atConsole(actionPages, `/console/actions/${cycle}`, {
      access: { roles: ["professional"], partner: "welfare", neighbourhoods: "all" },
      form: {
        topic: "lighting",
        title: "De lantaarns in het park maken",
        owner: [`organisation:${GRID.id}`],
        due: "2026-11-10",
      },
    });
    expect(statusCode).toBe(403);
  });
});

describe("what is handed over to a system for reports", () => {
  const handOver = async () => {
    const secret = await asked();
    await say(secret, "yes", { due: "2026-11-10" });
    await atErrand(world, errandOf(), "take");
    const { version } = await promise();
    await world.atConsole(actionPages, `/console/actions/${cycle}/${id}/move`, {
      access: A_COORDINATOR,
      form: {
        version: String(version),
        to: "handed-over",
        text: "De lantaarns zijn van de gemeente.",
        partner: REPORTS.id,
      },
    });
    return morning(world, "2026-10-08T06:00:00Z");
  };

  test("goes to the address of its reports with everything that it needs, and a link", async () => {
    const [mail, ...others] = await handOver();
    expect(others).toEqual([]);
    expect(mail?.to.join()).toContain("meld@gemeente.example");
    expect(mail?.text).toContain("De lantaarns in het park maken");
    expect(mail?.text).toContain("De lantaarns zijn van de gemeente.");
    expect(await morning(world, "2026-10-09T06:00:00Z")).toEqual([]);
  });

  test("stays open with its number and status in public, until the receiver says done", async () => {
    const [mail] = await handOver();
    const secret = secretIn(mail);
    const errand = errandOf("handed-over", REPORTS.id);
    await say(secret, "report", { status: "in-progress", number: "SIA-1234" });
    expect(await pageOf()).not.toContain("SIA-1234");
    await atErrand(world, errand, "take");
    expect(await pageOf()).toContain(
      "Doorgegeven aan: Meldpunt. Stand bij de ontvanger: in behandeling (nummer SIA-1234).",
    );
    expect((await promise()).state.kind).toBe("handed-over");
    expect((await say(secret, "report", { status: "done" })).statusCode).toBe(422);
    await say(secret, "report", { status: "done", text: "De lamp is vervangen." });
    await atErrand(world, errand, "take");
    expect((await promise()).state).toMatchObject({ kind: "done", text: "De lamp is vervangen." });
  });

  test("that is refused is the coordinator's again, and says so in public", async () => {
    const [mail] = await handOver();
    await say(secretIn(mail), "report", { status: "refused", text: "Dit is niet van ons." });
    await atErrand(world, errandOf("handed-over", REPORTS.id), "take");
    expect(await pageOf()).toContain("niet in behandeling genomen");
    const { actions, waiting } = world.dependencies;
    expect((await actions.get(cycle, id))?.state.kind).toBe("handed-over");
    expect(
      (await waiting.of(world.neighbourhood.id)).find(({ kind }) => kind === "action"),
    ).toMatchObject({ from: "2026-10-08", detail: "handed-over" });
  });

  test("waits for the coordinator when the receiver says nothing within its days", async () => {
    await handOver();
    expect(await waits()).toMatchObject([{ detail: "silent", from: "2026-10-23" }]);
  });
});

describe("a promise of an organisation outside that is due", () => {
  /** Promised for 10 November: asked from the 3rd, and ten working days later is the 17th. */
  const promised = async () => {
    const secret = await asked();
    await say(secret, "yes", { due: "2026-11-10" });
    await atErrand(world, errandOf(), "take");
  };
  const toldOn = async (text: string) =>
    (await morning(world, `2026-${text}T06:00:00Z`)).map((mail) => mail.to.join());
  /** Who hears by the weekly check. */
  const checked = async (text: string) => {
    world.at(`2026-${text}T09:00:00Z`);
    const before = world.environment.outbox.count();
    await world.run(chaseActions, { cycle });
    return world.environment.outbox.after(before, 10).map((mail) => mail.to.join());
  };
  /** Whether the coordinator has it in the digest of a Monday. */
  const digested = async (text: string) => {
    const before = world.environment.outbox.count();
    await morning(world, `2026-${text}T06:00:00Z`);
    return world.environment.outbox.after(before, 100).some(({ to, tags, text: words }) => {
      const isDigest = tags["notice"]?.startsWith("digest") === true;
      return isDigest && to.join().includes("coordinator@") && words.includes("De lantaarns");
    });
  };
  const LOKET = expect.stringContaining("loket@netwerk");
  const COORDINATOR = expect.stringContaining("coordinator@");

  test("is asked of them once a week by a fresh link, and of the coordinator once they said nothing for ten working days", async () => {
    await promised();
    expect(await toldOn("11-02")).toEqual([]);
    const [mail] = await morning(world, "2026-11-03T06:00:00Z");
    expect(mail?.to).toEqual([LOKET]);
    expect(mail?.text).toContain("Netwerk Zuid beloofde dit");
    expect(mail?.text).toMatch(/uiterlijk op .*17 november 2026/);
    expect((await follow(world, secretIn(mail))).body).toContain("Het is gedaan");
    expect(await checked("11-03")).toEqual([]);
    for (const one of ["11-04", "11-09"]) expect(await toldOn(one)).toEqual([]);
    expect(await toldOn("11-10")).toEqual([LOKET]);
    expect(await digested("11-16")).toBe(false);
    expect(await toldOn("11-17")).toEqual([]);
    expect(await checked("11-17")).toEqual([]);
    expect(await checked("11-18")).toEqual([COORDINATOR]);
    expect(await digested("11-23")).toBe(true);
    expect(await toldOn("11-24")).toEqual([]);
  });

  test("is left alone for a week after they said something", async () => {
    await promised();
    const [mail] = await morning(world, "2026-11-03T06:00:00Z");
    world.at("2026-11-05T09:00:00Z");
    await say(secretIn(mail), "under-way");
    for (const one of ["11-06", "11-10", "11-11"]) expect(await toldOn(one)).toEqual([]);
    expect(await toldOn("11-12")).toEqual([LOKET]);
    expect(await checked("11-18")).toEqual([]);
    expect(await checked("11-27")).toEqual([COORDINATOR]);
  });

  test("is the coordinator's at once where their link was withdrawn", async () => {
    await promised();
    await atErrand(world, errandOf(), "withdraw");
    expect(await checked("11-03")).toEqual([COORDINATOR]);
    expect(await toldOn("11-04")).toEqual([]);
  });

  test("is the coordinator's where nobody can be written to", async () => {
    await promised();
    const { neighbourhoods } = world.dependencies;
    const home = await neighbourhoods.mustGet(world.neighbourhood.id);
    const { contact: _contact, ...grid } = GRID;
    await neighbourhoods.save({ ...home, organisations: [grid] });
    expect(await checked("11-03")).toEqual([COORDINATOR]);
    expect(await toldOn("11-04")).toEqual([]);
  });

  test("is asked of them also where the coordinator said yes in their name, and had no link", async () => {
    id = await askOutside(world, cycle);
    const action = await promise();
    const owners = action.owners.map((owner) => ({ ...owner, accepted: day("2026-10-06") }));
    await world.dependencies.actions.change(
      { ...action, owners, state: { kind: "accepted" } },
      { action: id, seq: 2, at: world.dependencies.now(), by: "coordinator", to: "accepted" },
    );
    expect(await toldOn("11-03")).toEqual([LOKET]);
  });
});

describe("a signal out of the reading room", () => {
  const signal: Signal = {
    id: "s".repeat(22),
    neighbourhood: "zonnestraat" as Signal["neighbourhood"],
    run: "zonnestraat_whole_001" as Signal["run"],
    to: REPORTS.id,
    words: "Bij de school is het 's avonds donker.",
    on: day("2026-10-05"),
  };

  test("goes out with the team's words, and what its receiver reports stands with it", async () => {
    await world.dependencies.texts.place(
      {
        id: "g".repeat(22),
        round: `${cycle}_agenda` as never,
        destination: { kind: "signal", to: REPORTS.id, signal: signal.id },
        decided: { by: "contact", at: "2026-10-05T18:00:00Z" as never },
      },
      { signal },
    );
    const [mail] = await morning(world, FIRST);
    expect(mail?.to.join()).toContain("meld@gemeente.example");
    expect(mail?.text).toContain(signal.words);
    // Somebody of another organisation sees it no more than the others that are handed over.
    for (const [partner, isSeen] of [
      ["police", false],
      ["municipality", true],
    ] as const) {
      const access: Access = { roles: ["coordinator"], partner, neighbourhoods: "all" };
      const { body } = await world.atConsole(actionPages, "/console/errands/zonnestraat", {
        access,
      });
      expect([partner, body.includes("Bij de school")]).toEqual([partner, isSeen]);
    }
    await say(secretIn(mail), "report", { status: "received", number: "77" });
    await atErrand(world, `${signal.id}.${REPORTS.id}`, "take");
    expect(await world.dependencies.signals.of(world.neighbourhood.id)).toMatchObject([
      { report: { status: "received", number: "77" } },
    ]);
    expect(await waits()).toEqual([]);
  });
});

describe("a picture by the link of somebody outside", () => {
  const sendTo = (secret: string, picture?: string, text?: string) =>
    world.run(sendPicture, {
      ...visit(text === undefined ? "GET" : "POST", `/promise/${secret}/picture`, {
        query: "lang=nl",
        ...(text === undefined ? {} : { body: new URLSearchParams({ text }).toString() }),
      }),
      pathParameters: { secret, ...(picture === undefined ? {} : { picture }) },
    });
  const SEEN = "Tien lantaarns langs het pad branden.";
  const upload = async (body: string) => {
    const action = /<form method="post" action="([^"]+)"/.exec(body)?.[1] ?? "";
    const fields = [...body.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const form = new FormData();
    for (const [, name = "", value = ""] of fields)
      form.append(name, value.replaceAll("&amp;", "&").replaceAll("&quot;", '"'));
    form.append("file", new Blob([new Uint8Array(phonePicture())]), "IMG_1.jpg");
    const reply = await fetch(action.replaceAll("&amp;", "&"), {
      method: "POST",
      body: form,
      redirect: "manual",
    });
    return /picture\/([\w-]{22})/.exec(reply.headers.get("location") ?? "")?.[1] ?? "";
  };

  test("is drawn anew, waits for the team, and is public once somebody published it", async () => {
    const secret = await asked();
    await say(secret, "yes", { due: "2026-11-10" });
    const picture = await upload((await sendTo(secret)).body);
    expect((await sendTo(secret, picture)).body).toContain("Wat is erop te zien?");
    expect((await sendTo(secret, picture, "kort")).statusCode).toBe(422);
    for (let nth = 0; nth < 2; nth += 1)
      expect((await sendTo(secret, picture, SEEN)).statusCode).toBe(303);
    expect(await world.dependencies.pictures.get(cycle, picture)).toMatchObject({
      action: id,
      text: SEEN,
    });
    expect((await world.dependencies.pictures.get(cycle, picture))?.published).toBeUndefined();
    expect((await errandsIn(world))[0]?.said.map(({ says }) => says.kind)).toEqual([
      "yes",
      "picture",
    ]);
    await atErrand(world, errandOf(), "take");
    await atErrand(world, errandOf(), "take");
    expect(await waits()).toEqual([]);
    expect((await promise()).state.kind).toBe("accepted");
  });

  test("comes in by no link that was withdrawn, and by none of the team's own", async () => {
    const secret = await asked();
    await atErrand(world, errandOf(), "withdraw");
    expect((await sendTo(secret)).statusCode).toBe(404);
    expect((await sendTo(secret, "p".repeat(22), SEEN)).statusCode).toBe(404);
    expect((await sendTo("A".repeat(22))).statusCode).toBe(404);
  });
});
