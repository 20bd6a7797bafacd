import type { Uses } from "#stores/stores.ts";
import { agendaRoundOf } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import {
  type Errand,
  isValidIn,
  MOST_STATEMENTS,
  Says,
  type SaysKind,
  sayMore,
  unseenOf,
} from "#domain/actions/errand.ts";
import { canSay, expected } from "#domain/actions/taken.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isMeasurement } from "#domain/dispatch/cycle.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { OutsidersLink } from "#stores/promise-links.ts";
import { topicsOf } from "#stores/start-list.ts";
import { Transient } from "#contract/errors.ts";
import type { Reply, Visit } from "#functions/middleware/page.ts";
import { errandWords } from "#web/copy/errand.ts";
import type { Told } from "#web/pages/components.ts";
import { type About, errandPage, type ErrandView, withdrawnPage } from "#web/pages/errand.ts";
import { topicName } from "#web/pages/facts.ts";
import { faultPage } from "#web/pages/faults.ts";
import { stateSentence } from "#web/pages/promise.ts";
import { tooQuick } from "./reading-time.ts";

export type VisitStores =
  | "actions"
  | "audit"
  | "errands"
  | "neighbourhoods"
  | "now"
  | "rounds"
  | "secret"
  | "signals";
type Visiting = Uses<VisitStores>;

/** What a link of somebody outside leads to. */
type Place = { neighbourhood: Neighbourhood; errand: Errand; language: ErrandView["language"] };

/** Errors: none; undefined where there is nothing of that name. */
async function placeOf(
  { errands, neighbourhoods }: Pick<Visiting, "errands" | "neighbourhoods">,
  link: OutsidersLink,
  visit: Visit,
): Promise<Place | undefined> {
  const [errand, neighbourhood] = await Promise.all([
    errands.get(link.neighbourhood, link.errand),
    neighbourhoods.get(link.neighbourhood),
  ]);
  if (errand === undefined || neighbourhood === undefined) return undefined;
  return { errand, neighbourhood, language: visit.asked ?? mainLanguage(neighbourhood) };
}

const MESSAGES = ["thanks", "picture"] as const;

/** Somebody outside sees what is asked of their organisation, and says how it stands. */
export async function visitOutsider(
  stores: Visiting,
  visit: Visit,
  link: OutsidersLink,
): Promise<Reply> {
  const place = await placeOf(stores, link, visit);
  if (place === undefined) return faultPage({ language: visit.language, kind: "not-found" });
  const { path } = visit;
  if (!isValidIn(place.errand, link.turn)) return withdrawnPage({ ...place, path });
  const matter = await matterOf(stores, place);
  if (matter === undefined) return faultPage({ language: visit.language, kind: "not-found" });
  const view: ErrandView = {
    ...place,
    path,
    about: matter.about,
    can: matter.can,
    picture: matter.picture ? `${path}/picture` : undefined,
    shown: stores.now(),
    told: [],
    typed: new URLSearchParams(),
    message: MESSAGES.find((one) => one === visit.query.get("told")),
  };
  return visit.method === "POST" ? said(stores, visit, view) : errandPage(view);
}

type Found = { about: About; can: readonly SaysKind[]; picture: boolean };

async function matterOf(stores: Visiting, place: Place): Promise<Found | undefined> {
  const { matter } = place.errand;
  if (matter.kind !== "signal") {
    const action = await stores.actions.get(matter.cycle, matter.action);
    return action === undefined ? undefined : promiseMatter(stores, place, action);
  }
  const signal = (await stores.signals.of(place.neighbourhood.id)).find(
    ({ id }) => id === matter.signal,
  );
  return signal === undefined
    ? undefined
    : {
        about: {
          title: signal.words,
          topic: undefined,
          due: undefined,
          text: undefined,
          standing: undefined,
        },
        can: ["report"],
        picture: false,
      };
}

async function promiseMatter(stores: Visiting, place: Place, action: Action): Promise<Found> {
  const { errand, language, neighbourhood } = place;
  const round = await stores.rounds.get(agendaRoundOf(action.cycle));
  const topics = round === undefined || isMeasurement(round) ? [] : topicsOf(round, [action.topic]);
  const { state } = action;
  const handed = state.kind === "handed-over" ? state.text : undefined;
  const can = canSay(expected(action, errand), errand);
  return {
    about: {
      title: action.title,
      topic: topicName(topics, action.topic, language),
      due: action.due,
      text: handed ?? action.publicText,
      standing: stateSentence(action, { language, neighbourhood }, dayOf(stores.now())),
    },
    can,
    picture: errand.said.length > 0 && !can.includes("yes"),
  };
}

/** What the form says, or what is wrong with it; a system for reports says why it is done or refused. */
function saysIn(form: URLSearchParams, can: readonly SaysKind[]): Says | { faults: string[] } {
  const fields = ["due", "text", "next", "number", "status"].flatMap((name) => {
    const value = form.get(name)?.trim() ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  const kind = can.find((one) => one === form.get("says"));
  const read = Says.safeParse({ kind, ...Object.fromEntries(fields) });
  if (kind === undefined) return { faults: [] };
  if (!read.success) return { faults: read.error.issues.map(({ path }) => String(path[0])) };
  const says = read.data;
  const unsaid =
    says.kind === "report" &&
    (says.status === "done" || says.status === "refused") &&
    says.text === undefined;
  return unsaid ? { faults: ["text"] } : says;
}

const FIELDS = ["due", "text", "next", "number", "status"] as const;

function toldOf(kind: string, faults: readonly string[], language: ErrandView["language"]): Told {
  const words = errandWords[language].faults;
  const texts = { ...words, due: words.day };
  return FIELDS.filter((field) => faults.includes(field)).map((field) => ({
    field: `${kind}-${field}`,
    text: texts[field],
  }));
}

/** Keeps what is said until somebody of the team has looked at it. Errors: Transient. */
async function said(stores: Visiting, visit: Visit, view: ErrandView): Promise<Reply> {
  const { form } = visit;
  const { errand, language, can } = view;
  const at = stores.now();
  const again = { ...view, typed: form };
  if (tooQuick(form.get("shown"), at)) return errandPage({ ...again, message: "again" });
  if (errand.said.length >= MOST_STATEMENTS) return errandPage({ ...view, message: "full" });
  const says = saysIn(form, can);
  if ("faults" in says)
    return says.faults.length === 0
      ? errandPage(view)
      : errandPage({ ...again, told: toldOf(form.get("says") ?? "", says.faults, language) });
  if ("due" in says && says.due < dayOf(at))
    return errandPage({ ...again, told: toldOf(says.kind, ["due"], language) });
  const statement = { id: stores.secret(), at, says };
  const next = sayMore(errand, statement);
  if (next !== undefined) await keep(stores, next);
  return {
    status: 303,
    html: "",
    headers: { location: `${view.path}?lang=${language}&told=thanks` },
  };
}

async function keep({ errands, audit }: Visiting, errand: Errand): Promise<void> {
  const statement = unseenOf(errand).at(-1);
  if (statement === undefined) return;
  if (!(await errands.save(errand)))
    throw new Transient("The errand was changed at the same moment.");
  await audit.tell(`errand:${errand.id}:${statement.id}`, {
    neighbourhood: errand.neighbourhood,
    at: statement.at,
    actor: "outsider by link",
    action: "say by link",
    object: errand.id,
    result: `${statement.says.kind} waits`,
    origin: "link",
  });
}
