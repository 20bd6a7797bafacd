import type { Language } from "#contract/language.ts";
import { faultSummaryWords } from "#web/copy/fault-summary.ts";
import { heading, link, list, paragraph } from "./elements.ts";
import { type Content, type Html, html, raw, when } from "./html.ts";

/** What was wrong with a field; `on` is the address of the page where it stands, if another. */
export type Told = readonly { field: string; text: string; on?: string }[];
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Hint = string | undefined;
type Field = { id: string; name?: string; label: Content; hint?: Hint; hintOf?: Hint; told?: Told };

const written = (attributes: Attributes): Content[] =>
  Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return "";
    return value === true ? raw(` ${name}`) : html` ${raw(name)}="${value}"`;
  });

/** The ids of what describes a control. */
export function idsOf(...ids: Attributes[string][]): string | undefined {
  const known = ids.filter((id) => id !== undefined);
  return known.length === 0 ? undefined : known.join(" ");
}

/** The fault of a field, and what its control says of it and of hints to who does not see them. */
function described(
  id: string,
  told: Told = [],
  ...hints: readonly (string | undefined)[]
): { fault: Html | ""; attributes: Attributes } {
  const faults = told.filter((one) => one.field === id).map(({ text }) => text);
  const faulty = faults.length > 0;
  return {
    fault: when(faulty, () => faultText(id, faults.join(" "))),
    attributes: {
      "aria-describedby": idsOf(...hints, faulty ? `fault-${id}` : undefined),
      "aria-invalid": faulty ? "true" : undefined,
    },
  };
}

const faultText = (id: string, text: string): Html =>
  html`<p class="utrecht-form-field-error-message" id="fault-${id}">${text}</p>`;

const hintText = (id: string, text: string): Html =>
  html`<p class="utrecht-form-field-description" id="${id}">${text}</p>`;

function fieldBox(invalid: boolean, ...content: Content[]): Html {
  const faulty = invalid && " utrecht-form-field--invalid";
  return html`<div class="utrecht-form-field${faulty}">${content}</div>`;
}

/** What a control gets of its field: its attributes, and whether it has a fault. */
type Control = (attributes: Content, invalid: boolean) => Html;

/** Label, hint, fault and control, in this order, and connected; `hintOf` stands elsewhere. */
function field(
  { id, name = id, label, hint, told, hintOf }: Field,
  control: Control,
  more: Attributes = {},
): Html {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const { fault, attributes } = described(id, told, hintOf, hintId);
  const invalid = fault !== "";
  return fieldBox(
    invalid,
    html`<label for="${id}">${label}</label>`,
    when(hint, (text) => hintText(`${id}-hint`, text)),
    fault,
    control(written({ id, name, ...more, ...attributes }), invalid),
  );
}

export const textbox = ({
  value,
  attributes,
  ...rest
}: Field & { value?: string | undefined; attributes?: Attributes }): Html =>
  field(rest, (its) => html`<input${its}>`, { ...attributes, value });

/** Where a code is typed, as it stands on paper: no keyboard makes anything else of it. */
export const codeField = ({
  size,
  ...rest
}: Omit<Parameters<typeof textbox>[0], "id" | "attributes"> & { size: Attributes }): Html =>
  textbox({
    id: "code",
    ...rest,
    attributes: {
      dir: "ltr",
      autocomplete: "off",
      autocapitalize: "characters",
      spellcheck: "false",
      ...size,
    },
  });

export const textarea = ({
  value = "",
  rows,
  attributes,
  ...rest
}: Field & { value?: string; rows: number; attributes?: Attributes }): Html =>
  field(rest, (its) => html`<textarea${its}>${value}</textarea>`, { rows, ...attributes });

/** A list to choose one from. `empty` is what stands there while nothing is chosen. */
export function select({
  options,
  chosen,
  empty,
  ...rest
}: Field & {
  options: readonly (readonly [value: string, label: string])[];
  chosen?: string | undefined;
  empty?: string;
}): Html {
  const option = ([value, label]: readonly [string, string]) =>
    html`<option value="${value}"${value === chosen && raw(" selected")}>${label}</option>`;
  const none = when(empty, (label) => html`<option value="">${label}</option>`);
  const classes = "utrecht-select utrecht-select--html-select";
  return field(rest, (its, invalid) => {
    const faulty = invalid && " utrecht-select--invalid";
    const content = [none, options.map(option)];
    return html`<select class="${classes}${faulty}"${its}>${content}</select>`;
  });
}

type Choice = { id?: string; name: string; value: string; label: Content; checked?: boolean };
const CHOICES = {
  radio: {
    label: "utrecht-form-label utrecht-form-label--radio",
    input: "utrecht-radio-button utrecht-radio-button--html-input",
  },
  checkbox: {
    label: "utrecht-form-label utrecht-form-label--checkbox",
    input: "utrecht-checkbox utrecht-checkbox--html-input",
  },
};
function choice(
  type: keyof typeof CHOICES,
  { id, name, value, label, checked = false }: Choice,
  attributes: Attributes = {},
): Html {
  const classes = CHOICES[type];
  const its = written({ type, class: classes.input, id, name, value, checked, ...attributes });
  const content = html`<input${its}> <span>${label}</span>`;
  return html`<label class="${classes.label} buurt-choice">${content}</label>`;
}

export const radio = (one: Choice, attributes?: Attributes): Html =>
  choice("radio", one, attributes);

/** A box to tick; with an id it can have a fault. `more` is what it says of its group's fault. */
export function checkbox({ told, ...one }: Choice & { told?: Told }, more: Attributes = {}): Html {
  const { fault, attributes } = described(one.id ?? one.name, told);
  return fault === ""
    ? choice("checkbox", one, { ...attributes, ...more })
    : fieldBox(true, fault, choice("checkbox", one, attributes));
}

/**
 * Fields that belong together. `content` is given what each of them says of the fault of the group,
 * which is told of the field `id`.
 */
export function fieldset(
  { legend, id = "", hint, told }: Omit<Field, "id" | "label"> & { legend: Content; id?: string },
  content: (attributes: Attributes) => Content,
): Html {
  const { fault, attributes } = described(id, told);
  const invalid = fault !== "" && " utrecht-form-fieldset--invalid";
  const fields = [
    html`<legend>${legend}</legend>`,
    when(hint, (text) => hintText(id === "" ? "hint" : `${id}-hint`, text)),
    fault,
    content(attributes),
  ];
  return html`<div class="utrecht-form-fieldset${invalid}"><fieldset>${fields}</fieldset></div>`;
}

/** `quiet` for what is not the one thing to do here. */
export function button(
  label: string,
  { quiet = false, ...attributes }: { quiet?: boolean; name?: string; value?: string } = {},
): Html {
  const kind = quiet ? "nl-button--secondary" : "nl-button--primary";
  const its = written(attributes);
  return html`<button class="nl-button ${kind}" type="submit"${its}>${label}</button>`;
}

export const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** A form without the browser's own faults: ours are in the reader's language and stay. */
export const form = (action: string, content: Content): Html =>
  html`<form method="post" action="${action}" novalidate>${content}</form>`;

/** A form that changes nothing: it asks for a page. */
export const query = (action: string, content: Content): Html =>
  html`<form method="get" action="${action}">${content}</form>`;

function alert(kind: string, attributes: Content, content: Content): Html {
  const inside = html`<div class="utrecht-alert__content">${content}</div>`;
  return html`<div class="utrecht-alert ${kind}"${attributes}>${inside}</div>`;
}

/** Something that must not be overlooked. */
export const note = (content: Content, attributes: Attributes = {}): Html =>
  alert("utrecht-alert--info", written(attributes), paragraph(content));

/**
 * Every fault of a form in one place that takes the focus, each with a link to the field where it
 * is mended. Nothing when there is none.
 */
export const faultSummary = (language: Language, told: Told): Html | "" =>
  when(told.length > 0, () =>
    alert("utrecht-alert--error", raw(' role="alert" tabindex="-1" autofocus id="faults"'), [
      heading(2, faultSummaryWords[language].title),
      list(told.map(({ field: id, text, on = "" }) => link(`${on}#${id}`, text))),
    ]),
  );

type Table = {
  caption: string;
  named?: boolean;
  head: readonly string[];
  rows: readonly (readonly Content[])[];
  numbers?: readonly number[];
};

/** The first column heads the rows; those in `numbers` are numbers. */
export function plainTable({ caption, named = true, head, rows, numbers = [] }: Table): Html {
  const number = (at: number) => numbers.includes(at) && raw(' class="buurt-number"');
  const headCell = (name: string, at: number) => html`<th scope="col"${number(at)}>${name}</th>`;
  const cell = (content: Content, at: number) => html`<td${number(at + 1)}>${content}</td>`;
  const row = ([first = "", ...rest]: readonly Content[]) =>
    html`<tr><th scope="row">${first}</th>${rest.map(cell)}</tr>`;
  return html`<table>${[
    named && html`<caption>${caption}</caption>`,
    html`<thead><tr>${head.map(headCell)}</tr></thead>`,
    html`<tbody>${rows.map(row)}</tbody>`,
  ]}</table>`;
}

/** What scrolls by itself where the screen is narrow can be reached, and has a name. */
export const scrolling = (name: string): Html =>
  html` tabindex="0" role="region" aria-label="${name}"`;

export const table = (parts: Table): Html =>
  html`<div class="utrecht-table-container"${scrolling(parts.caption)}>${plainTable(parts)}</div>`;
