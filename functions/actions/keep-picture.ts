import type { Uses } from "#stores/stores.ts";
import type { Day } from "#contract/ids.ts";
import type { Norms } from "#domain/norms.ts";
import type { Picture } from "#domain/pictures/picture.ts";
import { pictureWaits } from "#domain/what-waits.ts";

type Drawing = Uses<"pictureFiles" | "pictures" | "redraw">;
type Described = Omit<Picture, "width" | "height" | "published">;
type Kept =
  | { kind: "kept"; picture: Picture }
  | { kind: "there" | "gone" }
  | { kind: Exclude<ReturnType<Drawing["redraw"]>["kind"], "drawn"> };

/**
 * Draws what came in anew, with what is to be seen on it; sent twice it is done once. `sent` came with
 * the form itself, and lies nowhere before it is drawn.
 */
export async function keepPicture(
  { pictures, pictureFiles, redraw }: Drawing,
  described: Described,
  { norms, today }: { norms: Norms; today: Day },
  sent?: Uint8Array,
): Promise<Kept> {
  const { id, cycle } = described;
  const file = sent ?? (await pictureFiles.incoming(id));
  if (file === undefined)
    return { kind: (await pictures.get(cycle, id)) === undefined ? "gone" : "there" };
  const drawn = redraw(file);
  if (drawn.kind !== "drawn") return { kind: drawn.kind };
  const { width, height, bytes } = drawn;
  const picture: Picture = { ...described, width, height };
  // What is known of a file comes before it: so none lies there that nobody removes.
  await pictures.add(picture, pictureWaits(picture, today, norms));
  await pictureFiles.write(id, bytes);
  return { kind: "kept", picture };
}
