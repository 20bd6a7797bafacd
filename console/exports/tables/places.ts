import { Language } from "#contract/language.ts";
import { topicsNamed } from "#stores/topics.ts";
import { listed, source } from "#console/exports/source.ts";

export const neighbourhoods = source(
  "neighbourhoods",
  {
    name: "text",
    municipality: "text",
    cbs: "text",
    inhabitants: "number",
    languages: "text",
    holiday_region: "text",
    coordinator: "text",
    coordinator_email: "text",
    contact: "text",
    contact_role: "text",
    contact_email: "text",
    contact_phone: "text",
    stand_in: "text",
    stand_in_first: "day",
    stand_in_last: "day",
    rule: "text",
    threshold_minimum: "number",
    threshold_share: "text",
    week_plan: "text",
    weeks: "number",
    pause_weeks: "text",
    measured: "number",
  },
  (
    _,
    {
      name,
      municipality,
      cbs,
      inhabitants,
      languages,
      holidayRegion,
      coordinator,
      contact,
      standIn,
      rule,
      threshold,
      weekPlan,
      pauseWeeks,
      measurement,
    },
  ) => [
    {
      name,
      municipality,
      cbs,
      inhabitants,
      languages: listed(languages),
      holiday_region: holidayRegion,
      coordinator: coordinator.name,
      coordinator_email: coordinator.email,
      contact: contact.name,
      contact_role: contact.role,
      contact_email: contact.email,
      contact_phone: contact.phone,
      stand_in: standIn?.name,
      stand_in_first: standIn?.first,
      stand_in_last: standIn?.last,
      rule,
      threshold_minimum: threshold.minimum,
      threshold_share: threshold.share,
      week_plan: weekPlan.version,
      weeks: weekPlan.weeks,
      pause_weeks: listed(pauseWeeks),
      measured: measurement === undefined ? 0 : 1,
    },
  ],
);

export const areas = source("areas", { area: "text", name: "text" }, (_, neighbourhood) =>
  neighbourhood.areas.map(({ id, name }) => ({ area: id, name })),
);

export const team = source(
  "team",
  { name: "text", partner: "text", role: "text", email: "text" },
  (_, neighbourhood) => neighbourhood.team,
);

const TEXT = "text";
export const topics = source(
  "topics",
  {
    topic: "text",
    ...Object.fromEntries(Language.options.map((language) => [language, TEXT])),
    handler: "text",
    partners: "text",
    indicator: "text",
  },
  (_, neighbourhood) =>
    topicsNamed(neighbourhood.topics).map(({ id, words, handler, partners, indicator }) => ({
      topic: id,
      ...words,
      handler,
      partners: listed(partners),
      indicator,
    })),
);
