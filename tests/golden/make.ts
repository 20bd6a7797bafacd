// Makes a golden folder: what a release leaves on a disk when it is stopped in the middle of a
// survey. README.md says how.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "#tests/browser/browser.ts";
import { pack } from "./folders.ts";
import { startRelease } from "./release.ts";
import { openVisitor } from "./visitor.ts";

const [CYCLE, NEXT] = ["zonnestraat_whole_001", "zonnestraat_whole_002"];
const AT_CYCLE = `/console/cycles/${CYCLE}?lang=en`;

const [checkout = "", name = "", measured] = process.argv.slice(2);
if (checkout === "" || name === "")
  throw new Error("node tests/golden/make.ts <checkout of a release> <its name> [measured]");
const work = mkdtempSync(join(tmpdir(), "golden-"));
const [folder, street] = [join(work, "folder"), join(work, "street")];
mkdirSync(folder);
prepareStreet();

const release = await startRelease(checkout, folder);
const browser = await openBrowser();
const resident = await openVisitor(browser, release.url);
const team = await openVisitor(browser, release.url);
try {
  await release.buurt("import", "zonnestraat", join(street, "residents.csv"));
  await release.startCycle("zonnestraat");
  await firstSurvey();
  await agendaAndActions();
  await feedback();
  await secondSurvey();
} finally {
  await browser.close();
  await release.stop();
}
pack(folder, name);
rmSync(work, { recursive: true });

/** The sample street as the release has it; where the release measures, with a measurement. */
function prepareStreet(): void {
  cpSync(join(checkout, "data/sample/zonnestraat"), street, { recursive: true });
  if (measured === undefined) return;
  const facts = join(street, "neighbourhood.json");
  const [neighbourhood, { design }] = [facts, join(checkout, "data/maastricht/two-years.json")].map(
    (file) => JSON.parse(readFileSync(file, "utf8")),
  );
  const baseline = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  writeFileSync(facts, JSON.stringify({ ...neighbourhood, measurement: { ...design, baseline } }));
  writeFileSync(
    join(street, "references.csv"),
    "kind,place,indicator,on,n,estimate,se,source\nmunicipality,Voorbeeldstad,helping-agree,2026-10-01,500,0.4,,an invented survey\n",
  );
}

async function firstSurvey(): Promise<void> {
  if (measured !== undefined)
    await release.buurt("reference", "zonnestraat", join(street, "references.csv"));
  await release.until(`invitation of ${CYCLE}`);
  await release.pass();
  await release.answer();
  const secrets = await release.secrets();
  const link = (nth: number, page: string) => `/${page}/${secrets[nth] ?? ""}`;
  await resident.send(link(7, "a"), "/a/", { first: "litter", other: "De bank is kapot." });
  await resident.send(link(7, "q"), "/q/", {
    question: "Wanneer brandt de lamp weer?",
    mail: true,
  });
  await resident.send(link(7, "h"), "/h/", {
    topic: true,
    name: "Sjaan",
    contact: "043 111 11 11",
    consent: true,
  });
  await resident.send(link(9, "u"), "/u/", { what: "all" });
  await resident.send("/o/zonnestraat", "/o/", { first: "litter" });

  await team.logIn("lena");
  await team.send(`/console/letters/${CYCLE}?lang=en`, "/letters/");
  const code = await team.find(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
  if (code !== "")
    await team.send(`/console/answers/${CYCLE}/paper?lang=en`, "/paper", { code, first: "litter" });
  await team.send("/console/people/new?lang=en", "/people/", {
    name: "Petra Smit",
    email: "petra.smit@example.org",
    roles: "contact",
    partner: true,
    where: "zonnestraat",
    reason: "works here from now on",
  });
  await team.send("/console/actions/calendar?lang=en", "/calendar");
  await release.until(`reminder of ${CYCLE}`);
  await release.pass();
  await release.answer();
}

async function agendaAndActions(): Promise<void> {
  await release.until(`adoption of ${CYCLE}`);
  await release.answer();
  await team.logIn("lena");
  await team.send(AT_CYCLE, "/agenda");
  await release.pass();
  await team.logIn("lena");
  const action = await team.find(/(?<=\/actions\/)[a-z-]+-1(?=\/)/, AT_CYCLE);
  const other = await team.find(new RegExp(`(?<=/actions/)(?!${action}/)[a-z-]+-1(?=/)`));
  const [page, otherPage] = [action, other].map((id) => `/console/actions/${CYCLE}/${id}?lang=en`);
  if (page === undefined || otherPage === undefined) throw new Error("nothing was proposed");
  await team.send(page, "/accept");
  await team.send(page, "/move", { to: "under-way" });
  await team.send(page, "/effort", { hours: "3", what: "looked at the street" });
  await team.send(page, "/counter");
  await team.send(page, "/effort", { hours: "2", what: "talked with residents" });
  await team.send(page, "/move", { to: "done", text: "The street was cleaned together." });
  await team.send(otherPage, "/accept");
  await team.send(otherPage, "/move", {
    to: "blocked",
    text: "We wait for a permit of the city.",
  });
  await team.send("/console/questions/zonnestraat?lang=en", "/questions/", {
    answer: "De lamp is gisteren gemaakt.",
  });
}

async function feedback(): Promise<void> {
  await release.until(`end of ${CYCLE}`);
  await release.answer();
  const [secret = ""] = await release.secrets();
  const about = await resident.find(/(?<=name=")[a-z-]+-1(?=")/, `/f/${secret}`);
  await resident.send(`/f/${secret}`, "/f/", { [about]: true });
}

/**
 * Stops in its middle: some have answered, the reminder is still to come, and nobody was told of a
 * question.
 */
async function secondSurvey(): Promise<void> {
  await release.until(`invitation of ${NEXT}`);
  await release.pass();
  await release.answer();
  const [secret = ""] = await release.secrets("q");
  await resident.send(`/q/${secret}`, "/q/", {
    question: "Komt er een bankje bij de vijver?",
    mail: true,
  });
  await team.logIn("lena");
  await team.send(`/console/letters/${NEXT}?lang=en`, "/letters/");
  await team.send("/console/neighbourhoods/zonnestraat/residents?lang=en", "/residents", {
    file: join(street, "residents.csv"),
  });
}
