import type { Partner } from "#contract/organisation.ts";
import { speaksFor } from "#domain/access.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { asAsked, inEveryLanguage } from "#domain/own-topic.ts";
import { mainLanguage, type Topic } from "#domain/neighbourhood.ts";
import { type Organisation, organisationsIn, withOrganisation } from "#domain/organisation.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import { startList } from "#stores/start-list.ts";
import { organisationsPath } from "#web/console-paths.ts";
import { organisationWords } from "#web/copy/console/organisations.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import type { Route } from "#console/at-console.ts";
import { backTo, type Call, mayAlso, tellAudit } from "#console/call.ts";
import { Version } from "#console/forms.ts";
import { frameOf } from "#console/frame.ts";
import { neighbourhoodAt } from "#console/neighbourhoods/neighbourhood-place.ts";
import { readOrganisation, typedOf } from "./organisation-form.ts";
import { organisationAt } from "./organisation-place.ts";
import { organisationPage, organisationsPage } from "./organisations-page.ts";

type OrganisationStores = "audit" | "neighbourhoods" | "topics";
type OrganisationCall = Call<OrganisationStores>;

/** What an organisation can handle: the start list, and what the neighbourhood has of its own. */
async function topicsFor(call: OrganisationCall, { facts }: Revised): Promise<Topic[]> {
  const own = (await call.dependencies.topics.of(facts.id)).filter(
    ({ status }) => status !== "retired",
  );
  const asked = own.map((topic) => inEveryLanguage(asAsked(topic, mainLanguage(facts))));
  return [...startList.values(), ...asked];
}

/** Those whose line of the memory somebody sees before everybody does. */
const spokenFor = (call: OrganisationCall, { facts }: Revised): Partner[] =>
  mayAlso(call, "speak for organisation", facts.id)
    ? organisationsIn(facts).flatMap(({ id }) => (speaksFor(call.access, id) ? [id] : []))
    : [];

async function showOrganisations(call: OrganisationCall): Promise<Reply> {
  const read = await neighbourhoodAt(call);
  const words = inConsole(organisationWords, call.visit.language);
  return organisationsPage({
    ...frameOf(call, call.visit.query.get("told") === "saved" ? words.saved : undefined),
    neighbourhood: read.facts,
    topics: await topicsFor(call, read),
    mayChange: mayAlso(call, "change organisations", read.facts.id),
    spokenFor: spokenFor(call, read),
  });
}

type Place = { read: Revised; organisation: Organisation | undefined };
/** A form that has to be looked at again, with everything that was typed in it. */
type Again = { typed?: URLSearchParams; told?: Told; message?: string; status?: number };

async function showForm(
  call: OrganisationCall,
  { read, organisation }: Place,
  { typed, told = [], message, status }: Again = {},
): Promise<Reply> {
  return organisationPage({
    ...frameOf(call, message),
    neighbourhood: read.facts,
    topics: await topicsFor(call, read),
    mayChange: true,
    organisation,
    typed: typed ?? (organisation ? typedOf(organisation) : new URLSearchParams()),
    told,
    revision: read.revision,
    status,
  });
}

/** The organisation in the address, or none where one is added. Errors: NotFound. */
const placeIn = async (call: OrganisationCall): Promise<Place> =>
  call.parameters["organisation"] === undefined
    ? { read: await neighbourhoodAt(call), organisation: undefined }
    : organisationAt(call);

const showOne = async (call: OrganisationCall): Promise<Reply> =>
  showForm(call, await placeIn(call));

async function saveOne(call: OrganisationCall): Promise<Reply> {
  const { form, language } = call.visit;
  const place = await placeIn(call);
  const read = readOrganisation(form, place.read.facts, language, place.organisation);
  if ("told" in read) return showForm(call, place, { typed: form, told: read.told, status: 422 });
  return save(call, place, read.organisation, place.organisation ? "changed" : "added");
}

/** Nothing new is asked of it; what it promised stays. */
async function retireOne(call: OrganisationCall): Promise<Reply> {
  const place = await placeIn(call);
  const retired = dayOf(call.dependencies.now());
  return place.organisation === undefined
    ? showForm(call, place)
    : save(call, place, { ...place.organisation, retired }, "retired");
}

async function returnOne(call: OrganisationCall): Promise<Reply> {
  const place = await placeIn(call);
  if (place.organisation === undefined) return showForm(call, place);
  const { retired: _retired, ...active } = place.organisation;
  return save(call, place, active, "returned");
}

/** Keeps it unless somebody changed the neighbourhood since the page was shown. */
async function save(
  call: OrganisationCall,
  { read: { facts, revision } }: Place,
  organisation: Organisation,
  result: string,
): Promise<Reply> {
  const { neighbourhoods, now } = call.dependencies;
  const { form, language } = call.visit;
  const seen = Version.safeParse(form.get("revision")).data === revision;
  const changed = withOrganisation(facts, organisation);
  if (!seen || !(await neighbourhoods.change(changed, revision))) {
    const message = inConsole(organisationWords, language).changed;
    const typed = form.has("seat") ? { typed: form } : {};
    return showForm(call, await placeIn(call), { ...typed, message, status: 409 });
  }
  await tellAudit(call, `organisation:${facts.id}:${revision + 1}`, {
    neighbourhood: facts.id,
    at: now(),
    action: call.deed,
    object: `${facts.id} ${organisation.id}`,
    result,
  });
  return backTo(organisationsPath(facts.id), language, "saved");
}

const PLACE = "/console/neighbourhoods/:neighbourhood/organisations";
/** Where the organisations of a neighbourhood are listed, added, changed and retired. */
export const ORGANISATION_ROUTES: readonly Route<OrganisationStores>[] = [
  ["GET", PLACE, "see organisations", showOrganisations],
  ["GET", `${PLACE}/new`, "change organisations", showOne],
  ["POST", `${PLACE}/new`, "change organisations", saveOne],
  ["GET", `${PLACE}/:organisation`, "change organisations", showOne],
  ["POST", `${PLACE}/:organisation`, "change organisations", saveOne],
  ["POST", `${PLACE}/:organisation/retire`, "change organisations", retireOne],
  ["POST", `${PLACE}/:organisation/return`, "change organisations", returnOne],
];
