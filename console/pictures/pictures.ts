import { onLambda } from "#functions/middleware/on-lambda.ts";
import { actions } from "#stores/actions.ts";
import { audit } from "#stores/audit-trail.ts";
import { secret } from "#stores/chance.ts";
import { pictureFiles } from "#stores/picture-files.ts";
import { pictureForms } from "#stores/picture-forms.ts";
import { pictures } from "#stores/pictures.ts";
import { redraw } from "#stores/redraw.ts";
import { atConsole } from "#console/at-console.ts";
import { describePicture, publishPicture, removePicture } from "./picture-commands.ts";
import { keepOutcome, showOutcome } from "./outcome.ts";
import { showFile, showPicture, showPictures } from "./show-pictures.ts";

/** A function takes 6 MB in one request, in which a file is a third larger than it is. */
const LARGEST = 4 * 1024 * 1024 + 16 * 1024;

/** The pages on which a picture of what was promised comes in, is looked at and published. */
export const picturePages = atConsole({
  uses: {
    actions,
    audit,
    pictureFiles,
    pictureForms,
    pictures,
    redraw,
    secret,
  },
  routes: [
    ["GET", "/console/pictures/:cycle/:action", "see actions", (call) => showPictures(call)],
    ["GET", "/console/pictures/:cycle/:action/outcome", "change actions", showOutcome],
    ["POST", "/console/pictures/:cycle/:action/outcome", "change actions", keepOutcome],
    ["GET", "/console/pictures/:cycle/:action/:picture", "see actions", showPicture],
    ["GET", "/console/pictures/:cycle/:action/:picture/file", "see actions", showFile],
    ["POST", "/console/pictures/:cycle/:action/:picture", "change actions", describePicture],
    ["POST", "/console/pictures/:cycle/:action/:picture/publish", "change actions", publishPicture],
    ["POST", "/console/pictures/:cycle/:action/:picture/remove", "change actions", removePicture],
  ],
  upload: LARGEST,
});

export const handler = onLambda(picturePages);
