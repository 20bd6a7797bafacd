import type { CycleId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { Role } from "#contract/permissions.ts";
import type { Access } from "#domain/access.ts";
import type { World } from "#tests/functions/world.ts";
import { addressesOf } from "./addresses.ts";

/** What each of these organisations reads in every role at once, page by page and export by export. */
export async function* seenBy(
  partners: readonly Partner[],
  world: World,
  { cycle, protection }: { cycle: CycleId; protection: "on" | "off" },
): AsyncGenerator<string> {
  const addresses = addressesOf({ cycle }, world.neighbourhood.id).filter(
    ({ method }) => method === "GET",
  );
  for (const partner of partners) {
    // Without it nobody is known to work for one of them.
    const from = protection === "on" ? { partner } : {};
    const access: Access = { roles: [...Role.options], neighbourhoods: "all", ...from };
    for (const { pages, path } of addresses) {
      const { body, headers } = await world.atConsole(pages, path, { access });
      const isFile = "content-disposition" in headers;
      yield isFile ? Buffer.from(body, "base64").toString("utf8") : body;
    }
  }
}
