import * as z from "zod";
import { TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { OrganisationKind, type Partner } from "#contract/organisation.ts";
import {
  isNameTaken,
  MOST_ORGANISATIONS,
  Organisation,
  OrganisationContact,
  organisationsIn,
  type Organised,
} from "#domain/organisation.ts";
import { organisationIdFor } from "#domain/organisation-new.ts";
import { organisationWords } from "#web/copy/console/organisations.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { faultsWhere } from "#console/forms.ts";

/** What the form of an organisation says of one. */
export function typedOf({ name, seat, contact, reports, topics }: Organisation): URLSearchParams {
  const typed = new URLSearchParams({ seat, name: name ?? "", reports: reports ?? "" });
  typed.set("contactName", contact?.name ?? "");
  typed.set("contactEmail", contact?.email ?? "");
  for (const topic of topics) typed.append("topics", topic);
  return typed;
}

const Form = z.object({
  name: z.union([Organisation.shape.name, z.literal("").transform(() => undefined)]),
  seat: Organisation.shape.seat,
  reports: z.union([Organisation.shape.reports, z.literal("").transform(() => undefined)]),
});

/** What somebody typed of an organisation, or what is wrong with it at which field. */
export function readOrganisation(
  form: URLSearchParams,
  organised: Organised,
  reader: Language,
  before?: Organisation,
): { organisation: Organisation } | { told: Told } {
  const given = (field: string) => (form.get(field) ?? "").trim();
  const read = Form.safeParse({
    name: given("name"),
    seat: given("seat"),
    reports: given("reports"),
  });
  const wrong = new Set(read.error?.issues.map(({ path }) => String(path[0])));
  const kind = OrganisationKind.safeParse(given("kind")).data;
  const typed = { name: given("contactName"), email: given("contactEmail") };
  const none = typed.name === "" && typed.email === "";
  const contact = OrganisationContact.safeParse(typed);
  const unfit = new Set(none ? [] : contact.error?.issues.map(({ path }) => String(path[0])));
  const { faults } = inConsole(organisationWords, reader);
  const told = faultsWhere([
    [before === undefined && kind === undefined, "kind", faults.kind],
    [before === undefined && isFull(organised), "kind", faults.full],
    [wrong.has("name"), "name", faults.name],
    [isNameTaken(organised, given("name"), before?.id), "name", faults.taken],
    [wrong.has("seat"), "seat", faults.seat],
    [unfit.has("name"), "contactName", faults.contactName],
    [unfit.has("email"), "contactEmail", faults.contactEmail],
    [none && given("seat") === "outside", "contactEmail", faults.needed],
    [wrong.has("reports"), "reports", faults.reports],
  ]);
  if (told.length > 0 || !read.success) return { told };
  const { name, seat, reports } = read.data;
  const id = before?.id ?? newId(organised, kind ?? "other", name);
  const topics = form.getAll("topics").flatMap((one) => TopicId.safeParse(one).data ?? []);
  return {
    organisation: {
      id,
      seat,
      topics,
      ...(name === undefined ? {} : { name }),
      ...(reports === undefined ? {} : { reports }),
      ...(contact.success ? { contact: contact.data } : {}),
      ...(before?.retired === undefined ? {} : { retired: before.retired }),
    },
  };
}

const isFull = ({ organisations = [] }: Organised): boolean =>
  organisations.length >= MOST_ORGANISATIONS;

const newId = (organised: Organised, kind: OrganisationKind, name: string | undefined): Partner =>
  organisationIdFor(
    kind,
    name,
    organisationsIn(organised).map(({ id }) => id),
  );
