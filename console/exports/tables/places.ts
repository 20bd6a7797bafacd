import { Language } from "#contract/language.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { workedOut } from "#stores/topic-actions.ts";
import { listed, source } from "#console/exports/source.ts";

export const neighbourhoods = source("neighbourhoods", (_, neighbourhood) => [neighbourhood], {
  name: ["text", (neighbourhood) => neighbourhood.name],
  municipality: ["text", (neighbourhood) => neighbourhood.municipality],
  cbs: ["text", (neighbourhood) => neighbourhood.cbs],
  inhabitants: ["number", (neighbourhood) => neighbourhood.inhabitants],
  languages: ["text", (neighbourhood) => listed(neighbourhood.languages)],
  holiday_region: ["text", (neighbourhood) => neighbourhood.holidayRegion],
  coordinator: ["text", (neighbourhood) => neighbourhood.coordinator.name],
  coordinator_email: ["text", (neighbourhood) => neighbourhood.coordinator.email],
  contact: ["text", (neighbourhood) => neighbourhood.contact.name],
  contact_role: ["text", (neighbourhood) => neighbourhood.contact.role],
  contact_email: ["text", (neighbourhood) => neighbourhood.contact.email],
  contact_phone: ["text", (neighbourhood) => neighbourhood.contact.phone],
  stand_in: ["text", (neighbourhood) => neighbourhood.standIn?.name],
  stand_in_first: ["day", (neighbourhood) => neighbourhood.standIn?.first],
  stand_in_last: ["day", (neighbourhood) => neighbourhood.standIn?.last],
  rule: ["text", (neighbourhood) => neighbourhood.rule],
  threshold_minimum: ["number", (neighbourhood) => neighbourhood.threshold.minimum],
  threshold_share: ["text", (neighbourhood) => neighbourhood.threshold.share],
  week_plan: ["text", (neighbourhood) => neighbourhood.weekPlan.version],
  weeks: ["number", (neighbourhood) => neighbourhood.weekPlan.weeks],
  pause_weeks: ["text", (neighbourhood) => listed(neighbourhood.pauseWeeks)],
  measured: ["number", (neighbourhood) => (neighbourhood.measurement === undefined ? 0 : 1)],
});

export const areas = source("areas", (_, neighbourhood) => neighbourhood.areas, {
  area: ["text", (area) => area.id],
  name: ["text", (area) => area.name],
});

export const team = source("team", (_, neighbourhood) => neighbourhood.team, {
  name: ["text", (member) => member.name],
  partner: ["text", (member) => member.partner],
  role: ["text", (member) => member.role],
  email: ["text", (member) => member.email],
});

const wordsColumn = (language: Language) =>
  [language, ["text", ({ words }: Topic) => words[language]]] as const;

export const topics = source("topics", (_, neighbourhood) => workedOut(neighbourhood), {
  topic: ["text", (topic) => topic.id],
  ...Object.fromEntries(Language.options.map(wordsColumn)),
  handler: ["text", (topic) => topic.handler],
  partners: ["text", (topic) => listed(topic.partners)],
  indicator: ["text", (topic) => topic.indicator],
});
