import { z } from "zod";

/** SHA-256 in hexadecimal, of text (UTF-8) or of bytes. */
export type Sha256 = (data: string | Uint8Array) => string;

/** What it gives. */
export const Digest = z.string().regex(/^[a-f0-9]{64}$/);
