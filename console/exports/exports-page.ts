import type { Language } from "#contract/language.ts";
import { exportWords, type TableName } from "#web/copy/console/exports.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, faultSummary, hidden, table, textbox, type Told } from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";

const FORMATS = ["csv", "xlsx"];

/** `typed` is the neighbourhood that was asked for, empty for all; `personal`: whether residents may be taken along. */
type Offered = { tables: readonly TableName[]; typed: string; known: boolean; personal: boolean };

/** Every table with its files, of one neighbourhood or of all. */
export function exportsPage(frame: Frame, { tables, typed, known, personal }: Offered): Page {
  const { language } = frame;
  const words = inConsole(exportWords, language);
  const told = known ? [] : [{ field: "neighbourhood", text: words.unknown(typed.slice(0, 40)) }];
  const asked = { words, language, chosen: known ? typed : "" };
  const body = [
    html`${faultSummary(language, told)}<p>${words.intro}</p>`,
    placeForm(asked, { typed, told }),
    known ? tablesWithFiles(asked, tables) : "",
    known && personal ? residentsFiles(asked) : "",
    html`<p>${words.ballots}</p>`,
  ];
  const page = consoleLayout(frame, words.title, PLACES.exports, html`${body}`);
  return { ...page, status: known ? 200 : 404 };
}

type Asked = { words: (typeof exportWords)["nl"]; language: Language; chosen: string };

const placeForm = (
  { words, language }: Asked,
  { typed, told }: { typed: string; told: Told },
): Html =>
  html`<form method="get" action="${PLACES.exports}">${[
    hidden("lang", language),
    textbox({
      id: "neighbourhood",
      label: words.neighbourhood,
      hint: words.neighbourhoodHint,
      told,
      value: typed,
      attributes: { dir: "ltr", autocomplete: "off", spellcheck: "false" },
    }),
    button(words.show, { quiet: true }),
  ]}</form>`;

const tablesWithFiles = (asked: Asked, tables: readonly TableName[]): Html => {
  const { words } = asked;
  return table({
    caption: words.title,
    named: false,
    head: [words.table, words.holds, words.files],
    rows: tables.map((name) => {
      const [title = name, holds = ""] = words.tables[name];
      return [title, holds, filesOf(asked, name, title)];
    }),
  });
};

const residentsFiles = (asked: Asked): Html => {
  const { words, chosen } = asked;
  const files = chosen === "" ? words.residentsOne : filesOf(asked, "residents", words.residents);
  return html`<h2>${words.residents}</h2><p>${words.residentsText}</p><p>${files}</p>`;
};

function filesOf({ words, language, chosen }: Asked, name: string, title: string): Html {
  const query = new URLSearchParams({
    lang: language,
    ...(chosen === "" ? {} : { neighbourhood: chosen }),
  }).toString();
  const file = (format: string): Html => {
    const kind = format.toUpperCase();
    const address = `${PLACES.exports}/${name}.${format}?${query}`;
    return html`<a href="${address}" aria-label="${words.of(title, kind)}">${kind}</a> `;
  };
  return html`${FORMATS.map(file)}`;
}

type Refused = { table: string; format: string; neighbourhood: string | undefined };

/** What to do about a file that is too large for a page. */
export function tooLargePage(frame: Frame, { table: name, format, neighbourhood }: Refused): Page {
  const words = inConsole(exportWords, frame.language);
  const scope = neighbourhood === undefined ? "" : ` --neighbourhood ${neighbourhood}`;
  const command = `npx buurt export ${name}${scope} --format ${format} --output ${name}.${format}`;
  const body = html`<p>${words.tooLargeText}</p><p dir="ltr"><code>${command}</code></p>`;
  return { ...consoleLayout(frame, words.tooLarge, PLACES.exports, body), status: 413 };
}
