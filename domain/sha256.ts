import * as z from "zod";

/** SHA-256 of text (UTF-8), in hexadecimal. */
export type Sha256 = (text: string) => string;

/** Likewise, of bytes too. */
export type Sha256OfBytes = (data: string | Uint8Array) => string;

/** What it gives. */
export const Digest = z.string().regex(/^[a-f0-9]{64}$/);
