import { describe, expect, test } from "vitest";
import { DispatchKind } from "#contract/mail.ts";
import { arnOf, failure, machineUnderTest } from "#tests/local/states/machine.ts";
import { definitions, statesOf, texts } from "./definitions.ts";

/**
 * The machines as they are deployed, with steps that the test writes: which way they go is all that
 * is asked here.
 */
const filled = (name: string): object =>
  JSON.parse(
    (texts[name] ?? "")
      .replaceAll("${Partition}", "aws")
      .replaceAll(/\$\{(Dispatch|Cycle|Measurement)Machine\}/g, (_, other: string) =>
        arnOf(other.toLowerCase()),
      )
      .replaceAll(/\$\{(\w+)\}/g, "$1"),
  ) as object;
const NAMES = Object.keys(definitions);
const seen = new Set<string>();
type Machine = ReturnType<typeof machineUnderTest>;

async function run(
  name: string,
  input: unknown,
  functions: Parameters<typeof machineUnderTest>[1],
  meanwhile: (machine: Machine) => void = () => {},
) {
  const machine = machineUnderTest(
    Object.fromEntries(NAMES.map((one) => [one, filled(one)])),
    functions,
  );
  try {
    const { executionArn } = await machine.start(name, input, "limmel_whole_001");
    meanwhile(machine);
    const outcome = await machine.ended(executionArn);
    const executions = await Promise.all(
      NAMES.map(
        async (one) =>
          (await machine.call("ListExecutions", { stateMachineArn: arnOf(one) }))["executions"] as {
            executionArn: string;
          }[],
      ),
    );
    const path: string[] = [];
    for (const one of executions.flat()) {
      const { events } = (await machine.call("GetExecutionHistory", {
        executionArn: one.executionArn,
      })) as { events: { stateEnteredEventDetails?: { name: string } }[] };
      const entered = events.flatMap(
        ({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? [],
      );
      const machineName = /execution:(\w+):/.exec(one.executionArn)?.[1] ?? "";
      for (const state of entered) seen.add(`${machineName}.${state}`);
      if (one.executionArn === executionArn) path.push(...entered);
    }
    for (const call of machine.calls)
      for (const which of Object.keys(definitions)) seen.add(`${which}.${call.name}`);
    return {
      ...outcome,
      path,
      calls: machine.calls,
      dispatches: executions
        .flat()
        .flatMap(({ executionArn: arn }) => /execution:dispatch:(.+)$/.exec(arn)?.[1] ?? []),
    };
  } finally {
    machine.close();
  }
}

const due = { decision: "due", seconds: 1, version: 1 };
const dispatching = {
  PlanBatches: ({ round, kind }: { round: string; kind: string }) => ({ round, kind, batches: 2 }),
  SendBatch: () => ({ sent: 50 }),
  SettleDispatch: () => ({ again: false, report: {} }),
};
const steps = {
  ...dispatching,
  OpenCycle: () => ({
    cycle: "limmel_whole_001",
    round: "limmel_whole_001_agenda",
    moment: "invitation",
    check: 0,
    suffix: "",
  }),
  CheckMoment: (): object => due,
  AwaitMoment: () => ({}),
  CloseRound: (): object => ({ next: "sealing" }),
  SealBallots: (): object => ({ ballots: 12, voided: false }),
  CountPriorities: () => ({}),
  GatherTexts: () => ({}),
  ProposeAgenda: () => ({}),
  AdoptAgenda: () => ({}),
  PlanActions: () => ({}),
  ChaseActions: () => ({ told: 0, next: "midcheck" }),
  EscalateBlocked: () => ({ told: 0, next: "outcomes" }),
  GatherOutcomes: () => ({ missing: 0 }),
  CloseCycle: () => ({
    cycle: "limmel_whole_001",
    next: "limmel_whole_002",
    firstDay: "2026-11-16",
  }),
  StopCycle: () => ({ cycle: "limmel_whole_001", status: "stopped" }),
  OpenWave: () => ({
    wave: "limmel_wave_001",
    round: "limmel_wave_001_measurement",
    moment: "invitation",
    check: 0,
    suffix: "",
  }),
  DrawSample: () => ({ drawn: 100 }),
  GatherResponses: () => ({ handedIn: 30 }),
  EstimateWave: () => ({ handedIn: 30 }),
  CompareWaves: () => ({ waves: 1 }),
  PublishWave: () => ({ wave: "limmel_wave_001", next: "2027-03-07" }),
  StopWave: () => ({ wave: "limmel_wave_001", status: "stopped" }),
  RecordFailure: () => ({ recorded: true }),
  FindDue: (): object => ({ due: [] }),
  SweepExpired: () => ({ rounds: 0 }),
  HandOver: () => ({ left: 0 }),
  TellHelped: () => ({ told: 0 }),
  ReportStalled: () => ({ stalled: [], notStarted: [], told: 0 }),
  WriteAnchor: () => ({ rounds: 0, told: 0 }),
};

describe("the cycle", () => {
  test("has each kind of mail sent once, in order", async () => {
    const { calls } = await run("cycle", { neighbourhood: "limmel" }, steps);
    expect(
      calls.filter(({ name }) => name === "PlanBatches").map(({ payload }) => payload),
    ).toEqual(DispatchKind.options.map((kind) => ({ round: "limmel_whole_001_agenda", kind })));
  });

  test("goes through every moment in order, and ends with the next cycle planned", async () => {
    const { status, output, path } = await run("cycle", { neighbourhood: "limmel" }, steps);
    expect({ status, output }).toEqual({
      status: "SUCCEEDED",
      output: { cycle: "limmel_whole_001", next: "limmel_whole_002", firstDay: "2026-11-16" },
    });
    expect(
      path.filter((state) => !["RunCycle", "CheckMoment", "HasItCome"].includes(state)),
    ).toEqual([
      "OpenCycle",
      "SendInvitations",
      "SendReminders",
      "CloseRound",
      "DidEnoughAnswer",
      "SealBallots",
      "IsItVoid",
      "CountPriorities",
      "GatherTexts",
      "ProposeAgenda",
      "AdoptAgenda",
      "PlanActions",
      "ChaseActions",
      "EscalateBlocked",
      "GatherOutcomes",
      "SendFeedback",
      "CloseCycle",
    ]);
  });

  test.each([
    ["cycle", "closing", "OpenCycle", ["CloseRound", "DidEnoughAnswer"]],
    ["cycle", "chase", "OpenCycle", ["ChaseActions", "EscalateBlocked"]],
    ["measurement", "reminder", "OpenWave", ["SendReminders", "CloseRound"]],
  ] as const)(
    "that goes on in its second execution begins where it was, and its dispatches have names of their own: %s at %s",
    async (name, moment, opens, first) => {
      const opened = steps[opens]();
      const looks: unknown[] = [];
      const { status, path, dispatches } = await run(
        name,
        { neighbourhood: "limmel", run: "limmel_whole_001" },
        {
          ...steps,
          [opens]: () => ({ ...opened, moment, check: 7, suffix: "_2" }),
          CheckMoment: (payload: { moment: string; check: number }) => (
            looks.push([payload.moment, payload.check]),
            due
          ),
        },
      );
      expect(status).toBe("SUCCEEDED");
      expect(looks[0]).toEqual([moment, 7]);
      expect(
        path
          .filter((state) => !["RunCycle", "RunWave", "CheckMoment", "HasItCome"].includes(state))
          .slice(1, 3),
      ).toEqual(first);
      expect(dispatches.filter((one) => !one.endsWith("_2"))).toEqual([]);
    },
  );

  test("waits until the moment comes by itself, and looks again", async () => {
    let looks = 0;
    const { status, path } = await run(
      "cycle",
      { neighbourhood: "limmel" },
      {
        ...steps,
        CheckMoment: () =>
          (looks += 1) === 1 ? { decision: "wait", seconds: 604_800, version: 1 } : due,
      },
    );
    expect(status).toBe("SUCCEEDED");
    expect(path.slice(0, 8)).toEqual([
      "RunCycle",
      "OpenCycle",
      "CheckMoment",
      "HasItCome",
      "AwaitMoment",
      "CheckMoment",
      "HasItCome",
      "SendInvitations",
    ]);
  });

  test("is woken by its token; the same token again wakes nobody and does no harm", async () => {
    let token = "";
    let looks = 0;
    const answers: number[] = [];
    const { status } = await run(
      "cycle",
      { neighbourhood: "limmel" },
      {
        ...steps,
        CheckMoment: () =>
          (looks += 1) === 1 ? { decision: "wait", seconds: 20_000_000, version: 1 } : due,
        AwaitMoment: (payload: { token: string }) => ((token = payload.token), {}),
      },
      (machine) => {
        const stop = machine.clock.at(machine.clock.now() + 60_000, () => {
          const release = machine.clock.hold();
          void (async () => {
            for (let time = 0; time < 2; time += 1)
              answers.push(
                (await machine.states.handle("SendTaskSuccess", { taskToken: token, output: "{}" }))
                  .status,
              );
            release();
          })();
        });
        void stop;
      },
    );
    expect(status).toBe("SUCCEEDED");
    expect(answers).toEqual([200, 400]);
  });

  test("stops at whatever moment the facts say so", async () => {
    let looks = 0;
    const { status, output } = await run(
      "cycle",
      { neighbourhood: "limmel" },
      {
        ...steps,
        CheckMoment: () =>
          (looks += 1) < 4 ? due : { decision: "stopped", seconds: 1, version: 2 },
      },
    );
    expect({ status, output }).toEqual({
      status: "SUCCEEDED",
      output: { cycle: "limmel_whole_001", status: "stopped" },
    });
  });

  test("stops where its round was voided, and counts nothing", async () => {
    const { output, calls } = await run(
      "cycle",
      { neighbourhood: "limmel" },
      { ...steps, SealBallots: () => ({ voided: true }) },
    );
    expect(output).toEqual({ cycle: "limmel_whole_001", status: "stopped" });
    expect(calls.map(({ name }) => name)).not.toContain("CountPriorities");
  });

  test.each([
    ["above the floor", ["sealing"], ["closing"], "closed"],
    ["below it, then above", ["reclosing", "sealing"], ["closing", "reclosing"], "closed"],
    [
      "below it twice, and somebody goes on",
      ["reclosing", "decision", "sealing"],
      ["closing", "reclosing", "decision"],
      "closed",
    ],
    [
      "below it twice, and somebody asks again or nobody says anything",
      ["reclosing", "decision", "stopping"],
      ["closing", "reclosing", "decision"],
      "stopped",
    ],
  ])(
    "%s: waits for each moment and seals only what may be counted",
    async (_, nexts, moments, end) => {
      const left = [...nexts];
      const looks: string[] = [];
      const { status, output, calls } = await run(
        "cycle",
        { neighbourhood: "limmel" },
        {
          ...steps,
          CloseRound: () => ({ next: left.shift() }),
          CheckMoment: ({ moment }: { moment: string }) => (looks.push(moment), due),
        },
      );
      expect(status).toBe("SUCCEEDED");
      expect(looks.slice(2, 2 + moments.length)).toEqual(moments);
      const names = calls.map(({ name }) => name);
      expect(names.filter((name) => name === "CloseRound")).toHaveLength(nexts.length);
      const isCounted = end === "closed";
      for (const step of ["SealBallots", "CountPriorities", "AdoptAgenda"])
        expect(names.includes(step)).toBe(isCounted);
      expect(output).toEqual(isCounted ? steps.CloseCycle() : steps.StopCycle());
    },
  );

  test("bad input fails in the first step with the step's own sentence", async () => {
    const { status, error, cause, calls } = await run(
      "cycle",
      { neighbourhood: "atlantis" },
      {
        ...steps,
        OpenCycle: () => {
          throw failure("InvalidInput", 'There is no neighbourhood "atlantis".');
        },
      },
    );
    expect({ status, error, cause }).toEqual({
      status: "FAILED",
      error: "InvalidInput",
      cause: 'There is no neighbourhood "atlantis".',
    });
    expect(calls.map(({ name }) => name)).toEqual(["OpenCycle", "RecordFailure"]);
    expect(calls[1]?.payload).toMatchObject({
      execution: "limmel_whole_001",
      request: { neighbourhood: "atlantis" },
      error: "InvalidInput",
    });
  });

  test("what may pass is tried again, what will not is not", async () => {
    let tries = 0;
    const passing = await run(
      "cycle",
      { neighbourhood: "limmel" },
      {
        ...steps,
        CountPriorities: () => {
          if ((tries += 1) < 4) throw failure("Transient", "throttled");
          return {};
        },
      },
    );
    expect([passing.status, tries]).toEqual(["SUCCEEDED", 4]);
    const lasting = await run(
      "cycle",
      { neighbourhood: "limmel" },
      {
        ...steps,
        CountPriorities: () => {
          throw failure("Permanent", "not closed");
        },
      },
    );
    expect([
      lasting.status,
      lasting.calls.filter(({ name }) => name === "CountPriorities").length,
    ]).toEqual(["FAILED", 1]);
  });

  test("a dispatch that fails ends the cycle with a reason", async () => {
    const { status, cause } = await run(
      "cycle",
      { neighbourhood: "limmel" },
      {
        ...steps,
        PlanBatches: () => {
          throw failure("NotFound", "There is no round.");
        },
      },
    );
    expect(status).toBe("FAILED");
    expect(String(cause)).toContain("There is no round.");
  });
});

describe("the dispatch", () => {
  const round = { round: "limmel_whole_001_agenda", kind: "invitation" };
  const kinds = (calls: readonly { name: string }[]) => calls.map(({ name }) => name);

  test("sends each batch once, waits for the mail service's events and settles", async () => {
    const { status, calls } = await run("dispatch", round, steps);
    expect(status).toBe("SUCCEEDED");
    expect(kinds(calls)).toEqual(["PlanBatches", "SendBatch", "SendBatch", "SettleDispatch"]);
    expect(calls.filter(({ name }) => name === "SendBatch").map(({ payload }) => payload)).toEqual([
      { ...round, batch: 0 },
      { ...round, batch: 1 },
    ]);
  });

  test("goes through the batches once more for what was left, and not a third time by itself", async () => {
    const { calls } = await run("dispatch", round, {
      ...steps,
      SettleDispatch: ({ pass }: { pass: number }) => ({ again: pass === 1, report: {} }),
    });
    expect(kinds(calls)).toEqual([
      "PlanBatches",
      "SendBatch",
      "SendBatch",
      "SettleDispatch",
      "SendBatch",
      "SendBatch",
      "SettleDispatch",
    ]);
  });

  test("of nobody sends nothing and still settles", async () => {
    const { calls } = await run("dispatch", round, {
      ...steps,
      PlanBatches: () => ({ ...round, batches: 0 }),
    });
    expect(kinds(calls)).toEqual(["PlanBatches", "SettleDispatch"]);
  });

  test("a batch that fails keeps no other batch from being sent, and the report tells of it", async () => {
    const { status, calls } = await run("dispatch", round, {
      ...steps,
      SendBatch: ({ batch }: { batch: number }) => {
        if (batch === 0) throw failure("Permanent", "no");
        return { sent: 50 };
      },
    });
    expect(status).toBe("SUCCEEDED");
    expect(kinds(calls)).toContain("SettleDispatch");
  });

  test("a settling that fails ends in a failure that was recorded", async () => {
    const { status, calls } = await run("dispatch", round, {
      ...steps,
      SettleDispatch: () => {
        throw failure("Permanent", "no");
      },
    });
    expect([status, kinds(calls).at(-1)]).toEqual(["FAILED", "RecordFailure"]);
  });
});

describe("a measurement", () => {
  test("draws, asks, reminds, closes, gathers, estimates, compares and publishes, in this order, and ends with the next one planned", async () => {
    const { status, output, path, calls } = await run(
      "measurement",
      { neighbourhood: "limmel" },
      steps,
    );
    expect({ status, output }).toEqual({
      status: "SUCCEEDED",
      output: { wave: "limmel_wave_001", next: "2027-03-07" },
    });
    expect(
      path.filter((state) => !["RunWave", "CheckMoment", "HasItCome"].includes(state)),
    ).toEqual([
      "OpenWave",
      "DrawSample",
      "SendInvitations",
      "SendReminders",
      "CloseRound",
      "GatherResponses",
      "EstimateWave",
      "CompareWaves",
      "PublishWave",
    ]);
    expect(
      calls.filter(({ name }) => name === "PlanBatches").map(({ payload }) => payload),
    ).toEqual([
      { round: "limmel_wave_001_measurement", kind: "invitation" },
      { round: "limmel_wave_001_measurement", kind: "reminder" },
    ]);
  });

  test("is published by nobody before somebody let it", async () => {
    const asked: string[] = [];
    const { status, path } = await run(
      "measurement",
      { neighbourhood: "limmel" },
      {
        ...steps,
        CheckMoment: ({ moment }: { moment: string }) => (
          asked.push(moment),
          moment === "publication" && asked.filter((one) => one === moment).length === 1
            ? { decision: "wait", seconds: 1_000_000, version: 1 }
            : due
        ),
      },
    );
    expect(status).toBe("SUCCEEDED");
    expect(
      path.slice(path.indexOf("CompareWaves")).filter((state) => state !== "HasItCome"),
    ).toEqual(["CompareWaves", "CheckMoment", "AwaitMoment", "CheckMoment", "PublishWave"]);
  });

  test("stops at whatever moment the facts say so, and estimates nothing then", async () => {
    let looks = 0;
    const { output, calls } = await run(
      "measurement",
      { neighbourhood: "limmel" },
      {
        ...steps,
        CheckMoment: () =>
          (looks += 1) < 3 ? due : { decision: "stopped", seconds: 1, version: 2 },
      },
    );
    expect(output).toEqual({ wave: "limmel_wave_001", status: "stopped" });
    expect(calls.map(({ name }) => name)).not.toContain("EstimateWave");
  });

  test("bad input fails in the first step with the step's own sentence", async () => {
    const { status, error, calls } = await run(
      "measurement",
      { neighbourhood: "atlantis" },
      {
        ...steps,
        OpenWave: () => {
          throw failure("InvalidInput", 'There is no neighbourhood "atlantis".');
        },
      },
    );
    expect({ status, error }).toEqual({ status: "FAILED", error: "InvalidInput" });
    expect(calls.map(({ name }) => name)).toEqual(["OpenWave", "RecordFailure"]);
  });
});

describe("every day", () => {
  const due2 = {
    due: ["limmel", "nazareth"].map((neighbourhood) => ({
      name: `${neighbourhood}_whole_002`,
      machine: "cycle",
      request: { neighbourhood, area: "whole" },
    })),
  };

  test("what is due is started under its own name, and then the past is forgotten and the stalled reported", async () => {
    const { status, calls } = await run("daily", {}, { ...steps, FindDue: () => due2 });
    expect(status).toBe("SUCCEEDED");
    expect(calls.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["FindDue", "OpenCycle", "SweepExpired", "ReportStalled"]),
    );
    expect(
      calls
        .filter(({ name }) => name === "OpenCycle")
        .map(({ payload }) => (payload as { execution: string }).execution),
    ).toEqual(["limmel_whole_002", "nazareth_whole_002"]);
  });

  test("a due measurement is started in its own machine", async () => {
    const { calls } = await run(
      "daily",
      {},
      {
        ...steps,
        FindDue: () => ({
          due: [
            {
              name: "limmel_wave_002",
              machine: "measurement",
              request: { neighbourhood: "limmel" },
            },
          ],
        }),
      },
    );
    expect(calls.find(({ name }) => name === "OpenWave")?.payload).toEqual({
      execution: "limmel_wave_002",
      request: { neighbourhood: "limmel" },
    });
  });

  test("one due cycle is a list of one", async () => {
    const { status } = await run(
      "daily",
      {},
      { ...steps, FindDue: () => ({ due: due2.due.slice(0, 1) }) },
    );
    expect(status).toBe("SUCCEEDED");
  });

  test("a start that fails keeps no other from starting", async () => {
    const { status, calls } = await run(
      "daily",
      {},
      {
        ...steps,
        FindDue: () => ({
          due: [
            { name: "not a name!", machine: "cycle", request: { neighbourhood: "limmel" } },
            ...due2.due.slice(1),
          ],
        }),
      },
    );
    expect(status).toBe("SUCCEEDED");
    expect(calls.filter(({ name }) => name === "OpenCycle")).toHaveLength(1);
  });

  test("a day that fails says so", async () => {
    const { status, error } = await run(
      "daily",
      {},
      {
        ...steps,
        SweepExpired: () => {
          throw failure("Permanent", "no");
        },
      },
    );
    expect([status, error]).toEqual(["FAILED", "Permanent"]);
  });
});

// The last test of the file: it looks back at all the others.
test("no state is left that no test went through", () => {
  const missed = Object.entries(definitions)
    .flatMap(([name, definition]) => statesOf(definition).map(([state]) => `${name}.${state}`))
    .filter((state) => !seen.has(state));
  expect(missed, "states that no test of this file went through").toEqual([]);
});
