import type { Identity } from "./identity.ts";
import type { Sender } from "./subjects.ts";

/** How long a name can be that every mail program shows. */
const LONGEST = 120;

/** Who a mail is from: which municipality, and which team of it. */
export const senderName = (
  { identity, sender }: { identity: Identity; sender: Sender },
  neighbourhood?: string,
): string =>
  [identity.name, [sender.name, neighbourhood].filter(Boolean).join(" ")]
    .join(", ")
    .slice(0, LONGEST);
