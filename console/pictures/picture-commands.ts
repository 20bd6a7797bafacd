import * as z from "zod";
import { Day, neighbourhoodOf } from "#contract/ids.ts";
import { Conflict } from "#contract/errors.ts";
import type { Action } from "#domain/actions/action.ts";
import { isPersonal } from "#domain/actions/evidence.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Picture, When } from "#domain/pictures/picture.ts";
import { changing } from "#console/actions/agreements.ts";
import { backTo, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { keepPicture } from "#functions/actions/keep-picture.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { picturesPath } from "#web/console-paths.ts";
import { pictureFormWords } from "#web/copy/console/pictures.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { checkPage } from "./pictures-page.ts";
import { knownPicture, type PictureCall, pictureIdOf, picturePath } from "./place.ts";
import { describeAgain, showPictures } from "./show-pictures.ts";

const DescribeForm = z.object({
  when: When,
  on: Day,
  text: z
    .string()
    .trim()
    .pipe(Picture.shape.text)
    .refine((text) => !isPersonal(text)),
});
type Described = z.infer<typeof DescribeForm>;

/** A line in the audit trail of what became of a picture. */
export const tellPicture = (
  call: PictureCall,
  { id, cycle, action }: Picture,
  did: string,
): Promise<void> =>
  tellAudit(call, `picture:${id}:${did}`, {
    neighbourhood: neighbourhoodOf(cycle),
    at: call.dependencies.now(),
    action: `${did} picture`,
    object: `${cycle} ${action} ${id}`,
    result: did,
  });

/** Draws what came in anew, with what is to be seen on it; sent twice it is done once. */
export const describePicture = (call: PictureCall): Promise<Reply> =>
  changing(call, async (action) => {
    const { form } = call.visit;
    const read = DescribeForm.safeParse(Object.fromEntries(form));
    const today = dayOf(call.dependencies.now());
    const faulty = read.success
      ? ["on" as const].filter(() => read.data.on > today)
      : read.error.issues.map(({ path: [field] }) => FIELDS.find((one) => one === field) ?? "text");
    if (read.success && faulty.length === 0) return keepDescribed(call, action, read.data);
    const { faults } = inConsole(pictureFormWords, call.visit.language);
    const all = faulty.map((field) => ({ field, text: faults[field] }));
    return describeAgain(call, action, { form, told: all });
  });
const FIELDS = ["when", "on", "text"] as const;

async function keepDescribed(call: PictureCall, action: Action, said: Described): Promise<Reply> {
  const { neighbourhoods, now, pictureFiles } = call.dependencies;
  const id = pictureIdOf(call);
  const home = await neighbourhoods.mustGet(neighbourhoodOf(action.cycle));
  const kept = await keepPicture(
    call.dependencies,
    { id, cycle: action.cycle, action: action.id, ...said },
    { norms: home.norms, today: dayOf(now()) },
  );
  if (kept.kind === "kept") {
    await tellPicture(call, kept.picture, "add");
    await pictureFiles.removeIncoming(id);
  } else if (kept.kind !== "there") {
    return showPictures(call, { why: kept.kind, typed: said.text });
  }
  return redirect(`${picturePath(action, id)}?lang=${call.visit.language}`);
}

/** Puts a picture where everybody sees it, once a person said to have looked at it. */
export const publishPicture = (call: PictureCall): Promise<Reply> =>
  changing(call, async (action) => {
    const { pictures, pictureFiles, now } = call.dependencies;
    const { language, form } = call.visit;
    const picture = await knownPicture(call, action);
    if (form.get("checked") !== "yes") {
      const { faults } = inConsole(pictureFormWords, language);
      const fault = [{ field: "checked", text: faults.checked }];
      return checkPage({ ...frameOf(call), action, picture, mayChange: true, told: fault });
    }
    if ((await pictureFiles.read(picture.id)) === undefined)
      throw new Conflict("This picture has no file; throw it away and send it again.");
    if (await pictures.publish(picture, dayOf(now()))) await tellPicture(call, picture, "publish");
    return backTo(picturesPath(action), language, "published");
  });

/** Removes a picture for good, published or not. */
export const removePicture = (call: PictureCall): Promise<Reply> =>
  changing(call, async (action) => {
    const { pictures, pictureFiles } = call.dependencies;
    const picture = await knownPicture(call, action);
    await pictureFiles.remove(picture.id);
    await pictures.remove(picture);
    await tellPicture(call, picture, "remove");
    return backTo(picturesPath(action), call.visit.language, "removed");
  });
