import { exportWords, type TableName } from "#web/copy/console/exports.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, faultSummary, hidden, table, textbox } from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, PLACES } from "#console/console-page.ts";

const FORMATS = ["csv", "xlsx"];

/** `typed` is the neighbourhood that was asked for, empty for all; `personal`: whether residents may be taken along. */
type Offered = { tables: readonly TableName[]; typed: string; known: boolean; personal: boolean };

/** Every table with its files, of one neighbourhood or of all. */
export function exportsPage(frame: Frame, { tables, typed, known, personal }: Offered): Page {
  const { language } = frame;
  const words = inConsole(exportWords, language);
  const told = known ? [] : [{ field: "neighbourhood", text: words.unknown(typed.slice(0, 40)) }];
  const chosen = known ? typed : "";
  const query = new URLSearchParams({
    lang: language,
    ...(chosen === "" ? {} : { neighbourhood: chosen }),
  }).toString();
  const files = (name: string, title: string): Html =>
    html`${FORMATS.map((format) => html`<a href="${PLACES.exports}/${name}.${format}?${query}" aria-label="${words.of(title, format.toUpperCase())}">${format.toUpperCase()}</a> `)}`;
  const choice = html`<form method="get" action="${PLACES.exports}">${hidden("lang", language)}${textbox({ id: "neighbourhood", label: words.neighbourhood, hint: words.neighbourhoodHint, told, value: typed, attributes: { dir: "ltr", autocomplete: "off", spellcheck: "false" } })}${button(words.show, { quiet: true })}</form>`;
  const rows = tables.map((name) => {
    const [title = name, holds = ""] = words.tables[name];
    return [title, holds, files(name, title)];
  });
  const residents = personal
    ? html`<h2>${words.residents}</h2><p>${words.residentsText}</p><p>${chosen === "" ? words.residentsOne : files("residents", words.residents)}</p>`
    : "";
  const page = consoleLayout(
    frame,
    words.title,
    PLACES.exports,
    html`${faultSummary(language, told)}<p>${words.intro}</p>${choice}${known ? html`${table({ caption: words.title, named: false, head: [words.table, words.holds, words.files], rows })}${residents}` : ""}<p>${words.ballots}</p>`,
  );
  return { ...page, status: known ? 200 : 404 };
}

/** What to do about a file that is too large for a page. */
export function tooLargePage(
  frame: Frame,
  {
    table: name,
    format,
    neighbourhood,
  }: { table: string; format: string; neighbourhood: string | undefined },
): Page {
  const words = inConsole(exportWords, frame.language);
  const command = `npx buurt export ${name}${neighbourhood === undefined ? "" : ` --neighbourhood ${neighbourhood}`} --format ${format} --output ${name}.${format}`;
  return {
    ...consoleLayout(
      frame,
      words.tooLarge,
      PLACES.exports,
      html`<p>${words.tooLargeText}</p><p dir="ltr"><code>${command}</code></p>`,
    ),
    status: 413,
  };
}
