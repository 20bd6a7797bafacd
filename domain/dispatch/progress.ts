import { Channel } from "#domain/answer/ballot.ts";
import { shownCount, shownCounts, shownEntries } from "#domain/disclosure.ts";
import type { DispatchReport, Invitation, MailEntry, Resident } from "./mail.ts";
import { isSilent, reachedBy, unreachedIn } from "./reach.ts";

/**
 * A round in which fewer answered says nothing about a part of it yet, and of a part with fewer
 * people nothing either [P].
 */
const ANSWERED = 10;
const ASKED = 20;
/** A part lags that answers less than half as often as the round as a whole [P]. */
const BEHIND = 0.5;

/**
 * So many mails that went nowhere are for a person to look at, when they are more than one in fifty
 * [P].
 */
const LOST = 3;
const ONE_IN = 50;

/**
 * Somebody of a round, with what was mailed so far; `answeredBy` is the way in which the answer
 * came.
 */
export type Followed = {
  resident: Pick<Resident, "area" | "language" | "email" | "suppressed" | "unsubscribed">;
  invitation: Pick<Invitation, "answeredOn" | "noReminder" | "letters" | "area" | "replacedByCode">;
  entries: readonly Pick<MailEntry, "state">[];
  answeredBy?: Channel | undefined;
};

/** Counts of people. `answered` is left out where it would be told of too few. */
export type Part = {
  name: string;
  asked: number;
  sent: number;
  arrived: number;
  returned: number;
  letters: number;
  answered: number | undefined;
};
export type Progress = {
  whole: Part;
  areas: readonly Part[];
  languages: readonly Part[];
  ways: readonly Part[];
  answers: readonly { channel: Channel; answered: number | undefined }[];
  /** How often a code of a letter replaced an answer; left out where it would be told of too few. */
  replacedByCode: number | undefined;
  lagging: readonly Lagging[];
  /** How many neither mail nor letter reached, and who did not answer either. */
  unreached: number;
};
/** `answered` is left out where it would be told of too few. */
type Lagging = {
  by: "area" | "language";
  name: string;
  asked: number;
  answered: number | undefined;
};

const has = (one: Followed, ...states: readonly MailEntry["state"][]): boolean =>
  one.entries.some(({ state }) => states.includes(state));

type Counted = Part & { answered: number };
const count = (name: string, people: readonly Followed[]): Counted => {
  const those = (which: (one: Followed) => boolean) => people.filter(which).length;
  return {
    name,
    asked: people.length,
    sent: those((one) => has(one, "sent", "delivered", "bounced", "complained")),
    arrived: those((one) => has(one, "delivered", "complained")),
    returned: those((one) => has(one, "bounced")),
    letters: those(({ invitation }) => (invitation.letters ?? 0) > 0),
    answered: those(({ invitation }) => !isSilent(invitation)),
  };
};

function partsBy(people: readonly Followed[], nameOf: (one: Followed) => string): Counted[] {
  const names = [...new Set(people.map(nameOf))].toSorted();
  return names.map((name) =>
    count(
      name,
      people.filter((one) => nameOf(one) === name),
    ),
  );
}

/**
 * Answers as the team may see them: none of fewer than five, and none that tells such a one by
 * subtraction.
 */
function veiled(parts: readonly Counted[]): Part[] {
  const shown = shownCounts(
    parts.map(({ answered }) => answered),
    "inside",
  );
  return parts.map((part, nth) => ({ ...part, answered: shown[nth] }));
}

const answeredBy = (people: readonly Followed[], channel: Channel): number =>
  people.filter((one) => !isSilent(one.invitation) && one.answeredBy === channel).length;

/** How far a round is: what was sent and arrived, and how many answered, never what. */
export function progressOf(people: readonly Followed[]): Progress {
  const [areas, languages, ways] = [
    partsBy(people, ({ resident }) => resident.area),
    partsBy(people, ({ resident }) => resident.language),
    partsBy(people, reachedBy),
  ];
  const whole = count("whole", people);
  const answers = Channel.options.map((channel) => [channel, answeredBy(people, channel)] as const);
  const [all = whole] = veiled([whole]);
  return {
    whole: all,
    areas: veiled(areas),
    languages: veiled(languages),
    ways: veiled(ways),
    answers: shownEntries(
      answers.filter(([, answered]) => answered > 0),
      "inside",
    ).map(([channel, answered]) => ({ channel, answered })),
    replacedByCode: shownCount(
      people.reduce((sum, { invitation }) => sum + (invitation.replacedByCode ?? 0), 0),
      "inside",
    ),
    lagging: laggingIn(whole, areas, languages),
    unreached: unreachedIn(people),
  };
}

/** The parts that are clearly behind, the largest first. */
function laggingIn(
  whole: Counted,
  areas: readonly Counted[],
  languages: readonly Counted[],
): Lagging[] {
  if (whole.answered < ANSWERED) return [];
  const behind = ({ asked, answered }: Counted) =>
    asked >= ASKED && answered / asked < BEHIND * (whole.answered / whole.asked);
  const told = (by: Lagging["by"], parts: readonly Counted[]) =>
    veiled(parts).flatMap(({ name, asked, answered }, at) =>
      parts[at] !== undefined && behind(parts[at]) ? [{ by, name, asked, answered }] : [],
    );
  return [...told("area", areas), ...told("language", languages)].toSorted(
    (one, other) => other.asked - one.asked,
  );
}

/** How many mails of a dispatch somebody has to look at, or 0 when these are no more than a few. */
export function toLookAt({ residents, unsent, unknown, bounced }: DispatchReport): number {
  const lost = unsent + unknown + bounced;
  return lost >= LOST && lost * ONE_IN > residents ? lost : 0;
}
