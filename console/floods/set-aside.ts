import * as z from "zod";
import { Instant, type NeighbourhoodId, RandomId } from "#contract/ids.ts";
import { found } from "#contract/found.ts";
import { dayOf, instantOf } from "#domain/calendar/time.ts";
import {
  amongFlood,
  type Arrival,
  type Aside,
  busiest,
  Flood,
  Floodable,
} from "#domain/set-aside.ts";
import { atConsole } from "#console/at-console.ts";
import { backTo, type Call, neighbourhoodNamed, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { fieldsOf } from "#console/forms.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { arrivals } from "#stores/arrivals.ts";
import { asides } from "#stores/asides.ts";
import { audit } from "#stores/audit-trail.ts";
import { secret } from "#stores/chance.ts";
import { floodWords } from "#web/copy/console/floods.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { floodsPage, type SpanFields } from "./floods-page.ts";

/** As much as one deed moves within the time that a page has; of more, the rest comes next. */
const MOST = 2000;
const SENDERS = 5;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const Span = z
  .object({
    kind: Floodable,
    day: z.string().regex(DAY).pipe(z.iso.date().brand<"Day">()),
    from: z.string().regex(TIME),
    until: z.string().regex(TIME),
  })
  .refine(({ from, until }) => from < until, { path: ["until"] });

const pathOf = (id: NeighbourhoodId) => `/console/floods/${id}`;
const here = (call: Call<"neighbourhoods">) =>
  neighbourhoodNamed(call, call.parameters["neighbourhood"]);

/** What came within a span of time, when somebody asks for one; nothing is read unasked. */
async function showFloods(
  call: Call<"arrivals" | "asides" | "neighbourhoods">,
  told: Told = [],
): Promise<Reply> {
  const { arrivals, asides } = call.dependencies;
  const neighbourhood = await here(call);
  const { query } = call.visit;
  const span = Span.safeParse(fieldsOf(query));
  const flood = span.success ? floodIn(span.data) : undefined;
  const came = flood === undefined ? [] : await arrivals.within(neighbourhood.id, flood, MOST + 1);
  const page = floodsPage({
    ...frameOf(call),
    neighbourhood,
    fields: query.has("kind") ? typedIn(query) : today(call),
    told: [...told, ...(query.has("kind") && !span.success ? faultsIn(call, span.error) : [])],
    looked: flood && {
      flood,
      came: Math.min(came.length, MOST),
      more: came.length > MOST,
      senders: busiest(came, SENDERS),
    },
    asides: (await asides.of(neighbourhood.id)).toSorted((one, other) =>
      one.at < other.at ? 1 : -1,
    ),
  });
  return { ...page, status: told.length > 0 ? 422 : page.status };
}

const floodIn = ({ kind, day, from, until }: z.infer<typeof Span>): Flood => ({
  kind,
  from: instantOf(day, from),
  until: instantOf(day, until),
});

/** All of today, until somebody types something else. */
const today = ({ dependencies: { now } }: Call): SpanFields => ({
  kind: "",
  day: dayOf(now()),
  from: "00:00",
  until: "23:59",
});

const typedIn = (query: URLSearchParams): SpanFields => {
  const field = (name: string) => (query.get(name) ?? "").slice(0, 20);
  return { kind: field("kind"), day: field("day"), from: field("from"), until: field("until") };
};

function faultsIn({ visit }: Call, { issues }: z.ZodError): Told {
  const { faults } = inConsole(floodWords, visit.language);
  const wrong = new Set(issues.map(({ path }) => path[0]));
  return (["kind", "day", "from", "until"] as const)
    .filter((field) => wrong.has(field))
    .map((field) => ({ field, text: faults[field] }));
}

const SetAsideForm = z.object({
  ...Flood.shape,
  reason: z.string().trim().min(3).max(2000),
});

/** Sets aside what came within a span, or what one sender sent in it, all of it in one deed. */
async function setAside(
  call: Call<"arrivals" | "asides" | "audit" | "neighbourhoods" | "secret">,
): Promise<Reply> {
  const { arrivals, asides, secret, now } = call.dependencies;
  const { id: neighbourhood } = await here(call);
  const form = SetAsideForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) {
    const { reason } = inConsole(floodWords, call.visit.language).faults;
    return showFloods(call, [{ field: "reason", text: reason }]);
  }
  const { reason, ...flood } = form.data;
  const came: Arrival[] = amongFlood(flood, await arrivals.within(neighbourhood, flood, MOST));
  const aside: Aside = { ...flood, id: secret(), neighbourhood, count: 0, at: now() };
  const count = await asides.setAside(aside, came);
  await tellAudit(call, `set aside:${aside.id}`, {
    neighbourhood,
    at: aside.at,
    action: "set aside",
    object: aside.id,
    result: `${count} of ${flood.kind} from ${flood.from} to ${flood.until}`,
    reason,
  });
  return backTo(pathOf(neighbourhood), call.visit.language, "done");
}

/** Puts back what was set aside in one deed. */
async function takeBack(call: Call<"asides" | "audit" | "neighbourhoods">): Promise<Reply> {
  const { asides, now } = call.dependencies;
  const { id: neighbourhood } = await here(call);
  const id = RandomId.safeParse(call.parameters["aside"]).data;
  const aside = found(
    (await asides.of(neighbourhood)).find((one) => one.id === id),
    "nothing was set aside by this name",
  );
  const at: Instant = now();
  const count = await asides.takeBack(aside, at);
  await tellAudit(call, `put back:${aside.id}:${at}`, {
    neighbourhood,
    at,
    action: "put back",
    object: aside.id,
    result: `${count} of ${aside.kind}`,
  });
  return backTo(pathOf(neighbourhood), call.visit.language, "done");
}

/** Where a flood is set aside, apart from the rest of the console: of its pages this alone moves what residents sent. */
export const floodPages = atConsole({
  uses: { arrivals, asides, audit, secret },
  routes: [
    ["GET", "/console/floods/:neighbourhood", "set aside", (call) => showFloods(call)],
    ["POST", "/console/floods/:neighbourhood", "set aside", setAside],
    ["POST", "/console/floods/:neighbourhood/:aside/undo", "set aside", takeBack],
  ],
});

export const handler = onLambda(floodPages);
