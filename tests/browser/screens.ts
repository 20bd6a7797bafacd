// Takes pictures of every kind of page, in Dutch and Arabic, on a phone, a tablet and a desk, light and
// dark: npm run screens. They stand in docs/screens/.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeOf, printed } from "#domain/answer/code.ts";
import { momentAfter } from "#domain/dispatch/moments.ts";
import type { Access } from "#domain/access.ts";
import { agendaRoundOf, cycleIdOf, WHOLE } from "#contract/ids.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { sha256 } from "#stores/sha256.ts";
import { storesOf } from "#cli/open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { synthesize } from "#infra/synthesize.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { travel } from "#local/clock.ts";
import { aNeighbourhood, A_COORDINATOR } from "#tests/builders.ts";
import { PRINTER } from "#tests/functions/lettered.ts";
import { filledIn, measure } from "#tests/functions/measured.ts";
import { openWorld, residentsOf } from "#tests/functions/world.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { questionnaireLettersPage } from "#web/letters/questionnaire.ts";
import { openBrowser } from "./browser.ts";
import { openCamera, strip } from "./camera.ts";
import { demonstrationPictures } from "./demonstration-screens.ts";

const OUT = new URL("../../docs/screens/", import.meta.url).pathname;
const LANGUAGES = ["nl", "ar"] as const;
const WISHES = [
  "first=litter&second=lighting",
  "first=litter",
  "first=play-areas&second=loneliness",
  "first=litter&second=speeding",
  "unsure=yes",
];

const folder = mkdtempSync(join(tmpdir(), "screens-"));
const environment = await openBuurtcyclus({
  folder,
  assembly: await synthesize(join(tmpdir(), "screens-assembly")),
  time: "real",
  port: 0,
  passing: true,
});
const dependencies = storesOf(environment.variables, environment.clock.now);
const neighbourhood = aNeighbourhood();
const id = cycleIdOf(neighbourhood.id, WHOLE, 1);
const browser = await openBrowser();
const take = openCamera(browser, OUT);
const mails = (kind: string) =>
  environment.outbox.after(0, 1000).filter(({ tags }) => tags["kind"] === kind);
/** A link of the invitation; an offer to help has the secret of a question, and others that of the answer. */
function link(at: number, path: string): string {
  const under = { h: "q", q: "q", p: "p", u: "u" }[path] ?? "a";
  const text = mails("invitation")[at]?.text ?? "";
  const found = new RegExp(String.raw`http\S+/${under}/[\w-]+`).exec(text)?.[0] ?? "";
  return found.replace(`/${under}/`, `/${path}/`);
}

/** What a browser of somebody who is logged in sends to the console. */
async function atConsole(
  path: string,
  fields: Record<string, string>,
  access: Access = A_COORDINATOR,
): Promise<string> {
  const seconds = Math.floor(environment.clock.now() / 1000);
  await dependencies.sessions.open(sha256("session|screens"), {
    subject: "noor",
    name: "Noor Janssen",
    access,
    csrf: "csrf-of-the-screens",
    started: seconds,
    seen: seconds,
  });
  return (
    await fetch(`${environment.url}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: "__Host-buurt=screens" },
      body: new URLSearchParams({ csrf: "csrf-of-the-screens", ...fields }),
    })
  ).text();
}
const htmlOf = (kind: string, language: string) =>
  mails(kind).find(({ html }) => html.includes(`<html lang="${language}"`))?.html ?? "";

/** A page in each language. `press` sends its first form as it is, `body` what was filled in. */
async function picture(
  name: string,
  url: string,
  { press = false, body }: { press?: boolean; body?: string } = {},
): Promise<void> {
  for (const language of LANGUAGES) {
    const address = `${url}?lang=${language}`;
    const html =
      body === undefined
        ? undefined
        : await (await fetch(address, { method: "POST", body: new URLSearchParams(body) })).text();
    await take({
      name,
      language,
      shown: html === undefined ? { url: address } : { html },
      ...(press && { before: (page) => page.locator("form button").first().click() }),
    });
  }
}
const mailPicture = (name: string, html: string, language: string) =>
  take({ name, language, shown: { html } });

/** What residents meet in a measurement, in a world of its own. */
async function questionnairePictures(): Promise<void> {
  await synthesize(ASSEMBLY);
  const world = await openWorld({ residents: 2 });
  const { wave } = await measure(world);
  const address = (nth: number) =>
    `${world.environment.url}/m/${[...world.links().values()][nth] ?? ""}`;
  await picture("questionnaire", address(0));
  await picture("questionnaire-fault", address(0), { press: true });
  for (const body of [
    filledIn(1, { liveability: "7", unsafe: "no" }),
    filledIn(4, { "team-known": "no" }),
    filledIn(6, { "age-group": "35-49" }),
  ])
    await (await fetch(address(1), { method: "POST", body: new URLSearchParams(body) })).text();
  await picture("questionnaire-last", address(1));
  await picture("questionnaire-receipt", address(1), { body: filledIn(7, {}, "hand-in") });
  const questions =
    (
      await world.dependencies.questionnaires.get(
        (await world.dependencies.waves.mustGet(wave)).round,
      )
    )?.questions ?? [];
  const code = codeOf(new Uint8Array(10).fill(7));
  for (const language of LANGUAGES) {
    const letter = {
      name: language === "ar" ? "Leyla Haddad" : "Truus Vaessen",
      address: { street: "Zonnestraat 1", postcode: "6224 AB", place: "Voorbeeldstad" },
      language,
      code,
      shown: printed(code),
    };
    await mailPicture(
      "letter-questionnaire",
      questionnaireLettersPage({
        language: "nl",
        neighbourhood: world.neighbourhood,
        area: world.neighbourhood.name,
        closes: world.dependencies.now(),
        nth: 1,
        site: world.environment.url,
        letters: [letter],
        back: "",
        questions,
        panel: true,
      }).html,
      language,
    );
  }
  await world.close();
}
async function until(moment: string): Promise<void> {
  for (
    let next = momentAfter(await dependencies.cycles.mustGet(id));
    next !== undefined;
    next = momentAfter(await dependencies.cycles.mustGet(id))
  ) {
    await travel(
      environment.clock,
      Math.max(environment.clock.now(), Date.parse(next.at)) + 20 * 60_000,
    );
    if (next.moment === moment) return;
  }
}

const people = residentsOf(neighbourhood, 0, 24).map((resident, at) => ({
  ...resident,
  language: at === 0 || at === 23 ? ("ar" as const) : ("nl" as const),
}));
const lettered = LANGUAGES.map((language, at) => ({
  id: residentIdOf(neighbourhood.id, `letter ${at}`, sha256),
  name: language === "ar" ? "Leyla Haddad" : "Truus Vaessen",
  address: { street: `Zonnestraat ${at + 1}`, postcode: "6224 AB", place: "Voorbeeldstad" },
  language,
  area: neighbourhood.areas[0]?.id ?? WHOLE,
}));
await importResidents(dependencies, neighbourhood, [...people, ...lettered], {
  replace: false,
  actor: "screens",
});
await dependencies.machines.start(id, { neighbourhood: neighbourhood.id, area: WHOLE });
await environment.clock.idle();
await until("invitation");
await picture("survey", link(1, "a"));
await picture("survey-fault", link(1, "a"), { press: true });
await picture("code", `${environment.url}/code`, { press: true });
await picture("open", `${environment.url}/o/${neighbourhood.id}`);
await picture("poster", `${environment.url}/poster/${neighbourhood.id}`);
await atConsole(`/console/letters/${id}?lang=nl`, {
  area: neighbourhood.areas[0]?.id ?? "",
  nth: "1",
});
const [ordered] = await dependencies.codes.prints(agendaRoundOf(id));
const letters = await atConsole(`/console/letters/${id}/${ordered?.id ?? ""}?lang=nl`, {}, PRINTER);
for (const language of LANGUAGES)
  await mailPicture(
    "letter",
    letters.replaceAll(
      /<article class="buurt-sheet" lang="(\w+)".*?<\/article>/gs,
      (sheet, its: string) => (its === language ? sheet : ""),
    ),
    language,
  );
await picture("help", link(1, "h"));
await picture("question", link(1, "q"));
await picture("my-data", link(1, "p"));
await picture("unsubscribe", link(1, "u"));
for (let at = 2; at < 22; at += 1)
  await (
    await fetch(link(at, "a"), {
      method: "POST",
      body: new URLSearchParams(WISHES[at % WISHES.length]),
    })
  ).text();
await picture("order", link(1, "a"), {
  body: "step=choose&topics=litter&topics=lighting&topics=play-areas",
});
await picture("receipt", link(1, "a"), { body: "first=litter&second=lighting" });
for (const at of [0, 1]) {
  await (
    await fetch(link(at, "a"), { method: "POST", body: new URLSearchParams(WISHES[0]) })
  ).text();
  await (await fetch(`${link(at, "r")}?lang=${at === 0 ? "ar" : "nl"}`, { method: "POST" })).text();
  await (
    await fetch(`${link(at, "q")}?lang=${at === 0 ? "ar" : "nl"}`, {
      method: "POST",
      body: new URLSearchParams({
        question: "Wanneer wordt de straat opnieuw bestraat?",
        mail: "yes",
      }),
    })
  ).text();
}
for (const { id: question, text } of await dependencies.questions.of(neighbourhood.id))
  await atConsole(`/console/questions/${neighbourhood.id}`, {
    id: question,
    question: text ?? "",
    answer: "In het voorjaar, als de riolering klaar is.",
    by: neighbourhood.contact.name,
  });
await until("adoption");
await picture("closed", link(1, "a"));
await until("feedback");
await picture("helped", link(1, "f"));
for (const kind of ["invitation", "reminder", "receipt", "answer", "feedback"])
  for (const language of LANGUAGES)
    await mailPicture(`mail-${kind}`, htmlOf(kind, language), language);
await questionnairePictures();
await demonstrationPictures(take);
await strip(
  browser,
  OUT,
  ["survey", "neighbourhood", "count"].map((name) => `${name}-nl-360-light`),
);
await browser.close();
await environment.close();
rmSync(folder, { recursive: true, force: true });
