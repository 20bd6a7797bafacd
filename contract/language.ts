import * as z from "zod";

/** In which pages and mails are written. */
export const Language = z.enum(["nl", "en", "ar", "tr", "pl", "uk"]);
export type Language = z.infer<typeof Language>;
