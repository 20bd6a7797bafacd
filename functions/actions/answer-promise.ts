import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { secret } from "#stores/chance.ts";
import { errands } from "#stores/errands.ts";
import { type OwnersLink, promiseLinks } from "#stores/promise-links.ts";
import { signals } from "#stores/texts.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import type { UsesOf } from "#stores/stores.ts";
import { Transient } from "#contract/errors.ts";
import { agendaRoundOf, Day, neighbourhoodOf } from "#contract/ids.ts";
import { type Changed, isAsked, Said } from "#domain/actions/action.ts";
import { accept, refuse } from "#domain/actions/answer.ts";
import { isSame, type Owner } from "#domain/actions/owner.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { visitOutsider } from "./outsider-visit.ts";
import { linkIn } from "./promise-link.ts";
import { topicsOfPromise } from "./promise-topic.ts";
import { tooQuick } from "./reading-time.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { type AskedView, askedPage, notAskedPage, promisedPage } from "#web/pages/asked.ts";
import { askedWords } from "#web/copy/asked.ts";

const uses = {
  actions,
  agendas,
  audit,
  cycles,
  errands,
  neighbourhoods,
  promiseLinks,
  rounds,
  secret,
  signals,
};
type Answering = UsesOf<typeof uses>;

/**
 * Somebody who is asked for a promise says yes, or no and why, by a link of their own. Opening it
 * changes nothing; it answers for nobody else and for no other promise.
 */
export const answerPromise = page({ uses, run: takeAnswer });

async function takeAnswer(stores: Answering, visit: Visit): Promise<Reply> {
  const link = await linkIn(stores, visit);
  if (link !== undefined && "errand" in link) return visitOutsider(stores, visit, link);
  const view = link && (await askedBy(stores, visit, link));
  if (view === undefined) return notFoundPage(visit);
  const { action, owner, neighbourhood } = view;
  const mine = action.owners.find((one) => isSame(one, owner));
  if (mine === undefined || !isAsked(action) || !isThere(neighbourhood, owner))
    return notAskedPage(view, "over");
  if (visit.method === "POST") return answered(stores, visit, view);
  return mine.accepted === undefined
    ? askedPage(view, { shown: stores.now(), told: [], tooQuick: false })
    : promisedPage(view, mine.accepted);
}

/** What is asked of whose link it is. */
async function askedBy(
  stores: Answering,
  visit: Visit,
  link: OwnersLink,
): Promise<AskedView | undefined> {
  const { actions, agendas, neighbourhoods } = stores;
  const [action, neighbourhood, agenda] = await Promise.all([
    actions.get(link.cycle, link.action),
    neighbourhoods.get(neighbourhoodOf(link.cycle)),
    agendas.agenda(agendaRoundOf(link.cycle)),
  ]);
  if (action === undefined || neighbourhood === undefined) return undefined;
  const topics = await topicsOfPromise(stores, action);
  const language = visit.asked ?? mainLanguage(neighbourhood);
  const { owner } = link;
  const later = agenda === undefined;
  return { language, neighbourhood, path: visit.path, topics, action, owner, later };
}

/** Who left the team answers for nothing any more. */
const isThere = ({ team }: Neighbourhood, owner: Owner): boolean =>
  owner.kind !== "person" || team.some(({ name }) => name === owner.name);

async function answered(stores: Answering, visit: Visit, view: AskedView): Promise<Reply> {
  const { form } = visit;
  const { action, owner } = view;
  if (form.get("answer") === "no") return refused(stores, visit, view);
  const at = stores.now();
  const again = { shown: at, told: [], tooQuick: true };
  if (tooQuick(form.get("shown"), at)) return askedPage(view, again);
  const due =
    form.get("answer") === "day" && owner.kind !== "resident"
      ? Day.safeParse(form.get("due")).data
      : action.due;
  if (due === undefined || due < dayOf(at))
    return askedPage(view, {
      ...again,
      tooQuick: false,
      told: [{ field: "due", text: askedWords[view.language].dayFault }],
    });
  const yes = accept(action, owner, { at, by: "owner", due });
  if (yes.kind === "answered") await keep(stores, yes);
  return promisedPage(view, dayOf(at));
}

async function refused(stores: Answering, { form }: Visit, view: AskedView): Promise<Reply> {
  const { action, owner, language } = view;
  const at = stores.now();
  const text = Said.safeParse((form.get("text") ?? "").trim()).data;
  if (text === undefined) {
    const told = [{ field: "text", text: askedWords[language].whyFault }];
    const mine = action.owners.find((one) => isSame(one, owner))?.accepted;
    return mine === undefined
      ? askedPage(view, { shown: at, told, tooQuick: false })
      : promisedPage(view, mine, told);
  }
  const no = refuse(action, owner, { at, by: "owner", text });
  if (no.kind === "answered") await keep(stores, no);
  return notAskedPage(view, "refused");
}

/** Keeps an answer with its line of the trail. Errors: Transient when the promise changed meanwhile. */
async function keep(
  { actions, audit }: Pick<Answering, "actions" | "audit">,
  { action, event }: Changed,
): Promise<void> {
  const { cycle, id } = action;
  if (!(await actions.change(action, event)))
    throw new Transient("The promise was changed at the same moment.");
  await audit.tell(`action:${cycle}:${id}:${event.seq}`, {
    neighbourhood: neighbourhoodOf(cycle),
    at: event.at,
    actor: "owner by link",
    action: "answer promise",
    object: `${cycle} ${id}`,
    result: `${event.from ?? "new"} to ${event.to}`,
    origin: "link",
  });
}

export const handler = onLambda(answerPromise);
