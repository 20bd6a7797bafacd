import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { arnOf, failure, lambda, machineUnderTest, START } from "./machine.ts";

const open: { close(): void }[] = [];
const under = (...given: Parameters<typeof machineUnderTest>) => {
  const machine = machineUnderTest(...given);
  open.push(machine);
  return machine;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
const tokenTask = (rest: object = {}) => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
  Arguments: { FunctionName: "keep", Payload: { token: "{% $states.context.Task.Token %}" } },
  ...rest,
});
const until = async (happened: () => boolean) => {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 2));
};

describe("states", () => {
  test("a choice takes the first condition that is true, and fails by name without one and a default", async () => {
    const definition = {
      StartAt: "Which",
      States: {
        Which: {
          Type: "Choice",
          Choices: [
            { Condition: "{% $states.input.n > 5 %}", Next: "Big" },
            { Condition: "{% $states.input.n > 2 %}", Next: "Middle" },
          ],
        },
        Big: { Type: "Pass", Output: "big", End: true },
        Middle: { Type: "Pass", Output: "middle", End: true },
      },
    };
    const { start, ended } = under({ m: definition });
    expect((await ended((await start("m", { n: 9 })).executionArn)).output).toBe("big");
    expect((await ended((await start("m", { n: 3 })).executionArn)).output).toBe("middle");
    expect((await ended((await start("m", { n: 1 })).executionArn)).error).toBe(
      "States.NoChoiceMatched",
    );
  });

  test("a wait of ten weeks passes at once on a virtual clock, and the clock shows it", async () => {
    const { start, ended, clock } = under({
      m: { StartAt: "W", States: { W: { Type: "Wait", Seconds: 70 * 86_400, End: true } } },
    });
    expect((await ended((await start("m")).executionArn)).status).toBe("SUCCEEDED");
    expect(clock.now()).toBe(START + 70 * 86_400_000);
  });

  test("every expression of one Assign sees the values from before it", async () => {
    const { start, ended } = under({
      m: {
        StartAt: "A",
        States: {
          A: { Type: "Pass", Assign: { x: 1, y: 2 }, Next: "B" },
          B: { Type: "Pass", Assign: { x: "{% $y %}", y: "{% $x %}" }, Next: "C" },
          C: { Type: "Pass", Output: "{% [$x, $y] %}", End: true },
        },
      },
    });
    expect((await ended((await start("m")).executionArn)).output).toEqual([2, 1]);
  });

  test("a branch reads the variables around it and cannot change them", async () => {
    const branch = {
      StartAt: "S",
      States: {
        S: { Type: "Pass", Assign: { x: 9 }, Next: "T" },
        T: { Type: "Pass", Output: "{% $x + $z %}", End: true },
      },
    };
    const { start, ended } = under({
      m: {
        StartAt: "A",
        States: {
          A: { Type: "Pass", Assign: { x: 1, z: 2 }, Next: "P" },
          P: { Type: "Parallel", Branches: [branch], Next: "E" },
          E: {
            Type: "Pass",
            Output: "{% { 'outside': $x, 'inside': $states.input } %}",
            End: true,
          },
        },
      },
    });
    expect((await ended((await start("m")).executionArn)).output).toEqual({
      outside: 1,
      inside: [11],
    });
  });

  test("a distributed map does not see the variables around it", async () => {
    const map = {
      Type: "Map",
      Items: [1],
      ItemProcessor: {
        ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
        StartAt: "S",
        States: { S: { Type: "Pass", Output: "{% $x %}", End: true } },
      },
      End: true,
    };
    const { start, ended } = under({
      m: { StartAt: "A", States: { A: { Type: "Pass", Assign: { x: 1 }, Next: "M" }, M: map } },
    });
    expect((await ended((await start("m")).executionArn)).error).toBe(
      "States.ExceedToleratedFailureThreshold",
    );
  });

  test("a map keeps within its concurrency and gives results in the order of its items", async () => {
    let now = 0;
    let most = 0;
    const map = {
      Type: "Map",
      Items: "{% [1..9] %}",
      MaxConcurrency: 3,
      ItemProcessor: { StartAt: "S", States: { S: lambda("f", { End: true }) } },
      End: true,
    };
    const { start, ended } = under(
      { m: { StartAt: "M", States: { M: map } } },
      {
        f: async (n: number) => {
          most = Math.max(most, (now += 1));
          await new Promise((resolve) => setTimeout(resolve, (10 - n) * 2));
          now -= 1;
          return n * 2;
        },
      },
    );
    expect((await ended((await start("m")).executionArn)).output).toEqual([
      2, 4, 6, 8, 10, 12, 14, 16, 18,
    ]);
    expect(most).toBe(3);
  });

  test("items that fail within what is tolerated are left out, and the others count", async () => {
    const map = {
      Type: "Map",
      Items: [1, 2, 3, 4],
      ToleratedFailurePercentage: 50,
      ItemProcessor: {
        ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
        StartAt: "S",
        States: { S: lambda("f", { End: true }) },
      },
      End: true,
    };
    const { start, ended } = under(
      { m: { StartAt: "M", States: { M: map } } },
      {
        f: (n: number) => {
          if (n % 2 === 0) throw failure("Permanent");
          return n;
        },
      },
    );
    expect((await ended((await start("m")).executionArn)).output).toEqual([1, 3]);
  });

  test("an error that may pass is tried again after 2, 4 and 8 seconds, any other is not", async () => {
    const retry = [
      { ErrorEquals: ["Transient"], IntervalSeconds: 2, BackoffRate: 2, MaxAttempts: 3 },
    ];
    const at: number[] = [];
    const machine = under(
      {
        m: {
          StartAt: "S",
          States: { S: lambda("{% $states.input.f %}", { Retry: retry, End: true }) },
        },
      },
      {
        passing: () => {
          at.push(machine.clock.now() - START);
          if (at.length < 4) throw failure("Transient");
          return "ok";
        },
        lasting: () => {
          throw failure("Permanent", "look");
        },
      },
    );
    expect(
      (await machine.ended((await machine.start("m", { f: "passing" })).executionArn)).output,
    ).toBe("ok");
    expect(at).toEqual([0, 2000, 6000, 14_000]);
    expect(
      (await machine.ended((await machine.start("m", { f: "lasting" })).executionArn)).error,
    ).toBe("Permanent");
    expect(machine.calls.filter(({ name }) => name === "lasting")).toHaveLength(1);
  });

  test("one catch around a parallel state serves every step in it, and sees the cause", async () => {
    const { start, ended } = under(
      {
        m: {
          StartAt: "P",
          States: {
            P: {
              Type: "Parallel",
              Branches: [{ StartAt: "S", States: { S: lambda("f", { End: true }) } }],
              Catch: [
                {
                  ErrorEquals: ["States.ALL"],
                  Output: "{% $parse($states.errorOutput.Cause).errorMessage %}",
                  Next: "E",
                },
              ],
              End: true,
            },
            E: { Type: "Fail", Error: "Told", Cause: "{% $states.input %}" },
          },
        },
      },
      {
        f: () => {
          throw failure("InvalidInput", "a sentence");
        },
      },
    );
    expect(await ended((await start("m")).executionArn)).toMatchObject({
      status: "FAILED",
      error: "Told",
      cause: "a sentence",
    });
  });

  test("an execution that takes longer than its machine may is timed out", async () => {
    const { start, ended } = under({
      m: {
        TimeoutSeconds: 60,
        StartAt: "W",
        States: { W: { Type: "Wait", Seconds: 61, End: true } },
      },
    });
    expect((await ended((await start("m")).executionArn)).status).toBe("TIMED_OUT");
  });
});

describe("task tokens", () => {
  test("a token wakes the machine once; used again it is refused and changes nothing", async () => {
    const tokens: string[] = [];
    const machine = under(
      {
        m: {
          StartAt: "A",
          States: {
            A: tokenTask({ TimeoutSeconds: 1e7, Next: "B" }),
            B: { Type: "Pass", End: true },
          },
        },
      },
      {
        keep: ({ token }: { token: string }) => {
          tokens.push(token);
          return {};
        },
      },
    );
    const hold = machine.clock.hold();
    const { executionArn } = await machine.start("m");
    await until(() => tokens.length === 1);
    expect(
      await machine.call("SendTaskSuccess", { taskToken: tokens[0], output: '{"n":1}' }),
    ).toEqual({});
    expect(
      await machine.call("SendTaskSuccess", { taskToken: tokens[0], output: '{"n":2}' }),
    ).toMatchObject({ __type: "TaskTimedOut" });
    hold();
    expect((await machine.ended(executionArn)).output).toEqual({ n: 1 });
  });

  test("a token that nobody uses times out at its moment, and the catch goes on from there", async () => {
    const machine = under(
      {
        m: {
          StartAt: "A",
          States: {
            A: tokenTask({
              TimeoutSeconds: "{% 3600 * 24 %}",
              Catch: [{ ErrorEquals: ["States.Timeout"], Output: "late", Next: "B" }],
              End: true,
            }),
            B: { Type: "Pass", End: true },
          },
        },
      },
      { keep: () => ({}) },
    );
    expect((await machine.ended((await machine.start("m")).executionArn)).output).toBe("late");
    expect(machine.clock.now()).toBe(START + 86_400_000);
  });

  test("a failure that is sent for a token is the state's error", async () => {
    const machine = under(
      { m: { StartAt: "A", States: { A: tokenTask({ TimeoutSeconds: 100, End: true }) } } },
      {
        keep: async ({ token }: { token: string }) =>
          machine.call("SendTaskFailure", { taskToken: token, error: "No", cause: "because" }),
      },
    );
    expect(await machine.ended((await machine.start("m")).executionArn)).toMatchObject({
      status: "FAILED",
      error: "No",
    });
  });
});

describe("a token whose holder has to say that it is alive", () => {
  const machine = {
    StartAt: "A",
    States: { A: tokenTask({ TimeoutSeconds: 1000, HeartbeatSeconds: 60, End: true }) },
  };

  test("is given up a minute after the last word, and not before", async () => {
    const waiting = under(
      { m: machine },
      {
        keep: ({ token }: { token: string }) => {
          for (const seconds of [50, 100])
            waiting.clock.at(
              START + seconds * 1000,
              () => void waiting.call("SendTaskHeartbeat", { taskToken: token }),
            );
          return {};
        },
      },
    );
    expect((await waiting.ended((await waiting.start("m")).executionArn)).error).toBe(
      "States.HeartbeatTimeout",
    );
    expect(waiting.clock.now()).toBe(START + 160_000);
  });

  test("is told when nobody waits for it any more", async () => {
    const { call } = under({ m: machine });
    expect(await call("SendTaskHeartbeat", { taskToken: "nobody's" })).toMatchObject({
      __type: "TaskTimedOut",
    });
  });
});

test("an execution that somebody stops ends where it stands, and its history says so", async () => {
  const { start, ended, call, clock } = under({
    m: { StartAt: "W", States: { W: { Type: "Wait", Seconds: 5, End: true } } },
  });
  const hold = clock.hold();
  const { executionArn } = await start("m");
  await call("StopExecution", { executionArn, error: "Enough", cause: "by hand" });
  hold();
  expect(await ended(executionArn)).toMatchObject({
    status: "ABORTED",
    error: "Enough",
    cause: "by hand",
  });
  const { events } = await call("GetExecutionHistory", { executionArn });
  expect((events as { type: string }[]).map(({ type }) => type)).toEqual([
    "ExecutionStarted",
    "WaitStateEntered",
    "ExecutionAborted",
  ]);
});

describe("executions of other machines", () => {
  const child = {
    StartAt: "W",
    States: {
      W: { Type: "Wait", Seconds: 5, Next: "E" },
      E: { Type: "Pass", Output: { n: "{% $states.input.n + 1 %}" }, End: true },
    },
  };
  const parent = (resource: string, rest: object = {}) => ({
    StartAt: "C",
    States: {
      C: {
        Type: "Task",
        Resource: `arn:aws:states:::states:startExecution${resource}`,
        Arguments: { StateMachineArn: arnOf("child"), Name: "once", Input: { n: 1 } },
        End: true,
        ...rest,
      },
    },
  });

  test("a parent gets its child's output, and the clock does not stand still meanwhile", async () => {
    const { start, ended } = under({
      child,
      m: parent(".sync:2", { Output: "{% $states.result.Output.n %}" }),
    });
    expect((await ended((await start("m")).executionArn)).output).toBe(2);
  });

  test("a name that was used before is told by the error's name", async () => {
    const machine = under({
      child,
      m: {
        StartAt: "C",
        States: {
          ...parent("", {
            Catch: [
              {
                ErrorEquals: ["StepFunctions.ExecutionAlreadyExistsException"],
                Output: "runs",
                Next: "E",
              },
            ],
          }).States,
          E: { Type: "Pass", End: true },
        },
      },
    });
    await machine.ended((await machine.start("child", { n: 5 }, "once")).executionArn);
    expect((await machine.ended((await machine.start("m")).executionArn)).output).toBe("runs");
  });

  test("starting twice under one name with one input starts once; with another input it is refused", async () => {
    const { start, clock } = under({ child });
    const hold = clock.hold();
    const first = await start("child", { n: 1 }, "same");
    expect((await start("child", { n: 1 }, "same")).executionArn).toBe(first.executionArn);
    expect((await start("child", { n: 2 }, "same")).__type).toBe("ExecutionAlreadyExists");
    hold();
  });
});

describe("after a restart", () => {
  const definition = {
    StartAt: "A",
    States: {
      A: lambda("a", { Next: "W" }),
      W: { Type: "Wait", Seconds: 3600, Next: "T" },
      T: tokenTask({
        TimeoutSeconds: 7200,
        Catch: [{ ErrorEquals: ["States.Timeout"], Output: {}, Next: "M" }],
        Next: "M",
      }),
      M: {
        Type: "Map",
        Items: "{% [1..6] %}",
        MaxConcurrency: 2,
        ItemProcessor: {
          ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
          StartAt: "S",
          States: { S: lambda("f", { End: true }) },
        },
        Next: "Z",
      },
      Z: lambda("z", { Output: "{% $states.input %}", End: true }),
    },
  };
  const straight = ["a", "keep", "f", "f", "f", "f", "f", "f", "z"];

  test.each(Array.from({ length: straight.length }, (_, at) => at))(
    "killed during call %i it goes on where it was, and does nothing again whose result was kept",
    async (at) => {
      const done: string[] = [];
      let left = at;
      let killed = () => {};
      const dead = new Promise<void>((resolve) => {
        killed = resolve;
      });
      const functionsOf = (dying: boolean) =>
        Object.fromEntries(
          ["a", "f", "z", "keep"].map((name) => [
            name,
            (payload: unknown) => {
              if (dying && left === 0) {
                killed();
                return new Promise(() => {});
              }
              left -= 1;
              done.push(`${name}${name === "f" ? String(payload) : ""}`);
              return name === "f" ? payload : {};
            },
          ]),
        );
      const first = machineUnderTest({ m: definition }, functionsOf(true));
      const { executionArn } = await first.start("m");
      await dead;
      await new Promise((resolve) => setTimeout(resolve, 5));
      const now = first.clock.now();
      first.close();

      const second = under({ m: definition }, functionsOf(false), first.file, now);
      second.states.resume();
      expect(await second.ended(executionArn)).toMatchObject({
        status: "SUCCEEDED",
        output: [1, 2, 3, 4, 5, 6],
      });
      expect(done.toSorted()).toEqual(["a", "f1", "f2", "f3", "f4", "f5", "f6", "keep", "z"]);
    },
  );

  test("a token that was given out before is good after it", async () => {
    let token = "";
    const machine = {
      m: { StartAt: "T", States: { T: tokenTask({ TimeoutSeconds: 1e6, End: true }) } },
    };
    const first = machineUnderTest(machine, {
      keep: (given: { token: string }) => {
        token = given.token;
        return {};
      },
    });
    const free = first.clock.hold();
    const { executionArn } = await first.start("m");
    await until(() => token !== "");
    await new Promise((resolve) => setTimeout(resolve, 5));
    first.close();
    free();
    const second = under(machine, {}, first.file, first.clock.now());
    const hold = second.clock.hold();
    second.states.resume();
    expect(await second.call("SendTaskSuccess", { taskToken: token, output: '"back"' })).toEqual(
      {},
    );
    hold();
    expect((await second.ended(executionArn)).output).toBe("back");
  });
});

test("a parent that waits for its child still does so when both go on after a restart", async () => {
  const machines = {
    child: {
      StartAt: "W",
      States: { W: { Type: "Wait", Seconds: 3600, Output: "grown", End: true } },
    },
    // Its name comes before the child's, so it goes on first.
    adult: {
      StartAt: "C",
      States: {
        C: {
          Type: "Task",
          Resource: "arn:aws:states:::states:startExecution.sync:2",
          Arguments: { StateMachineArn: arnOf("child"), Name: "once" },
          Output: "{% $states.result.Output %}",
          End: true,
        },
      },
    },
  };
  const first = machineUnderTest(machines);
  const free = first.clock.hold();
  const { executionArn } = await first.start("adult");
  const children = () => first.call("ListExecutions", { stateMachineArn: arnOf("child") });
  while (((await children())["executions"] as unknown[]).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => setTimeout(resolve, 5));
  first.close();
  free();
  const second = under(machines, {}, first.file, first.clock.now());
  second.states.resume();
  expect(await second.ended(executionArn)).toMatchObject({ status: "SUCCEEDED", output: "grown" });
});

describe("what is not implemented", () => {
  const load = (states: object) => under({ m: { StartAt: "A", States: states } });
  test.each([
    ["an unknown field", { A: { Type: "Pass", ResultPath: "$.x", End: true } }, /ResultPath/],
    ["an unknown state type", { A: { Type: "Activity", End: true } }, /States\.A/],
    [
      "another service",
      { A: { Type: "Task", Resource: "arn:aws:states:::sqs:sendMessage", End: true } },
      /sqs:sendMessage/,
    ],
    ["a state that is not there", { A: { Type: "Pass", Next: "B" } }, /no state B/],
    [
      "an expression that does not parse",
      { A: { Type: "Pass", Output: "{% $x( %}", End: true } },
      /does not parse/,
    ],
    ["$eval", { A: { Type: "Pass", Output: "{% $eval('1') %}", End: true } }, /\$eval/],
    ["a state without an end", { A: { Type: "Pass" } }, /needs Next or End/],
    [
      "a timeout of a task without a token",
      { A: lambda("f", { TimeoutSeconds: 5, End: true }) },
      /a timeout needs a task token/,
    ],
    [
      "a wait until an instant",
      { A: { Type: "Wait", Timestamp: "2026-09-07T08:00:00Z", End: true } },
      /Timestamp/,
    ],
  ])("%s is refused when the machine is loaded, by name", (_, states, message) => {
    expect(() => load(states)).toThrow(message);
  });

  test("an expression that gives nothing is an error, not an empty value", async () => {
    const { start, ended } = under({
      m: {
        StartAt: "A",
        States: { A: { Type: "Pass", Output: "{% $states.input.missing %}", End: true } },
      },
    });
    expect((await ended((await start("m")).executionArn)).error).toBe(
      "States.QueryEvaluationError",
    );
  });

  test("an endless expression is ended", async () => {
    const { start, ended } = under({
      m: {
        StartAt: "A",
        States: {
          A: {
            Type: "Pass",
            Output: "{% ( $f := function($n) { $f($n + 1) }; $f(1) ) %}",
            End: true,
          },
        },
      },
    });
    expect((await ended((await start("m")).executionArn)).error).toBe(
      "States.QueryEvaluationError",
    );
  });
});

test("random chains of passes and choices end as their definition says", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ add: fc.integer({ min: 1, max: 9 }), skip: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.integer({ min: 0, max: 20 }),
      async (steps, input) => {
        const states: Record<string, object> = { End: { Type: "Pass", End: true } };
        let expected = input;
        for (const [at, { add, skip }] of steps.entries()) {
          const next = at === steps.length - 1 ? "End" : `C${at + 1}`;
          states[`C${at}`] = {
            Type: "Choice",
            Choices: [{ Condition: `{% $states.input % 2 = ${skip ? 0 : 1} %}`, Next: next }],
            Default: `P${at}`,
          };
          states[`P${at}`] = { Type: "Pass", Output: `{% $states.input + ${add} %}`, Next: next };
          if (expected % 2 !== (skip ? 0 : 1)) expected += add;
        }
        const machine = machineUnderTest({ m: { StartAt: "C0", States: states } });
        const { output } = await machine.ended((await machine.start("m", input)).executionArn);
        machine.close();
        expect(output).toBe(expected);
      },
    ),
    { numRuns: 25 },
  );
});
