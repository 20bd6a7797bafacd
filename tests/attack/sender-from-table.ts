import { createHmac } from "node:crypto";
import type { LimitName } from "#domain/limits.ts";
import type { Attack } from "./attempt.ts";
import { nths, openTarget } from "./floods.ts";

const DAY = 86_400_000;
/** Those of a provider in the town, of which the thief knows that it is one. */
const ADDRESSES = nths(1024).map((nth) => `100.64.${nth >> 8}.${nth & 255}`);
const FORMS = (["helpFromSender", "openAnswerFromSender", "codeFromSender"] as const).map(
  (name): LimitName => name,
);

/** The addresses whose counters are found with a key. */
function recovered(stolen: ReadonlySet<string>, secret: string, day: number): string[] {
  const key = createHmac("sha256", secret).update(`day ${day}`).digest();
  const counter = (text: string) =>
    `COUNT#${createHmac("sha256", key).update(text).digest("base64url")}`;
  return ADDRESSES.filter((address) =>
    FORMS.some((form) => stolen.has(counter(`${form}|${address}`))),
  );
}

export const senderFromTable: Attack = {
  name: "sender-from-table",
  tries: "find who sent something by trying every address of a provider against both tables",
  protection: "the key under which addresses are hashed stands in no table",
  short: false,
  async attempt(protection) {
    const { world } = await openTarget(protection, 3);
    const { limits, now } = world.dependencies;
    try {
      const senders = ADDRESSES.filter((_, nth) => nth % 128 === 7);
      for (const [nth, sender] of senders.entries())
        await limits.take(FORMS[nth % FORMS.length] ?? "helpFromSender", sender, now());
      const items = (await world.everything()).map(({ item }) => item);
      const stolen = new Set(items.map(({ pk }) => String(pk)));
      const texts = new Set(
        items.flatMap((item) => Object.values(item).filter((value) => typeof value === "string")),
      );
      const secrets =
        protection === "off" ? [world.environment.variables["SENDER_KEY"] ?? ""] : [...texts];
      const day = Math.floor(Date.parse(now()) / DAY);
      const found = new Set(secrets.flatMap((secret) => recovered(stolen, secret, day)));
      return { got: found.size, of: senders.length };
    } finally {
      await world.close();
    }
  },
};
