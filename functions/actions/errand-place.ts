import { Transient } from "#contract/errors.ts";
import { type Errand, type Says, type Statement, sayMore } from "#domain/actions/errand.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { OutsidersLink } from "#stores/promise-links.ts";
import type { Uses } from "#stores/stores.ts";

/** What a link of somebody outside leads to. */
export type ErrandPlace = { neighbourhood: Neighbourhood; errand: Errand };

/** Undefined where there is nothing of that name. */
export async function placeBehind(
  { errands, neighbourhoods }: Uses<"errands" | "neighbourhoods">,
  link: OutsidersLink,
): Promise<ErrandPlace | undefined> {
  const [errand, neighbourhood] = await Promise.all([
    errands.get(link.neighbourhood, link.errand),
    neighbourhoods.get(link.neighbourhood),
  ]);
  return errand && neighbourhood && { errand, neighbourhood };
}

/**
 * Keeps what they say until somebody of the team has looked at it; a button that was pressed twice
 * keeps nothing more. Errors: Transient.
 */
export async function keepSaid(
  stores: Uses<"audit" | "errands" | "now" | "secret">,
  errand: Errand,
  says: Says,
): Promise<void> {
  const statement: Statement = { id: stores.secret(), at: stores.now(), says };
  const next = sayMore(errand, statement);
  if (next === undefined) return;
  if (!(await stores.errands.save(next)))
    throw new Transient("The errand was changed at the same moment.");
  const isPicture = says.kind === "picture";
  await stores.audit.tell(`errand:${errand.id}:${isPicture ? says.picture : statement.id}`, {
    neighbourhood: errand.neighbourhood,
    at: statement.at,
    actor: "outsider by link",
    action: isPicture ? "send picture by link" : "say by link",
    object: errand.id,
    result: `${says.kind} waits`,
    origin: "link",
  });
}
