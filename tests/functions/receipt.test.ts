import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { shouldMailReceipt } from "#domain/dispatch/ledger.ts";
import { codeOf } from "#domain/answer/code.ts";
import { DispatchKind } from "#contract/mail.ts";
import type { MailEntry, Token } from "#domain/dispatch/mail.ts";
import { OTHER, type RoundId, TokenHash } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { tokenHashOf } from "#functions/dispatch/links.ts";
import { mailReceipt } from "#functions/answer/mail-receipt.ts";
import { myData } from "#functions/answer/my-data.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { storesOf } from "#cli/open-all.ts";
import { sha256 } from "#stores/sha256.ts";
import { startList } from "#stores/start-list.ts";
import { recordMailEvent } from "#functions/dispatch/record-mail-event.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { sweepExpired } from "#functions/daily/sweep-expired.ts";
import { aResident, day, instant } from "#tests/builders.ts";
import { whileMailIs } from "./mail-service.ts";
import { desk, leaving, openWorld, queued, visit, type World } from "./world.ts";

let world: World;
let round: RoundId;
let link = "";
let other = "";
beforeEach(async () => {
  world = await openWorld();
  ({ round } = await world.invited());
  [link = "", other = ""] = world.people.map(({ email }) => world.links().get(email) ?? "");
});
afterEach(() => world.close());

const press = (
  token = link,
  { method = "POST", query = "lang=nl" }: { method?: string; query?: string } = {},
) =>
  world.run(
    mailReceipt,
    visit(method, `/r/${token}`, { token, query, ...(method === "POST" ? { body: "" } : {}) }),
  );
const answer = (body = "first=litter&second=lighting&comment=Meer+bomen") =>
  world.run(submitBallot, visit("POST", `/a/${link}`, { token: link, body, query: "lang=nl" }));
const receipts = () =>
  world.environment.outbox.after(0, 1000).filter(({ tags }) => tags["kind"] === "receipt");
const entry = () => world.dependencies.mails.inBatch(round, 0, "receipt");
const codeIn = (html: string) => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(plain(html))?.[0] ?? "no code";
const plain = (html: string) =>
  html.replaceAll(/<style.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");

describe("a receipt by mail", () => {
  test("is offered after answering, and goes to the address on file with the link, the day, the code and the ways out", async () => {
    const { body } = await answer();
    expect(body).toContain(`<form method="post" action="/r/${link}?lang=nl"`);
    const code = codeIn(body);
    const reply = await press();
    expect(reply.statusCode).toBe(200);
    expect(plain(reply.body)).toContain("De bevestiging is verstuurd");
    const [mail] = receipts();
    expect(mail?.to.join()).toContain("<resident.0@example.org>");
    for (const part of [
      `/a/${link}`,
      "vrijdag 2 oktober 2026",
      code,
      `/count/zonnestraat_whole_001?lang=nl&code=${code}#check`,
      `/q/${desk(link)}`,
      `/u/${leaving(link)}`,
      `/p/${desk(link)}`,
      "Omar Haddad",
    ])
      expect(mail?.text).toContain(part);
    expect(mail?.headers).toEqual([
      {
        name: "List-Unsubscribe",
        value: expect.stringMatching(new RegExp(`^<http.*/u/${leaving(link)}>$`)) as string,
      },
      { name: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click" },
    ]);
    expect(await entry()).toMatchObject([{ state: "sent", attempts: 1 }]);
  });

  test.each(Language.options)(
    "in %s does not hold what was chosen: the mail service would have it beside a name",
    async (language) => {
      await answer();
      await press(link, { query: `lang=${language}` });
      const [mail] = receipts();
      expect(mail?.html).toContain(`<html lang="${language}"`);
      for (const { id, words: its } of startList.values())
        for (const words of [...(id === OTHER ? [] : [id]), ...Object.values(its)])
          expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toContain(words);
      expect(mail?.text).not.toContain("Meer bomen");
    },
  );

  test("is sent once, however often and however simultaneously the button is pressed", async () => {
    await answer();
    const replies = await Promise.all(Array.from({ length: 8 }, () => press()));
    for (const { statusCode } of replies) expect([200, 503]).toContain(statusCode);
    expect(plain((await press()).body)).toContain("U hebt de bevestiging al");
    expect(receipts()).toHaveLength(1);
  });

  test("is for who answered by this very link: not for who did not answer, nor by another link of theirs", async () => {
    expect((await press()).statusCode).toBe(409);
    await answer();
    const { invitations, issuing } = world.dependencies;
    const its = await invitations.token(tokenHashOf(sha256, link));
    const another = "B".repeat(22);
    if (its === undefined) throw new Error("there is no such link");
    await issuing.saveToken({ ...its, hash: tokenHashOf(sha256, another) });
    for (const token of [another, other])
      expect(plain((await press(token)).body)).toContain("Er is nog niet geantwoord met deze link");
    expect((await press("A".repeat(22))).statusCode).toBe(404);
    expect(receipts()).toEqual([]);
  });

  test("opening the page changes nothing, whoever opens it", async () => {
    await answer();
    const before = await world.everything();
    for (const method of ["GET", "HEAD"])
      expect((await press(link, { method })).statusCode).toBe(200);
    expect((await press(link, { method: "GET" })).body).toContain(
      "Mail mij een bevestiging</button>",
    );
    expect(await world.everything()).toEqual(before);
    expect(receipts()).toEqual([]);
  });

  test("goes to who unsubscribed and asks for it, and not to an address that bounced or whose owner complained", async () => {
    await answer();
    const [person] = world.people;
    if (person === undefined) throw new Error("nobody");
    const { residents } = world.dependencies;
    await residents.suppress(world.neighbourhood.id, person.id, "bounced");
    const bounced = await press();
    expect([bounced.statusCode, plain(bounced.body)]).toEqual([
      409,
      expect.stringContaining("Bel uw contactpersoon als u een ander adres wilt doorgeven"),
    ]);
    await residents.suppress(world.neighbourhood.id, person.id, "complained");
    expect(plain((await press()).body)).toContain("Wij mailen u niet meer");
    expect(receipts()).toEqual([]);
    await world.run(
      submitBallot,
      visit("POST", `/a/${other}`, { token: other, body: "first=litter" }),
    );
    await residents.unsubscribe(
      world.neighbourhood.id,
      world.people[1]?.id as never,
      day("2026-09-15"),
    );
    expect((await press(other)).statusCode).toBe(200);
    expect(receipts().map(({ to }) => to.join())).toEqual([
      expect.stringContaining("resident.1@example.org"),
    ]);
  });

  test("has the same code after a double press, and after the answer was changed", async () => {
    const first = codeIn((await answer()).body);
    expect(codeIn((await answer("first=parking")).body)).toBe(first);
    await press();
    expect(receipts()[0]?.text).toContain(first);
  });

  test("is mailed until closing alone: nobody can make the code once its key is destroyed", async () => {
    await answer();
    world.at("2026-10-03T08:00:00Z");
    const late = await press();
    expect([late.statusCode, plain(late.body)]).toEqual([
      410,
      expect.stringContaining("de sleutel daarvan is vernietigd"),
    ]);
    expect(receipts()).toEqual([]);
  });

  test("that the mail service refuses may be tried once more; one of which nobody knows is not sent again", async () => {
    await answer();
    expect((await whileMailIs("throttled", () => press())).statusCode).toBe(503);
    expect(plain((await whileMailIs("silent", () => press())).body)).toContain(
      "Wij weten niet zeker of de bevestiging is verstuurd",
    );
    expect(plain((await press()).body)).toContain(
      "Wij weten niet zeker of de bevestiging is verstuurd",
    );
    expect(await entry()).toMatchObject([{ state: "unknown", attempts: 2 }]);
    expect(receipts()).toEqual([]);
  });

  test("that bounces is noted like any mail: the address gets no more", async () => {
    await answer();
    await press();
    const tags = Object.fromEntries(
      Object.entries(receipts()[0]?.tags ?? {}).map(([name, value]) => [name, [value]]),
    );
    expect(
      await world.run(
        recordMailEvent,
        queued({
          time: "2026-09-15T08:00:00Z",
          detail: { eventType: "Bounce", bounce: { bounceType: "Permanent" }, mail: { tags } },
        }),
      ),
    ).toEqual({ batchItemFailures: [] });
    expect(await entry()).toMatchObject([{ state: "bounced" }]);
    expect(
      await world.dependencies.residents.one(world.neighbourhood, world.people[0]?.id as never),
    ).toMatchObject({ suppressed: "bounced" });
  });

  test("stands in what is kept about somebody, and goes with it: when they ask, and when the round is swept", async () => {
    await answer();
    await press();
    const mine = (body: string) =>
      world.run(myData, visit("POST", "/p/x", { token: desk(link), body, query: "lang=nl" }));
    expect(plain((await mine("what=show")).body)).toContain(
      "bevestiging (maandag 14 september 2026)",
    );
    await mine("what=forget&sure=yes");
    expect(await entry()).toEqual([]);
    await world.run(
      submitBallot,
      visit("POST", `/a/${other}`, { token: other, body: "first=litter" }),
    );
    await press(other);
    expect(await entry()).toHaveLength(1);
    world.at("2029-01-01T00:00:00Z");
    await world.run(sweepExpired, {});
    expect(await entry()).toEqual([]);
  });

  const codeFor = async (byte: number, more: Partial<Token>): Promise<string> => {
    const code = codeOf(new Uint8Array(10).fill(byte));
    const token = await world.dependencies.invitations.token(tokenHashOf(sha256, link));
    if (token === undefined) throw new Error("a token");
    await world.dependencies.issuing.saveTokens([
      { ...token, hash: tokenHashOf(sha256, code), ...more },
    ]);
    return code;
  };

  test("is not offered to who answered by letter; asked for with the code, however typed, it goes to the address on file", async () => {
    const code = await codeFor(77, { channel: "letter" });
    const page = await world.run(
      submitBallot,
      visit("POST", `/a/${code}`, { token: code, body: "first=litter", query: "lang=nl" }),
    );
    expect([page.statusCode, page.body.includes(`/r/${code}`)]).toEqual([200, false]);
    expect((await press(`${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`)).statusCode).toBe(
      200,
    );
    expect(receipts()[0]?.text).toContain(`/a/${code}\n`);
  });

  test("is asked for by codes that lead nowhere so often, and then not for a while", async () => {
    const codes = Array.from({ length: 30 }, (_, nth) => codeOf(new Uint8Array(10).fill(nth)));
    const statuses: number[] = [];
    for (const code of codes) statuses.push((await press(code)).statusCode);
    expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
    expect(receipts()).toEqual([]);
  });

  test("is made by a function that has opened no key of the round yet", async () => {
    await answer();
    const { variables, clock } = world.environment;
    const { roundKeys } = storesOf(variables, clock.now);
    await world.run(mailReceipt, visit("POST", "/r/x", { token: link, body: "" }), { roundKeys });
    expect(codeIn(receipts()[0]?.text ?? "")).toBe(codeIn((await answer()).body));
  });

  test("is not mailed from the device of somebody else, on which an answer is given once", async () => {
    const code = await codeFor(99, { channel: "doorstep", once: true });
    await world.run(
      submitBallot,
      visit("POST", `/a/${code}`, { token: code, body: "first=litter", query: "lang=nl" }),
    );
    expect(plain((await press(code)).body)).toContain("Er is al geantwoord met deze link");
    expect(receipts()).toEqual([]);
  });

  test("is mailed only where there is an address", () => {
    const hash = tokenHashOf(sha256, link);
    const invitation = {
      round,
      batch: 0,
      resident: aResident(1).id,
      area: aResident(1).area,
      answeredOn: day("2026-09-15"),
      answeredWith: hash,
    };
    const { email: _email, ...noMail } = aResident(1);
    expect(shouldMailReceipt(noMail, invitation, hash, undefined)).toEqual({
      kind: "skip",
      because: "no-address",
    });
    expect(shouldMailReceipt(undefined, invitation, hash, undefined)).toEqual({
      kind: "skip",
      because: "no-address",
    });
    expect(
      shouldMailReceipt(
        aResident(1),
        { ...invitation, answeredWith: TokenHash.parse(sha256("another")) },
        hash,
        undefined,
      ),
    ).toEqual({ kind: "skip", because: "not-answered" });
    const lapsed: MailEntry = {
      round,
      batch: 0,
      kind: "receipt",
      resident: aResident(1).id,
      state: "lapsed",
      claimed: instant("2026-09-15T08:00:00Z"),
      attempts: 1,
    };
    expect(shouldMailReceipt(aResident(1), invitation, hash, lapsed)).toMatchObject({
      kind: "send",
      attempts: 2,
    });
    expect(shouldMailReceipt(aResident(1), invitation, hash, { ...lapsed, attempts: 2 })).toEqual({
      kind: "skip",
      because: "unsettled",
    });
  });

  test("is no dispatch: no machine sends it to everybody", () => {
    expect(DispatchKind.options).toEqual(["invitation", "reminder", "feedback"]);
    return expect(world.run(sendBatch, { round, kind: "receipt", batch: 0 })).rejects.toMatchObject(
      { name: "InvalidInput" },
    );
  });
});
