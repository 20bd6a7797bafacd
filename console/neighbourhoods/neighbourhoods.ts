import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { topics } from "#stores/topics.ts";
import { runs } from "#stores/any-run.ts";
import { soFar } from "#stores/so-far.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import { agendas } from "#stores/agendas.ts";
import { audit } from "#stores/audit-trail.ts";
import * as z from "zod";
import { dayOf } from "#domain/calendar/time.ts";
import { dayOff } from "#domain/dispatch/plan.ts";
import { yearAhead } from "#domain/dispatch/year.ts";
import { Day } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { closingWords } from "#web/copy/console/closing.ts";
import { yearWords } from "#web/copy/console/year.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { consoleNeighbourhoodPage } from "./neighbourhood-page.ts";
import { showPortfolio } from "./portfolio.ts";
import { consoleYearPage } from "./year-page.ts";
import { atConsole } from "#console/at-console.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { savePart, showPart } from "./edit-part.ts";
import { setUp, showSetUp } from "./set-up.ts";
import { CLOSING_ROUTES } from "./close.ts";
import { frameOf } from "#console/frame.ts";
import { ORGANISATION_ROUTES } from "#console/organisations/organisations.ts";
import { OWN_MEMORY_ROUTES } from "#console/organisations/own-memory.ts";
import { TOPIC_ROUTES } from "#console/topics/topics.ts";
import { topicsFor } from "./part-form.ts";
import { calendarAt, neighbourhoodAt, nextFirstDay } from "./neighbourhood-place.ts";

const CYCLES_SHOWN = 10;
const WAVES_SHOWN = 4;
/** A form with two photos, each of them twice at most. */
const LARGEST_FORM = 256 * 1024;
const Number0 = z.coerce.number().int().min(0).max(10_000).catch(0);

/** What one can go on to from the page of a neighbourhood, and by which deed. */
const HERE = {
  edit: "edit neighbourhood",
  import: "import residents",
  exports: "export tables",
  figures: "see figures",
  actions: "see actions",
  questions: "see questions",
  signals: "see signals",
  floods: "set aside",
  cycles: "see cycles",
  waves: "see waves",
  start: "start cycle",
  startWave: "start wave",
  topics: "see topics",
  organisations: "see organisations",
  errands: "see errands",
  close: "close neighbourhood",
} as const;

async function showNeighbourhood(
  call: Call<"cycles" | "neighbourhoods" | "topics" | "waves">,
): Promise<Reply> {
  const { neighbourhoods, cycles, waves } = call.dependencies;
  const { facts } = await neighbourhoodAt(call);
  const can = (what: keyof typeof HERE) => mayAlso(call, HERE[what], facts.id);
  const [counted, planned, its, measured, plannedWave] = await Promise.all([
    neighbourhoods.counted(facts.id),
    neighbourhoods.plannedIn(facts.id),
    cycles.of(facts.id),
    waves.of(facts.id),
    waves.plannedFor(facts.id),
  ]);
  const from = Number0.parse(call.visit.query.get("older") ?? 0);
  const latest = its.toSorted((one, other) => (one.opened < other.opened ? 1 : -1));
  return consoleNeighbourhoodPage({
    ...frameOf(call, didWords(call.visit.query.get("did"), call.visit.language)),
    neighbourhood: facts,
    beginning: its.length === 0,
    topics: await topicsFor(call, facts),
    counted,
    planned,
    at: from,
    more: latest.length > (from + 1) * CYCLES_SHOWN,
    cycles: latest.slice(from * CYCLES_SHOWN, (from + 1) * CYCLES_SHOWN),
    waves: measured.slice(-WAVES_SHOWN).toReversed(),
    plannedWave: plannedWave?.firstDay,
    here: {
      edit: can("edit"),
      import: can("import"),
      exports: can("exports"),
      figures: can("figures"),
      actions: can("actions"),
      questions: can("questions"),
      signals: can("signals"),
      floods: can("floods"),
      cycles: can("cycles"),
      waves: can("waves"),
      start: can("start"),
      startWave: can("startWave"),
      topics: can("topics"),
      organisations: can("organisations"),
      errands: can("errands"),
      close: can("close"),
    },
  });
}

/** A word about what was done just before. */
function didWords(did: string | null, language: Language): string | undefined {
  const { saved, unchanged } = inConsole(neighbourhoodFormWords, language);
  const all = { saved, unchanged, ...inConsole(closingWords, language).did };
  const known = z.enum(["saved", "unchanged", "closed", "opened"]).safeParse(did);
  return known.data && all[known.data];
}

async function showYear(call: Call<"cycles" | "neighbourhoods" | "waves">): Promise<Reply> {
  const {
    dependencies,
    visit: { query, language },
  } = call;
  const { facts } = await neighbourhoodAt(call);
  const typed = query.get("from");
  const [calendar, next] = await Promise.all([
    calendarAt(dependencies, facts, facts.id),
    nextFirstDay(dependencies, facts.id),
  ]);
  const day = typed === null || typed === "" ? next : Day.safeParse(typed).data;
  const right =
    day !== undefined && day >= dayOf(dependencies.now()) && day < "2100-01-01" ? day : undefined;
  const told =
    right === undefined ? [{ field: "from", text: inConsole(yearWords, language).no }] : [];
  return {
    ...consoleYearPage({
      ...frameOf(call),
      neighbourhood: facts,
      from: typed ?? next,
      told,
      ahead: right === undefined ? [] : yearAhead(right, facts.weekPlan, calendar),
      days: { off: (on) => dayOff(on, calendar)?.name, today: dayOf(dependencies.now()) },
    }),
    status: right === undefined ? 422 : 200,
  };
}

/** Where neighbourhoods are found, made and changed. */
export const neighbourhoodPages = atConsole({
  uses: {
    actions,
    agendas,
    audit,
    cycles,
    runs,
    soFar,
    topics,
    waves,
  },
  routes: [
    ["GET", "/console/neighbourhoods", "see neighbourhoods", showPortfolio],
    ["GET", "/console/neighbourhoods/new", "create neighbourhood", showSetUp],
    ["POST", "/console/neighbourhoods/new", "create neighbourhood", setUp],
    ["GET", "/console/neighbourhoods/:neighbourhood", "see neighbourhoods", showNeighbourhood],
    ["GET", "/console/neighbourhoods/:neighbourhood/edit/:part", "edit neighbourhood", showPart],
    ["POST", "/console/neighbourhoods/:neighbourhood/edit/:part", "edit neighbourhood", savePart],
    ["GET", "/console/neighbourhoods/:neighbourhood/year", "see neighbourhoods", showYear],
    ...TOPIC_ROUTES,
    ...ORGANISATION_ROUTES,
    ...CLOSING_ROUTES,
    ...OWN_MEMORY_ROUTES,
  ],
  upload: LARGEST_FORM,
});

export const handler = onLambda(neighbourhoodPages);
