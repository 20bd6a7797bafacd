// Runs one cycle of the sample street on a folder, going on where the folder was, and kills itself
// at a given mark: node cycle-until.ts <folder> <mark or "end">
import { readFileSync } from "node:fs";
import { cycleIdOf, WHOLE } from "#contract/ids.ts";
import { sha256 } from "#stores/sha256.ts";
import { storesOf } from "#cli/open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { readResidentsCsv } from "#console/neighbourhoods/read-residents.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import type { Sent } from "#local/mail/events.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { openPeople } from "#cli/simulation/residents.ts";
import { modelAnswers } from "#cli/simulation/response-model.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";

const [folder = "", mark = "end"] = process.argv.slice(2);
const HOUR = 3_600_000;
const SITE = "https://killed.example.org";
const sample = new URL("../../data/sample/zonnestraat/", import.meta.url);
const neighbourhood = readNeighbourhood(new URL("neighbourhood.json", sample).pathname);
const frame = readResidentsCsv(
  readFileSync(new URL("residents.csv", sample)),
  neighbourhood,
  sha256,
);
if (frame.kind === "faults") throw new Error("the sample has faults");
const emails = frame.residents.flatMap(({ email }) => email ?? []);
const answers = new Map(
  modelAnswers(emails, neighbourhood.topics, seededChance("killed")).map((answer) => [
    answer.email,
    answer,
  ]),
);
const id = cycleIdOf(neighbourhood.id, WHOLE, 1);

const die = () => process.kill(process.pid, "SIGKILL");
const passed = new Map<string, number>();
const reach = (what: string) => {
  const times = (passed.get(what) ?? 0) + 1;
  passed.set(what, times);
  if (mark === `${what} ${times}`) die();
};

const environment = await openBuurtcyclus({
  folder,
  assembly: ASSEMBLY,
  seed: "killed",
  traced: false,
  time: { start: Date.parse("2026-09-07T05:00:00Z") },
  port: 0,
  site: SITE,
  mailSent(mail) {
    reach(mail.tags["kind"] ?? mail.tags["notice"] ?? "mail");
    read(mail);
  },
});
const { clock, outbox, states } = environment;
const release = clock.hold();
const dependencies = storesOf(environment.variables, clock.now);
const people = openPeople({
  clock,
  seed: "killed",
  site: SITE,
  url: () => environment.url,
  progressOf: () => 0,
  answersOf: () => answers,
});

function later(instant: number, run: () => Promise<unknown>): void {
  clock.at(instant, () => {
    const hold = clock.hold();
    void run().finally(hold);
  });
}
function read(mail: Sent): void {
  people.read(mail);
  if (mail.tags["notice"] === "agenda-waits") {
    later(mail.at + 20 * HOUR, async () => {
      const tally = await dependencies.agendas.tally((await dependencies.cycles.mustGet(id)).round);
      if (tally !== undefined)
        await confirmAgenda(
          dependencies,
          id,
          { triage: [], topics: tally.agenda },
          { actor: "coordinator test", origin: "test" },
        );
      reach("confirmed");
    });
  }
}

await importResidents(dependencies, neighbourhood, frame.residents, {
  replace: false,
  actor: "test",
});
await states.handle("StartExecution", {
  stateMachineArn: environment.machine("cycle"),
  name: id,
  input: JSON.stringify({ neighbourhood: neighbourhood.id }),
});
reach("started");
// Who read a mail before the crash reads it again; an answer that was given already is given once
// more, and counts once.
for (
  let mails = outbox.after(0);
  mails.length > 0;
  mails = outbox.after(mails.at(-1)?.sequence ?? 0)
)
  for (const mail of mails) read(mail);

const told = new Set<string>();
function look(): void {
  later(clock.now() + 6 * HOUR, async () => {
    const cycle = await dependencies.cycles.get(id);
    for (const { moment } of cycle?.passed ?? []) if (!told.has(moment)) told.add(moment);
    if (people.given.length >= 5) reach("answers");
    for (const moment of told) reach(`after ${moment}`);
    if (cycle?.status !== "closed") return look();
    clock.hold();
    const [tally, agenda, dispatches, report, actions, trail] = await Promise.all([
      dependencies.agendas.tally(cycle.round),
      dependencies.agendas.agenda(cycle.round),
      dependencies.agendas.reports(cycle.round),
      dependencies.reports.of(id),
      dependencies.actions.of(id),
      dependencies.audit.of(neighbourhood.id),
    ]);
    const mails = outbox
      .after(0, 10_000)
      .map(
        ({ tags, to, subject }) =>
          `${tags["kind"] ?? tags["notice"] ?? ""} ${to.join()} ${subject}`,
      )
      .toSorted();
    // Links that were drawn again after a crash have other secrets, so the sealed rows have other ids.
    const {
      counted: _counted,
      root: _root,
      lotOrder: _lot,
      ...count
    } = tally ?? { counted: "", root: "", lotOrder: [] };
    const {
      adopted: _adopted,
      decisions: _decisions,
      ...chosen
    } = agenda ?? { adopted: "", decisions: [] };
    const {
      closed: _closed,
      decisions: _also,
      ...outcome
    } = report ?? { closed: "", decisions: [] };
    const end = {
      status: cycle.status,
      passed: cycle.passed.map(({ moment }) => moment),
      count,
      chosen,
      dispatches,
      outcome,
      actions: actions.map(({ id: action, state, due }) => `${action} ${state.kind} ${due}`),
      trail: trail
        .map(({ action, object }) => `${action} ${object}`)
        .filter((line) => !line.startsWith("import")),
      mails,
      lost: environment.statistics().lostEvents,
    };
    await environment.close();
    console.log(JSON.stringify(end));
    process.exit(0);
  });
}
look();
release();
