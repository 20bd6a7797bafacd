import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readOffer } from "#domain/answer/help.ts";
import type { CycleId, RoundId } from "#domain/ids.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { sha256 } from "#functions/adapters/live.ts";
import { askHelped } from "#functions/feedback/ask-helped.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { passMoment } from "#domain/dispatch/moments.ts";
import { anAction, instant, topic } from "#tests/builders.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let links: string[] = [];
let cycle: CycleId;
let round: RoundId;
beforeEach(async () => {
  world = await openWorld({ residents: 13 });
  ({ cycle, round } = await world.invited());
  links = [...world.links().values()];
});
afterEach(() => world.close());
const plain = (html: string) => html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");

describe("an offer to help", () => {
  const offer = (token: string, body: string) => world.run(offerHelp, visit("POST", `/h/${token}`, { token, body, query: "lang=nl" }));
  const good = "topic=litter&name=+Joke++Bloem&contact=043+123+45+67&consent=yes";

  test("is kept with the day and the consent, apart from the ballot: nothing leads from the one to the other", async () => {
    const token = links[0] ?? "";
    await world.run(submitBallot, visit("POST", "/a/x", { token, body: "first=speeding" }));
    expect((await offer(token, good)).statusCode).toBe(200);
    const [kept] = await world.dependencies.helpOffers.of(round);
    expect(kept).toMatchObject({ topic: "litter", name: "Joke Bloem", contact: "043 123 45 67", on: "2026-09-14", consent: "help-2026-11-nl", language: "nl" });
    const whole = (await world.everything()).filter(({ item }) => JSON.stringify(item).includes("Joke Bloem"));
    expect(whole.map(({ item }) => String(item["pk"]))).toEqual([`HELP#${round}`]);
    expect(whole[0]?.item["expires"]).toBeTypeOf("number");
    for (const secret of [sha256(`ballot|${token}`), sha256(`token|${token}`), ...world.people.map(({ id }) => id)]) expect(JSON.stringify(whole)).not.toContain(secret);
  });

  test("without consent, a name or a way to be reached keeps nothing, says every fault at once and loses nothing typed", async () => {
    const reply = await offer(links[0] ?? "", "topic=nonsense&name=A&contact=later&consent=");
    expect(reply.statusCode).toBe(422);
    for (const field of ["topic", "name", "contact", "consent"]) expect(reply.body).toMatch(new RegExp(`href="#${field}".*id="fault-${field}".*id="${field}"`, "s"));
    expect(reply.body).toContain('value="later"');
    expect(await world.dependencies.helpOffers.of(round)).toEqual([]);
  });

  test.each([["+31 43 123 45 67", true], ["anna@example.org", true], ["0431234", false], ["call me", false], ["", false]])("%j can be reached: %s", (contact, reachable) => {
    expect(readOffer({ topic: "litter", name: "Anna", contact, consent: "yes" }, [topic("litter")]).kind).toBe(reachable ? "offer" : "faults");
  });

  test("opens by the link alone, and a scanner that opens it keeps nothing", async () => {
    const before = await world.everything();
    expect((await world.run(offerHelp, visit("GET", "/h/x", { token: links[0] ?? "" }))).statusCode).toBe(200);
    expect((await world.run(offerHelp, visit("GET", "/h/x", { token: "A".repeat(22) }))).statusCode).toBe(404);
    expect(await world.everything()).toEqual(before);
  });
});

describe("did it help?", () => {
  const ask = (token: string, method: string, body?: string) => world.run(askHelped, visit(method, "/f/x", { token, query: "lang=nl", ...(body === undefined ? {} : { body }) }));
  const told = async () => {
    await world.dependencies.actions.create(anAction({ cycle }), { action: anAction().id, seq: 1, at: instant("2026-10-05T08:00:00Z"), by: "machine", to: "planned" });
    await world.dependencies.cycles.change(cycle, (before) => passMoment(before, "feedback", instant("2026-11-10T08:00:00Z"), 99));
  };

  test("is asked once the team has told what was done, and not before", async () => {
    expect(plain((await ask(links[0] ?? "", "POST", "litter-1=yes")).body)).toContain("zodra het team heeft verteld");
    expect(await world.dependencies.helpedAnswers.of(cycle)).toEqual([]);
  });

  test("counts one answer for each resident over all their links; the same link changes it", async () => {
    await told();
    const token = links[0] ?? "";
    expect((await ask(token, "POST", "litter-1=yes")).statusCode).toBe(200);
    expect((await ask(token, "POST", "litter-1=no")).statusCode).toBe(200);
    expect((await world.dependencies.helpedAnswers.of(cycle)).map(({ answers }) => answers)).toEqual([{ "litter-1": "no" }]);
    expect((await ask(token, "GET")).body).toMatch(/value="no" checked/);
    const whole = JSON.stringify((await world.everything()).filter(({ item }) => String(item["pk"]).startsWith("HELPED#")));
    for (const secret of [sha256(`ballot|${token}`), sha256(`token|${token}`), ...world.people.map(({ id }) => id)]) expect(whole).not.toContain(secret);
    const other = await world.dependencies.invitations.token(world.dependencies.sha256(`token|${token}`) as never);
    if (other === undefined) throw new Error("a token");
    const again = { ...other, hash: sha256("another link of the same person") as never };
    expect(await world.dependencies.helpedAnswers.give(again, { cycle, key: "b".repeat(64), answers: {} }, "2026-11-11" as never)).toBe(false);
  });

  test("an empty form, or an answer that is none, keeps nothing and says what to do", async () => {
    await told();
    for (const body of ["", "litter-1=perhaps", "another-9=yes"]) expect((await ask(links[0] ?? "", "POST", body)).statusCode, body).toBe(422);
    expect(await world.dependencies.helpedAnswers.of(cycle)).toEqual([]);
  });

  test("stands beside the action in public from ten answers on, and not before", async () => {
    await told();
    for (const token of links.slice(0, 9)) await ask(token, "POST", "litter-1=yes");
    const page = async () => plain((await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body);
    await world.dependencies.agendas.keepAgenda({ round, topics: [topic("litter")], decisions: [], adoptedBy: "counted", adopted: instant("2026-10-05T08:00:00Z") });
    expect(await page()).toContain("Er zijn nog te weinig antwoorden om te laten zien.");
    await ask(links[9] ?? "", "POST", "litter-1=partly");
    expect(await page()).toContain("10 bewoners antwoordden: ja 90%, een beetje 10%, nee 0%, weet ik niet 0%");
  });

});
