import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Language } from "#contract/language.ts";
import { closingWords } from "#web/copy/console/closing.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { heading, list } from "#web/pages/elements.ts";
import { errandsPath, organisationsPath, topicsPath } from "#web/console-paths.ts";
import { type Html, html } from "#web/pages/html.ts";
import { linkIn } from "#console/console-page.ts";

/** What somebody's role lets them do in a neighbourhood, by deed. */
export type Here = Readonly<
  Record<
    | "edit"
    | "import"
    | "exports"
    | "figures"
    | "actions"
    | "questions"
    | "signals"
    | "floods"
    | "cycles"
    | "waves"
    | "start"
    | "startWave"
    | "topics"
    | "organisations"
    | "errands"
    | "close",
    boolean
  >
>;
type Way = readonly [may: boolean, to: string, label: string];
type View = { language: Language; neighbourhood: Neighbourhood; here: Here };

/** Where one can go on to from the page of a neighbourhood, by what it is about. */
export function neighbourhoodLinks(view: View): Html {
  const words = inConsole(neighbourhoodWords, view.language);
  const groups = [
    [words.groups.work, work(view)],
    [words.groups.setUp, setUp(view)],
    [words.groups.look, look(view)],
  ] as const;
  const shown = groups.map(([name, ways]) => group(view.language, name, ways));
  return html`<nav aria-label="${words.links}" class="buurt-grid">${shown}</nav>`;
}

function group(language: Language, name: string, ways: readonly Way[]): Html | "" {
  const open = ways.filter(([may]) => may);
  if (open.length === 0) return "";
  const links = list(open.map(([, to, label]) => linkIn(language, to, label)));
  return html`<div>${heading(2, name)}${links}</div>`;
}

function work({ language, neighbourhood: { id }, here }: View): readonly Way[] {
  const words = inConsole(neighbourhoodWords, language);
  return [
    [here.actions, `/console/actions?neighbourhood=${id}`, words.actions],
    [here.questions, `/console/questions/${id}`, words.questions],
    [here.signals, `/console/signals/${id}`, words.signals],
    [here.errands, errandsPath(id), words.errands],
    [here.floods, `/console/floods/${id}`, words.floods],
  ];
}

function setUp({ language, neighbourhood: { id, closed }, here }: View): readonly Way[] {
  const words = inConsole(neighbourhoodWords, language);
  const closing = inConsole(closingWords, language);
  return [
    [here.import, `/console/neighbourhoods/${id}/residents`, words.residents],
    [here.topics, topicsPath(id), words.topics],
    [here.organisations, organisationsPath(id), words.organisations],
    [
      here.close,
      `/console/neighbourhoods/${id}/close`,
      closed === undefined ? closing.link : closing.closedLink,
    ],
  ];
}

function look({ language, neighbourhood: { id }, here }: View): readonly Way[] {
  const words = inConsole(neighbourhoodWords, language);
  return [
    [true, `/console/neighbourhoods/${id}/year`, words.year],
    [here.figures, `/console/figures/${id}`, words.figures],
    [here.exports, `/console/exports?neighbourhood=${id}`, words.exports],
    [true, `/${id}`, words.public],
  ];
}
