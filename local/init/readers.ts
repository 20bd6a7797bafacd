import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { weekdayOf } from "#domain/calendar/time.ts";
import { AreaId, Day, NeighbourhoodId, type TopicId, WHOLE } from "#domain/ids.ts";
import { Language } from "#domain/language.ts";
import { ContactPerson, type Partner, TeamMember } from "#domain/neighbourhood.ts";
import type { Threshold } from "#domain/tally/terms.ts";
import { topics } from "#functions/adapters/topics.ts";
import { thresholdFrom } from "#local/commands/threshold.ts";
import { by, type Reader, read, wrong } from "./question.ts";

const parted = (text: string, between: RegExp): string[] => text.split(between).map((one) => one.trim()).filter((one) => one !== "");

/** `Oude Dörp` as an id: `oude-dorp`. */
export function idOf(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replace(/^-+/, "");
  return (/^[a-z]./.test(plain) ? plain : `deel-${plain}`).slice(0, 24).replace(/-+$/, "");
}

export const text = (shortest: number, longest: number): Reader<string> => by(z.string().min(shortest).max(longest), `Write ${shortest} to ${longest} characters.`);
export const email: Reader<string> = by(z.email(), "That is no e-mail address. Write it like name@example.org.");
export const phone: Reader<string> = by(ContactPerson.shape.phone, "Write a phone number of 8 to 20 digits, spaces and hyphens, like 043 000 00 00.");
export const neighbourhoodId: Reader<NeighbourhoodId> = by(NeighbourhoodId, "Use 2 to 24 small letters, digits and hyphens, beginning with a letter, like nazareth.");
export const whole = (from: number, to: number): Reader<number> => by(z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.number().min(from).max(to)), `Write a whole number from ${from} to ${to}, without dots or commas.`);
export const day: Reader<Day> = by(Day, "Write a day like 2027-01-04.");

export const yesNo: Reader<boolean> = (typed) => (/^(y|yes|j|ja|true)$/i.test(typed) ? read(true) : /^(n|no|nee|false)$/i.test(typed) ? read(false) : wrong("Write yes or no."));

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
  const parsed = z.array(Language).min(1).safeParse([...new Set(parted(typed.toLowerCase(), /[;,\s]+/))]);
  return parsed.success ? read(parsed.data) : wrong(`Choose from ${Language.options.join(", ")}, the most usual one first.`);
};

/** Areas by their names; ids follow from them. */
export const areas: Reader<{ id: AreaId; name: string }[]> = (typed) => {
  const named = parted(typed, /;/).map((name) => ({ id: AreaId.safeParse(idOf(name)).data, name }));
  const ids = named.map(({ id }) => id);
  if (named.length < 1 || named.length > 20) return wrong("Name 1 to 20 areas, with a semicolon between them, like: Oude dorp; Nieuwbouw.");
  const found = named.flatMap(({ id, name }) => (id === undefined || name.length < 2 || name.length > 60 ? [] : [{ id, name }]));
  if (found.length < named.length) return wrong("The name of an area has 2 to 60 characters.");
  if (new Set(ids).size < ids.length) return wrong("Two areas have the same name, or names that begin alike. Give each a name of its own.");
  return found.some(({ id }) => id === WHOLE || String(id) === "wave") ? wrong("An area cannot be named whole or wave: these words have a meaning of their own here.") : read(found);
};

/** The people of one partner: `name, role, e-mail`, with a semicolon between two of them. */
export const members = (partner: Partner): Reader<TeamMember[]> => (typed) => {
  const found: TeamMember[] = [];
  for (const one of parted(typed, /;/)) {
    const [name, role, address, ...more] = one.split(",").map((part) => part.trim());
    const member = TeamMember.safeParse({ name, partner, role, email: address });
    if (!member.success || more.length > 0) return wrong(`"${one.slice(0, 60)}" is not right. Write name, role, e-mail, like: Lisa Bakker, wijkagent, lisa@example.org. Between two people stands a semicolon.`);
    found.push(member.data);
  }
  return found.length > 7 ? wrong("At most 7 people of each partner.") : read(found);
};

const ALL: readonly TopicId[] = [...topics.keys()];

/** Topics by their numbers in the list, `1, 3, 5-8`, or by their ids. */
export const chosenTopics: Reader<TopicId[]> = (typed) => {
  const chosen = parted(typed, /[;,\s]+/).flatMap((part): (TopicId | undefined)[] => {
    const range = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    if (range === null) return [ALL.find((id) => id === part)];
    const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])];
    return from > to ? [undefined] : Array.from({ length: to - from + 1 }, (_, at) => ALL[from + at - 1]);
  });
  const known = [...new Set(chosen.filter((id) => id !== undefined))];
  if (chosen.includes(undefined)) return wrong(`Give numbers from 1 to ${ALL.length}, like: 1, 3, 5-8.`);
  return known.length < 3 || known.length > 14 ? wrong(`Choose 3 to 14 topics; these are ${known.length}.`) : read(known);
};

export const threshold: Reader<Threshold> = (typed) => {
  try {
    return read(thresholdFrom(typed));
  } catch (error) {
    if (error instanceof InvalidArgumentError) return wrong(error.message);
    throw error;
  }
};
