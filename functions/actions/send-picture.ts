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
import type { UsesOf } from "#stores/stores.ts";
import { RandomId } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { isValidIn } from "#domain/actions/errand.ts";
import { isPersonal } from "#domain/actions/evidence.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { mainLanguage } from "#domain/neighbourhood.ts";
import { readable } from "#domain/pictures/header.ts";
import { MOST_PICTURES, Picture } from "#domain/pictures/picture.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { errandWords } from "#web/copy/errand.ts";
import {
  errandDescribePage,
  errandPicturePage,
  type ErrandPictureView,
} from "#web/pages/errand-picture.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { type ErrandPlace, keepSaid, placeBehind } from "./errand-place.ts";
import { keepPicture } from "./keep-picture.ts";
import { linkIn } from "./promise-link.ts";

const uses = {
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
};
type Sending = UsesOf<typeof uses>;

/** A picture of what somebody outside did comes in by their link, and waits for the team. */
export const sendPicture = page({ uses, run: takePicture });

type Place = ErrandPlace & { action: Action; view: ErrandPictureView };

/** What the link in the address is about, while it does anything: a promise, since nothing else has pictures. */
async function placeIn(stores: Sending, visit: Visit): Promise<Place | undefined> {
  const link = await linkIn(stores, visit);
  if (link === undefined || !("errand" in link)) return undefined;
  const found = await placeBehind(stores, link);
  if (found === undefined || !isValidIn(found.errand, link.turn)) return undefined;
  const { matter } = found.errand;
  if (!("action" in matter)) return undefined;
  const action = await stores.actions.get(matter.cycle, matter.action);
  if (action === undefined) return undefined;
  const { neighbourhood } = found;
  const language = visit.asked ?? mainLanguage(neighbourhood);
  const back = `/promise/${visit.parameters["secret"]}`;
  return { ...found, action, view: { language, neighbourhood, path: visit.path, back, told: [] } };
}

async function takePicture(stores: Sending, visit: Visit): Promise<Reply> {
  const place = await placeIn(stores, visit);
  if (place === undefined) return notFoundPage(visit);
  const named = visit.parameters["picture"];
  if (named === undefined) return showForm(stores, place);
  const id = RandomId.safeParse(named).data;
  if (id === undefined) return notFoundPage(place.view);
  return visit.method === "POST"
    ? describe(stores, visit, place, id)
    : showIncoming(stores, place, id);
}

/** The form is signed for a name that nobody can guess. */
async function showForm(
  { pictures, pictureForms, secret, site }: Sending,
  { action, view }: Place,
): Promise<Reply> {
  const all = (await pictures.of(action.cycle)).filter((one) => one.action === action.id);
  if (all.length >= MOST_PICTURES) return errandPicturePage(view, undefined);
  const id = secret();
  const to = `${site}${view.back}/picture/${id}?lang=${view.language}`;
  const form = await pictureForms.formFor(id, to);
  return { ...errandPicturePage(view, form), allows: { forms: new URL(form.url).origin } };
}

/** Where a phone comes back to; nothing changes here. */
async function showIncoming(stores: Sending, place: Place, id: string): Promise<Reply> {
  const { view } = place;
  const file = await stores.pictureFiles.incoming(id);
  if (file !== undefined && readable(file).kind === "readable") return errandDescribePage(view, "");
  const told = [{ field: "file", text: errandWords[view.language].pictures.fault }];
  return showForm(stores, { ...place, view: { ...view, path: `${view.back}/picture`, told } });
}

/** That a picture came waits as what they say does. */
async function describe(
  stores: Sending,
  { form }: Visit,
  place: Place,
  id: string,
): Promise<Reply> {
  const { action, errand, neighbourhood, view } = place;
  const typed = (form.get("text") ?? "").trim();
  const text = Picture.shape.text.safeParse(typed).data;
  if (text === undefined || isPersonal(text)) {
    const told = [{ field: "text", text: errandWords[view.language].pictures.text }];
    return errandDescribePage({ ...view, told }, typed);
  }
  const today = dayOf(stores.now());
  const kept = await keepPicture(
    stores,
    { id, cycle: action.cycle, action: action.id, when: "after", on: today, text },
    { norms: neighbourhood.norms, today },
  );
  if (kept.kind !== "kept" && kept.kind !== "there") return showIncoming(stores, place, id);
  await keepSaid(stores, errand, { kind: "picture", picture: id });
  await stores.pictureFiles.removeIncoming(id);
  return redirect(`${view.back}?lang=${view.language}&told=picture`);
}

export const handler = onLambda(sendPicture);
