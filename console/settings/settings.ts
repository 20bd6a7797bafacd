import { onLambda } from "#functions/middleware/on-lambda.ts";
import { audit } from "#stores/audit-trail.ts";
import { redrawLogo } from "#stores/redraw.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { atConsole } from "#console/at-console.ts";
import { mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { identity, retention, sender } from "./plain-subjects.ts";
import { settingsPage } from "./settings-page.ts";
import type { SettingCall } from "./asked.ts";
import { subjectRoutes } from "./subject.ts";
import { theme } from "./theme.ts";

/** Two logos, as drawing programs write them. */
const LARGEST_FORM = 2 * 1024 * 1024;

async function showSettings(call: SettingCall): Promise<Reply> {
  const { municipality: decided } = call.dependencies;
  const [itsIdentity, itsTheme, itsSender, itsRetention] = await Promise.all([
    decided.identity.now(),
    decided.theme.now(),
    decided.sender.now(),
    decided.retention.now(),
  ]);
  return settingsPage({
    ...frameOf(call),
    identity: itsIdentity,
    theme: itsTheme,
    sender: itsSender,
    retention: itsRetention,
    managesPeople: mayAlso(call, "manage people"),
  });
}

/** What holds for the whole installation: a page for each subject, each with what it was before. */
export const settingsPages = atConsole({
  uses: { audit, redrawLogo },
  upload: LARGEST_FORM,
  routes: [
    ["GET", "/console/settings", "change settings", showSettings],
    ...subjectRoutes(identity),
    ...subjectRoutes(theme),
    ...subjectRoutes(sender),
    ...subjectRoutes(retention),
  ],
});

export const handler = onLambda(settingsPages);
