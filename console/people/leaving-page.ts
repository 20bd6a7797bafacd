import type { Day } from "#contract/ids.ts";
import { WaitKind } from "#contract/waiting.ts";
import type { Member } from "#domain/access.ts";
import {
  type Leaving,
  placesOf,
  type Successor,
  type Owned,
  successorFor,
  type Thing,
  thingKey,
} from "#domain/leaving.ts";
import type { Waiting } from "#domain/waiting.ts";
import { actionPath } from "#web/console-paths.ts";
import { leavingWords } from "#web/copy/console/leaving.ts";
import { peopleWords } from "#web/copy/console/people.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, checkbox, note, select, textbox, type Told } from "#web/pages/components.ts";
import { card, details, list, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleFormPage, type Frame, linkIn, linkLineIn, ownForm } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";

type LeavingView = Frame & {
  id: string;
  member: Member;
  owned: Owned;
  waiting: readonly Waiting[];
  hasCalendar: boolean;
  successors: readonly Successor[];
  /** What was written down before, for a later day or broken off. */
  planned: Leaving | undefined;
  today: Day;
  told?: Told;
  typed?: URLSearchParams;
  status?: number;
};

/** Everything that somebody has in the team, and the one press that hands it over. */
export function leavingPage(view: LeavingView): Page {
  const { language, id, member, owned } = view;
  const words = inConsole(leavingWords, language);
  return consoleFormPage(view, words.title(member.name), `${PLACES.people}/${id}/leave`, [
    standing(view),
    paragraph(words.intro),
    owned.length === 0 && paragraph(words.nothing),
    owned.map((one) => ownedCard(one, view)),
    ending(view),
    leavingForm(view),
    linkLineIn(language, PLACES.people, inConsole(peopleWords, language).back),
  ]);
}

const standing = ({ language, planned }: LeavingView): Content =>
  when(planned, ({ on, things }) => {
    const words = inConsole(leavingWords, language);
    return note(things === undefined ? words.planned(dayIn(language, on)) : words.unfinished);
  });

/** What somebody has in one neighbourhood, and what waits there for who holds these places. */
function ownedCard({ home, promises }: Owned[number], view: LeavingView): Html {
  const { language, member, waiting } = view;
  const words = inConsole(leavingWords, language);
  const { names } = inConsole(startWords, language);
  const places = placesOf(home, member.email).map((place) => words.places[place]);
  const waits = WaitKind.options.flatMap((kind) => {
    const its = waiting.filter((one) => one.neighbourhood === home.id && one.kind === kind);
    return its.length === 0 || kind === "action" ? [] : [words.waits(its.length, names[kind])];
  });
  return card(
    `has-${home.id}`,
    home.name,
    places.length > 0 && paragraph(words.placesIn(places.join(", "))),
    promises.length > 0 &&
      list(promises.map((one) => linkIn(language, actionPath(one), words.promise(one.title)))),
    places.length > 0 && waits.length > 0 && [paragraph(words.waiting), list(waits)],
  );
}

/** What ends with the last day. */
function ending({ language, member, hasCalendar }: LeavingView): Content {
  const words = inConsole(leavingWords, language);
  const { roleNames } = inConsole(peopleWords, language);
  const roles = member.roles.map((role) => roleNames[role]).join(", ");
  const ends = [
    ...(roles === "" ? [] : [words.roles(roles)]),
    words.mails,
    ...(hasCalendar ? [words.calendar] : []),
  ];
  return card("ends", words.access, list(ends));
}

/** What was written down before, as a form has it. */
const written = ({ planned, today }: LeavingView): Record<string, string> =>
  planned === undefined
    ? { on: today }
    : {
        on: planned.on,
        successor: planned.successor?.email ?? "",
        phone: planned.phone ?? "",
        reason: planned.reason,
        roles: planned.roles ? "yes" : "",
      };

function leavingForm(view: LeavingView): Html {
  const { language, id, typed, told = [] } = view;
  const words = inConsole(leavingWords, language);
  const before = typed === undefined ? written(view) : Object.fromEntries(typed);
  const said = (name: string) => before[name] ?? "";
  return ownForm(
    view,
    `${PLACES.people}/${id}/leave`,
    textbox({
      id: "on",
      label: words.from,
      hint: words.fromHint,
      value: said("on"),
      told,
      attributes: { type: "date" },
    }),
    select({
      id: "successor",
      label: words.successor,
      empty: words.organisation,
      options: optionsOf(view),
      chosen: said("successor"),
      told,
    }),
    atDesk(view) &&
      textbox({
        id: "phone",
        label: words.phone,
        value: said("phone"),
        told,
        attributes: { type: "tel", autocomplete: "off" },
      }),
    apartPart(view),
    checkbox({
      id: "roles",
      name: "roles",
      value: "yes",
      label: words.passRoles,
      checked: said("roles") === "yes",
    }),
    textbox({ id: "reason", label: words.reason, value: said("reason"), told }),
    paragraph(words.asked),
    button(words.send),
  );
}

const optionsOf = ({ successors }: LeavingView): (readonly [string, string])[] =>
  successors.map(({ email, name }) => [email, name]);
const atDesk = ({ owned, member }: LeavingView): boolean =>
  owned.some(({ home }) =>
    placesOf(home, member.email).some((place) => place === "contact" || place === "standIn"),
  );

/** Each thing by itself, for who gives some of it to somebody else. */
function apartPart(view: LeavingView): Content {
  const { language, member, owned } = view;
  const words = inConsole(leavingWords, language);
  const things = owned.flatMap(({ home, promises }): [Thing, string][] => [
    ...(placesOf(home, member.email).length > 0
      ? [[{ kind: "places", neighbourhood: home.id }, home.name] satisfies [Thing, string]]
      : []),
    ...promises.map(({ cycle, id, title }): [Thing, string] => [
      { kind: "promise", cycle, action: id },
      title,
    ]),
  ]);
  return (
    things.length > 1 &&
    details(
      words.apartTitle,
      things.map(([thing, name]) => toWhom(thing, name, view)),
    )
  );
}

function toWhom(thing: Thing, name: string, view: LeavingView): Html {
  const { language, planned, typed, told = [] } = view;
  const words = inConsole(leavingWords, language);
  const field = `to-${thingKey(thing)}`;
  const apart = planned?.apart.some((one) => one.thing === thingKey(thing)) ?? false;
  const before = planned && apart ? (successorFor(planned, thing)?.email ?? "nobody") : "";
  return select({
    id: field.replaceAll("#", "-"),
    name: field,
    label: words.apart(name),
    empty: words.asAbove,
    options: [["nobody", words.organisation], ...optionsOf(view)],
    chosen: typed?.get(field) ?? before,
    told,
  });
}
