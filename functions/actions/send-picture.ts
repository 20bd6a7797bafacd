import { onLambda } from "#functions/middleware/on-lambda.ts";
import { actions } from "#stores/actions.ts";
import { audit } from "#stores/audit-trail.ts";
import { secret } from "#stores/chance.ts";
import { errands } from "#stores/errands.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { pictureFiles } from "#stores/picture-files.ts";
import { pictureForms } from "#stores/picture-forms.ts";
import { pictures } from "#stores/pictures.ts";
import { promiseLinks } from "#stores/promise-links.ts";
import { redraw } from "#stores/redraw.ts";
import { site } from "#stores/settings.ts";
import type { Uses } from "#stores/stores.ts";
import { Transient } from "#contract/errors.ts";
import { RandomId } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { type Errand, isValidIn, sayMore } from "#domain/actions/errand.ts";
import { isPersonal } from "#domain/actions/evidence.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { readable } from "#domain/pictures/header.ts";
import { MOST_PICTURES, Picture } from "#domain/pictures/picture.ts";
import { formsTo, page, redirect, type Reply, type Visit } from "#functions/middleware/page.ts";
import { errandWords } from "#web/copy/errand.ts";
import {
  errandDescribePage,
  errandPicturePage,
  type ErrandPictureView,
} from "#web/pages/errand-picture.ts";
import { faultPage } from "#web/pages/faults.ts";
import { keepPicture } from "./keep-picture.ts";
import { promiseHash } from "./promise-hash.ts";

/** A picture of what somebody outside did comes in by their link, and waits for the team. */
export const sendPicture = page({
  uses: {
    actions,
    audit,
    errands,
    neighbourhoods,
    pictureFiles,
    pictureForms,
    pictures,
    promiseLinks,
    redraw,
    secret,
    site,
  },
  run: takePicture,
});

type Names =
  | "actions"
  | "audit"
  | "errands"
  | "neighbourhoods"
  | "now"
  | "pictureFiles"
  | "pictureForms"
  | "pictures"
  | "promiseLinks"
  | "redraw"
  | "secret"
  | "sha256"
  | "site";
type Sending = Uses<Names>;

type Place = { errand: Errand; neighbourhood: Neighbourhood; action: Action; back: string };

const SECRET = /^[\w-]{22}$/;

/** What the link in the address is about, while it does anything: a promise, since signals have no page. */
async function placeIn(stores: Sending, { parameters }: Visit): Promise<Place | undefined> {
  const secretOf = parameters["secret"] ?? "";
  if (!SECRET.test(secretOf)) return undefined;
  const link = await stores.promiseLinks.get(promiseHash(stores.sha256, secretOf));
  if (link === undefined || !("errand" in link)) return undefined;
  const [errand, neighbourhood] = await Promise.all([
    stores.errands.get(link.neighbourhood, link.errand),
    stores.neighbourhoods.get(link.neighbourhood),
  ]);
  if (errand === undefined || neighbourhood === undefined) return undefined;
  const { matter } = errand;
  if (!isValidIn(errand, link.turn) || matter.kind === "signal") return undefined;
  const action = await stores.actions.get(matter.cycle, matter.action);
  return action && { errand, neighbourhood, action, back: `/promise/${secretOf}` };
}

async function takePicture(stores: Uses<Names>, visit: Visit): Promise<Reply> {
  const place = await placeIn(stores, visit);
  if (place === undefined) return faultPage({ language: visit.language, kind: "not-found" });
  const { neighbourhood, back } = place;
  const language = visit.asked ?? mainLanguage(neighbourhood);
  const view: ErrandPictureView = { language, neighbourhood, path: visit.path, back, told: [] };
  const named = visit.parameters["picture"];
  if (named === undefined) return showForm(stores, place, view);
  const id = RandomId.safeParse(named).data;
  if (id === undefined) return faultPage({ language, kind: "not-found" });
  return visit.method === "POST"
    ? describe(stores, visit, place, { view, id })
    : showIncoming(stores, place, { view, id });
}

/** The form is signed for a name that nobody can guess. */
async function showForm(stores: Sending, place: Place, view: ErrandPictureView): Promise<Reply> {
  const { pictures, pictureForms, secret: fresh, site: home } = stores;
  const { action, back } = place;
  const all = (await pictures.of(action.cycle)).filter((one) => one.action === action.id);
  if (all.length >= MOST_PICTURES) return errandPicturePage(view, undefined);
  const id = fresh();
  const to = `${home}${back}/picture/${id}?lang=${view.language}`;
  const form = await pictureForms.formFor(id, to);
  return { ...errandPicturePage(view, form), headers: formsTo(new URL(form.url).origin) };
}

type Named = { view: ErrandPictureView; id: string };

/** Where a phone comes back to; nothing changes here. */
async function showIncoming(stores: Sending, place: Place, { view, id }: Named): Promise<Reply> {
  const file = await stores.pictureFiles.incoming(id);
  if (file !== undefined && readable(file).kind === "readable") return errandDescribePage(view, "");
  const told = [{ field: "file", text: errandWords[view.language].pictures.fault }];
  return showForm(stores, place, { ...view, path: `${place.back}/picture`, told });
}

async function describe(
  stores: Sending,
  { form }: Visit,
  place: Place,
  { view, id }: Named,
): Promise<Reply> {
  const { action, back } = place;
  const typed = (form.get("text") ?? "").trim();
  const text = Picture.shape.text.safeParse(typed).data;
  if (text === undefined || isPersonal(text)) {
    const told = [{ field: "text", text: errandWords[view.language].pictures.text }];
    return errandDescribePage({ ...view, told }, typed);
  }
  const on = dayOf(stores.now());
  const { cycle } = action;
  const kept = await keepPicture(
    stores,
    { id, cycle, action: action.id, when: "after", on, text },
    { norms: place.neighbourhood.norms, today: on },
  );
  if (kept.kind !== "kept" && kept.kind !== "there")
    return showIncoming(stores, place, { view, id });
  await tellTeam(stores, place, id);
  await stores.pictureFiles.removeIncoming(id);
  return redirect(`${back}?lang=${view.language}&told=picture`);
}

/** That a picture came waits as what they say does. Errors: Transient. */
async function tellTeam({ audit: trail, ...stores }: Sending, place: Place, picture: string) {
  const at = stores.now();
  const says = { kind: "picture", picture } as const;
  const said = place.errand.said.some(
    (one) => one.says.kind === "picture" && one.says.picture === picture,
  );
  const next = said ? undefined : sayMore(place.errand, { id: stores.secret(), at, says });
  if (next === undefined) return;
  if (!(await stores.errands.save(next)))
    throw new Transient("The errand was changed at the same moment.");
  await trail.tell(`errand:${next.id}:${picture}`, {
    neighbourhood: next.neighbourhood,
    at,
    actor: "outsider by link",
    action: "send picture by link",
    object: next.id,
    result: "picture waits",
    origin: "link",
  });
}

export const handler = onLambda(sendPicture);
