import { addDays, mondayFrom } from "#domain/calendar/time.ts";
import { Region } from "#domain/calendar/holidays.ts";
import type { Day } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { FOUR } from "#contract/organisation.ts";
import { Neighbourhood } from "#domain/neighbourhood.ts";
import { idFrom } from "#domain/neighbourhood-new.ts";
import { chosenTopics, threshold, topicList, usualTopics } from "./chosen.ts";
import * as readers from "./readers.ts";
import {
  asking,
  by,
  faultOf,
  type Question,
  type Reader,
  type Typed,
  valueOf,
} from "./question.ts";
import { weekPlan } from "./week-plan.ts";

export const region: Reader<Region> = by(Region, `Choose from ${Region.options.join(", ")}.`);
export const cbs = by(
  Neighbourhood.shape.cbs.unwrap(),
  "A neighbourhood's code has 8 digits, like 09350403. It stands on cbs.nl; press Enter if you do not have it at hand.",
);
type Four = (typeof FOUR)[number];
const PARTNERS: Readonly<Record<Four, string>> = {
  municipality: "the municipality",
  welfare: "welfare work",
  police: "the police",
  housing: "the housing corporations",
};

/**
 * Days from the baseline's first day to that of the first cycle: it is closed then, and nobody is
 * asked twice within
 * two weeks.
 */
const AFTER_BASELINE = 35;

/** Who is asked to be the contact person: often somebody of welfare work. */
const OFTEN: readonly Four[] = ["welfare", "municipality", "housing", "police"];

/** The first of the team, as `name` and `email` of the contact person. */
function likelyContact(typed: Typed): { name?: string; email?: string } {
  const [first] = OFTEN.flatMap((partner) => {
    const people = readers.members(partner)(typed[`team.${partner}`] ?? "");
    return people.kind === "read" ? people.value : [];
  });
  return first ?? {};
}

export const stoodIn = ({ "standIn.name": name = "" }: Typed): boolean => name !== "";
export const measured = ({ measurement = "" }: Typed): boolean => /^(y|j|true)/i.test(measurement);
/**
 * A team has at least one member: whoever is asked for last cannot be left out when nobody was
 * named before.
 */
const needed = (partner: Four, typed: Typed): boolean =>
  partner === FOUR.at(-1) &&
  FOUR.every((other) => other === partner || (typed[`team.${other}`] ?? "") === "");

const PLACE: readonly Question[] = [
  asking("name", "What is the neighbourhood called?", readers.text(2, 60)),
  asking("id", "Which short name stands in its addresses?", readers.neighbourhoodId, {
    standard: ({ name = "" }) => (idFrom(name) === "" ? undefined : idFrom(name)),
  }),
  asking("municipality", "In which municipality?", readers.text(2, 60)),
  asking("cbs", "Its code at Statistics Netherlands (CBS), if you have it?", cbs, {
    standard: "",
  }),
  asking("inhabitants", "How many people live there, if you know?", readers.whole(1, 1_000_000), {
    standard: "",
  }),
  asking(
    "languages",
    `In which languages will residents be asked? Choose from ${Language.options.join(", ")}; ` +
      "the first one is that of messages to the team.",
    readers.languages,
    { standard: "nl, en" },
  ),
  asking(
    "holidayRegion",
    "In which region are its school holidays: noord, midden or zuid?",
    region,
    { standard: "zuid" },
  ),
  asking(
    "areas",
    "Which parts does it have? Names with a semicolon between them, like: Oude dorp; Nieuwbouw. One is enough.",
    readers.areas,
    { standard: ({ name = "" }) => `Heel ${name}`.slice(0, 60) },
  ),
];

const TEAM: readonly Question[] = [
  asking(
    "coordinator.name",
    "Who coordinates it? The independent coordinator's name:",
    readers.text(2, 80),
  ),
  asking("coordinator.email", "The coordinator's e-mail address:", readers.email),
  ...FOUR.map((partner): Question => ({
    name: `team.${partner}`,
    ask: (typed) =>
      `Who is in the team for ${PARTNERS[partner]}? Name, role, e-mail; a semicolon between two people. ` +
      (needed(partner, typed)
        ? "A team has at least one member."
        : "Leave it open if there is nobody yet."),
    standard: (typed) => (needed(partner, typed) ? undefined : ""),
    fault: faultOf(readers.members(partner)),
  })),
];

const CONTACT: readonly Question[] = [
  asking(
    "contact.name",
    "Who is the fixed contact person of residents and partners?",
    readers.text(2, 80),
    { standard: (typed) => likelyContact(typed).name },
  ),
  asking("contact.role", "The contact person's role, as residents read it:", readers.text(2, 80), {
    standard: "vaste contactpersoon",
  }),
  asking("contact.email", "The contact person's e-mail address:", readers.email, {
    standard: (typed) =>
      likelyContact(typed).name === typed["contact.name"] ? likelyContact(typed).email : undefined,
  }),
  asking("contact.phone", "The contact person's phone number:", readers.phone),
];

const STAND_IN: readonly Question[] = [
  asking(
    "standIn.name",
    "Is the contact person away for a time? Who stands in? Leave it open if nobody has to.",
    readers.text(2, 80),
    { standard: "" },
  ),
  asking("standIn.role", "The stand-in's role:", readers.text(2, 80), {
    asked: stoodIn,
    standard: "vervangend contactpersoon",
  }),
  asking("standIn.email", "The stand-in's e-mail address:", readers.email, { asked: stoodIn }),
  asking("standIn.phone", "The stand-in's phone number:", readers.phone, { asked: stoodIn }),
  asking("standIn.first", "The first day of standing in:", readers.day, { asked: stoodIn }),
  {
    name: "standIn.last",
    ask: "The last day of standing in:",
    asked: stoodIn,
    fault: (text, { "standIn.first": first = "" }) =>
      faultOf(readers.day)(text) ??
      (text < first ? `That is before the first day, ${first}.` : undefined),
  },
];

const METHOD: readonly Question[] = [
  asking(
    "topics",
    `Which topics can residents choose from? 3 to 14 numbers, like: 1, 3, 5-8. About 12 is enough.\n${topicList}`,
    chosenTopics,
    { standard: usualTopics },
  ),
  asking(
    "weekPlan",
    "Which week plan? Press Enter for ours of ten weeks (our own proposal), or give a JSON file that holds another.",
    weekPlan,
    { standard: "ours" },
  ),
  asking(
    "pauseWeeks",
    "In which weeks does the cycle stand still? Their Mondays, like: 2027-02-08, 2027-07-19. " +
      "Public and school holidays are avoided already.",
    readers.mondays,
    { standard: "" },
  ),
  asking(
    "threshold",
    "How many answers make a topic a shared wish? A number, a part, or both (the greater counts).",
    threshold,
    { standard: "3, 10%" },
  ),
];

const measurement = (today: Day): readonly Question[] => [
  asking("measurement", "Will it be measured every half year whether it helps?", readers.yesNo, {
    standard: "no",
  }),
  asking(
    "measurement.baseline",
    "On which Monday does the baseline begin? Best before the first cycle.",
    readers.monday,
    { asked: measured, standard: mondayFrom(addDays(today, 14)) },
  ),
  asking(
    "measurement.size",
    "How many people are drawn by lot each time? Leave it open to ask everybody.",
    readers.whole(1, 1_000_000),
    { asked: measured, standard: "" },
  ),
  asking("measurement.onePerAddress", "Is one person per address enough?", readers.yesNo, {
    asked: measured,
    standard: "yes",
  }),
  asking(
    "firstDay",
    "On which Monday does the first cycle begin? It is for the dates below, and nothing starts by itself.",
    readers.monday,
    {
      standard: (typed) =>
        measured(typed)
          ? addDays(valueOf(readers.monday, typed["measurement.baseline"]), AFTER_BASELINE)
          : mondayFrom(addDays(today, 7)),
    },
  ),
];

/** Everything that has to be known of a neighbourhood, in the order in which it is asked. */
export const neighbourhoodQuestions = (today: Day): readonly Question[] => [
  ...PLACE,
  ...TEAM,
  ...CONTACT,
  ...STAND_IN,
  ...METHOD,
  ...measurement(today),
];
