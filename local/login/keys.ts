import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";

const Keys = z.object({
  cookie: z.string(),
  signing: z.looseObject({
    kty: z.literal("RSA"),
    kid: z.string(),
    n: z.string(),
    e: z.string(),
    d: z.string(),
  }),
});
export type Keys = z.infer<typeof Keys>;

/** The issuer's keys: made once and kept in a file that only its owner can read. */
export function keysIn(file: string): Keys {
  try {
    return Keys.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const keys = Keys.parse({
      cookie: randomBytes(32).toString("base64url"),
      signing: {
        ...privateKey.export({ format: "jwk" }),
        use: "sig",
        alg: "RS256",
        kid: randomBytes(8).toString("hex"),
      },
    });
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
    return keys;
  }
}
