import * as z from "zod";
import { Name } from "#contract/name.ts";
import { Region } from "./calendar/holidays.ts";
import { AT_NIGHT, isQuietTime, QuietHours } from "./calendar/quiet-hours.ts";
import { AreaId, Day, NeighbourhoodId, ORGANISATION, TopicId, WHOLE } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { Partner } from "#contract/organisation.ts";
import { Closed } from "./closed.ts";
import { MeasurementDesign } from "./measurement/design/design.ts";
import { Norms } from "./norms.ts";
import { MOST_ORGANISATIONS, Organisation } from "./organisation.ts";
import { Pictogram } from "./pictogram.ts";
import { ownQuestionsIn } from "./measurement/questionnaire/question-bank.ts";
import { Rule, Threshold, Weights } from "./tally/terms.ts";

export const TeamMember = z.strictObject({
  name: Name(2, 80),
  partner: Partner,
  role: z.string().min(2).max(80),
  email: z.email(),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** A photo is kept with the facts of its neighbourhood, so it is small: at most so many characters of base64. */
export const PHOTO_BASE64 = 6000;
const BASE64 = "[A-Za-z0-9+/]";
/** The first bytes of each format, so that nothing else passes under its name. */
const FIRST_BYTES = [
  "jpeg;base64,/9j/",
  "png;base64,iVBORw0KGgo",
  `webp;base64,UklGR${BASE64}{7}RUJQ`,
];
const PHOTO = new RegExp(`^data:image/(?:${FIRST_BYTES.join("|")})${BASE64}*={0,2}$`);
const Photo = z
  .string()
  .regex(PHOTO, "a photo is a JPEG, PNG or WebP as a data URI")
  .refine(
    (uri) => uri.length - uri.indexOf(",") - 1 <= PHOTO_BASE64,
    `a photo has at most ${PHOTO_BASE64} characters of base64`,
  );

/** The one person whom residents and partners can always turn to (vast contactpersoon). */
export const ContactPerson = z.strictObject({
  name: Name(2, 80),
  role: z.string().min(2).max(80),
  email: z.email(),
  phone: z.string().regex(/^\+?[\d ()-]{8,20}$/),
  photo: Photo.optional(),
});
export type ContactPerson = z.infer<typeof ContactPerson>;

/**
 * Who takes the place of the contact person while that person is away, from the first day to the
 * last.
 */
const StandIn = ContactPerson.extend({ first: Day, last: Day });

/**
 * The plan of ten weeks; a team replaces it as a whole, `version` says which one it is. Days count
 * from the first day, which is 0.
 */
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
  .check(({ value: { sendAt, quietHours }, issues }) => {
    const hours = `the quiet hours from ${quietHours.from} to ${quietHours.to}`;
    if (isQuietTime(sendAt, quietHours))
      issues.push({
        code: "custom",
        input: sendAt,
        path: ["sendAt"],
        message: `mails would go out at ${sendAt}, within ${hours}; give a time outside of them`,
      });
  });
export type WeekPlan = z.infer<typeof WeekPlan>;

export const Neighbourhood = z
  .strictObject({
    id: NeighbourhoodId,
    name: Name(2, 60),
    municipality: z.string().min(2).max(60),
    /** CBS buurt code and inhabitants, for the response beside the population. */
    cbs: z
      .string()
      .regex(/^\d{8}$/)
      .optional(),
    inhabitants: z.int().positive().optional(),
    languages: z.array(Language).min(1),
    holidayRegion: Region,
    areas: z
      .array(z.strictObject({ id: AreaId, name: Name(2, 60) }))
      .min(1)
      .max(20),
    coordinator: z.strictObject({ name: Name(2, 80), email: z.email() }),
    contact: ContactPerson,
    standIn: StandIn.optional(),
    team: z.array(TeamMember).min(1).max(30),
    /** Beside the four parties of the team, or more about one of these. */
    organisations: z.array(Organisation).max(MOST_ORGANISATIONS).optional(),
    topics: z.array(TopicId).min(3).max(14),
    weekPlan: WeekPlan,
    /** Mondays of weeks in which the cycle stands still. */
    pauseWeeks: z.array(Day).max(20),
    threshold: Threshold,
    /** By which rule the agenda is counted. */
    rule: Rule.default("phragmen"),
    /** Off unless it is there; always visible when it is on. */
    weights: Weights.optional(),
    /** By which numbers the loop with residents closes. */
    norms: Norms.prefault({}),
    /** How it is measured every half year whether it helps; without it nothing is measured. */
    measurement: MeasurementDesign.optional(),
    /** Nothing begins here any more. */
    closed: Closed.optional(),
  })
  .check(({ value, issues }) => {
    for (const contradiction of contradictionsIn(value))
      issues.push({ code: "custom", ...contradiction });
  });
export type Neighbourhood = z.infer<typeof Neighbourhood>;

/** Names of areas that mean something else. */
const TAKEN_AREAS = [
  ["wave", "an area cannot be named wave: so measurements are named"],
  [WHOLE, "an area cannot be named whole: that is the neighbourhood itself"],
] as const;

type Contradiction = { input: unknown; path: string[]; message: string };
const wrong = (path: string[], input: unknown, message: string): Contradiction => ({
  input,
  path,
  message,
});

function contradictionsIn({
  id,
  areas,
  topics,
  weights = {},
  languages,
  measurement,
}: Neighbourhood): Contradiction[] {
  const names: readonly string[] = areas.map((area) => area.id);
  const questions = ownQuestionsIn(languages).safeParse(measurement?.own ?? []);
  return [
    ...doubled(topics).map((topic) => wrong(["topics"], topic, `topic ${topic} stands twice`)),
    ...doubled(names).map((area) => wrong(["areas"], area, `area ${area} stands twice`)),
    ...Object.keys(weights)
      .filter((area) => !names.includes(area))
      .map((area) => wrong(["weights", area], area, `there is no area ${area}`)),
    ...(questions.error?.issues ?? []).map(({ message }) =>
      wrong(["measurement", "own"], measurement, message),
    ),
    ...(id === ORGANISATION
      ? [
          wrong(
            ["id"],
            id,
            "a neighbourhood cannot be named organisation: so what is done for all together is named",
          ),
        ]
      : []),
    ...TAKEN_AREAS.filter(([area]) => names.includes(area)).map(([area, message]) =>
      wrong(["areas"], area, message),
    ),
  ];
}

const doubled = (values: readonly string[]): string[] =>
  values.filter((value, nth) => values.indexOf(value) !== nth);

/**
 * What a resident can choose; the words stand beside it because a municipality brings its own list.
 */
export const TopicWords = z.record(Language, z.string().min(3).max(90));

export const Topic = z.strictObject({
  id: TopicId,
  words: TopicWords,
  pictogram: Pictogram.optional(),
  /** The partner that handles it when one partner can. */
  handler: Partner.optional(),
  partners: z.array(Partner),
});
export type Topic = z.infer<typeof Topic>;

/**
 * The neighbourhood with the contact person who is there on a day: the stand-in while the fixed one
 * is away.
 */
export function atDesk(neighbourhood: Neighbourhood, day: Day): Neighbourhood {
  const { standIn } = neighbourhood;
  if (standIn === undefined || day < standIn.first || day > standIn.last) return neighbourhood;
  const { first: _first, last: _last, ...contact } = standIn;
  return { ...neighbourhood, contact };
}

/** In which its team is written to, and whoever did not choose a language. */
export const mainLanguage = ({ languages: [first = "nl"] }: Neighbourhood): Language => first;

/** Its areas, or the one that is named. */
export const areasIn = ({ areas }: Pick<Neighbourhood, "areas">, area: AreaId = WHOLE): AreaId[] =>
  areas.map(({ id }) => id).filter((id) => area === WHOLE || id === area);

export function areaName({ areas, name }: Neighbourhood, area: AreaId): string {
  return areas.find(({ id }) => id === area)?.name ?? name;
}

const isAt = (email: string, one: { email: string } | undefined): boolean =>
  one?.email.toLowerCase() === email.toLowerCase();

/** Whether mails of a neighbourhood go to this address. */
export const isNamedIn = (
  { coordinator, contact, standIn, team }: Neighbourhood,
  email: string,
): boolean => [coordinator, contact, standIn, ...team].some((one) => isAt(email, one));

/** The neighbourhood without somebody in its team, unless nobody would be left in it. */
export function withoutMember(neighbourhood: Neighbourhood, email: string): Neighbourhood {
  const team = neighbourhood.team.filter((one) => !isAt(email, one));
  return team.length === 0 ? neighbourhood : { ...neighbourhood, team };
}
