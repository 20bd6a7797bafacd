import type { Dependencies } from "#functions/adapters/live.ts";
import type { Session } from "#functions/adapters/sessions.ts";
import { redirect, type Reply, type Visit } from "#functions/middleware/page.ts";

/** A request of somebody who is logged in as coordinator. */
export type Call = { dependencies: Dependencies; visit: Visit; session: Session; parameters: Readonly<Record<string, string | undefined>>; origin: string };

/** Back to a page, with a word about what was done. */
export const backTo = (path: string, language: Visit["language"], told: string): Reply => redirect(`${path}?${new URLSearchParams({ lang: language, told }).toString()}`);
