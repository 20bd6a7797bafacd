import { RandomId } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import type { Action } from "#domain/actions/action.ts";
import type { Picture } from "#domain/pictures/picture.ts";
import { picturesPath } from "#web/console-paths.ts";
import type { Call } from "#console/call.ts";

export type PictureCall = Call<
  | "actions"
  | "audit"
  | "neighbourhoods"
  | "pictureFiles"
  | "pictureForms"
  | "pictures"
  | "redraw"
  | "secret"
  | "site"
  | "waiting"
>;

type Of = Pick<Action, "cycle" | "id">;

export const picturePath = (action: Of, picture: string): string =>
  `${picturesPath(action)}/${picture}`;

/** The name of a picture in the address, whether or not it is there yet. Errors: NotFound. */
export function pictureIdOf({ parameters }: Pick<Call, "parameters">): string {
  return found(RandomId.safeParse(parameters["picture"]).data, "no such picture");
}

/** The picture of an action in the address, if it is known already. */
export async function pictureOf(call: PictureCall, action: Of): Promise<Picture | undefined> {
  const picture = await call.dependencies.pictures.get(action.cycle, pictureIdOf(call));
  if (picture !== undefined && picture.action !== action.id) throw new NotFound("no such picture");
  return picture;
}

/** Likewise one that has to be there. Errors: NotFound. */
export async function knownPicture(call: PictureCall, action: Of): Promise<Picture> {
  return found(await pictureOf(call, action), "no such picture");
}
