import { onLambda } from "#functions/middleware/on-lambda.ts";
import { secret } from "#stores/chance.ts";
import { cycles } from "#stores/cycles.ts";
import { forgotten } from "#stores/forgotten.ts";
import { residents } from "#stores/residents.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import {
  isLargeRemoval,
  numbersOf,
  type ResidentsCounted,
} from "#domain/dispatch/residents-change.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { type PendingImport, pendingImports } from "#stores/pending-imports.ts";
import { carryOut, claimImport, lookAtImport, withoutErased } from "./import-residents.ts";
import { readResidents } from "./read-residents.ts";
import type { Visit } from "#functions/middleware/page.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import { residentsFileWords } from "#web/copy/console/residents-file.ts";
import { setUpWords } from "#web/copy/console/set-up.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { consoleDryRunPage } from "./residents-file-page.ts";
import { type FileCall, showFile } from "./show-residents-file.ts";
import { atConsole } from "#console/at-console.ts";
import { actorOf, type Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { neighbourhoodAt } from "./neighbourhood-place.ts";

/** A function takes 6 MB in one request, in which a file is a third larger than it is. */
const LARGEST_FILE = 4 * 1024 * 1024 + 16 * 1024;
const SHORTEST_REASON = 3;

/** Reads the file and says what it would change. What was read is kept for an hour; nobody's facts change. */
async function lookAtFile(
  call: Call<"forgotten" | "residents" | "secret"> & FileCall,
): Promise<Reply> {
  const {
    dependencies,
    visit: { files, form, language },
  } = call;
  const { pendingImports, sha256, secret, now } = dependencies;
  const { facts } = await neighbourhoodAt(call);
  const file = files?.get("file");
  const replace = form.get("replace") === "yes";
  if (file === undefined || file.bytes.length === 0)
    return showFile(call, {
      replace,
      told: [{ field: "file", text: inConsole(residentsFileWords, language).missing }],
    });
  const frame = await readResidents(file.bytes, facts, sha256);
  if (frame.kind === "faults")
    return showFile(call, {
      replace,
      faults: frame.faults,
      told: [
        {
          field: "file",
          text: inConsole(residentsFileWords, language).faults(frame.faults.length),
        },
      ],
    });
  const people = await withoutErased(dependencies, facts, frame.residents);
  const looked = await lookAtImport(dependencies, facts, people, replace);
  const { before, change } = looked;
  const pending: PendingImport = {
    id: secret(),
    neighbourhood: facts.id,
    file: sha256(file.bytes),
    replace,
    beside: besideOf(dependencies, facts, looked),
    until: pendingImports.until(now()),
    done: false,
    numbers: numbersOf(change),
  };
  await pendingImports.keep(pending, people);
  return consoleDryRunPage({
    ...frameOf(call),
    neighbourhood: facts,
    change,
    before: before.length,
    large: isLargeRemoval(change, before.length),
    pending: pending.id,
    reason: before.length === 0 ? inConsole(setUpWords, language).firstFile : "",
    told: [],
  });
}

/** Carries out what was looked at, once, and only if it still changes the same. */
async function confirmFile(
  call: Call<"audit" | "forgotten" | "residents"> & FileCall,
): Promise<Reply> {
  const { dependencies, visit } = call;
  const { pendingImports, now } = dependencies;
  const words = inConsole(residentsFileWords, visit.language);
  const revised = await neighbourhoodAt(call);
  const { facts } = revised;
  const pending = await pendingImports.get(facts.id, call.parameters["import"] ?? "-", now());
  if (pending === undefined) return refuse(call, words.over);
  if (pending.done) return toOutcome(call, pending);

  const people = await pendingImports.residents(pending);
  // Pressed twice: the other one may be done with them by now.
  if (people.length !== sizeOf(pending)) return toOutcome(call, pending);
  const looked = await lookAtImport(dependencies, facts, people, pending.replace);
  // One that was begun and broke off goes on, unless somebody imported another file after it.
  const goesOn = looked.counted?.by === pending.id;
  if (!goesOn && besideOf(dependencies, facts, looked) !== pending.beside)
    return refuse(call, words.changedSince);
  const { told, ...confirmed } = confirmationIn(visit, looked);
  if (told.length > 0)
    return consoleDryRunPage({
      ...frameOf(call),
      neighbourhood: facts,
      change: looked.change,
      before: looked.before.length,
      pending: pending.id,
      ...confirmed,
      told,
    });
  return importOnce(call, revised, { pending, looked, reason: confirmed.reason });
}

type Looked = Awaited<ReturnType<typeof lookAtImport>>;

/** What somebody said who confirms, and what they still have to say. */
function confirmationIn({ form, language }: Visit, { change, before }: Looked) {
  const words = inConsole(residentsFileWords, language);
  const reason = (form.get("reason") ?? "").trim().slice(0, 2000);
  const large = isLargeRemoval(change, before.length);
  const told = [
    ...(large && form.get("large") !== "yes" ? [{ field: "large", text: words.tickFirst }] : []),
    ...(reason.length < SHORTEST_REASON ? [{ field: "reason", text: words.noReason }] : []),
  ];
  return { reason, large, told };
}

/** Carries an import out unless another one goes first. */
async function importOnce(
  call: Call<"audit" | "forgotten" | "residents"> & FileCall,
  revised: Revised,
  { pending, looked, reason }: { pending: PendingImport; looked: Looked; reason: string },
): Promise<Reply> {
  const { dependencies, origin } = call;
  const { neighbourhoods, pendingImports, now } = dependencies;
  const { id: once, numbers, neighbourhood: id, file } = pending;
  const at = now();
  if (!(await claimImport(dependencies, revised, looked, { at, by: once })))
    return (await neighbourhoods.counted(id))?.by === once
      ? toOutcome(call, pending)
      : refuse(call, inConsole(residentsFileWords, call.visit.language).changedSince);
  const told = { at, actor: actorOf(call), origin, once, reason, file };
  await carryOut(dependencies, id, { change: looked.change, numbers }, told);
  await pendingImports.markDone(pending);
  await pendingImports.forgetPeople(pending, sizeOf(pending));
  return toOutcome(call, pending);
}

const refuse = (call: FileCall, text: string): Promise<Reply> =>
  showFile(call, { status: 409, told: [{ field: "file", text }] });

function toOutcome({ visit: { language } }: Call, { neighbourhood, id }: PendingImport): Reply {
  const query = new URLSearchParams({ lang: language, done: id });
  return redirect(`/console/neighbourhoods/${neighbourhood}/residents?${query.toString()}`);
}

/** How many stood in the file. */
const sizeOf = ({ numbers: { added, changed, unchanged } }: PendingImport): number =>
  added + changed + unchanged;

/**
 * By what it is known whether anything changed since a file was looked at: who lives there, in which
 * areas one can live, and which import was the last.
 */
const besideOf = (
  { sha256 }: Uses<"sha256">,
  { areas }: Neighbourhood,
  { before, counted }: { before: readonly Resident[]; counted: ResidentsCounted | undefined },
): string =>
  sha256(
    JSON.stringify([
      counted?.by ?? "",
      areas.map(({ id }) => id).toSorted(),
      before
        .map(({ id, name, email, address, language, area }) =>
          [
            id,
            name,
            email,
            address?.street,
            address?.postcode,
            address?.place,
            language,
            area,
          ].join("|"),
        )
        .toSorted(),
    ]),
  );

/** Residents from a file, in a function of its own: no other page of the console can write who lives where. */
export const residentsPages = atConsole({
  uses: {
    audit,
    cycles,
    forgotten,
    pendingImports,
    residents,
    secret,
  },
  routes: [
    [
      "GET",
      "/console/neighbourhoods/:neighbourhood/residents",
      "import residents",
      (call) => showFile(call),
    ],
    ["POST", "/console/neighbourhoods/:neighbourhood/residents", "import residents", lookAtFile],
    [
      "POST",
      "/console/neighbourhoods/:neighbourhood/residents/:import",
      "import residents",
      confirmFile,
    ],
  ],
  upload: LARGEST_FILE,
});

export const handler = onLambda(residentsPages);
