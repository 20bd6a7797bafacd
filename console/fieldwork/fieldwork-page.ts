import type { ChoiceFault, Filled } from "#domain/answer/ballot.ts";
import type { Difference } from "#domain/answer/paper.ts";
import type { PostalAddress } from "#domain/dispatch/mail.ts";
import type { AreaId, ResidentId, RunId } from "#contract/ids.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import type { Neighbourhood, Topic } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { codeWords } from "#web/copy/code.ts";
import { button, faultSummary, form, hidden, note, textbox } from "#web/pages/components.ts";
import { html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { choiceFields, toldOf } from "#web/pages/choice-fields.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

export type PaperFault = ChoiceFault | { kind: "code" };
export type PaperTold =
  | { kind: "first" | "again" | "accepted" | "late" | "answered" | "withdrawn" | "meanwhile" }
  | { kind: "differs"; differences: readonly Difference[] };

type View = Frame & { neighbourhood: Neighbourhood; run: RunId; open: boolean };

/** A paper form is typed over; it counts once two people read the same on it. */
export function consolePaperPage(
  view: View & {
    topics: readonly Topic[];
    filled: Filled & { code: string };
    faults: readonly PaperFault[];
    told: PaperTold | undefined;
  },
): Page {
  const { language, csrf, neighbourhood, run, open, topics, filled, faults, told } = view;
  const { label } = codeWords[language];
  const words = inConsole(fieldworkWords, language);
  const path = `/console/answers/${run}/paper`;
  const choice = faults.flatMap((fault) => (fault.kind === "code" ? [] : fault));
  const all = [
    ...(choice.length === faults.length ? [] : [{ field: "code", text: words.noSuchCode }]),
    ...toldOf(choice, topics, language, filled.places),
  ];
  const said =
    told === undefined
      ? ""
      : note(
          told.kind === "differs"
            ? words.differs(told.differences.map((one) => words.differences[one]))
            : words.paper[told.kind],
          { role: "status" },
        );
  const content = html`${faultSummary(language, all)}${said}<p>${words.paperText}</p>${open ? form(`${path}?lang=${language}`, html`${hidden("csrf", csrf)}${textbox({ id: "code", label: label, hint: words.codeHint, told: all, value: filled.code, attributes: { dir: "ltr", autocomplete: "off", spellcheck: "false" } })}${choiceFields({ language, topics, told: all, ...filled })}${button(words.enter)}`) : note(words.closed)}`;
  return consoleLayout(view, `${words.paperTitle}: ${neighbourhood.name}`, path, content);
}

type Person = {
  id: ResidentId;
  batch: number;
  name: string;
  address: PostalAddress | undefined;
  language: Language;
};

/** Those of one area who have not answered: to ring at their door, or to call. */
export function consoleVisitsPage(
  view: View & { area: AreaId | undefined; people: readonly Person[] },
): Page {
  const { language, csrf, neighbourhood, run, open, area, people } = view;
  const words = inConsole(fieldworkWords, language);
  const path = `/console/answers/${run}/visits`;
  const ask = ({ id, batch }: Person, channel: "doorstep" | "telephone") =>
    form(
      `${path}?lang=${language}`,
      html`${hidden("csrf", csrf)}${hidden("resident", id)}${hidden("batch", batch)}${hidden("channel", channel)}${button(words.ask[channel], { quiet: true })}`,
    );
  const row = (person: Person) =>
    html`<li class="buurt-card"><p><strong>${person.name}</strong> (${LANGUAGES[person.language].name})${person.address === undefined ? "" : html`<br>${person.address.street}, ${person.address.postcode} ${person.address.place}`}</p><div class="buurt-grid">${ask(person, "doorstep")}${ask(person, "telephone")}</div></li>`;
  const chosen =
    area === undefined
      ? ""
      : people.length === 0
        ? html`<p>${words.nobodySilent}</p>`
        : html`<p>${words.silent(people.length)}</p><ul class="buurt-cards">${people.map(row)}</ul>`;
  return consoleLayout(
    view,
    `${words.visitsTitle}: ${neighbourhood.name}`,
    path,
    html`<p>${words.visitsText}</p>${open ? html`<nav aria-label="${words.areas}"><ul>${neighbourhood.areas.map(({ id, name }) => html`<li><a href="${path}?area=${id}&amp;lang=${language}">${name}</a></li>`)}</ul></nav>${chosen}` : note(words.closed)}`,
  );
}
