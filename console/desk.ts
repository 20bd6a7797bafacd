import type { Reply } from "#functions/middleware/reply.ts";
import { consoleScript } from "#web/pages/console-script.ts";
import { consoleStyle } from "#web/pages/console-style.ts";

/** What only the team's own pages carry. */
export const DESK = { styles: [consoleStyle] };
const ALLOWED = { ...DESK, scripts: [consoleScript] };

/** A reply of the console, with what its pages may hold. */
export const atDesk = (reply: Reply): Reply => ({
  ...reply,
  allows: { ...ALLOWED, ...reply.allows },
});
