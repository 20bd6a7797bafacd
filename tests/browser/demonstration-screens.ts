import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBuurtcyclus, sayWhoseItIs } from "#cli/buurtcyclus.ts";
import { layHistory } from "#cli/history/kept.ts";
import { storesOf } from "#cli/open-all.ts";
import type { Access } from "#domain/access.ts";
import { comeIn, COOKIE } from "#tests/local/look-everywhere.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import type { Camera } from "./camera.ts";

/** Whoever leads the work and keeps the installation. */
const EVERYTHING: Access = { roles: ["coordinator", "administrator"], neighbourhoods: "all" };

/** What everybody may read, in Dutch and Arabic. */
const PUBLIC = {
  overview: "/",
  neighbourhood: "/limmel",
  "neighbourhood-choosing": "/zonnestraat",
  "neighbourhood-late": "/wittevrouwenveld",
  memory: "/memory/limmel",
  count: "/count/limmel_whole_010",
  report: "/measured/limmel_wave_005",
  dossier: "/measured/dossier",
  privacy: "/privacy",
};

/** What the team sees, in Dutch and English. */
const CONSOLE = {
  "console-home": "/console",
  "console-neighbourhoods": "/console/neighbourhoods",
  "console-neighbourhood": "/console/neighbourhoods/limmel",
  "console-set-up": "/console/neighbourhoods/new",
  "console-year": "/console/neighbourhoods/limmel/year",
  "console-cycle": "/console/cycles/limmel_whole_010",
  "console-progress": "/console/progress/zonnestraat_whole_002",
  "console-start": "/console/start/heugem",
  "console-board": "/console/actions?neighbourhood=limmel",
  "console-reading": "/console/reading/nazareth_whole_001",
  "console-meeting": "/console/meeting/nazareth_whole_001",
  "console-questions": "/console/questions/zonnestraat",
  "console-people": "/console/people",
  "console-audit": "/console/audit",
  "console-settings": "/console/settings",
  "console-theme": "/console/settings/theme",
  guide: "/_local/",
  outbox: "/_local/outbox",
};

/** The pages of what a first start opens: a municipality after two years. */
export async function demonstrationPictures(take: Camera): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "screens-demonstration-"));
  layHistory(folder);
  const environment = await openBuurtcyclus({
    folder,
    assembly: ASSEMBLY,
    traced: false,
    time: "real",
    port: 0,
    first: "BringUpToDate",
  });
  environment.clock.hold();
  const stores = storesOf(environment.variables, environment.clock.now);
  await sayWhoseItIs(stores);
  const pictures = async (
    pages: Readonly<Record<string, string>>,
    languages: readonly string[],
    cookie?: string,
  ) => {
    for (const [name, path] of Object.entries(pages))
      for (const language of languages) {
        await comeIn(stores, environment.clock.now(), EVERYTHING);
        const address = new URL(path, environment.url);
        address.searchParams.set("lang", language);
        await take({ name, language, shown: { url: address.href, cookie } });
      }
  };
  await pictures(PUBLIC, ["nl", "ar"]);
  await pictures(CONSOLE, ["nl", "en"], COOKIE);
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
}
