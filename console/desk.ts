import type { Reply } from "#functions/middleware/reply.ts";
import { consoleStyle } from "#web/pages/console-style.ts";

/** What only the team's own pages carry. */
export const DESK = { styles: [consoleStyle] };

/** A reply of the console, with what its pages may hold. */
export const atDesk = (reply: Reply): Reply => ({ ...reply, allows: { ...DESK, ...reply.allows } });
