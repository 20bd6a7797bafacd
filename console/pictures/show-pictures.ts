import type { Action } from "#domain/actions/action.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { readable } from "#domain/pictures/header.ts";
import { MOST_PICTURES } from "#domain/pictures/picture.ts";
import { found } from "#contract/found.ts";
import { actionOf, mayChangeAction } from "#console/actions/agreements.ts";
import { mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { AS_PICTURE } from "#functions/formats/picture.ts";
import { outcomeFormWords } from "#web/copy/console/outcome-form.ts";
import { type FileFault, pictureFormWords } from "#web/copy/console/pictures.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { checkPage, describePage, picturesPage } from "./pictures-page.ts";
import { knownPicture, type PictureCall, pictureIdOf, pictureOf, picturePath } from "./place.ts";

const mayChange = (call: PictureCall, action: Action): boolean =>
  mayAlso(call, "change actions") && mayChangeAction(call.access, action);

const TOLD = ["published", "removed"] as const;
/** Said where a picture is looked at that came with what became of a promise. */
const keptOf = ({ visit: { query, language } }: PictureCall): string | undefined =>
  query.get("told") === "outcomeKept" ? inConsole(outcomeFormWords, language).kept : undefined;

/** The pictures of an action; the form for one more is signed for a name that nobody can guess. */
export async function showPictures(
  call: PictureCall,
  fault?: { why: FileFault; typed: string },
): Promise<Reply> {
  const { pictures, pictureForms, secret, site } = call.dependencies;
  const action = await actionOf(call);
  const all = (await pictures.of(action.cycle)).filter((one) => one.action === action.id);
  const mine = mayChange(call, action);
  const id = secret();
  const form =
    mine && all.length < MOST_PICTURES
      ? await pictureForms.formFor(id, `${site}${picturePath(action, id)}`)
      : undefined;
  const words = inConsole(pictureFormWords, call.visit.language);
  const told = TOLD.find((one) => one === call.visit.query.get("told"));
  const page = picturesPage({
    ...frameOf(call, told && words.told[told]),
    action,
    pictures: all,
    form,
    mayChange: mine,
    fault,
  });
  return form === undefined ? page : { ...page, allows: { forms: new URL(form.url).origin } };
}

/** Where a phone comes back to: what it sent is described, and then looked at. Nothing changes here. */
export async function showPicture(call: PictureCall): Promise<Reply> {
  const action = await actionOf(call);
  const picture = await pictureOf(call, action);
  if (picture !== undefined)
    return checkPage({
      ...frameOf(call, keptOf(call)),
      action,
      picture,
      mayChange: mayChange(call, action),
      told: [],
    });
  const file = await call.dependencies.pictureFiles.incoming(pictureIdOf(call));
  const looked = file === undefined ? { kind: "gone" as const } : readable(file);
  return looked.kind === "readable"
    ? describeAgain(call, action)
    : showPictures(call, { why: looked.kind, typed: "" });
}

/** The form that tells what is on a picture, with what was typed and what is wrong with it. */
export function describeAgain(
  call: PictureCall,
  action: Action,
  { form, told }: { form: URLSearchParams; told: Told } = { form: new URLSearchParams(), told: [] },
): Reply {
  const today = dayOf(call.dependencies.now());
  return describePage({
    ...frameOf(call),
    action,
    picture: pictureIdOf(call),
    typed: {
      when: form.get("when") ?? "",
      on: form.get("on") ?? today,
      text: form.get("text") ?? "",
    },
    today,
    told,
  });
}

/** Its pixels, for those of the team who look at it. */
export async function showFile(call: PictureCall): Promise<Reply> {
  const { id } = await knownPicture(call, await actionOf(call));
  const bytes = found(await call.dependencies.pictureFiles.read(id), "no such picture");
  return { status: 200, html: "", bytes, headers: AS_PICTURE };
}
