import * as z from "zod";
import { Identity } from "#domain/municipality/identity.ts";
import { Retention, Sender } from "#domain/municipality/subjects.ts";
import { senderName } from "#domain/municipality/sender-name.ts";
import { button, textarea, textbox, type Attributes } from "#web/pages/components.ts";
import { definition, definitions, paragraph } from "#web/pages/elements.ts";
import { type Content, html } from "#web/pages/html.ts";
import { faultsWhere } from "#console/forms.ts";
import type { Asked, Read, SettingCall, SubjectView } from "./asked.ts";
import { wordsOf } from "./subject-page.ts";

const MAIL: Attributes = { type: "email", dir: "ltr", autocomplete: "off" };
const linesIn = (text: string | null): string[] =>
  (text ?? "").split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));

/** What a form says, or at which of its fields it is wrong. */
function readBy<Value>(
  { visit }: SettingCall,
  schema: z.ZodType<Value>,
  value: Record<string, unknown>,
  fieldOf: Readonly<Record<string, "senderName">> = {},
): Read<Value> {
  const { faults } = wordsOf(visit);
  const read = schema.safeParse(value);
  if (read.success) return { kind: "decided", value: read.data, typed: visit.form };
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
  const told = faultsWhere(
    Object.keys(value).map((name) => {
      const field = fieldOf[name] ?? name;
      const text = new Map<string, string>(Object.entries(faults)).get(field) ?? "";
      return [wrong.has(name), field, text];
    }),
  );
  return { kind: "faulty", told, typed: visit.form };
}

type Field = "name" | "email" | "securityEmail" | "senderName" | "peopleDays";
type FieldView = Pick<SubjectView<unknown>, "language" | "typed" | "told">;
const field = (view: FieldView, id: Field, hint: string, attributes: Attributes = {}): Content =>
  textbox({
    id,
    label: wordsOf(view).fields[id],
    hint,
    value: view.typed.get(id) ?? "",
    told: view.told ?? [],
    attributes: { autocomplete: "off", ...attributes },
  });
const lines = (view: FieldView, id: "address" | "partners", hint: string): Content =>
  textarea({
    id,
    label: wordsOf(view).fields[id],
    hint,
    rows: 4,
    value: view.typed.get(id) ?? "",
    told: view.told ?? [],
  });

/** Who answers for the installation. */
export const identity: Asked<Identity> = {
  subject: "identity",
  on: ({ municipality }) => municipality.identity,
  typedOf: ({ name, address = "", email = "", securityEmail = "", partners }) =>
    new URLSearchParams({
      name,
      address,
      email,
      securityEmail,
      partners: partners.join("\n"),
    }),
  read: async (call) => {
    const { form } = call.visit;
    const given = (name: string) => form.get(name)?.trim() || undefined;
    return readBy(call, Identity, {
      name: form.get("name") ?? "",
      address: linesIn(form.get("address")).join("\n") || undefined,
      email: given("email"),
      securityEmail: given("securityEmail"),
      partners: linesIn(form.get("partners")),
    });
  },
  fields: (view) => {
    const { fields, save } = wordsOf(view);
    return [
      field(view, "name", fields.nameHint),
      lines(view, "address", fields.addressHint),
      field(view, "email", fields.emailHint, MAIL),
      lines(view, "partners", fields.partnersHint),
      field(view, "securityEmail", fields.securityEmailHint, MAIL),
      button(save),
    ];
  },
  summary: ({ name, address, email, partners }, view) => {
    const { fields, none } = wordsOf(view);
    return definitions(
      definition(fields.name, name),
      definition(fields.address, (address ?? none).split("\n").join(", ")),
      definition(fields.email, email ?? none),
      definition(fields.partners, partners.length === 0 ? none : partners.join(", ")),
    );
  },
};

/** Who mails are from. */
export const sender: Asked<Sender> = {
  subject: "sender",
  on: ({ municipality }) => municipality.sender,
  typedOf: ({ name }) => new URLSearchParams({ senderName: name }),
  read: async (call) =>
    readBy(
      call,
      Sender,
      { name: (call.visit.form.get("senderName") ?? "").trim() },
      { name: "senderName" },
    ),
  fields: (view) => {
    const { fields, save } = wordsOf(view);
    const shown = senderName({ identity: view.identity, sender: view.now }, "Zonnestraat");
    return [field(view, "senderName", fields.senderNameHint(shown)), button(save)];
  },
  summary: ({ name }) => paragraph(name),
};

/** How long it is known who was asked. */
export const retention: Asked<Retention> = {
  subject: "retention",
  on: ({ municipality }) => municipality.retention,
  typedOf: ({ peopleDays }) => new URLSearchParams({ peopleDays: String(peopleDays) }),
  read: async (call) =>
    readBy(call, Retention, { peopleDays: Number(call.visit.form.get("peopleDays") || "x") }),
  fields: (view) => {
    const { fields, save } = wordsOf(view);
    const number = { inputmode: "numeric", dir: "ltr" };
    return [field(view, "peopleDays", fields.peopleDaysHint, number), button(save)];
  },
  summary: ({ peopleDays }, view) => html`<p>${wordsOf(view).days(peopleDays)}</p>`,
};
