import * as z from "zod";
import { FOUR } from "#contract/organisation.ts";
import { Neighbourhood } from "#domain/neighbourhood.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { chosenTopics, threshold } from "./chosen.ts";
import { cbs, measured, region, stoodIn } from "./neighbourhood-questions.ts";
import { type Reader, type Typed, valueOf } from "./question.ts";
import * as readers from "./readers.ts";
import { weekPlan } from "./week-plan.ts";

/** The neighbourhood that was typed. Errors: EnvironmentFault, when answers, right one by one, do not go together. */
export function neighbourhoodFrom(typed: Typed): Neighbourhood {
  const of = <T>(name: string, reader: Reader<T>): T => valueOf(reader, typed[name]);
  const plain = (name: string): string => typed[name] ?? "";
  const given = <T>(name: string, key: string, reader: Reader<T>): object =>
    plain(name) === "" ? {} : { [key]: of(name, reader) };
  const person = (who: string) => ({
    name: plain(`${who}.name`),
    role: plain(`${who}.role`),
    email: plain(`${who}.email`),
    phone: plain(`${who}.phone`),
  });
  const facts = {
    id: plain("id"),
    name: plain("name"),
    municipality: plain("municipality"),
    ...given("cbs", "cbs", cbs),
    ...given("inhabitants", "inhabitants", readers.whole(1, 1_000_000)),
    languages: of("languages", readers.languages),
    holidayRegion: of("holidayRegion", region),
    areas: of("areas", readers.areas),
    coordinator: { name: plain("coordinator.name"), email: plain("coordinator.email") },
    contact: person("contact"),
    ...(stoodIn(typed)
      ? {
          standIn: {
            ...person("standIn"),
            first: plain("standIn.first"),
            last: plain("standIn.last"),
          },
        }
      : {}),
    team: FOUR.flatMap((partner) => of(`team.${partner}`, readers.members(partner))),
    topics: of("topics", chosenTopics),
    weekPlan: of("weekPlan", weekPlan),
    pauseWeeks: of("pauseWeeks", readers.mondays),
    threshold: of("threshold", threshold),
    ...(measured(typed) ? { measurement: designFrom(typed) } : {}),
  };
  const parsed = Neighbourhood.safeParse(facts);
  if (!parsed.success)
    throw new EnvironmentFault(
      `These answers do not go together:\n${z.prettifyError(parsed.error)}\n` +
        "Run the command again and go back (<) to mend them.",
    );
  return parsed.data;
}

function designFrom(typed: Typed): object {
  const size = typed["measurement.size"] ?? "";
  const onePerAddress = valueOf(readers.yesNo, typed["measurement.onePerAddress"]);
  return {
    version: "1",
    source: "our own proposal, set up by buurt init",
    baseline: typed["measurement.baseline"],
    sample:
      size === ""
        ? { kind: "census", onePerAddress }
        : { kind: "random", size: Number(size), onePerAddress },
  };
}
