import { expect, test } from "vitest";
import { readReferences } from "#domain/measurement/wave/reference.ts";

const fields = {
  kind: "municipality",
  place: "Maastricht",
  indicator: "unsafe-often",
  on: "2019-12-31",
  n: "900",
  estimate: "0,025",
  se: "",
  source: "Veiligheidsmonitor 2019",
};
const known = new Set(["unsafe-often"]);

test("figures from elsewhere are read as a spreadsheet writes them", () => {
  expect(readReferences([{ line: 2, fields }], known)).toMatchObject({
    kind: "figures",
    figures: [{ n: 900, estimate: 0.025, on: "2019-12-31" }],
  });
});

test.each([
  [{ kind: "city" }, "kind"],
  [{ on: "31-12-2019" }, "on"],
  [{ n: "many" }, "n"],
  [{ estimate: "2.5 %" }, "estimate"],
  [{ se: "0" }, "se"],
  [{ source: "" }, "source"],
  [{ indicator: "mood" }, 'we measure no "mood"'],
])("what is wrong is told with its line: %j", (change, told) => {
  const read = readReferences(
    [
      { line: 2, fields },
      { line: 3, fields: { ...fields, ...change } },
    ],
    known,
  );
  expect(
    read.kind === "faults"
      ? read.faults.map(({ line, message }) => [line, message.includes(told)])
      : read,
  ).toEqual([[3, true]]);
});

test("a file without figures says so", () => {
  expect(readReferences([], known)).toEqual({
    kind: "faults",
    faults: [{ line: 1, message: "the file holds no figures" }],
  });
});
