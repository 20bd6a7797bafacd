import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { engineOf } from "#local/database/engine.ts";
import { type BuurtcyclusOptions, openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { cycleIdOf, WHOLE } from "#contract/ids.ts";
import { storesOf } from "#cli/open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { steer } from "#console/cycles/steer.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { residentsOf } from "#tests/functions/world.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";

const START = Date.parse("2026-09-07T06:00:00Z");
const rubbish: string[] = [];
const folderOf = () => {
  const folder = mkdtempSync(join(tmpdir(), "environment-"));
  rubbish.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of rubbish.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const open = (options: Partial<BuurtcyclusOptions> = {}) =>
  openBuurtcyclus({
    folder: folderOf(),
    assembly: ASSEMBLY,
    time: { start: START },
    port: 0,
    passing: true,
    ...options,
  });

/** The assembly with the template of its steps changed. */
function changed(
  change: (template: {
    Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  }) => void,
): string {
  const folder = folderOf();
  for (const file of globSync(["manifest.json", "*.template.json", "*.assets.json"], {
    cwd: ASSEMBLY,
  }))
    cpSync(join(ASSEMBLY, file), join(folder, file));
  const file = join(folder, "Buurtcyclus-development-Steps.template.json");
  const template = JSON.parse(readFileSync(file, "utf8")) as Parameters<typeof change>[0];
  change(template);
  writeFileSync(file, JSON.stringify(template));
  return folder;
}

describe("what is wrong is said with what to do", () => {
  test("a port that another program has", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    await expect(open({ port })).rejects.toThrow(
      `Port ${port} is taken by another program on this machine. Stop that program, or choose another port`,
    );
    other.close();
  });

  test("a folder in which another environment runs", async () => {
    const folder = folderOf();
    const first = await open({ folder });
    await expect(open({ folder })).rejects.toThrow(
      /is in use by another environment \(process \d+, http:\/\/127\.0\.0\.1:\d+\)\. Stop that one first/,
    );
    await first.close();
    await (await open({ folder })).close();
  });

  test("no engine for the database", () => {
    const before = process.env["PATH"];
    const jar = process.env["DYNAMODB_LOCAL_JAR"];
    process.env["PATH"] = "";
    process.env["DYNAMODB_LOCAL_JAR"] = "/nowhere/DynamoDBLocal.jar";
    try {
      expect(() => engineOf("dynamodb-local")).toThrow(
        /install Java 17.*AWS_ENDPOINT_URL_DYNAMODB/,
      );
    } finally {
      process.env["PATH"] = before;
      if (jar === undefined) delete process.env["DYNAMODB_LOCAL_JAR"];
      else process.env["DYNAMODB_LOCAL_JAR"] = jar;
    }
  });

  test("a folder without an assembly", async () => {
    await expect(open({ assembly: folderOf() })).rejects.toThrow(
      "synthesize the app first with `npm run synth`",
    );
  });

  test("a type of resource that the environment does not know", async () => {
    const assembly = changed(({ Resources }) => {
      Resources["Pipe"] = { Type: "AWS::Pipes::Pipe", Properties: {} };
    });
    await expect(open({ assembly })).rejects.toThrow(
      /does not know: AWS::Pipes::Pipe \(Pipe in Buurtcyclus-development-Steps\)\. Add the type to/,
    );
  });

  test("a machine that uses what the interpreter lacks", async () => {
    const assembly = changed(({ Resources }) => {
      for (const { Type, Properties } of Object.values(Resources))
        if (Type === "AWS::StepFunctions::StateMachine")
          Properties["DefinitionString"] = String(Properties["DefinitionString"]).replace(
            '"Type": "Succeed"',
            '"Type": "Activity"',
          );
    });
    await expect(open({ assembly })).rejects.toThrow(/cannot run here/);
  });
});

describe("the environment", () => {
  test("answers a page, the local pages and a mail service that refuses what SES refuses", async () => {
    const environment = await open();
    environment.clock.hold();
    const status = async (path: string, init?: RequestInit) =>
      (await fetch(`${environment.url}${path}`, init)).status;
    expect([
      await status("/"),
      await status("/_local/"),
      await status("/_local/outbox"),
      await status("/nowhere"),
      await status("/_local/nowhere"),
    ]).toEqual([200, 200, 200, 404, 404]);
    expect(
      await status("/_local/jump", {
        method: "POST",
        body: new URLSearchParams({ to: "1000" }),
        headers: { "sec-fetch-site": "cross-site" },
      }),
    ).toBe(404);
    expect(
      await status(`/a/${"x".repeat(22)}`, {
        method: "POST",
        body: "x".repeat(11 * 1024 * 1024),
        headers: { "content-type": "application/x-www-form-urlencoded" },
      }),
    ).toBe(413);
    const mail = {
      FromEmailAddress: "stranger@elsewhere.example",
      Destination: { ToAddresses: ["a@example.org"] },
      Content: { Simple: { Subject: { Data: "x" }, Body: {} } },
    };
    const refusal = await fetch(`${environment.endpoints.ses}/v2/email/outbound-emails`, {
      method: "POST",
      body: JSON.stringify(mail),
    });
    expect([refusal.status, refusal.headers.get("x-amzn-errortype")]).toEqual([
      400,
      "MessageRejected",
    ]);
    await environment.close();
  });

  test("a start with bad input fails in its first step with the sentence that a coordinator reads", async () => {
    const environment = await open();
    const machine = environment.machine("cycle");
    const { body } = await environment.states.handle("StartExecution", {
      stateMachineArn: machine,
      name: "limmel_whole_001",
      input: JSON.stringify({ neighbourhood: "limmel" }),
    });
    const { executionArn } = body as { executionArn: string };
    let told: { status: string; error?: string; cause?: string } = { status: "RUNNING" };
    while (told.status === "RUNNING") {
      await new Promise((resolve) => setTimeout(resolve, 20));
      told = (await environment.states.handle("DescribeExecution", { executionArn }))
        .body as typeof told;
    }
    expect(told).toMatchObject({
      status: "FAILED",
      error: "InvalidInput",
      cause: 'There is no neighbourhood "limmel". Import it first, or check how it is spelled.',
    });
    await environment.close();
  });

  test("a function that asks for more than its role may is refused as on AWS: who, what, of what, and by which key", async () => {
    const assembly = changed(({ Resources }) => {
      for (const [id, { Type, Properties }] of Object.entries(Resources))
        if (Type === "AWS::IAM::Policy" && id.startsWith("FindDue"))
          Properties["PolicyDocument"] = { Statement: [] };
    });
    const environment = await open({ assembly });
    environment.clock.hold();
    await expect(
      environment.invoke("FindDue", { today: new Date(START).toISOString() }),
    ).rejects.toMatchObject({
      errorType: "AccessDeniedException",
      errorMessage: expect.stringMatching(
        /function \S*FindDue\w* is not allowed dynamodb:Query on arn:aws:dynamodb:\S*:table\/\S*Cycle\w* with the keys PLANNED/,
      ),
    });
    await environment.close();
  });

  test("every bundle loads, and what it lacks is named", async () => {
    const environment = await open();
    environment.clock.hold();
    await expect(
      environment.invoke("CountPriorities", { round: "not a round" }),
    ).rejects.toMatchObject({ errorType: "InvalidInput" });
    await expect(environment.invoke("Nothing", {})).rejects.toThrow(
      "The template has no function Nothing.",
    );
    await environment.close();
  });
});

test(
  "a reminder that the coordinator lets come early late in the evening reaches residents at eight in the morning, through the machines as they are deployed",
  { timeout: 60_000 },
  async () => {
    const told = Promise.withResolvers<number>();
    const environment = await open({
      mailSent: ({ tags, at }) => (tags["kind"] === "reminder" ? told.resolve(at) : undefined),
    });
    const { clock, variables } = environment;
    const release = clock.hold();
    const dependencies = storesOf(variables, clock.now);
    const neighbourhood = aNeighbourhood();
    await importResidents(dependencies, neighbourhood, residentsOf(neighbourhood, 0, 3), {
      replace: false,
      actor: "operator",
    });
    const cycle = cycleIdOf(neighbourhood.id, WHOLE, 1);
    await dependencies.machines.start(cycle, { neighbourhood: neighbourhood.id, area: WHOLE });
    clock.at(Date.parse("2026-09-16T20:59:00Z"), () => {
      const hold = clock.hold();
      void steer(dependencies, cycle, {
        kind: "advance",
        actor: "coordinator test",
        origin: "test",
        reason: "Everybody is ready",
      })
        .catch(told.reject)
        .finally(hold);
    });
    release();
    expect(new Date(await told.promise).toISOString()).toMatch(/^2026-09-17T06:00:0/);
    clock.hold();
    expect(
      (await dependencies.cycles.mustGet(cycle)).passed.map(
        ({ moment, advanced }) => `${moment} ${advanced}`,
      ),
    ).toEqual(["invitation false", "reminder true"]);
    await environment.close();
  },
);
