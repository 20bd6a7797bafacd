import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { dayOf } from "#domain/calendar/time.ts";
import { Day, Instant } from "#contract/ids.ts";
import { holidays } from "#stores/holidays.ts";
import { answersIn } from "#cli/init/answers-file.ts";
import { converse, terminal } from "#cli/init/conversation.ts";
import { dropDraft, keepDraft, readDraft } from "#cli/init/draft.ts";
import { mayWrite, nextSteps, writeNeighbourhood } from "#cli/init/files.ts";
import { firstYearOf, firstYearText } from "#cli/init/first-year.ts";
import { cdkJsonFrom, municipalityQuestions } from "#cli/init/municipality.ts";
import { neighbourhoodFrom } from "#cli/init/neighbourhood-facts.ts";
import { neighbourhoodQuestions } from "#cli/init/neighbourhood-questions.ts";
import type { Question, Typed } from "#cli/init/question.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { jsonOption, print, type Printing } from "./options.ts";

type Options = Printing & { municipality?: boolean; answers?: string; force?: boolean };

export const initCommand = new Command("init")
  .description(
    "Sets up a new neighbourhood, or with --municipality a new municipality, by asking. " +
      "Every answer is kept at once: whoever stops goes on where it was with the same command.",
  )
  .argument("<folder>", "where its files will stand, like data/maastricht/heugem")
  .option(
    "--municipality",
    "ask what differs per municipality (stage, domain, sender, organisation, retention), " +
      "and write it into a copy of cdk.json",
  )
  .option(
    "--answers <file>",
    "a JSON file with the answers by the names of the questions, in the place of a conversation",
  )
  .option("--force", "write over files that are there; residents.csv is never written over")
  .addOption(jsonOption())
  .addHelpText(
    "after",
    "\nPress Enter for what stands in brackets, - to leave an answer open, < to go back, quit to stop. " +
      "Answers can be piped in, one a line.\n" +
      "The names of the questions stand in a draft (init-draft.json in the folder) " +
      "and in the message about a name that is not one.",
  )
  .action(run);

async function run(folder: string, options: Options): Promise<void> {
  return options.municipality === true
    ? initMunicipality(folder, options)
    : initNeighbourhood(folder, options);
}

async function initNeighbourhood(folder: string, options: Options): Promise<void> {
  mayWrite(join(folder, "neighbourhood.json"), options.force === true);
  const first = ({ firstDay = "" }: Typed) => Day.parse(firstDay);
  const year = (typed: Typed) => firstYearOf(neighbourhoodFrom(typed), first(typed), holidays);
  const shown = (typed: Typed) => {
    const { name = "", holidayRegion = "" } = typed;
    return `The first year of ${name}; nothing starts by itself yet.\n${firstYearText(year(typed), holidayRegion)}`;
  };
  const typed = await answers(
    folder,
    options,
    neighbourhoodQuestions(dayOf(Instant.parse(new Date().toISOString()))),
    (all) => `${shown(all)}\n\nWrite ${join(folder, "neighbourhood.json")}?`,
  );
  const neighbourhood = neighbourhoodFrom(typed);
  const files = writeNeighbourhood(folder, neighbourhood, first(typed));
  dropDraft(draftIn(folder, options));
  print(
    options,
    { written: files, neighbourhood: neighbourhood.id, ...year(typed) },
    [
      ...(options.answers === undefined ? [] : [shown(typed)]),
      `Written: ${files.join(", ")}.\n\n${nextSteps(folder, neighbourhood, first(typed))}`,
    ].join("\n"),
  );
}

async function initMunicipality(folder: string, options: Options): Promise<void> {
  const file = join(folder, "cdk.json");
  mayWrite(file, options.force === true);
  const typed = await answers(
    folder,
    options,
    municipalityQuestions,
    ({ domain = "" }) => `That is all about ${domain}.\n\nWrite ${file}?`,
  );
  const { text, configuration } = cdkJsonFrom(
    typed,
    readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  dropDraft(draftIn(folder, options));
  print(
    options,
    { written: [file], configuration },
    `Written: ${file}. Put it in the place of the project's cdk.json, ` +
      "then run npx cdk bootstrap and npm run deploy; docs/administrator.md says what comes after.",
  );
}

const draftIn = (folder: string, { municipality }: Options): string =>
  join(folder, municipality === true ? "init-municipality-draft.json" : "init-draft.json");

/** The answers of a file, or of a conversation. Errors: EnvironmentFault, when it was left before its end. */
async function answers(
  folder: string,
  options: Options,
  questions: readonly Question[],
  summary: (typed: Typed) => string,
): Promise<Typed> {
  if (options.answers !== undefined) return answersIn(options.answers, questions);
  const draft = draftIn(folder, options);
  const before = readDraft(draft);
  const listener = terminal();
  const known = Object.keys(before).length;
  if (known > 0)
    listener.say(
      `${known} answers of before are kept in ${draft}; it goes on from there. < goes back.`,
    );
  const keep = (typed: Typed) => keepDraft(draft, typed);
  const talk = await converse(listener, { questions, before, keep, summary }).finally(() =>
    listener.close(),
  );
  if (talk.kind === "left")
    throw new EnvironmentFault(
      `\nThis ended at the question "${talk.at}", and nothing was written. ` +
        `Your answers are kept in ${draft}; run the same command to go on.`,
    );
  return talk.typed;
}
