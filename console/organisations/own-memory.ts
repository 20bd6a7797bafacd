import { speaksFor } from "#domain/access.ts";
import { isPersonal } from "#domain/actions/evidence.ts";
import { type OwnLine, ownLineOf } from "#domain/actions/memory.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Organisation, OrganisationWord, withOrganisation } from "#domain/organisation.ts";
import { promisesRemembered } from "#functions/actions/remembered.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import { ownMemoryPath } from "#web/console-paths.ts";
import { organisationWords } from "#web/copy/console/organisations.ts";
import { ownMemoryWords } from "#web/copy/console/own-memory.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { refused, type Route } from "#console/at-console.ts";
import { backTo, type Call, tellAudit } from "#console/call.ts";
import { faultsWhere } from "#console/forms.ts";
import { frameOf } from "#console/frame.ts";
import { organisationAt } from "./organisation-place.ts";
import { ownMemoryPage } from "./own-memory-page.ts";

type OwnStores = "actions" | "agendas" | "audit" | "cycles" | "neighbourhoods";
type OwnCall = Call<OwnStores>;
type Place = { read: Revised; organisation: Organisation };

/** For who speaks for the organisation in the address alone. Errors: NotFound. */
const forOwn =
  (run: (call: OwnCall, place: Place) => Promise<Reply>) =>
  async (call: OwnCall): Promise<Reply> => {
    const place = await organisationAt(call);
    const { access, deed, session, visit } = call;
    const why = "this is another organisation's";
    return speaksFor(access, place.organisation.id)
      ? run(call, place)
      : refused(visit, { who: session.subject, deed, why });
  };

/** A form that has to be looked at again, with what was typed in it. */
type Again = { typed?: string; told?: Told; message?: string; status?: number };

async function showOwn(
  call: OwnCall,
  { read: { facts }, organisation }: Place,
  { typed, told = [], message, status }: Again = {},
): Promise<Reply> {
  const { dependencies, visit } = call;
  const did = visit.query.get("told");
  const words = inConsole(ownMemoryWords, visit.language);
  const known = did === "kept" || did === "removed" ? words[did] : undefined;
  const promised = await promisesRemembered(dependencies, facts);
  const line: OwnLine = ownLineOf(promised, organisation.id, facts.norms);
  return ownMemoryPage({
    ...frameOf(call, message ?? known),
    neighbourhood: facts,
    organisation,
    line,
    today: dayOf(dependencies.now()),
    typed: typed ?? organisation.word?.text ?? "",
    told,
    status,
  });
}

async function keepWord(call: OwnCall, place: Place): Promise<Reply> {
  const { form, language } = call.visit;
  const typed = (form.get("word") ?? "").trim();
  const { faults } = inConsole(ownMemoryWords, language);
  const on = dayOf(call.dependencies.now());
  const word = OrganisationWord.safeParse({ text: typed, on }).data;
  const told = faultsWhere([
    [word === undefined, "word", faults.length],
    [isPersonal(typed), "word", faults.personal],
  ]);
  return word === undefined || told.length > 0
    ? showOwn(call, place, { typed, told })
    : save(call, place, { organisation: { ...place.organisation, word }, did: "kept" });
}

async function removeWord(call: OwnCall, place: Place): Promise<Reply> {
  const { word: _word, ...organisation } = place.organisation;
  return save(call, place, { organisation, did: "removed" });
}

/** Keeps it unless somebody changed the neighbourhood in between. */
async function save(
  call: OwnCall,
  place: Place,
  { organisation, did }: { organisation: Organisation; did: "kept" | "removed" },
): Promise<Reply> {
  const { neighbourhoods, now } = call.dependencies;
  const { facts, revision } = place.read;
  const { form, language } = call.visit;
  if (!(await neighbourhoods.change(withOrganisation(facts, organisation), revision))) {
    const message = inConsole(organisationWords, language).changed;
    const typed = form.get("word");
    return showOwn(call, place, { message, status: 409, ...(typed === null ? {} : { typed }) });
  }
  await tellAudit(call, `organisation:${facts.id}:${revision + 1}`, {
    neighbourhood: facts.id,
    at: now(),
    action: call.deed,
    object: `${facts.id} ${organisation.id}`,
    result: did,
  });
  return backTo(ownMemoryPath(facts.id, organisation.id), language, did);
}

const PLACE = "/console/neighbourhoods/:neighbourhood/organisations/:organisation/memory";
/** Where an organisation sees its line of the memory before everybody does, and adds a word. */
export const OWN_MEMORY_ROUTES: readonly Route<OwnStores>[] = [
  ["GET", PLACE, "speak for organisation", forOwn(showOwn)],
  ["POST", PLACE, "speak for organisation", forOwn(keepWord)],
  ["POST", `${PLACE}/remove`, "speak for organisation", forOwn(removeWord)],
];
