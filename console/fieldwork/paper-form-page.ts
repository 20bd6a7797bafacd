import type { RunId } from "#contract/ids.ts";
import type { Filled } from "#domain/form/reading.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { codeWords } from "#web/copy/code.ts";
import { paperQuestionnaireWords } from "#web/copy/letters/questionnaire.ts";
import { panelWords } from "#web/copy/panel.ts";
import { answerFields, toldOfAnswers } from "#web/pages/answer-fields.ts";
import {
  button,
  checkbox,
  faultSummary,
  form,
  hidden,
  note,
  textbox,
} from "#web/pages/components.ts";
import { heading, paragraph } from "#web/pages/elements.ts";
import { type Content, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";
import type { OnPaper, PaperFault, PaperTold } from "./on-paper.ts";

/** What was typed over. */
export type Typed = { code: string; filled: Filled; ticked: boolean };

type View = Frame & {
  neighbourhood: Neighbourhood;
  run: RunId;
  open: boolean;
  paper: OnPaper;
  typed: Typed;
  faults: readonly PaperFault[];
  told: PaperTold | undefined;
};

const WITHOUT_SPELLING = { dir: "ltr", autocomplete: "off", spellcheck: "false" };

/** A paper form is typed over on one page; it counts once two people read the same on it. */
export function paperFormPage(view: View): Page {
  const { language, csrf, neighbourhood, run, open, paper, typed, faults } = view;
  const words = inConsole(fieldworkWords, language);
  const path = `/console/answers/${run}/paper`;
  const answers = faults.flatMap((fault) => (fault.kind === "code" ? [] : fault));
  const told = [
    ...(answers.length === faults.length ? [] : [{ field: "code", text: words.noSuchCode }]),
    ...toldOfAnswers(answers, paper.questions, paper.words),
  ];
  const fields = [
    hidden("csrf", csrf),
    textbox({
      id: "code",
      label: codeWords[language].label,
      hint: words.codeHint,
      told,
      value: typed.code,
      attributes: WITHOUT_SPELLING,
    }),
    answerFields(paper.questions, {
      language,
      filled: typed.filled,
      told,
      words: paper.words,
      numbered: paper.numbered,
    }),
    paper.panel && panelBox(view),
    button(words.enter),
  ];
  const content = [
    faultSummary(language, told),
    when(view.told, (what) => note(toldIn(view, what), { role: "status" })),
    paragraph(words.paperText),
    open ? form(`${path}?lang=${language}`, fields) : note(words.closed),
  ];
  const page = consoleLayout(
    view,
    `${words.paperTitle}: ${neighbourhood.name}`,
    path,
    html`${content}`,
  );
  return { ...page, status: faults.length > 0 ? 422 : page.status };
}

function panelBox({ language, typed: { ticked } }: View): Content {
  const { title, consent: label } = panelWords[language];
  return [
    heading(2, title),
    checkbox({ id: "panel", name: "panel", value: "yes", label, checked: ticked }),
  ];
}

/** What became of the reading, where two differ by the numbers or the names of the questions. */
function toldIn({ language, paper: { questions, numbered } }: View, told: PaperTold): string {
  const words = inConsole(fieldworkWords, language);
  if (told.kind !== "differs") return words.paper[told.kind];
  const named: Readonly<Record<string, string>> = words.differences;
  return words.differs(
    told.differences.map((what) => {
      if (what === "panel") return panelWords[language].title;
      const number = questions.findIndex(({ id }) => id === what) + 1;
      return numbered ? paperQuestionnaireWords[language].question(number) : (named[what] ?? "");
    }),
  );
}
