import { present } from "#contract/present.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { ResidentTags, TeamTags } from "#contract/events.ts";
import { emlOf } from "#local/mail/compose.ts";
import { bareAddress } from "#local/mail/request.ts";
import { simulationReport } from "#web/report/simulation.ts";
import { ASSUMPTIONS } from "./response-model.ts";
import { HABITS } from "./residents.ts";
import { inOrder } from "./in-order.ts";
import type { Simulated } from "./simulated.ts";
import { rounded } from "./rounded.ts";
import { auditOf, type CycleFacts, factsOf, type Summary, summaryOf } from "./summary.ts";
import { TEAM } from "./team.ts";
import { writeMeasured } from "./write-measured.ts";

const REGION = "eu-central-1";
const PAGE = 100;

/**
 * Writes what a simulation left behind into a folder. The same seed writes the same bytes; figures about this run alone
 * (seconds, memory) are in the summary that is given back.
 */
export async function writeSimulation(
  simulated: Simulated,
  out: string,
  { mails }: { mails: boolean },
): Promise<Summary> {
  const begun = performance.now();
  mkdirSync(out, { recursive: true });
  const facts = (await Promise.all(simulated.ids.map((id) => factsOf(simulated, id)))).flatMap(
    (one) => one ?? [],
  );
  for (const one of facts) writeCycle(join(out, one.cycle.id), one);
  writeFileSync(
    join(out, "timeline.csv"),
    stringify(await timelineOf(simulated, facts), {
      header: true,
      columns: ["at", "neighbourhood", "actor", "action", "object", "result"],
    }),
  );
  if (mails) await writeMails(simulated, join(out, "mails"));
  const measured = await writeMeasured(simulated, join(out, "measured"));

  const summary = summaryOf(simulated, facts, measured);
  const { seed, cycles, firstDay } = simulated.options;
  const named = new Map(
    simulated.given.map(({ neighbourhood }) => [String(neighbourhood.id), neighbourhood]),
  );
  const model = {
    answersFiles: simulated.given
      .filter(({ answers }) => answers !== undefined)
      .map(({ neighbourhood }) => neighbourhood.name),
    response: ASSUMPTIONS,
    habits: HABITS,
    team: TEAM,
  };
  writeFileSync(
    join(out, "report.html"),
    simulationReport({ seed, cycles, firstDay, facts, named, model }),
  );
  const { cycles: ran, residents, mails: sent, answers } = summary;
  const lasting = {
    seed,
    firstDay,
    cycles: ran,
    residents,
    mails: sent,
    answers,
    ...present({ measured }),
  };
  writeFileSync(join(out, "summary.json"), `${JSON.stringify(lasting, null, 2)}\n`);
  return {
    ...summary,
    secondsOf: { ...summary.secondsOf, results: rounded((performance.now() - begun) / 1000, 1) },
  };
}

function writeCycle(
  folder: string,
  { cycle, dispatches, tally, agenda, actions, history, report, seal, files, wishes }: CycleFacts,
): void {
  mkdirSync(folder, { recursive: true });
  const json = (name: string, facts: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(facts ?? null, inOrder, 2)}\n`);
  const { execution: _execution, hold: _hold, ...plan } = cycle;
  json("cycle.json", plan);
  json("dispatches.json", dispatches);
  json("count.json", tally);
  json("agenda.json", agenda);
  json("actions.json", { actions, history });
  json("feedback.json", report);
  json("seal.json", seal);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  // Apart and in an order of their own: the words of "something else" lead to no ballot.
  writeFileSync(
    join(folder, "wishes.csv"),
    stringify(
      wishes.map((wish) => [wish]),
      { header: true, columns: ["wish"] },
    ),
  );
}

/** What happened, in order: the audit trail, and every moment of a cycle's plan that came. */
async function timelineOf(
  simulated: Simulated,
  facts: readonly CycleFacts[],
): Promise<Record<string, string>[]> {
  const trails = await Promise.all(
    simulated.given.map(({ neighbourhood }) => auditOf(simulated, neighbourhood.id)),
  );
  const told = trails
    .flat()
    .map(({ at, neighbourhood, actor, action, object, result }): Record<string, string> => ({
      at,
      neighbourhood,
      actor,
      action,
      object,
      result,
    }));
  const moments = facts.flatMap(({ cycle }) =>
    cycle.passed.map(({ moment, at, advanced }): Record<string, string> => ({
      at,
      neighbourhood: cycle.neighbourhood,
      actor: "machine",
      action: `${moment} came`,
      object: cycle.id,
      result: advanced ? "advanced" : "as planned",
    })),
  );
  const acts = facts.flatMap(({ cycle, history }) =>
    history.map(({ at, action, by, to, note }): Record<string, string> => ({
      at,
      neighbourhood: cycle.neighbourhood,
      actor: by,
      action: "move action",
      object: `${cycle.id} ${action}`,
      result: note === undefined ? to : `${to}: ${note}`,
    })),
  );
  return [...told, ...moments, ...acts]
    .map((row) => ({
      row,
      key: `${new Date(row["at"] ?? 0).toISOString()} ${row["object"]} ${row["action"]} ${row["result"]}`,
    }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ row }) => row);
}

/** Every mail as RFC 5322, named by its moment, its kind and its reader. */
async function writeMails({ environment: { outbox } }: Simulated, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const twice = new Map<string, number>();
  for (
    let page = outbox.after(0, PAGE);
    page.length > 0;
    page = outbox.after(page.at(-1)?.sequence ?? 0, PAGE)
  ) {
    // The disk writes while the next ones are composed.
    await Promise.all(
      page.map(async (mail) => {
        const moment = new Date(mail.at).toISOString().replaceAll(/[-:]|\.\d+/g, "");
        const { kind: of, notice }: Partial<ResidentTags & TeamTags> = mail.tags;
        const kind = of ?? notice ?? "mail";
        const name = `${moment}-${kind}-${bareAddress(mail.to[0] ?? "nobody")}`;
        const nth = (twice.get(name) ?? 0) + 1;
        twice.set(name, nth);
        await writeFile(
          join(folder, `${name}${nth === 1 ? "" : `-${nth}`}.eml`),
          await emlOf(mail, REGION),
        );
      }),
    );
  }
}
