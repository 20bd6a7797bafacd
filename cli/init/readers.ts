import * as z from "zod";
import { weekdayOf } from "#domain/calendar/time.ts";
import { AreaId, Day, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import { legible, Name } from "#contract/name.ts";
import { Language } from "#contract/language.ts";
import type { Partner } from "#contract/organisation.ts";
import { ContactPerson, TeamMember } from "#domain/neighbourhood.ts";
import { idFrom, isPageOfSite } from "#domain/neighbourhood-new.ts";
import { by, type Reader, read, wrong } from "./question.ts";

export const parted = (text: string, between: string | RegExp): string[] =>
  text
    .split(between)
    .map(legible)
    .filter((one) => one !== "");

export const text = (shortest: number, longest: number): Reader<string> =>
  by(Name(shortest, longest), `Write ${shortest} to ${longest} characters.`);
export const email: Reader<string> = by(
  z.email(),
  "That is no e-mail address. Write it like name@example.org.",
);
export const phone: Reader<string> = by(
  ContactPerson.shape.phone,
  "Write a phone number of 8 to 20 digits, spaces and hyphens, like 043 000 00 00.",
);
export const neighbourhoodId: Reader<NeighbourhoodId> = (typed) =>
  isPageOfSite(typed)
    ? wrong("A page of the site is called so; choose another.")
    : by(
        NeighbourhoodId,
        "Use 2 to 24 small letters, digits and hyphens, beginning with a letter, like nazareth.",
      )(typed);
export const whole = (from: number, to: number): Reader<number> =>
  by(
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .pipe(z.number().min(from).max(to)),
    `Write a whole number from ${from} to ${to}, without dots or commas.`,
  );
export const day: Reader<Day> = by(Day, "Write a day like 2027-01-04.");

export const yesNo: Reader<boolean> = (typed) => {
  if (/^(y|yes|j|ja|true)$/i.test(typed)) return read(true);
  return /^(n|no|nee|false)$/i.test(typed) ? read(false) : wrong("Write yes or no.");
};

export const monday: Reader<Day> = (typed) => {
  const one = day(typed);
  return one.kind === "fault" || weekdayOf(one.value) === 1 ? one : wrong(`${typed} is no Monday.`);
};

export const mondays: Reader<Day[]> = (typed) => {
  const days: Day[] = [];
  for (const part of parted(typed, /[;,\s]+/)) {
    const one = monday(part);
    if (one.kind === "fault") return one;
    days.push(one.value);
  }
  return days.length > 20 ? wrong("At most 20 weeks can be pause weeks.") : read(days);
};

export const languages: Reader<Language[]> = (typed) => {
  const parsed = z
    .array(Language)
    .min(1)
    .safeParse([...new Set(parted(typed.toLowerCase(), /[;,\s]+/))]);
  return parsed.success
    ? read(parsed.data)
    : wrong(`Choose from ${Language.options.join(", ")}, the most usual one first.`);
};

/** Areas by their names; ids follow from them. */
export const areas: Reader<{ id: AreaId; name: string }[]> = (typed) => {
  const named = parted(typed, /;/).map((name) => ({
    id: AreaId.safeParse(idFrom(name)).data,
    name,
  }));
  const ids = named.map(({ id }) => id);
  if (named.length < 1 || named.length > 20)
    return wrong("Name 1 to 20 areas, with a semicolon between them, like: Oude dorp; Nieuwbouw.");
  const found = named.flatMap(({ id, name }) =>
    id === undefined || name.length < 2 || name.length > 60 ? [] : [{ id, name }],
  );
  if (found.length < named.length)
    return wrong("The name of an area has 2 to 60 characters, and at least two letters.");
  if (new Set(ids).size < ids.length)
    return wrong(
      "Two areas have the same name, or names that begin alike. Give each a name of its own.",
    );
  return found.some(({ id }) => id === WHOLE || String(id) === "wave")
    ? wrong("An area cannot be named whole or wave: these words have a meaning of their own here.")
    : read(found);
};

/** The people of one partner: `name, role, e-mail`, with a semicolon between two of them. */
export const members =
  (partner: Partner): Reader<TeamMember[]> =>
  (typed) => {
    const found: TeamMember[] = [];
    for (const one of parted(typed, /;/)) {
      const [name, role, address, ...more] = one.split(",").map((part) => part.trim());
      const member = TeamMember.safeParse({ name, partner, role, email: address });
      if (!member.success || more.length > 0)
        return wrong(
          `"${one.slice(0, 60)}" is not right. Write name, role, e-mail, ` +
            "like: Lisa Bakker, wijkagent, lisa@example.org. Between two people stands a semicolon.",
        );
      found.push(member.data);
    }
    return found.length > 7 ? wrong("At most 7 people of each partner.") : read(found);
  };
