import * as z from "zod";
import { Day, TopicId } from "#contract/ids.ts";
import { Name } from "#contract/name.ts";
import { FOUR, Partner } from "#contract/organisation.ts";

/** Who is written to when an organisation outside the team is asked for something. */
export const OrganisationContact = z.strictObject({ name: Name(2, 80), email: z.email().max(254) });

/** What an organisation says beside the figures of its promises, and when; it changes none of them. */
export const OrganisationWord = z.strictObject({
  text: z.string().trim().min(10).max(600),
  on: Day,
});

/** An organisation that acts in a neighbourhood, at the table of its team or outside. */
export const Organisation = z.strictObject({
  id: Partner,
  /** As people know it; else the word for its kind. */
  name: Name(2, 80).optional(),
  contact: OrganisationContact.optional(),
  /** Where its system for reports takes mail. */
  reports: z.email().max(254).optional(),
  /** What it handles when it can alone. */
  topics: z.array(TopicId).max(40),
  seat: z.enum(["team", "outside"]),
  /** What it was called before, the oldest first. */
  formerly: z.array(Name(2, 80)).max(10).optional(),
  /** Nothing new is asked of it from this day on; what it promised stays its own. */
  retired: Day.optional(),
  /** In the first language of the neighbourhood. */
  word: OrganisationWord.optional(),
});
export type Organisation = z.infer<typeof Organisation>;

/** The most that a neighbourhood has of its own, so that a list of them stays one to choose from. */
export const MOST_ORGANISATIONS = 40;

/** A neighbourhood with what was written down of its organisations: of the four, changes alone. */
export type Organised = { organisations?: readonly Organisation[] | undefined };

/** All of them, the four that everybody has in front. */
export function organisationsIn({ organisations = [] }: Organised): Organisation[] {
  const known = (id: Partner) => organisations.find((one) => one.id === id);
  const four = FOUR.map((id): Organisation => known(id) ?? { id, topics: [], seat: "team" });
  return [...four, ...organisations.filter(({ id }) => four.every((one) => one.id !== id))];
}

/** Those of which something new can be asked. */
export const activeIn = (organised: Organised): Organisation[] =>
  organisationsIn(organised).filter(({ retired }) => retired === undefined);

/** What is known of one, whatever became of it since. */
export const organisationIn = (organised: Organised, id: Partner): Organisation | undefined =>
  organisationsIn(organised).find((one) => one.id === id);

/** Outside the team: nobody of it has a login, so it is asked by mail. */
export const isOutside = (organised: Organised, id: Partner): boolean =>
  organisationIn(organised, id)?.seat === "outside";

/** Most neighbourhoods have none, and nothing has to be read of them. */
export const hasOutsiders = ({ organisations = [] }: Organised): boolean =>
  organisations.some(({ seat }) => seat === "outside");

/** The organisation to which a topic belongs when one can handle it alone. */
export const handlerOf = (
  organised: Organised,
  topic: { id: TopicId; handler?: Partner | undefined },
): Partner | undefined =>
  activeIn(organised).find(({ topics }) => topics.includes(topic.id))?.id ?? topic.handler;

/** Topics with the organisation to which each of them belongs in a neighbourhood. */
export const handledIn = <T extends { id: TopicId; handler?: Partner | undefined }>(
  organised: Organised,
  topics: readonly T[],
): T[] =>
  topics.map((topic) => {
    const handler = handlerOf(organised, topic);
    return handler === undefined ? topic : { ...topic, handler };
  });

/** Whether another active one is called the same. */
export const isNameTaken = (organised: Organised, name: string, but?: Partner): boolean =>
  activeIn(organised).some(
    (one) => one.id !== but && one.name?.toLowerCase() === name.toLowerCase(),
  );

/** With what was written down about one of them. */
export function withOrganisation<Of extends Organised>(organised: Of, changed: Organisation): Of {
  const { organisations = [] } = organised;
  const before = organisationIn(organised, changed.id);
  const formerly = [...(before?.formerly ?? [])];
  if (before?.name !== undefined && before.name !== changed.name) formerly.push(before.name);
  const next = formerly.length === 0 ? changed : { ...changed, formerly: formerly.slice(-10) };
  const others = organisations.filter(({ id }) => id !== changed.id);
  return { ...organised, organisations: [...others, next] };
}
