import type { Action } from "#domain/actions/action.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Day, Instant } from "#contract/ids.ts";
import type { Neighbourhood, TeamMember } from "#domain/neighbourhood.ts";
import type { Always, Stores } from "#stores/stores.ts";
import type { Desk, Worker } from "./desk.ts";
import { workersOf } from "./desk.ts";
import { SITE } from "./site.ts";
import { dataIn, type Told } from "./story.ts";
import { mustRead } from "#cli/files.ts";

/** One press of the team on a promise, so many days after the agenda stands. */
type Step = { day: number; deed: "agree" | "accept" | Moved };
type Moved = "under-way" | "blocked" | "done" | "partly-done" | "not-done";

const BEGUN: readonly Step[] = [
  { day: 1, deed: "agree" },
  { day: 2, deed: "accept" },
  { day: 6, deed: "under-way" },
];
/** How a promise goes, by what becomes of it. */
const COURSES: Readonly<Record<Told["goes"], readonly Step[]>> = {
  kept: [...BEGUN, { day: 21, deed: "done" }],
  late: [...BEGUN, { day: 28, deed: "done" }],
  partly: [...BEGUN, { day: 29, deed: "partly-done" }],
  broken: [...BEGUN, { day: 27, deed: "not-done" }],
  "under-way": BEGUN,
  overdue: BEGUN,
  blocked: [...BEGUN, { day: 16, deed: "blocked" }],
};
/** For when it is promised, in days after the agenda stands. */
const DUE: Readonly<Record<Told["goes"], number>> = {
  kept: 24,
  late: 17,
  partly: 26,
  broken: 24,
  "under-way": 31,
  overdue: 21,
  blocked: 30,
};

export const stepsOf = ({ goes }: Told): readonly Step[] => COURSES[goes];

type Making = {
  desk: Desk;
  stores: Stores & Always;
  neighbourhood: Neighbourhood;
  coordinator: Worker;
};

/** Takes a step with a promise as it stands now; one that has ended meanwhile stays as it is. */
export async function takeStep(
  { desk, stores, neighbourhood, coordinator }: Making,
  { action: { cycle, id }, told, adopted }: { action: Action; told: Told; adopted: Instant },
  { deed }: Step,
): Promise<void> {
  const action = await stores.actions.get(cycle, id);
  const maker = neighbourhood.team.find(({ partner }) => partner === told.by);
  const worker = workersOf(neighbourhood).find(({ name }) => name === maker?.name);
  if (action === undefined || maker === undefined || worker === undefined)
    throw new Error(`nobody makes the promise ${cycle} ${id}`);
  const path = `/actions/${cycle}/${id}`;
  const version = String(action.version);
  if (deed === "agree") {
    const due = addDays(dayOf(adopted), DUE[told.goes]);
    return desk.press(coordinator, `${path}/agree`, {
      version,
      ...agreed(action, maker, told, due),
    });
  }
  if (deed === "accept") return desk.press(worker, `${path}/accept`, { version, as: "me" });
  const said = deed === "under-way" ? {} : { text: told.text, next: told.next ?? "" };
  await desk.press(worker, `${path}/move`, { version, to: deed, ...said });
  if (deed === "done" && told.picture !== undefined)
    await show({ desk, stores }, worker, action, told.picture);
}

/** Sends a picture of what was done, as a browser does, and publishes it after a look at it. */
async function show(
  { desk, stores }: Pick<Making, "desk" | "stores">,
  worker: Worker,
  { cycle, id }: Action,
  { file, text }: NonNullable<Told["picture"]>,
): Promise<void> {
  const name = stores.secret();
  const path = `/pictures/${cycle}/${id}/${name}`;
  const { url, fields } = await stores.pictureForms.formFor(name, `${SITE}/console${path}`);
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  const bytes = new Uint8Array(mustRead(dataIn(`demonstration/pictures/${file}`)));
  form.append("file", new Blob([bytes]), file);
  const sent = await fetch(url, { method: "POST", body: form, redirect: "manual" });
  if (sent.status !== 303) throw new Error(`${file}: ${sent.status} ${await sent.text()}`);
  await desk.press(worker, path, { when: "after", on: dayOf(stores.now()), text });
  await desk.press(worker, `${path}/publish`, { checked: "yes" });
}

const agreed = (
  { partners }: Action,
  { name }: TeamMember,
  { title, with: coOwner = "" }: Told,
  due: Day,
): Record<string, string> => ({
  title,
  owner: name,
  due,
  coOwner,
  steps: "",
  publicText: "",
  evidence: "",
  note: "",
  ...(partners[0] === undefined ? {} : { partners: partners[0] }),
});
