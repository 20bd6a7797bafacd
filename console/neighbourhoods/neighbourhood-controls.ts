import { present } from "#contract/present.ts";
import type { Organised } from "#domain/organisation.ts";
import type { Language } from "#contract/language.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { inConsole } from "#web/copy/console/words.ts";
import {
  checkbox,
  fieldset,
  hidden,
  radio,
  select,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { rowsIn } from "#console/form-fields.ts";
import { grid } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import type { FieldFault } from "./neighbourhood-facts.ts";
import {
  FIELDS,
  type FieldName,
  fieldNamed,
  isRows,
  type Rows,
  ROWS,
} from "./neighbourhood-fields.ts";

export type Options = readonly (readonly [value: string, label: string])[];
/** What is typed, what is wrong with it, and the control that has the focus. */
export type Typed = {
  language: Language;
  neighbourhood: Organised;
  typed: URLSearchParams;
  told: Told;
  focus: string | undefined;
  path: string;
};

const ATTRIBUTES = {
  text: {},
  number: { inputmode: "numeric" },
  email: { type: "email" },
  phone: { type: "tel" },
  day: { type: "date" },
  time: { type: "time" },
  code: { spellcheck: "false" },
  cbs: { inputmode: "numeric" },
  share: {},
  weight: {},
  weeks: {},
  choice: {},
  many: {},
  photo: {},
} as const;

const labelOf = (language: Language, field: FieldName, row?: number): string => {
  const words = inConsole(neighbourhoodFormWords, language);
  return row === undefined ? words.fields[field] : words.row(words.fields[field], row + 1);
};

/** What is said to help with a field, if anything. */
const hintOf = (language: Language, field: FieldName): string | undefined =>
  new Map<string, string>(Object.entries(inConsole(neighbourhoodFormWords, language).hints)).get(
    field,
  );

type More = {
  row?: number;
  options?: Options;
  empty?: string;
  hint?: string | undefined;
  id?: string;
  label?: string;
};

/** One field; `row` where it stands in a list. */
export function control(
  { language, typed, told, focus }: Typed,
  field: FieldName,
  more: More = {},
): Html {
  const { row, options = [], empty, hint = hintOf(language, field) } = more;
  const { fields } = inConsole(neighbourhoodFormWords, language);
  const { id = row === undefined ? field : field.replace("-", `-${row}-`) } = more;
  // The row is said by the legend around it.
  const its = { id, label: more.label ?? fields[field], told, ...present({ hint }) };
  const { kind } = FIELDS[field];
  if (kind === "choice")
    return select({
      ...its,
      options,
      chosen: typed.get(id) ?? undefined,
      ...present({ empty }),
    });
  return textbox({
    ...its,
    value: typed.get(id) ?? "",
    attributes: { autocomplete: "off", ...ATTRIBUTES[kind], autofocus: focus === id },
  });
}

export const yesOrNo = (typed: Typed, field: FieldName): Html => {
  const words = inConsole(neighbourhoodFormWords, typed.language);
  return control(typed, field, {
    options: [
      ["yes", words.yes],
      ["no", words.no],
    ],
  });
};

/** A few things of which one is chosen. */
export const radios = (
  { language, typed, told }: Typed,
  field: "holidayRegion",
  options: Options,
): Html => {
  const hint = hintOf(language, field);
  return fieldset(
    { legend: labelOf(language, field), id: field, told, ...present({ hint }) },
    (more) =>
      grid(
        options.map(([value, label], at) => {
          const first = at === 0 ? { id: field } : {};
          const checked = typed.get(field) === value;
          return radio({ ...first, name: field, value, label, checked }, more);
        }),
      ),
  );
};

/** Boxes of which several can be ticked. */
export const boxes = (
  { language, typed, told }: Typed,
  field: "languages" | "topics",
  options: Options,
): Html =>
  fieldset({ legend: labelOf(language, field), id: field, told }, (more) =>
    grid(
      options.map(([value, label], at) => {
        const checked = typed.getAll(field).includes(value);
        const first = at === 0 ? { id: field } : {};
        return checkbox({ ...first, name: field, value, label, checked }, more);
      }),
    ),
  );

/** A photo that comes along, another one to take its place, or none. */
export function photo(typed: Typed, who: "contact" | "standIn"): Html {
  const { photo: words, fields, hints } = inConsole(neighbourhoodFormWords, typed.language);
  const [field, there] = [`${who}-photo` as const, typed.typed.get(`${who}-photo`) ?? ""];
  const away = checkbox({ name: `${field}-away`, value: "yes", label: words.away });
  const shown = there.startsWith("data:image/")
    ? html`${hidden(field, there)}<p>${words.there} ${thumbnail(there)}</p>${away}`
    : "";
  const other = textbox({
    id: field,
    name: `${field}-file`,
    label: fields[field],
    hint: hints[field],
    told: typed.told,
    attributes: { type: "file", accept: "image/jpeg,image/png,image/webp" },
  });
  return html`${shown}${other}`;
}

const thumbnail = (photo: string): Html =>
  html`<img class="buurt-photo" src="${photo}" alt="" width="72" height="72">`;

/** A button that sends the form and gets it back with something done to it; nothing is kept. */
export const press = (
  { language, path }: Typed,
  label: string,
  what: string,
  place: string,
): Html =>
  html`<button class="nl-button nl-button--secondary" type="submit" name="do" value="${what}" formaction="${
    path
  }?lang=${language}#${place}">${label}</button>`;

/** The rows of a list, each with what takes it away, and what adds another. */
export function rows(
  typed: Typed,
  list: Rows,
  row: (at: number, values: Readonly<Record<string, string>>) => Content,
): Html {
  const words = inConsole(neighbourhoodFormWords, typed.language);
  const there = rowsIn(typed.typed, list).map(({ values }) => values);
  const one = (values: Readonly<Record<string, string>>, at: number): Html => {
    const drop = press(typed, words.drop(at + 1), `drop:${list}:${at}`, list);
    const legend = words.rows[list](at + 1);
    const fields = fieldset({ legend }, () => [grid(row(at, values)), drop]);
    return html`<div class="buurt-entry">${fields}</div>`;
  };
  const next = `${list}-${there.length}-${ROWS[list][0]}`;
  return html`${there.map(one)}<p>${press(typed, words.add, `add:${list}`, next)}</p>`;
}

/** What is wrong with each field, in words that also stand alone. */
export function toldOf(faults: readonly FieldFault[], language: Language): Told {
  const words = inConsole(neighbourhoodFormWords, language);
  return faults.map(({ control: id, field, special, detail = "" }) => {
    const row = /-(\d+)-/.exec(id)?.[1];
    const spec = FIELDS[field];
    const [from, to] = "from" in spec ? [spec.from, spec.to] : [0, 0];
    const sentence =
      special === undefined ? words.faults[spec.kind] : words.specials[special](detail);
    const label = labelOf(language, field, row === undefined ? undefined : Number(row));
    const text = typeof sentence === "string" ? sentence : sentence(from, to);
    return { field: id, text: `${label}: ${text}` };
  });
}

/** What a control, a list or a group of boxes is called. */
export function unitLabel(unit: string, language: Language): string {
  const words = inConsole(neighbourhoodFormWords, language);
  const field = fieldNamed(unit);
  if (field !== undefined) return words.fields[field];
  return isRows(unit) ? words.sections[unit] : words.measured;
}
