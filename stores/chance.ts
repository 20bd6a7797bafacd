import { randomBytes, randomInt } from "node:crypto";
import { CODE_BYTES, codeOf, type PersonalCode } from "#domain/answer/code.ts";

/** 128 random bits, typeable in a link. */
export const secret = () => (): string => randomBytes(16).toString("base64url");

/** 80 random bits, typeable from a letter. */
export const code = () => (): PersonalCode => codeOf(randomBytes(CODE_BYTES));

/** A fair number in [0, 1) for the lot. */
export const chance = () => (): number => randomInt(2 ** 47) / 2 ** 47;
