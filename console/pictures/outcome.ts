import { neighbourhoodOf, RandomId } from "#contract/ids.ts";
import type { Action, Changed } from "#domain/actions/action.ts";
import { isPersonal } from "#domain/actions/evidence.ts";
import { canEnd, moveAction, readMove } from "#domain/actions/move.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { MOST_PICTURES, Picture } from "#domain/pictures/picture.ts";
import {
  actionOf,
  authorOf,
  changing,
  keepChange,
  mayChangeAction,
} from "#console/actions/agreements.ts";
import { backTo, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { keepPicture } from "#functions/actions/keep-picture.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { actionPath } from "#web/console-paths.ts";
import { outcomeFormWords } from "#web/copy/console/outcome-form.ts";
import { pictureFormWords } from "#web/copy/console/pictures.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { ENDS, outcomePage } from "./outcome-page.ts";
import { tellPicture } from "./picture-commands.ts";
import { type PictureCall, picturePath } from "./place.ts";

type Again = { told?: Told; meanwhile?: boolean };

/** The form in which somebody writes down what came of a promise. */
export const showOutcome = async (call: PictureCall): Promise<Reply> =>
  show(call, await actionOf(call));

function show(
  call: PictureCall,
  action: Action,
  { told = [], meanwhile = false }: Again = {},
): Reply {
  const { form } = call.visit;
  const mayChange = mayAlso(call, "change actions") && mayChangeAction(call.access, action);
  return outcomePage({
    ...frameOf(call),
    action,
    open: mayChange && canEnd(action),
    typed: form,
    picture: RandomId.safeParse(form.get("picture")).data ?? call.dependencies.secret(),
    told,
    meanwhile,
  });
}

/**
 * Keeps how a promise ended with what was done and, where one came along, a picture of it, which is
 * looked at next. Sent twice it is done once.
 */
export const keepOutcome = (call: PictureCall): Promise<Reply> =>
  changing(call, async (action) => {
    const { form, language } = call.visit;
    if (form.get("version") !== String(action.version))
      return show(call, action, { meanwhile: true });
    const read = outcomeIn(call, action);
    const [told, picture] = [[...read.told, ...pictureFaults(call)], sentPicture(call)];
    if (read.changed === undefined || told.length > 0)
      return show(call, action, { told: picture === undefined ? told : again(call, told) });
    const fault = picture && (await keep(call, action, picture));
    if (fault !== undefined) return show(call, action, { told: [{ field: "file", text: fault }] });
    if (!(await keepChange(call, read.changed))) return show(call, action, { meanwhile: true });
    return picture === undefined
      ? backTo(actionPath(action), language, "kept")
      : redirect(`${picturePath(action, picture.id)}?lang=${language}&told=outcomeKept`);
  });

/** A file does not come back with a form. */
const again = ({ visit: { language } }: PictureCall, told: Told): Told =>
  told.some(({ field }) => field === "file")
    ? told
    : [...told, { field: "file", text: inConsole(outcomeFormWords, language).faults.file }];

const FIELDS: Readonly<Record<string, "text" | "next">> = { text: "text", next: "next" };

/** The step that ends the promise, or what is wrong with it. */
function outcomeIn(call: PictureCall, action: Action): { changed?: Changed; told: Told } {
  const { form, language } = call.visit;
  const { faults } = inConsole(outcomeFormWords, language);
  const author = authorOf(call);
  const kind = ENDS.find((one) => one === form.get("how"));
  const said = { kind, text: form.get("text"), next: form.get("next") };
  const read = readMove(said, dayOf(author.at));
  if (read === undefined) return { told: [{ field: "how", text: faults.how }] };
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => FIELDS[String(path[0])] ?? "text");
    return { told: fields.map((field) => ({ field, text: faults[field] })) };
  }
  const moved = moveAction(action, { to: read.data, ...author });
  return moved.kind === "moved"
    ? { changed: moved, told: [] }
    : { told: [{ field: "how", text: faults.how }] };
}

type Sent = { id: string; bytes: Uint8Array; text: string };

/** The picture that came along, if one did. */
function sentPicture({ visit: { form, files }, dependencies }: PictureCall): Sent | undefined {
  const bytes = files?.get("file")?.bytes;
  if (bytes === undefined || bytes.length === 0) return undefined;
  const id = RandomId.safeParse(form.get("picture")).data ?? dependencies.secret();
  return { id, bytes, text: (form.get("seen") ?? "").trim() };
}

/** Of a picture is said what is on it, for who does not see it. */
function pictureFaults(call: PictureCall): Told {
  const picture = sentPicture(call);
  if (picture === undefined) return [];
  const { faults } = inConsole(pictureFormWords, call.visit.language);
  const said = Picture.shape.text.safeParse(picture.text);
  return said.success && !isPersonal(said.data) ? [] : [{ field: "seen", text: faults.text }];
}

/** Keeps the picture, for the team alone to see; or why it cannot. */
async function keep(
  call: PictureCall,
  { cycle, id: action }: Action,
  { id, bytes, text }: Sent,
): Promise<string | undefined> {
  const { neighbourhoods, pictures, now } = call.dependencies;
  const words = inConsole(pictureFormWords, call.visit.language);
  const all = await pictures.of(cycle);
  if (all.some((one) => one.id === id)) return undefined;
  if (all.filter((one) => one.action === action).length >= MOST_PICTURES)
    return words.full(MOST_PICTURES);
  const { norms } = await neighbourhoods.mustGet(neighbourhoodOf(cycle));
  const today = dayOf(now());
  const described = { id, cycle, action, when: "after" as const, on: today, text };
  const kept = await keepPicture(call.dependencies, described, { norms, today }, bytes);
  if (kept.kind !== "kept") return kept.kind === "there" ? undefined : words.fileFaults[kept.kind];
  await tellPicture(call, kept.picture, "add");
  return undefined;
}
