// Makes the history that the first start opens: npm run demo. It is kept in data/demonstration.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assemblyIn } from "#cli/commands/assembly.ts";
import { DEFAULT_FOLDER } from "#cli/commands/options.ts";
import { inSteps } from "#cli/commands/progress.ts";
import { makeHistory } from "./history.ts";
import { keep } from "./kept.ts";
import { storyTold } from "./story.ts";

const story = storyTold();
const folder = mkdtempSync(join(tmpdir(), "buurtcyclus-history-"));
const now = { at: "", mails: 0 };
try {
  await inSteps(async (begin) => {
    begin("Synthesizing the app");
    const assembly = await assemblyIn(DEFAULT_FOLDER);
    begin("Letting two years go by", () => `${now.at}, ${now.mails} mails`);
    await makeHistory({
      story,
      assembly,
      folder,
      progress(at, mails) {
        now.at = new Date(at).toISOString().slice(0, 10);
        now.mails = mails;
      },
    });
    begin("Keeping what came of it");
    const bytes = keep(folder, Date.parse(story.made.ends));
    begin(`Kept ${(bytes / 1024 / 1024).toFixed(1)} MB`);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
