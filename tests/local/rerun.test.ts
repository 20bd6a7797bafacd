import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { expect, test } from "vitest";
import { agendaRoundOf, cycleIdOf, WHOLE } from "#contract/ids.ts";
import { storesOf } from "#cli/open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { rerun } from "#console/cycles/rerun.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { residentsOf } from "#tests/functions/world.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";

const DAY = 86_400_000;
const WHO = { actor: "coordinator test", origin: "test", reason: "It was mended" };

const addressOf = (to = ""): string => /<(.*)>/.exec(to)?.[1] ?? "";

test(
  "a cycle whose step failed or whose execution somebody ended goes on in another one: nobody is mailed twice, nothing is missing, and no step is written down twice",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "rerun-"));
    const environment = await openBuurtcyclus({
      folder,
      assembly: ASSEMBLY,
      time: { start: Date.parse("2026-09-07T06:00:00Z") },
      port: 0,
      passing: true,
    });
    const { clock, variables, outbox } = environment;
    const release = clock.hold();
    const dependencies = storesOf(variables, clock.now);
    const neighbourhood = aNeighbourhood();
    const [id, people] = [cycleIdOf(neighbourhood.id, WHOLE, 1), residentsOf(neighbourhood, 0, 52)];
    const round = agendaRoundOf(id);
    await importResidents(dependencies, neighbourhood, people, { replace: false, actor: "test" });
    // What no step can read stands in the way: in the second batch of the invitation, and in the
    // seal of the ballots.
    const client = new DynamoDBClient({
      endpoint: environment.endpoints.dynamodb,
      region: "eu-central-1",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    const stones = [
      {
        table: variables["PEOPLE_TABLE"],
        key: { pk: `ROUND#${round}#BATCH#0001`, sk: "MAIL#invitation#stone" },
      },
      { table: variables["CYCLE_TABLE"], key: { pk: `ROUND#${round}`, sk: "SEAL" } },
    ];
    for (const { table, key } of stones)
      await client.send(
        new PutItemCommand({ TableName: table, Item: marshall({ ...key, stone: true }) }),
      );
    await dependencies.machines.start(id, { neighbourhood: neighbourhood.id, area: WHOLE });

    const failures: string[] = [];
    /** Who answers, so that there is something to seal. */
    let answerer = "";
    const answer = async (): Promise<void> => {
      const [mail] = outbox.after(0, 1);
      answerer = addressOf(mail?.to[0]);
      const link = /http\S+\/a\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
      await fetch(link, { method: "POST", body: new URLSearchParams({ first: "litter" }) });
    };
    const done = Promise.withResolvers<void>();
    const look = (): void =>
      void clock.at(clock.now() + DAY, () => {
        const hold = clock.hold();
        void (async () => {
          const cycle = await dependencies.cycles.mustGet(id);
          if (cycle.status === "closed") return done.resolve();
          if (cycle.hold?.moment === "reminder") await answer();
          const byHand =
            stones.length === 0 &&
            cycle.attempt === 3 &&
            cycle.passed.some(({ moment }) => moment === "adoption");
          if (byHand)
            await expect(rerun(dependencies, id, WHO)).rejects.toMatchObject({
              name: "Conflict",
              message: `${id} runs; there is nothing to go on with.`,
            });
          if (byHand) {
            const executionArn = dependencies.machines
              .addressOf(cycle)
              .replace("/_local/executions/", "");
            await environment.states.handle("StopExecution", { executionArn, cause: "by hand" });
            expect(
              await (
                await fetch(`${environment.url}${dependencies.machines.addressOf(cycle)}`)
              ).text(),
            ).toMatch(/ABORTED.*AwaitMoment/s);
            expect((await dependencies.cycles.mustGet(id)).status).toBe("running");
            await rerun(dependencies, id, WHO);
          }
          if (cycle.status === "failed") {
            failures.push(`${cycle.passed.at(-1)?.moment ?? ""} ${outbox.count()} mails`);
            const stone = stones.shift();
            if (stone === undefined) throw new Error(cycle.reason);
            await client.send(
              new DeleteItemCommand({ TableName: stone.table, Key: marshall(stone.key) }),
            );
            await rerun(dependencies, id, WHO);
          }
          look();
        })()
          .catch(done.reject)
          .finally(hold);
      });
    look();
    release();
    await done.promise;
    const held = clock.hold();

    expect(failures).toEqual(["invitation 50 mails", "closing 103 mails"]);
    const cycle = await dependencies.cycles.mustGet(id);
    expect(cycle).toMatchObject({ execution: `${id}_4`, attempt: 4 });
    const once = cycle.passed.map(({ moment }) => moment).filter((moment) => moment !== "chase");
    expect(once).toEqual([
      "invitation",
      "reminder",
      "closing",
      "adoption",
      "midcheck",
      "outcomes",
      "feedback",
      "end",
    ]);
    for (const kind of ["invitation", "reminder", "feedback"]) {
      const mailed = outbox
        .after(0, 1000)
        .filter(({ tags }) => tags["kind"] === kind)
        .map(({ to }) => addressOf(to[0]));
      const asked = people.map(({ email }) => email);
      const silent = asked.filter((email) => kind !== "reminder" || email !== answerer);
      expect(mailed.toSorted()).toEqual(silent.toSorted());
    }
    const trail = (await dependencies.audit.of(neighbourhood.id)).map(
      ({ action, origin }) => `${action} ${origin}`,
    );
    expect(trail.filter((line) => /cycle|close round|seal|count/.test(line))).toEqual([
      `open cycle ${id}`,
      `run cycle ${id}`,
      "rerun cycle test",
      `go on with cycle ${id}_2`,
      `close round ${id}`,
      `run cycle ${id}_2`,
      "rerun cycle test",
      `go on with cycle ${id}_3`,
      `seal ballots ${id}`,
      `count priorities ${id}`,
      "rerun cycle test",
      `go on with cycle ${id}_4`,
      `close cycle ${id}_4`,
    ]);
    expect(await dependencies.runs.running()).toEqual([]);
    expect((await dependencies.waiting.all()).filter(({ kind }) => kind === "failed")).toEqual([]);
    held();
    client.destroy();
    await environment.close();
    rmSync(folder, { recursive: true, force: true });
  },
);
