import { Command } from "commander";
import {
  PLAN_FIELDS,
  type PlanFault,
  type PlanField,
  type Planned,
  planned,
} from "#domain/measurement/design/planning.ts";
import { jsonOption, print, type Printing } from "./options.ts";

type Options = Partial<Record<PlanField, string>> & Printing;

const standard = (field: PlanField): string => String(PLAN_FIELDS[field].standard);

export const powerCommand = new Command("power")
  .description(
    "What a measurement can show before anybody is asked, how many it takes, " +
      "and what taking neighbourhoods or waves together gives. It needs no files.",
  )
  .requiredOption("--invited <people>", "who will be asked in each neighbourhood and wave")
  .option(
    "--response <share>",
    "which part of them is expected to answer, like 0.3 or 30%",
    standard("response"),
  )
  .option(
    "--share <share>",
    "the share that is measured, as the baseline has it or as it is guessed; 0.5 asks most",
    standard("share"),
  )
  .option("--change <share>", "the change that you would want to see, like 0.05 or 5%")
  .option(
    "--deff <number>",
    "what weighting costs (design effect): 1 is nothing, 1.5 is usual where weights differ",
    standard("deff"),
  )
  .option("--neighbourhoods <number>", "that may be taken together", standard("neighbourhoods"))
  .option(
    "--waves <number>",
    "later waves that may be taken together; the baseline stays one",
    standard("waves"),
  )
  .option(
    "--comparisons <number>",
    "in the primary set: the first of them has to be the clearer",
    standard("comparisons"),
  )
  .addOption(jsonOption("it"))
  .addHelpText(
    "after",
    "\nA change counts as shown when it would be found four times in five, " +
      "and at most once in twenty where nothing changed.\n" +
      "Example: buurt power --invited 500 --response 40% --share 30% --change 5%",
  )
  .action(run);

function run({ json, ...fields }: Options): void {
  const result = planned(fields);
  if (result.kind === "faults") return powerCommand.error(result.faults.map(told).join("\n"));
  print({ json }, forPrograms(result), forPeople(result));
}

function told({ field, kind }: PlanFault): string {
  const { lowest, highest, kind: unit } = PLAN_FIELDS[field];
  if (kind === "missing") return `error: --${field} needs a number`;
  if (kind === "impossible")
    return "error: --change is more than the share can rise or fall from where it is; give a smaller one";
  const between =
    unit === "share"
      ? `a share from ${lowest} to ${highest}, like 0.3 or 30%`
      : `a ${unit === "whole" ? "whole number" : "number"} from ${lowest} to ${highest}`;
  return `error: --${field} takes ${between}`;
}

const forPrograms = ({ prospects, needed }: Planned): object => ({
  prospects: prospects.map(
    ({ neighbourhoods, waves, respondents, effective, margin, detectable, power }) => ({
      neighbourhoods,
      waves,
      n: respondents,
      n_eff: effective,
      margin: margin ?? null,
      detectable: detectable ?? null,
      power: power ?? null,
    }),
  ),
  needed: needed ?? null,
});

const points = (share: number | undefined): string =>
  share === undefined ? "–" : (100 * share).toFixed(1);
const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const HOW_TO_READ =
  '± and changes are percentage points. A smaller change than "can show" is missed more often than once in five: ' +
  'then say "no demonstrable difference", never "no effect".';

function forPeople({ plan, prospects, needed }: Planned): string {
  const { wanted } = plan;
  const head = [
    "",
    "answers",
    "count as",
    "±",
    "can show",
    ...(wanted === undefined ? [] : [`finds ${points(wanted)}`]),
  ];
  const rows = prospects.map(
    ({ neighbourhoods, waves, respondents, effective, margin, detectable, power }) => [
      `${many(neighbourhoods, "neighbourhood")}, ${many(waves, "wave")}`,
      String(respondents),
      effective.toFixed(0),
      points(margin),
      points(detectable),
      ...(wanted === undefined
        ? []
        : [power === undefined ? "–" : `${(100 * power).toFixed(0)} %`]),
    ],
  );
  const lines = [head, ...rows].map(
    ([first = "", ...rest]) =>
      `  ${first.padEnd(28)}${rest.map((cell) => cell.padStart(10)).join("")}`,
  );
  const wish =
    needed === undefined || wanted === undefined
      ? ""
      : `\nTo show ${points(wanted)} points in one neighbourhood with one wave: ` +
        `${needed.respondents} answers each time, so ${needed.invited} invited.`;
  return `${lines.join("\n")}\n\n${HOW_TO_READ}${wish}`;
}
