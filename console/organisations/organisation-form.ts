import { present } from "#contract/present.ts";
import * as z from "zod";
import { TopicId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { OrganisationKind } from "#contract/organisation.ts";
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

const blank = z.literal("").transform(() => undefined);
const { name, seat, reports } = Organisation.shape;
const Form = z.object({
  kind: z.union([OrganisationKind, blank]),
  name: z.union([blank, name.unwrap()]),
  seat,
  contactName: z.union([blank, OrganisationContact.shape.name]),
  contactEmail: z.union([blank, OrganisationContact.shape.email]),
  reports: z.union([blank, reports.unwrap()]),
});
type Typed = z.infer<typeof Form>;
const FIELDS = ["kind", "name", "seat", "contactName", "contactEmail", "reports"] as const;

/** What somebody typed of an organisation, or what is wrong with it at which field. */
export function readOrganisation(
  form: URLSearchParams,
  organised: Organised,
  reader: Language,
  before?: Organisation,
): { organisation: Organisation } | { told: Told } {
  const { faults } = inConsole(organisationWords, reader);
  const read = Form.safeParse(
    Object.fromEntries(FIELDS.map((field) => [field, (form.get(field) ?? "").trim()])),
  );
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
    return { told: faultsWhere(FIELDS.map((field) => [wrong.has(field), field, faults[field]])) };
  }
  const told = faultsIn(read.data, organised, reader, before);
  if (told.length > 0) return { told };
  const topics = form.getAll("topics").flatMap((one) => TopicId.safeParse(one).data ?? []);
  return { organisation: { ...organisationFrom(read.data, organised, before), topics } };
}

/** What does not go together, or with the other organisations. */
function faultsIn(
  typed: Typed,
  organised: Organised,
  reader: Language,
  before?: Organisation,
): Told {
  const { faults } = inConsole(organisationWords, reader);
  const { name: called, seat: place, contactName, contactEmail } = typed;
  const isNew = before === undefined;
  const isFull = (organised.organisations?.length ?? 0) >= MOST_ORGANISATIONS;
  return faultsWhere([
    [isNew && typed.kind === undefined, "kind", faults.kind],
    [isNew && isFull, "kind", faults.full],
    [called !== undefined && isNameTaken(organised, called, before?.id), "name", faults.taken],
    [contactName === undefined && contactEmail !== undefined, "contactName", faults.contactName],
    [contactEmail === undefined && contactName !== undefined, "contactEmail", faults.contactEmail],
    [contactEmail === undefined && place === "outside", "contactEmail", faults.needed],
  ]);
}

function organisationFrom(
  { kind = "other", name: called, seat: place, contactName, contactEmail, reports: mail }: Typed,
  organised: Organised,
  before: Organisation | undefined,
): Organisation {
  const taken = organisationsIn(organised).map(({ id }) => id);
  const contact =
    contactName === undefined || contactEmail === undefined
      ? {}
      : { contact: { name: contactName, email: contactEmail } };
  return {
    id: before?.id ?? organisationIdFor(kind, called, taken),
    seat: place,
    topics: [],
    ...contact,
    ...present({ name: called, reports: mail }),
    ...unasked(before),
  };
}

/** What is known of one and the form does not ask. */
const unasked = ({ retired, word }: Partial<Organisation> = {}) => ({
  ...present({ retired, word }),
});
