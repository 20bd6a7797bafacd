import type { Role } from "#contract/permissions.ts";
import type { Partner } from "#contract/organisation.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { sha256 } from "#stores/sha256.ts";
import type { Always, Stores } from "#stores/stores.ts";

/** Somebody of the team who works at the console. */
export type Worker = {
  name: string;
  email: string;
  roles: readonly Role[];
  partner: Partner;
  neighbourhoods: "all" | NeighbourhoodId[];
};
type Fields = Readonly<Record<string, string>>;
export type Desk = ReturnType<typeof openDesk>;

/** The people of a team as they are known to the console: welfare work is the contact person. */
export const workersOf = ({ id, team }: Neighbourhood): Worker[] =>
  team.map(({ name, email, partner }) => ({
    name,
    email,
    partner,
    roles: [partner === "welfare" ? "contact" : "professional"],
    neighbourhoods: [id],
  }));

/** The console as the team uses it, press by press; each form is one that its pages have. */
export function openDesk({ url, clock }: LocalEnvironment, stores: Stores & Always) {
  async function cookieOf(worker: Worker): Promise<{ cookie: string; csrf: string }> {
    const { name, email, roles, partner, neighbourhoods } = worker;
    const member = stores.members.idOf(email);
    const csrf = sha256(`form|${member}`);
    const at = Math.floor(clock.now() / 1000);
    await stores.sessions.open(sha256(`session|desk-${member}`), {
      subject: member,
      name,
      access: { roles: [...roles], partner, neighbourhoods },
      member,
      csrf,
      started: at,
      seen: at,
    });
    return { cookie: `__Host-buurt=desk-${member}`, csrf };
  }

  return {
    /** Writes somebody down, so that they may come in. */
    async enrol(worker: Worker): Promise<void> {
      const { roles, neighbourhoods, ...person } = worker;
      await stores.members.save({ ...person, roles: [...roles], neighbourhoods, version: 0 });
    },
    /** Sends a form. Errors: what the page says of it, when it is not taken. */
    async press(worker: Worker, path: string, fields: Fields): Promise<void> {
      const { cookie, csrf } = await cookieOf(worker);
      const reply = await fetch(`${url}/console${path}`, {
        method: "POST",
        redirect: "manual",
        headers: { cookie, "accept-language": "nl", "sec-fetch-site": "same-origin" },
        body: new URLSearchParams({ csrf, ...fields }),
      });
      const page = await reply.text();
      if (reply.status === 303) return;
      const told = page.replace(/.*<main/s, "").replaceAll(/<[^>]*>/g, " ");
      throw new Error(`${path}: ${reply.status} ${told.replaceAll(/\s+/g, " ").slice(0, 400)}`);
    },
  };
}
