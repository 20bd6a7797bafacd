import type { RunId } from "#contract/ids.ts";
import type { Question } from "#domain/measurement/questionnaire/question.ts";
import type { AnswerFault, Filled } from "#domain/measurement/questionnaire/filling-in.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { codeWords } from "#web/copy/code.ts";
import { paperQuestionnaireWords } from "#web/copy/letters/questionnaire.ts";
import { panelWords } from "#web/copy/panel.ts";
import {
  button,
  checkbox,
  faultSummary,
  form,
  hidden,
  note,
  textbox,
} from "#web/pages/components.ts";
import { html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { answerFields, toldOfAnswers } from "#web/pages/answer-fields.ts";
import { consoleLayout, type Frame } from "#console/console-page.ts";

export type PaperAnswersFault = AnswerFault | { kind: "code" };
/** `questions` by their numbers on paper, and 0 for the panel. */
export type PaperAnswersTold =
  | { kind: "first" | "again" | "accepted" | "late" | "answered" | "withdrawn" | "meanwhile" }
  | { kind: "differs"; questions: readonly number[] };

type View = Frame & {
  neighbourhood: Neighbourhood;
  run: RunId;
  open: boolean;
  questions: readonly Question[];
  panel: boolean;
  code: string;
  filled: Filled;
  ticked: boolean;
  faults: readonly PaperAnswersFault[];
  told: PaperAnswersTold | undefined;
};

/** The paper form of a measurement is typed over on one page, its questions numbered as on paper; it counts once two people read the same on it. */
export function consolePaperAnswersPage(view: View): Page {
  const {
    language,
    csrf,
    neighbourhood,
    run,
    open,
    questions,
    panel,
    code,
    filled,
    ticked,
    faults,
    told,
  } = view;
  const { label } = codeWords[language];
  const panelText = panelWords[language];
  const paperQuestionnaire = paperQuestionnaireWords[language];
  const words = inConsole(fieldworkWords, language);
  const path = `/console/answers/${run}/paper`;
  const answers = faults.flatMap((fault) => (fault.kind === "code" ? [] : fault));
  const all = [
    ...(answers.length === faults.length ? [] : [{ field: "code", text: words.noSuchCode }]),
    ...toldOfAnswers(answers, questions, language),
  ];
  const different = (numbers: readonly number[]) =>
    words.differs(
      numbers.map((number) =>
        number === 0 ? panelText.title : paperQuestionnaire.question(number),
      ),
    );
  const said = when(told, (what) =>
    note(what.kind === "differs" ? different(what.questions) : words.paper[what.kind], {
      role: "status",
    }),
  );
  const fields = html`${hidden("csrf", csrf)}${textbox({ id: "code", label: label, hint: words.codeHint, told: all, value: code, attributes: { dir: "ltr", autocomplete: "off", spellcheck: "false" } })}${answerFields({ language, questions, filled, told: all, numbered: true })}${when(panel, () => html`<h2>${panelText.title}</h2>${checkbox({ id: "panel", name: "panel", value: "yes", label: panelText.consent, checked: ticked })}`)}${button(words.enter)}`;
  const page = consoleLayout(
    view,
    `${words.paperTitle}: ${neighbourhood.name}`,
    path,
    html`${faultSummary(language, all)}${said}<p>${words.paperText}</p>${open ? form(`${path}?lang=${language}`, fields) : note(words.closed)}`,
  );
  return { ...page, status: faults.length > 0 ? 422 : page.status };
}
