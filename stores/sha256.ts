import { hash } from "node:crypto";

/** SHA-256 in hexadecimal, of text (UTF-8) or bytes. */
export const sha256 = (data: string | Uint8Array): string => hash("sha256", data);
