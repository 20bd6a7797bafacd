/** How the names of files of pictures begin: as they came in, and as they were drawn anew. */
export const INCOMING = "incoming/";
export const PICTURES = "pictures/";

/**
 * What a step may do with these files. `takes` hands out a form that lets one in, draws it anew and
 * removes it; `shows` reads those that were drawn; `removes` them.
 */
export type PictureDeed = "takes" | "shows" | "removes";
