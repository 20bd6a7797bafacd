import { onLambda } from "#functions/middleware/on-lambda.ts";
import { sessions } from "#stores/sessions.ts";
import { secret } from "#stores/chance.ts";
import { residents } from "#stores/residents.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { members } from "#stores/members.ts";
import { site } from "#stores/settings.ts";
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
import { carryOut, claimImport, lookAtImport } from "./import-residents.ts";
import { readResidents } from "./read-residents.ts";
import { redirect, type Reply } from "#functions/middleware/page.ts";
import { residentsFileWords } from "#web/copy/console/residents-file.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { consoleDryRunPage, consoleResidentsPage } from "./residents-file-page.ts";
import { at, atConsole } from "#console/at-console.ts";
import { actorOf, type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { neighbourhoodAt } from "./neighbourhood-place.ts";

/** A function takes 6 MB in one request, in which a file is a third larger than it is. */
const LARGEST_FILE = 4 * 1024 * 1024 + 16 * 1024;
const SHORTEST_REASON = 3;

type Shown = Partial<
  Pick<
    Parameters<typeof consoleResidentsPage>[0],
    "told" | "faults" | "done" | "status" | "replace"
  >
>;

async function showFile(
  call: Call<"neighbourhoods" | "pendingImports">,
  shown: Shown = {},
): Promise<Reply> {
  const { neighbourhoods, pendingImports, now } = call.dependencies;
  const { facts } = await neighbourhoodAt(call);
  const [counted, pending] = await Promise.all([
    neighbourhoods.counted(facts.id),
    pendingImports.get(facts.id, call.visit.query.get("done") ?? "-", now()),
  ]);
  return consoleResidentsPage({
    ...frameOf(call),
    neighbourhood: facts,
    counted,
    mayExport: mayAlso(call, "export residents", facts.id),
    replace: false,
    told: [],
    faults: [],
    done:
      pending?.done === true
        ? pending.numbers
        : pending !== undefined && counted?.by === pending.id
          ? "begun"
          : undefined,
    status: 200,
    ...shown,
  });
}

/** Reads the file and says what it would change. What was read is kept for an hour; nobody's facts change. */
async function lookAtFile(
  call: Call<"neighbourhoods" | "pendingImports" | "residents" | "secret">,
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
      status: 422,
      told: [{ field: "file", text: inConsole(residentsFileWords, language).missing }],
    });
  const frame = await readResidents(file.bytes, facts, sha256);
  if (frame.kind === "faults")
    return showFile(call, {
      replace,
      status: 422,
      faults: frame.faults,
      told: [
        {
          field: "file",
          text: inConsole(residentsFileWords, language).faults(frame.faults.length),
        },
      ],
    });
  const looked = await lookAtImport(dependencies, facts, frame.residents, replace);
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
  await pendingImports.keep(pending, frame.residents);
  return consoleDryRunPage({
    ...frameOf(call),
    neighbourhood: facts,
    change,
    before: before.length,
    large: isLargeRemoval(change, before.length),
    pending: pending.id,
    reason: "",
    told: [],
    status: 200,
  });
}

/** Carries out what was looked at, once, and only if it still changes the same. */
async function confirmFile(
  call: Call<"audit" | "neighbourhoods" | "pendingImports" | "residents">,
): Promise<Reply> {
  const {
    dependencies,
    visit: { form, language },
  } = call;
  const { neighbourhoods, pendingImports, now } = dependencies;
  const words = inConsole(residentsFileWords, language);
  const revised = await neighbourhoodAt(call);
  const { facts } = revised;
  const pending = await pendingImports.get(facts.id, call.parameters["import"] ?? "-", now());
  const refuse = (text: string) => showFile(call, { status: 409, told: [{ field: "file", text }] });
  if (pending === undefined) return refuse(words.over);
  const done = redirect(
    `/console/neighbourhoods/${facts.id}/residents?${new URLSearchParams({ lang: language, done: pending.id }).toString()}`,
  );
  if (pending.done) return done;

  const people = await pendingImports.residents(pending);
  // Pressed twice: the other one may be done with them by now.
  if (people.length !== sizeOf(pending)) return done;
  const looked = await lookAtImport(dependencies, facts, people, pending.replace);
  const { before, change, counted } = looked;
  // One that was begun and broke off goes on, unless somebody imported another file after it.
  const goesOn = counted?.by === pending.id;
  if (!goesOn && besideOf(dependencies, facts, looked) !== pending.beside)
    return refuse(words.changedSince);
  const reason = (form.get("reason") ?? "").trim().slice(0, 2000);
  const large = isLargeRemoval(change, before.length);
  const told = [
    ...(large && form.get("large") !== "yes" ? [{ field: "large", text: words.tickFirst }] : []),
    ...(reason.length < SHORTEST_REASON ? [{ field: "reason", text: words.noReason }] : []),
  ];
  if (told.length > 0)
    return consoleDryRunPage({
      ...frameOf(call),
      neighbourhood: facts,
      change,
      before: before.length,
      large,
      pending: pending.id,
      reason,
      told,
      status: 422,
    });

  const moment = now();
  if (!(await claimImport(dependencies, revised, looked, moment, pending.id)))
    return (await neighbourhoods.counted(facts.id))?.by === pending.id
      ? done
      : refuse(words.changedSince);
  await carryOut(dependencies, facts.id, change, pending.numbers, {
    at: moment,
    actor: actorOf(call),
    origin: call.origin,
    once: pending.id,
    reason,
    file: pending.file,
  });
  await pendingImports.markDone(pending);
  await pendingImports.forgetPeople(pending, people.length);
  return done;
}

/** How many stood in the file. */
const sizeOf = ({ numbers: { added, changed, unchanged } }: PendingImport): number =>
  added + changed + unchanged;

/** By what it is known whether anything changed since a file was looked at: who lives there, in which areas one can live, and which import was the last. */
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
  uses: { audit, members, neighbourhoods, pendingImports, residents, secret, sessions, site },
  routes: [
    [
      "GET",
      at("/console/neighbourhoods/:neighbourhood/residents"),
      "import residents",
      (call) => showFile(call),
    ],
    [
      "POST",
      at("/console/neighbourhoods/:neighbourhood/residents"),
      "import residents",
      lookAtFile,
    ],
    [
      "POST",
      at("/console/neighbourhoods/:neighbourhood/residents/:import"),
      "import residents",
      confirmFile,
    ],
  ],
  upload: LARGEST_FILE,
});

export const handler = onLambda(residentsPages);
