import type { Language } from "#domain/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { exportWords, type TableName } from "#web/copy/console/exports.ts";
import { button, hidden, select, table } from "../components.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { consoleLayout, type Frame } from "./home.ts";

export const EXPORTS_PATH = "/console/exports";
const FORMATS = ["csv", "xlsx"];

export const wordsFor = (language: Language) => exportWords[language === "nl" ? "nl" : "en"];

type Offered = { tables: readonly TableName[]; neighbourhoods: readonly Pick<Neighbourhood, "id" | "name">[]; chosen: string | undefined };

/** Every table with its files, of one neighbourhood or of all. */
export function exportsPage(frame: Frame, { tables, neighbourhoods, chosen }: Offered): Page {
  const { language } = frame;
  const words = wordsFor(language);
  const query = chosen === undefined ? "" : `?${new URLSearchParams({ neighbourhood: chosen }).toString()}`;
  const files = (name: string, title: string): Html => html`${FORMATS.map((format) => html`<a href="${EXPORTS_PATH}/${name}.${format}${query}" aria-label="${words.of(title, format.toUpperCase())}">${format.toUpperCase()}</a> `)}`;
  const choice = html`<form method="get" action="${EXPORTS_PATH}">${hidden("lang", language)}${select({ id: "neighbourhood", label: words.neighbourhood, options: neighbourhoods.map(({ id, name }) => [id, name] as const), chosen, empty: words.all })}${button(words.show, { quiet: true })}</form>`;
  const rows = tables.map((name) => {
    const [title = name, holds = ""] = words.tables[name];
    return [title, holds, files(name, title)];
  });
  return consoleLayout(frame, words.title, EXPORTS_PATH, html`<p>${words.intro}</p>${choice}${table({ caption: words.title, named: false, head: [words.table, words.holds, words.files], rows })}<p>${words.ballots}</p><h2>${words.residents}</h2><p>${words.residentsText}</p><p>${chosen === undefined ? words.residentsOne : files("residents", words.residents)}</p>`);
}

/** What to do about a file that is too large for a page. */
export function tooLargePage(frame: Frame, { table: name, format, neighbourhood }: { table: string; format: string; neighbourhood: string | undefined }): Page {
  const words = wordsFor(frame.language);
  const command = `npx buurt export ${name}${neighbourhood === undefined ? "" : ` --neighbourhood ${neighbourhood}`} --format ${format} --output ${name}.${format}`;
  return { ...consoleLayout(frame, words.tooLarge, EXPORTS_PATH, html`<p>${words.tooLargeText}</p><p dir="ltr"><code>${command}</code></p>`), status: 413 };
}
