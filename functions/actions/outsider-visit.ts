import type { Uses } from "#stores/stores.ts";
import { isValidIn, type Matter, MOST_STATEMENTS } from "#domain/actions/errand.ts";
import { readSays } from "#domain/actions/saying.ts";
import { canPicture, canSay, canSayOfMemory, expected } from "#domain/actions/taken.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { ownLineOf } from "#domain/actions/memory.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import { isOutside, organisationIn } from "#domain/organisation.ts";
import type { OutsidersLink } from "#stores/promise-links.ts";
import type { Visit } from "#functions/middleware/page.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { errandWords } from "#web/copy/errand.ts";
import { errandPage, type ErrandView, withdrawnPage } from "#web/pages/errand.ts";
import { topicName } from "#web/pages/facts.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { stateSentence } from "#web/pages/promise.ts";
import { type ErrandPlace, keepSaid, placeBehind } from "./errand-place.ts";
import { topicsOfPromise } from "./promise-topic.ts";
import { promisesRemembered } from "./remembered.ts";
import { tooQuick } from "./reading-time.ts";

type Visiting = Uses<
  | "actions"
  | "agendas"
  | "audit"
  | "cycles"
  | "errands"
  | "neighbourhoods"
  | "now"
  | "rounds"
  | "secret"
  | "signals"
>;
type Place = ErrandPlace & Pick<ErrandView, "language" | "path">;

const MESSAGES = ["thanks", "picture"] as const;

/** Somebody outside sees what is asked of their organisation, and says how it stands. */
export async function visitOutsider(
  stores: Visiting,
  visit: Visit,
  link: OutsidersLink,
): Promise<Reply> {
  const found = await placeBehind(stores, link);
  if (found === undefined) return notFoundPage(visit);
  const { path } = visit;
  const language = visit.asked ?? mainLanguage(found.neighbourhood);
  const place = { ...found, language, path };
  if (!isValidIn(found.errand, link.turn)) return withdrawnPage(place);
  const matter = await matterOf(stores, place);
  if (matter === undefined) return notFoundPage(visit);
  const view: ErrandView = {
    ...place,
    ...matter,
    shown: stores.now(),
    told: [],
    typed: new URLSearchParams(),
    message: MESSAGES.find((one) => one === visit.query.get("told")),
  };
  return visit.method === "POST" ? said(stores, visit, view) : errandPage(view);
}

type Shown = Pick<ErrandView, "about" | "can" | "picture">;

async function matterOf(stores: Visiting, place: Place): Promise<Shown | undefined> {
  const { matter } = place.errand;
  if (matter.kind === "memory") return memoryMatter(stores, place);
  if (matter.kind !== "signal") return promiseMatter(stores, place, matter);
  const signals = await stores.signals.of(place.neighbourhood.id);
  const signal = signals.find(({ id }) => id === matter.signal);
  if (signal === undefined) return undefined;
  const unsaid = { topic: undefined, due: undefined, text: undefined, standing: undefined };
  return { about: { title: signal.words, ...unsaid }, can: ["report"], picture: undefined };
}

/** Its own line, as everybody reads it or will; whose people have a login meanwhile adds a word there. */
async function memoryMatter(
  stores: Visiting,
  { neighbourhood, errand }: Place,
): Promise<Shown | undefined> {
  const organisation = organisationIn(neighbourhood, errand.partner);
  if (organisation === undefined) return undefined;
  const promised = await promisesRemembered(stores, neighbourhood);
  return {
    about: ownLineOf(promised, errand.partner, neighbourhood.norms),
    can: isOutside(neighbourhood, errand.partner) ? canSayOfMemory(organisation, errand) : [],
    picture: undefined,
  };
}

async function promiseMatter(
  stores: Visiting,
  place: Place,
  { cycle, action: id }: Extract<Matter, { cycle: unknown }>,
): Promise<Shown | undefined> {
  const action = await stores.actions.get(cycle, id);
  if (action === undefined) return undefined;
  const { errand, language, path } = place;
  const { state, title, due, publicText } = action;
  const can = canSay(expected(action, errand), errand);
  return {
    about: {
      title,
      topic: topicName(await topicsOfPromise(stores, action), action.topic, language),
      due,
      text: state.kind === "handed-over" ? state.text : publicText,
      standing: stateSentence(action, place, dayOf(stores.now())),
    },
    can,
    picture: canPicture(errand, can) ? `${path}/picture` : undefined,
  };
}

/** Keeps what is said, or tells what is wrong with it. */
async function said(stores: Visiting, { form }: Visit, view: ErrandView): Promise<Reply> {
  const { errand, language, can, path } = view;
  const again = { ...view, typed: form };
  if (tooQuick(form.get("shown"), stores.now())) return errandPage({ ...again, message: "again" });
  if (errand.said.length >= MOST_STATEMENTS) return errandPage({ ...view, message: "full" });
  const read = readSays(form, can, dayOf(stores.now()));
  if ("says" in read) {
    await keepSaid(stores, errand, read.says);
    return redirect(`${path}?lang=${language}&told=thanks`);
  }
  const { day, ...words } = errandWords[language].faults;
  const texts = { ...words, due: day };
  const told = read.faults.map((field) => ({
    field: `${form.get("says")}-${field}`,
    text: texts[field],
  }));
  return errandPage(told.length === 0 ? view : { ...again, told });
}
