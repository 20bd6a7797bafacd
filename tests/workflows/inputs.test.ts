import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agendaRoundOf, cycleIdOf, WHOLE } from "#contract/ids.ts";
import { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { openWorld, residentsOf, type World } from "#tests/functions/world.ts";
import { definitions } from "./definitions.ts";

const DOCUMENT = readFileSync(new URL("../../docs/administrator.md", import.meta.url), "utf8");
const examplesIn = (text: string): string[] => text.match(/\{[^{}]*\}/g) ?? [];
const rowOf = (machine: string): string =>
  DOCUMENT.split("\n").find((line) => line.startsWith(`| \`-${machine}\` |`)) ?? "";
const MACHINES = Object.keys(definitions);

/** Every machine as it is deployed, and a neighbourhood by the name that the examples have. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
  const limmel = aNeighbourhood({
    id: "limmel" as never,
    name: "Limmel",
    measurement: MeasurementDesign.parse({
      version: "test",
      source: "of the test",
      baseline: "2026-09-07",
      sample: { kind: "census", onePerAddress: false },
    }),
  });
  await world.dependencies.neighbourhoods.save(limmel);
  await world.dependencies.residents.saveAll(limmel.id, residentsOf(limmel, 0, 3));
});
afterAll(() => world.close());

const call = async (operation: string, input: object) =>
  (await world.environment.states.handle(operation, input)).body as Record<string, string>;
/** Starts a machine and waits until it has ended, or until it has gone through its first step. */
async function begin(
  machine: string,
  input: string,
  name: string,
): Promise<{ status: string | undefined; cause: string | undefined; states: string[] }> {
  const { executionArn = "" } = await call("StartExecution", {
    stateMachineArn: world.environment.machine(machine),
    name,
    input,
  });
  for (;;) {
    const { status, cause } = await call("DescribeExecution", { executionArn });
    const { events } = (await call("GetExecutionHistory", { executionArn })) as unknown as {
      events: { type: string; stateEnteredEventDetails?: { name: string } }[];
    };
    const states = events.flatMap(({ stateEnteredEventDetails: entered }) => entered?.name ?? []);
    if (status !== "RUNNING" || states.length > 2) return { status, cause, states };
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test.each(MACHINES)(
  "the input of %s is documented with the same examples for administrators and in the machine itself",
  (machine) => {
    const examples = examplesIn(definitions[machine]?.Comment ?? "");
    expect(examples.length).toBeGreaterThan(0);
    expect(examplesIn(rowOf(machine))).toEqual(examples);
  },
);

test.each(MACHINES)(
  "every example of %s gets through its first step",
  { timeout: 60_000 },
  async (machine) => {
    const { dependencies } = world;
    for (const [nth, input] of examplesIn(definitions[machine]?.Comment ?? "").entries()) {
      const name = `example_${machine}_${nth}`;
      // What goes on has to have failed before; what is mailed again has to be opened and invited before.
      for (const run of [
        ...(await dependencies.cycles.of("limmel" as never)),
        ...(await dependencies.waves.of("limmel" as never)),
      ])
        await dependencies.runs.change(run.id, (one) =>
          one.status === "running" && machine !== "dispatch"
            ? { ...one, status: "failed", closed: dependencies.now() }
            : undefined,
        );
      if (machine === "dispatch")
        await dependencies.rounds.change(
          agendaRoundOf(cycleIdOf("limmel" as never, WHOLE, 1)),
          (round) => ({ ...round, status: "open", batches: 0 }),
        );
      const { status, cause, states } = await begin(
        machine,
        input.replace("straat", aNeighbourhood().areas[0]?.id ?? ""),
        name,
      );
      expect({
        input,
        status: status === "FAILED" ? cause : "fine",
        second: states.length > 2,
      }).toEqual({ input, status: "fine", second: true });
    }
  },
);

test("what was started by hand stands in the audit trail under the execution's name", async () => {
  const trail = await world.dependencies.audit.of("limmel" as never);
  expect(
    trail
      .filter(({ actor }) => actor === "machine")
      .map(({ action, origin }) => `${action}: ${origin}`),
  ).toEqual(
    expect.arrayContaining([
      "open cycle: example_cycle_0",
      "go on with cycle: example_cycle_2",
      "open wave: example_measurement_0",
      "go on with wave: example_measurement_2",
    ]),
  );
});

describe("what is wrong with an input is said in plain words, with what to write", () => {
  const limmel = { neighbourhood: "limmel" };
  test.each([
    [
      "cycle",
      "nothing",
      {},
      '"neighbourhood": is missing: write the short name of a neighbourhood in small letters, like limmel',
    ],
    [
      "cycle",
      "a field that nobody knows",
      { ...limmel, areas: "straat" },
      '"areas" means nothing here. Give {"neighbourhood":"limmel"}, or all that can stand there:',
    ],
    [
      "cycle",
      "a list",
      ["limmel"],
      'An input between braces is needed, not ["limmel"]. Give {"neighbourhood":"limmel"}',
    ],
    [
      "cycle",
      "a number for a name",
      { neighbourhood: 6224 },
      '"neighbourhood": 6224 is not right: write the short name',
    ],
    [
      "cycle",
      "a neighbourhood that is not there",
      { neighbourhood: "atlantis" },
      'There is no neighbourhood "atlantis". Import it first, or check how it is spelled.',
    ],
    [
      "cycle",
      "an area that is not there",
      { ...limmel, area: "moon" },
      'Limmel has no area "moon". Its areas are: straat',
    ],
    [
      "cycle",
      "a day that no calendar has",
      { ...limmel, firstDay: "31-2-2027" },
      '"firstDay": "31-2-2027" is not right: write a day as yyyy-mm-dd',
    ],
    [
      "cycle",
      "a day that has passed",
      { ...limmel, firstDay: "2026-09-06" },
      "A cycle cannot begin on 2026-09-06: that day has passed.",
    ],
    [
      "cycle",
      "a cycle that is not there",
      { ...limmel, run: "limmel_whole_099" },
      'Limmel has no cycle "limmel_whole_099". Check how it is spelled',
    ],
    [
      "cycle",
      "a cycle of another neighbourhood",
      { ...limmel, run: "nazareth_whole_001" },
      'Limmel has no cycle "nazareth_whole_001".',
    ],
    [
      "cycle",
      "a cycle that goes on, and a day",
      { ...limmel, run: "limmel_whole_001", firstDay: "2027-01-11" },
      '"run" says already which cycle goes on',
    ],
    ["measurement", "nothing", {}, '"neighbourhood": is missing'],
    [
      "measurement",
      "a field that nobody knows",
      { ...limmel, area: "straat" },
      '"area" means nothing here.',
    ],
    [
      "measurement",
      "a neighbourhood that is not measured",
      { neighbourhood: "zonnestraat" },
      'Zonnestraat is not measured: its facts have no "measurement".',
    ],
    [
      "measurement",
      "a day that has passed",
      { ...limmel, firstDay: "2026-09-06" },
      "A wave cannot begin on 2026-09-06: that day has passed.",
    ],
    [
      "measurement",
      "a cycle for a wave",
      { ...limmel, run: "limmel_whole_001" },
      '"run": "limmel_whole_001" is not right: write the name of a wave that failed',
    ],
    [
      "measurement",
      "a wave that is not there",
      { ...limmel, run: "limmel_wave_099" },
      'Limmel has no wave "limmel_wave_099".',
    ],
    ["dispatch", "nothing", {}, '"round": is missing: write the name of a round'],
    [
      "dispatch",
      "a round that is not there",
      { round: "limmel_whole_099_agenda", kind: "reminder" },
      'There is no round "limmel_whole_099_agenda". A round is named after its cycle or wave',
    ],
    [
      "dispatch",
      "a kind of mail that there is not",
      { round: "limmel_whole_001_agenda", kind: "newsletter" },
      '"kind": "newsletter" is not right: write invitation, reminder or feedback',
    ],
    [
      "dispatch",
      "a field that nobody knows",
      { round: "limmel_whole_001_agenda", kind: "reminder", to: "anna@example.org" },
      '"to" means nothing here.',
    ],
    [
      "daily",
      "anything at all",
      { neighbourhood: "limmel" },
      '"neighbourhood" means nothing here. Give {}: this machine is told nothing',
    ],
  ])("%s: %s", async (machine, what, input, sentence) => {
    const { status, cause } = await failed(
      machine,
      JSON.stringify(input),
      `wrong_${machine}_${what}`.replaceAll(/\W/g, "-"),
    );
    expect(status).toBe("FAILED");
    expect(cause).toContain(sentence);
  });

  test("dispatch: at night", async () => {
    world.at("2026-09-09T21:00:00Z");
    const { cause } = await failed(
      "dispatch",
      JSON.stringify({ round: "limmel_whole_001_agenda", kind: "reminder" }),
      "at-night",
    );
    expect(cause).toBe(
      "Residents get no mail between 20:00 and 08:00. Nothing was sent; start this again after 08:00.",
    );
  });
});

/** Starts a machine whose first step will fail, and waits for the end. */
async function failed(
  machine: string,
  input: string,
  name: string,
): Promise<Record<string, string>> {
  const { executionArn = "" } = await call("StartExecution", {
    stateMachineArn: world.environment.machine(machine),
    name,
    input,
  });
  for (let turn = 0; turn < 1000; turn += 1) {
    const told = await call("DescribeExecution", { executionArn });
    if (told["status"] !== "RUNNING") return told;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("the execution does not end");
}
