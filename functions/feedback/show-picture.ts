import { onLambda } from "#functions/middleware/on-lambda.ts";
import { CycleId, RandomId } from "#contract/ids.ts";
import { pictureFiles } from "#stores/picture-files.ts";
import { pictures } from "#stores/pictures.ts";
import type { Uses } from "#stores/stores.ts";
import { AS_PICTURE } from "#functions/formats/picture.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { notFoundPage } from "#web/pages/faults.ts";

/**
 * A picture of what was promised, from our own address, once somebody looked at it and published
 * it.
 */
export const showPicture = page({ uses: { pictureFiles, pictures }, run: showPublished });

/** A browser asks again after so many seconds, so that what was removed is soon gone there too. */
const FRESH = 3600;

async function showPublished(
  { pictures, pictureFiles }: Uses<"pictureFiles" | "pictures">,
  { language, parameters }: Visit,
): Promise<Reply> {
  const cycle = CycleId.safeParse(parameters["cycle"]);
  const id = RandomId.safeParse(parameters["picture"]);
  const picture = cycle.success && id.success ? await pictures.get(cycle.data, id.data) : undefined;
  const bytes = picture?.published === undefined ? undefined : await pictureFiles.read(picture.id);
  if (bytes === undefined) return notFoundPage({ language });
  const headers = { ...AS_PICTURE, "cache-control": `public, max-age=${FRESH}` };
  return { status: 200, html: "", bytes, headers };
}

export const handler = onLambda(showPicture);
