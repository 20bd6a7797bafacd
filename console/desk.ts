import { policy, type Reply } from "#functions/middleware/page.ts";
import { consoleScript } from "#web/pages/console-script.ts";
import { consoleStyle } from "#web/pages/console-style.ts";

/** What only the team's own pages carry. */
export const DESK = { styles: [consoleStyle] };
const ALLOWED = { ...DESK, scripts: [consoleScript] };

/** The headers that allow it; `forms` is another origin to which a form of a page goes. */
export const deskHeaders = (forms?: string): Record<string, string> => ({
  "content-security-policy": policy({ ...ALLOWED, ...(forms === undefined ? {} : { forms }) }),
});
const HEADERS = deskHeaders();

/** A reply of the console, with what its pages may hold. */
export const atDesk = (reply: Reply): Reply => ({
  ...reply,
  headers: { ...HEADERS, ...reply.headers },
});
