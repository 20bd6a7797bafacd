import * as z from "zod";
import { AT_NIGHT, isQuietTime, QuietHours } from "./calendar/quiet-hours.ts";
import { AreaId, Day, NeighbourhoodId, ORGANISATION, TopicId, WHOLE } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { MeasurementDesign } from "./measurement/design/design.ts";
import { ownQuestionsIn } from "./measurement/questionnaire/question-bank.ts";
import { Rule, Threshold, Weights } from "./tally/terms.ts";

/** The four parties of a Veilige Buurten Team. */
export const Partner = z.enum(["municipality", "welfare", "police", "housing"]);
export type Partner = z.infer<typeof Partner>;

export const TeamMember = z.strictObject({
  name: z.string().min(2).max(80),
  partner: Partner,
  role: z.string().min(2).max(80),
  email: z.email(),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** A photo travels inside every page that shows it, so that a page stays one request; at most so many characters of base64. */
export const PHOTO_BASE64 = 6000;
// The first bytes of each format, so that nothing else passes under its name.
const PHOTO =
  /^data:image\/(?:jpeg;base64,\/9j\/|png;base64,iVBORw0KGgo|webp;base64,UklGR[A-Za-z0-9+/]{7}RUJQ)[A-Za-z0-9+/]*={0,2}$/;
const Photo = z
  .string()
  .regex(PHOTO, "a photo is a JPEG, PNG or WebP as a data URI")
  .refine(
    (uri) => uri.length - uri.indexOf(",") - 1 <= PHOTO_BASE64,
    `a photo has at most ${PHOTO_BASE64} characters of base64`,
  );

/** The one person whom residents and partners can always turn to (vast contactpersoon). */
export const ContactPerson = z.strictObject({
  name: z.string().min(2).max(80),
  role: z.string().min(2).max(80),
  email: z.email(),
  phone: z.string().regex(/^\+?[\d ()-]{8,20}$/),
  photo: Photo.optional(),
});
export type ContactPerson = z.infer<typeof ContactPerson>;

/** Who takes the place of the contact person while that person is away, from the first day to the last. */
export const StandIn = ContactPerson.extend({ first: Day, last: Day });
export type StandIn = z.infer<typeof StandIn>;

/** The plan of ten weeks; a team replaces it as a whole, `version` says which one it is. Days count from the first day, which is 0. */
export const WeekPlan = z
  .strictObject({
    version: z.string().min(1).max(40),
    source: z.string().min(3).max(200),
    weeks: z.int().min(6).max(26),
    invitationDay: z.int().min(0).max(28),
    /** Days after the invitation. */
    reminderAfter: z.int().min(5).max(21),
    /** Days after the invitation; at least 18 (two and a half weeks to answer). */
    closingAfter: z.int().min(18).max(60),
    /** Days that the coordinator has to confirm the agenda. */
    adoptionAfter: z.int().min(1).max(14),
    /** Week numbers, from 1. */
    chaseWeeks: z.array(z.int().min(1).max(26)),
    midcheckWeek: z.int().min(2).max(26),
    feedbackWeek: z.int().min(3).max(26),
    /** Wall-clock times in Europe/Amsterdam. */
    sendAt: z.iso.time({ precision: -1 }),
    closeAt: z.iso.time({ precision: -1 }),
    /** When nothing is mailed to residents, whatever advances or repairs a cycle. */
    quietHours: QuietHours.default(AT_NIGHT),
  })
  .check((context) => {
    const { sendAt, quietHours } = context.value;
    if (isQuietTime(sendAt, quietHours))
      context.issues.push({
        code: "custom",
        input: sendAt,
        path: ["sendAt"],
        message: `mails would go out at ${sendAt}, within the quiet hours from ${quietHours.from} to ${quietHours.to}; give a time outside of them`,
      });
  });
export type WeekPlan = z.infer<typeof WeekPlan>;

export const Neighbourhood = z
  .strictObject({
    id: NeighbourhoodId,
    name: z.string().min(2).max(60),
    municipality: z.string().min(2).max(60),
    /** CBS buurt code and inhabitants, for the response beside the population. */
    cbs: z
      .string()
      .regex(/^\d{8}$/)
      .optional(),
    inhabitants: z.int().positive().optional(),
    languages: z.array(Language).min(1),
    holidayRegion: z.enum(["noord", "midden", "zuid"]),
    areas: z
      .array(z.strictObject({ id: AreaId, name: z.string().min(2).max(60) }))
      .min(1)
      .max(20),
    coordinator: z.strictObject({ name: z.string().min(2).max(80), email: z.email() }),
    contact: ContactPerson,
    standIn: StandIn.optional(),
    team: z.array(TeamMember).min(1).max(30),
    topics: z.array(TopicId).min(3).max(14),
    weekPlan: WeekPlan,
    /** Mondays of weeks in which the cycle stands still. */
    pauseWeeks: z.array(Day).max(20),
    threshold: Threshold,
    /** By which rule the agenda is counted. */
    rule: Rule.default("phragmen"),
    /** Off unless it is there; always visible when it is on. */
    weights: Weights.optional(),
    /** How it is measured every half year whether it helps; without it nothing is measured. */
    measurement: MeasurementDesign.optional(),
  })
  .check((context) => {
    const { areas, topics } = context.value;
    const doubled = (values: readonly string[]) =>
      values.filter((value, at) => values.indexOf(value) !== at);
    for (const value of doubled(topics))
      context.issues.push({
        code: "custom",
        input: value,
        path: ["topics"],
        message: `topic ${value} stands twice`,
      });
    for (const value of doubled(areas.map(({ id }) => id)))
      context.issues.push({
        code: "custom",
        input: value,
        path: ["areas"],
        message: `area ${value} stands twice`,
      });
    for (const area of Object.keys(context.value.weights ?? {}))
      if (!areas.some(({ id }) => id === area))
        context.issues.push({
          code: "custom",
          input: area,
          path: ["weights", area],
          message: `there is no area ${area}`,
        });
    for (const { message } of ownQuestionsIn(context.value.languages).safeParse(
      context.value.measurement?.own ?? [],
    ).error?.issues ?? [])
      context.issues.push({
        code: "custom",
        input: context.value.measurement,
        path: ["measurement", "own"],
        message,
      });
    if (context.value.id === ORGANISATION)
      context.issues.push({
        code: "custom",
        input: ORGANISATION,
        path: ["id"],
        message:
          "a neighbourhood cannot be named organisation: so what is done for all together is named",
      });
    if (areas.some(({ id }) => id === "wave"))
      context.issues.push({
        code: "custom",
        input: "wave",
        path: ["areas"],
        message: "an area cannot be named wave: so measurements are named",
      });
    if (areas.some(({ id }) => id === WHOLE))
      context.issues.push({
        code: "custom",
        input: WHOLE,
        path: ["areas"],
        message: "an area cannot be named whole: that is the neighbourhood itself",
      });
  });
export type Neighbourhood = z.infer<typeof Neighbourhood>;

/** What a resident can choose; the words stand beside it because a municipality brings its own list. */
export const Topic = z.strictObject({
  id: TopicId,
  words: z.record(Language, z.string().min(3).max(90)),
  /** The partner that handles it when one partner can. */
  handler: Partner.optional(),
  partners: z.array(Partner).min(1),
  indicator: z.string().min(2).max(80),
  examples: z.record(Language, z.array(z.string().min(3).max(160)).min(1)),
});
export type Topic = z.infer<typeof Topic>;

/** The neighbourhood with the contact person who is there on a day: the stand-in while the fixed one is away. */
export function atDesk(neighbourhood: Neighbourhood, day: Day): Neighbourhood {
  const { standIn } = neighbourhood;
  if (standIn === undefined || day < standIn.first || day > standIn.last) return neighbourhood;
  const { first: _first, last: _last, ...contact } = standIn;
  return { ...neighbourhood, contact };
}

export function areaName({ areas, name }: Neighbourhood, area: AreaId): string {
  return areas.find(({ id }) => id === area)?.name ?? name;
}
