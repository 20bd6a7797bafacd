import { ORGANISATION } from "#contract/ids.ts";
import type { Decision, Subject } from "#domain/municipality/subjects.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { settingsWords } from "#web/copy/console/settings.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import type { Route } from "#console/at-console.ts";
import { backTo, roleOf, tellAudit } from "#console/call.ts";
import { Version } from "#console/forms.ts";
import { frameOf } from "#console/frame.ts";
import type { Asked, SettingCall, SettingStores, SubjectView } from "./asked.ts";
import { subjectPage } from "./subject-page.ts";

/** Nothing of it is a word: told by its name where it was carried out. */
const told = (call: SettingCall, subject: Subject, version: number): Promise<void> =>
  tellAudit(call, `settings:${subject}:${version}`, {
    neighbourhood: ORGANISATION,
    at: call.dependencies.now(),
    action: "change settings",
    object: subject,
    result: `version ${version}`,
  });

const pathTo = (subject: Subject): string => `/console/settings/${subject}`;

/** The page of one subject, its form, and the way back to what was decided earlier. */
export function subjectRoutes<Value>(asked: Asked<Value>): Route<SettingStores>[] {
  const { subject } = asked;
  const path = pathTo(subject);
  return [
    ["GET", path, "change settings", (call) => shown(call, asked)],
    ["POST", path, "change settings", (call) => taken(call, asked)],
    ["POST", `${path}/restore`, "change settings", (call) => restored(call, asked)],
  ];
}

type More<Value> = { typed?: URLSearchParams; told?: Told; look?: Value; status?: number };

async function shown<Value>(
  call: SettingCall,
  asked: Asked<Value>,
  more: More<Value> = {},
): Promise<Reply> {
  const on = asked.on(call.dependencies);
  const [now, decided, ever, identity] = await Promise.all([
    on.now(),
    on.decided(),
    on.everDecided(),
    call.dependencies.municipality.identity.now(),
  ]);
  const view: SubjectView<Value> = {
    ...frameOf(call),
    now,
    identity,
    version: decided?.version ?? 0,
    ever,
    typed: asked.typedOf(now),
    today: call.dependencies.now(),
    ...more,
  };
  return subjectPage(asked, view, pathTo(asked.subject));
}

async function taken<Value>(call: SettingCall, asked: Asked<Value>): Promise<Reply> {
  const read = await asked.read(call);
  const { typed } = read;
  if (read.kind === "faulty") return shown(call, asked, { typed, told: read.told });
  if (read.kind === "look") return shown(call, asked, { typed, look: read.value });
  const version = Version.catch(0).parse(call.visit.form.get("version"));
  return (await decide(call, asked, { value: read.value, version }))
    ? backTo(pathTo(asked.subject), call.visit.language, "settingSaved")
    : shown(call, asked, { typed, told: meanwhile(call), status: 409 });
}

/** What was decided earlier is decided once more: so the way back has a way back. */
async function restored<Value>(call: SettingCall, asked: Asked<Value>): Promise<Reply> {
  const { form, language } = call.visit;
  const wanted = Number(form.get("former"));
  const ever = await asked.on(call.dependencies).everDecided();
  const former = ever.find(({ version }) => version === wanted);
  const version = ever[0]?.version ?? 0;
  const isSeen = form.get("version") === String(version);
  return former !== undefined && isSeen && (await decide(call, asked, { ...former, version }))
    ? backTo(pathTo(asked.subject), language, "settingRestored")
    : shown(call, asked, { told: meanwhile(call), status: 409 });
}

async function decide<Value>(
  call: SettingCall,
  asked: Asked<Value>,
  { value, version }: Pick<Decision<Value>, "value" | "version">,
): Promise<boolean> {
  const by = roleOf(call) ?? "administrator";
  const at = call.dependencies.now();
  const isFirst = await asked.on(call.dependencies).decide(value, { version, at, by });
  if (isFirst) await told(call, asked.subject, version + 1);
  return isFirst;
}

const meanwhile = ({ visit }: SettingCall): Told => [
  { field: "history", text: inConsole(settingsWords, visit.language).meanwhile },
];
