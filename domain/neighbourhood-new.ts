import { TopicId } from "#contract/ids.ts";
import { WeekPlan } from "./neighbourhood.ts";

/** Where pages of the site are: a neighbourhood of the same name could not be found. */
const TAKEN = [
  "all",
  "calendar",
  "code",
  "console",
  "count",
  "dossier",
  "feed",
  "help",
  "accessibility",
  "measured",
  "memory",
  "new",
  "poster",
  "privacy",
];

export const isPageOfSite = (id: string): boolean => TAKEN.includes(id);

/** A name as an id, `Oude Dorp (Zuid)` as `oude-dorp-zuid`; empty where nothing of it is left. */
export const idFrom = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 24)
    .replace(/-+$/, "");

/** With which week plan a neighbourhood begins; our own proposal, which a team can replace. */
export const FIRST_WEEK_PLAN: WeekPlan = WeekPlan.parse({
  version: "buurtcyclus-1",
  source: "our own proposal; the method's handbook was not available",
  weeks: 10,
  invitationDay: 7,
  reminderAfter: 10,
  closingAfter: 18,
  adoptionAfter: 5,
  chaseWeeks: [5, 6, 7, 8, 9],
  midcheckWeek: 8,
  feedbackWeek: 10,
  sendAt: "10:00",
  closeAt: "20:00",
});

/**
 * What residents of a new neighbourhood can choose from until its team chooses; our own proposal, a
 * dozen as a survey shows at most.
 */
export const FIRST_TOPICS: readonly TopicId[] = [
  "litter",
  "bulky-waste",
  "lighting",
  "greenery",
  "play-areas",
  "speeding",
  "parking",
  "youth-nuisance",
  "noise",
  "burglary",
  "loneliness",
  "other",
].map((id) => TopicId.parse(id));
