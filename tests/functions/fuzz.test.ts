import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Language } from "#contract/language.ts";
import { startList } from "#stores/start-list.ts";
import { mailReceipt } from "#functions/answer/mail-receipt.ts";
import { myData } from "#functions/answer/my-data.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { openSurvey } from "#functions/answer/open-survey.ts";
import { showAbout } from "#functions/answer/show-about.ts";
import { showSurvey } from "#functions/answer/show-survey.ts";
import { submitBallot } from "#functions/answer/submit-ballot.ts";
import { typeCode } from "#functions/answer/type-code.ts";
import { unsubscribe } from "#functions/answer/unsubscribe.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { residentsPages } from "#console/neighbourhoods/residents-file.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { consolePages } from "#console/console.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { askHelped } from "#functions/feedback/ask-helped.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { showFeed } from "#functions/feedback/show-feed.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { answerQuestions } from "#functions/measurement/answer-questions.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { openWorld, visit, type World } from "./world.ts";
import { A_COORDINATOR } from "#tests/builders.ts";

let world: World;
let links: string[] = [];
beforeAll(async () => {
  world = await openWorld({ residents: 4 });
  await world.invited();
  links = world.people.map(({ email }) => world.links().get(email) ?? "");
});
afterAll(() => world.close());

const PAGES = {
  answerQuestions,
  typeCode,
  openSurvey,
  askQuestion,
  showSurvey,
  submitBallot,
  unsubscribe,
  mailReceipt,
  myData,
  offerHelp,
  askHelped,
  showFeed,
  showNeighbourhood,
  showCount,
  showAbout,
};
const FIELDS = [
  "first",
  "second",
  "third",
  "topics",
  "other",
  "comment",
  "unsure",
  "what",
  "sure",
  "question",
  "mail",
  "topic",
  "name",
  "contact",
  "consent",
  "List-Unsubscribe",
  "litter-1",
  "code",
  "csrf",
  "__proto__",
  "constructor",
];

const odd = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "yes",
    "all",
    "show",
    "download",
    "One-Click",
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "\u202E\u0000",
    "${7*7}",
    "../../etc/passwd",
    ...startList.keys(),
  ),
  fc.string({ minLength: 2000, maxLength: 4000 }),
);
const visits = fc.record({
  page: fc.constantFrom(...Object.keys(PAGES)) as fc.Arbitrary<keyof typeof PAGES>,
  method: fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"),
  whose: fc.oneof(fc.nat(2), odd),
  // Erasing is the one thing that a form can ask for that takes somebody out; here everybody stays.
  form: fc
    .array(fc.tuple(fc.constantFrom(...FIELDS), odd), { maxLength: 8 })
    .map((pairs) => pairs.filter(([, value]) => value !== "forget")),
  type: fc.constantFrom(
    "application/x-www-form-urlencoded",
    "application/json",
    "multipart/form-data; boundary=x",
    "text/plain",
    "",
  ),
  query: fc.oneof(
    fc.constantFrom(
      ...Language.options.map((language) => `lang=${language}`),
      "lang=xx",
      "archive=1",
      "%%%",
      "code=%E0%A4%A",
    ),
    fc.string(),
  ),
  language: fc.oneof(fc.constantFrom("nl", "ar;q=0.9", "*"), fc.string()),
  path: fc.oneof(
    fc.constantFrom(
      "/",
      "/zonnestraat",
      "/feed/zonnestraat",
      "/calendar/zonnestraat",
      "/count/zonnestraat_whole_001",
      "/help/zonnestraat",
      "/help/zonnestraat_whole_001",
      "/privacy",
    ),
    odd.map((text) => `/${text}`),
  ),
});

test(
  "whatever is sent to a page or a link, the answer is a page with a status that fits, without a trace of how we are built and of anybody else",
  { timeout: 120_000 },
  async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        visits,
        async ({ page, method, whose, form, type, query, language, path }) => {
          const mine = typeof whose === "number" ? (links[whose] ?? "") : whose;
          const body =
            method === "GET" || method === "HEAD"
              ? undefined
              : new URLSearchParams(form).toString();
          const event = {
            ...visit(method, path, {
              query,
              token: mine,
              headers: { "accept-language": language, "content-type": type },
              ...(body === undefined ? {} : { body }),
            }),
            pathParameters: {
              token: mine,
              neighbourhood: path.startsWith("/help/") ? path.slice("/help/".length) : mine,
              cycle: path.slice(7),
              file: mine,
            },
          };
          const reply = await world.run(PAGES[page], event);
          statuses.add(reply.statusCode);
          expect(reply.statusCode).toBeLessThan(500);
          expect(reply.headers["content-security-policy"]).toContain("default-src 'none'");
          expect(reply.headers["cache-control"]).toBeDefined();
          expect(reply.body).not.toMatch(
            /\n\s+at \S+ \(|node_modules|\.ts:\d+|ZodError|DynamoDB|<script>alert/,
          );
          for (const [at, { email }] of world.people.entries())
            if (at !== whose) expect(reply.body).not.toContain(email);
        },
      ),
      { numRuns: 1500 },
    );
    expect([...statuses].toSorted((one, other) => one - other)).toEqual(
      expect.arrayContaining([200, 400, 404, 405, 422]),
    );
    // Nothing is half stored: everything that people sent can be read again.
    const { questions, askers, helpOffers } = world.dependencies;
    const asked = await questions.of(world.neighbourhood.id);
    expect(await askers.among(asked.map(({ id }) => id))).toBeInstanceOf(Array);
    expect(await helpOffers.of("zonnestraat_whole_001_agenda" as never)).toBeInstanceOf(Array);
  },
);

const PATHS = [
  "",
  "/cycles/zonnestraat_whole_001",
  "/cycles/zonnestraat_whole_001/agenda",
  "/cycles/zonnestraat_whole_001/actions",
  "/cycles/zonnestraat_whole_001/actions/litter-1/move",
  "/cycles/zonnestraat_whole_001/pause",
  "/start",
  "/start/zonnestraat",
  "/waves/start",
  "/recipients/zonnestraat_whole_001/reminder/mail",
  "/progress/zonnestraat_whole_001",
  "/questions/zonnestraat",
  "/letters/zonnestraat_whole_001",
  "/letters/zonnestraat_whole_001/print",
  "/answers/zonnestraat_whole_001/paper",
  "/answers/zonnestraat_whole_001/visits",
  "/neighbourhoods/new",
  "/neighbourhoods/zonnestraat/edit/week-plan",
  "/neighbourhoods/zonnestraat/residents/none",
];
const CONSOLE_FIELDS = [
  "area",
  "nth",
  "code",
  "first",
  "second",
  "other",
  "comment",
  "unsure",
  "resident",
  "batch",
  "channel",
  "id",
  "question",
  "answer",
  "by",
  "neighbourhood",
  "firstDay",
  "topic",
  "title",
  "owner",
  "due",
  "version",
  "to",
  "places",
  "integral-litter",
  "willing-litter",
  "kind",
  "text",
  "do",
  "was",
  "name",
  "areas-1-name",
  "weekPlan-weeks",
  "pauseWeeks-0-monday",
  "measurement",
];
const consoleVisits = fc.record({
  page: fc.constantFrom(
    consolePages,
    steeringPages,
    neighbourhoodPages,
    residentsPages,
    letterPages,
    answerPages,
  ),
  method: fc.constantFrom("GET", "POST", "PUT"),
  path: fc.oneof(
    fc.constantFrom(...PATHS),
    odd.map((text) => `/${text}`),
  ),
  // A reason would pause the cycle, and then nobody answers any more.
  form: fc.array(
    fc.tuple(
      fc.constantFrom(...CONSOLE_FIELDS),
      fc.oneof(
        odd,
        fc.constantFrom("straat", "1", "doorstep", "started", "done", "whole", "2026-10-10"),
      ),
    ),
    { maxLength: 10 },
  ),
});

test(
  "whatever a coordinator's browser sends to the console, the answer is a page that says what is wrong, and nothing is half stored",
  { timeout: 120_000 },
  async () => {
    const { sessions, sha256, codes, invitations, cycles } = world.dependencies;
    const seconds = Math.floor(world.environment.clock.now() / 1000);
    await sessions.open(sha256("session|fuzz"), {
      subject: "noor",
      name: "Noor",
      access: A_COORDINATOR,
      csrf: "csrf-of-the-fuzz",
      started: seconds,
      seen: seconds,
    });
    await fc.assert(
      fc.asyncProperty(consoleVisits, async ({ page, method, path, form }) => {
        const body =
          method === "GET"
            ? undefined
            : new URLSearchParams([["csrf", "csrf-of-the-fuzz"], ...form]).toString();
        const reply = await world.run<{ statusCode: number; body: string }>(
          page,
          visit(method, `/console${path}`, {
            query: "lang=nl",
            cookies: ["__Host-buurt=fuzz"],
            ...(body === undefined ? {} : { body }),
          }),
        );
        expect(reply.statusCode).toBeLessThan(500);
        expect(reply.body).not.toMatch(
          /\n\s+at \S+ \(|node_modules|\.ts:\d+|ZodError|DynamoDB|<script>alert/,
        );
      }),
      { numRuns: 600 },
    );
    const { round } = await cycles.mustGet("zonnestraat_whole_001" as never);
    expect(await codes.inBatch(round, 0)).toBeInstanceOf(Array);
    expect(await codes.prints(round)).toBeInstanceOf(Array);
    expect(await invitations.inBatch(round, 0)).toHaveLength(4);
  },
);
