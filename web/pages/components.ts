import type { Language } from "#contract/language.ts";
import { faultSummaryWords } from "#web/copy/fault-summary.ts";
import { type Html, html, raw, when } from "./html.ts";

/** Every element that a page writes plainly is a component of NL Design System; here is which. */
const CLASSES: Readonly<Record<string, string>> = {
  a: "nl-link",
  p: "nl-paragraph",
  h1: "nl-heading nl-heading--level-1",
  h2: "nl-heading nl-heading--level-2",
  h3: "nl-heading nl-heading--level-3",
  h4: "nl-heading nl-heading--level-4",
  ul: "utrecht-unordered-list utrecht-unordered-list--html-content",
  ol: "utrecht-ordered-list utrecht-ordered-list--html-content",
  table: "utrecht-table utrecht-table--html-table",
  button: "nl-button nl-button--primary",
  label: "utrecht-form-label",
  fieldset: "utrecht-form-fieldset--html-fieldset",
  legend: "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend",
  select: "utrecht-select utrecht-select--html-select",
  textarea: "utrecht-textarea utrecht-textarea--html-textarea",
  input: "utrecht-textbox utrecht-textbox--html-input",
};

/** The same page with the class names of the components on its plain elements; what has a class of its own keeps that. Nothing that people typed is touched: in it, `<` is written otherwise. */
export const dressed = (page: string): string =>
  page.replaceAll(/<([a-z]+\d?)((?:\s[^>]*)?)>/g, (whole, tag: string, rest: string) =>
    CLASSES[tag] === undefined || /\s(class="|type="hidden")/.test(rest)
      ? whole
      : `<${tag} class="${CLASSES[tag]}"${rest}>`,
  );

/** What was wrong with a field, in words; `on` is the address of the page where it stands, when that is another one. */
export type Told = readonly { field: string; text: string; on?: string }[];
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Field = { id: string; name?: string; label: Html | string; hint?: string; told?: Told };

const written = (attributes: Attributes): Html[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false
      ? []
      : value === true
        ? raw(` ${name}`)
        : html` ${raw(name)}="${value}"`,
  );

/** The fault of a field, and what its control says of hint and fault to those who do not see them. */
function described(
  id: string,
  told: Told = [],
  hints: readonly (string | undefined)[] = [],
): { fault: Html | ""; attributes: Attributes } {
  const mine = told.filter((one) => one.field === id);
  const ids = [...hints, mine.length === 0 ? undefined : `fault-${id}`].filter(
    (one) => one !== undefined,
  );
  return {
    fault: when(
      mine.length > 0,
      () =>
        html`<p class="utrecht-form-field-error-message" id="fault-${id}">${mine.map(({ text }) => text).join(" ")}</p>`,
    ),
    attributes: {
      "aria-describedby": ids.length === 0 ? undefined : ids.join(" "),
      "aria-invalid": mine.length === 0 ? undefined : "true",
    },
  };
}

/** Label, hint, fault and control, in this order, and connected. `hintOf` is the id of a hint that stands elsewhere. */
function field(
  { id, name = id, label, hint, told }: Field,
  control: (attributes: Html[], invalid: boolean) => Html,
  more: Attributes = {},
  hintOf?: string,
): Html {
  const { fault, attributes } = described(id, told, [
    hintOf,
    hint === undefined ? undefined : `${id}-hint`,
  ]);
  return html`<div class="utrecht-form-field${fault === "" ? "" : " utrecht-form-field--invalid"}"><label for="${id}">${label}</label>${when(hint, (text) => html`<p class="utrecht-form-field-description" id="${id}-hint">${text}</p>`)}${fault}${control(written({ id, name, ...more, ...attributes }), fault !== "")}</div>`;
}

export const textbox = ({
  value,
  attributes,
  ...rest
}: Field & { value?: string | undefined; attributes?: Attributes }): Html =>
  field(rest, (its) => html`<input${its}>`, { ...attributes, value });

export const textarea = ({
  value = "",
  rows,
  attributes,
  ...rest
}: Field & { value?: string; rows: number; attributes?: Attributes }): Html =>
  field(rest, (its) => html`<textarea${its}>${value}</textarea>`, { rows, ...attributes });

/** A list to choose one from. `empty` is what stands there while nothing is chosen. */
export const select = ({
  options,
  chosen,
  empty,
  hintOf,
  ...rest
}: Field & {
  options: readonly (readonly [value: string, label: string])[];
  chosen?: string | undefined;
  empty?: string;
  hintOf?: string | undefined;
}): Html =>
  field(
    rest,
    (its, invalid) =>
      html`<select class="utrecht-select utrecht-select--html-select${invalid ? " utrecht-select--invalid" : ""}"${its}>${when(empty, (label) => html`<option value="">${label}</option>`)}${options.map(([value, label]) => html`<option value="${value}"${value === chosen ? raw(" selected") : ""}>${label}</option>`)}</select>`,
    {},
    hintOf,
  );

type Choice = { id?: string; name: string; value: string; label: Html | string; checked?: boolean };
const choice = (
  type: "radio" | "checkbox",
  { id, name, value, label, checked = false }: Choice,
  attributes: Attributes = {},
): Html =>
  html`<label class="utrecht-form-label ${type === "radio" ? "utrecht-form-label--radio" : "utrecht-form-label--checkbox"} buurt-choice"><input type="${type}" class="${type === "radio" ? "utrecht-radio-button utrecht-radio-button--html-input" : "utrecht-checkbox utrecht-checkbox--html-input"}"${written({ id, name, value, checked, ...attributes })}> <span>${label}</span></label>`;

export const radio = (one: Choice, attributes?: Attributes): Html =>
  choice("radio", one, attributes);

/** A box to tick; with an id it can have a fault. `more` is what it says of the fault of its group. */
export function checkbox({ told, ...one }: Choice & { told?: Told }, more: Attributes = {}): Html {
  const { fault, attributes } = described(one.id ?? one.name, told);
  return fault === ""
    ? choice("checkbox", one, { ...attributes, ...more })
    : html`<div class="utrecht-form-field utrecht-form-field--invalid">${fault}${choice("checkbox", one, attributes)}</div>`;
}

/** Fields that belong together. `content` is given what each of them says of the fault of the group, which is told of the field `id`. */
export function fieldset(
  {
    legend,
    id = "",
    hint,
    told,
  }: { legend: Html | string; id?: string; hint?: string; told?: Told },
  content: (attributes: Attributes) => Html | Html[],
): Html {
  const { fault, attributes } = described(id, told);
  return html`<div class="utrecht-form-fieldset${fault === "" ? "" : " utrecht-form-fieldset--invalid"}"><fieldset><legend>${legend}</legend>${when(hint, (text) => html`<p class="utrecht-form-field-description" id="${id === "" ? "hint" : `${id}-hint`}">${text}</p>`)}${fault}${content(attributes)}</fieldset></div>`;
}

/** `quiet` for what is not the one thing to do here. */
export const button = (
  label: string,
  { quiet = false, ...attributes }: { quiet?: boolean; name?: string; value?: string } = {},
): Html =>
  html`<button class="nl-button ${quiet ? "nl-button--secondary" : "nl-button--primary"}" type="submit"${written(attributes)}>${label}</button>`;

export const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** A form without the browser's own faults: ours are in the reader's language and stay. */
export const form = (action: string, content: Html | Html[]): Html =>
  html`<form method="post" action="${action}" novalidate>${content}</form>`;

/** Something that must not be overlooked. */
export const note = (content: Html | string, attributes: Attributes = {}): Html =>
  html`<div class="utrecht-alert utrecht-alert--info"${written(attributes)}><div class="utrecht-alert__content"><p>${content}</p></div></div>`;

/** Every fault of a form in one place that takes the focus, each with a link to the field where it is mended. Nothing when there is none. */
export const faultSummary = (language: Language, told: Told): Html | "" =>
  when(
    told.length > 0,
    () =>
      html`<div class="utrecht-alert utrecht-alert--error" role="alert" tabindex="-1" autofocus id="faults"><div class="utrecht-alert__content"><h2>${faultSummaryWords[language].title}</h2><ul>${told.map(({ field: id, text, on = "" }) => html`<li><a href="${on}#${id}">${text}</a></li>`)}</ul></div></div>`,
  );

/** A table that scrolls by itself where the screen is narrow; the first column heads its rows, those in `numbers` are numbers. */
export function table({
  caption,
  named = true,
  head,
  rows,
  numbers = [],
}: {
  caption: string;
  named?: boolean;
  head: readonly string[];
  rows: readonly (readonly (string | number | Html)[])[];
  numbers?: readonly number[];
}): Html {
  const number = (at: number) => (numbers.includes(at) ? raw(' class="buurt-number"') : "");
  return html`<div class="utrecht-table-container" tabindex="0" role="region" aria-label="${caption}"><table>${named ? html`<caption>${caption}</caption>` : ""}<thead><tr>${head.map((name, at) => html`<th scope="col"${number(at)}>${name}</th>`)}</tr></thead><tbody>${rows.map(([first = "", ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell, at) => html`<td${number(at + 1)}>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}
