import type { Action } from "#domain/actions/action.ts";
import { type Errand, type Statement, unseenOf } from "#domain/actions/errand.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Signal } from "#domain/reading/text.ts";
import { actionPath, errandsPath, picturesPath } from "#web/console-paths.ts";
import { errandPageWords } from "#web/copy/console/errands.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden, textbox, type Told } from "#web/pages/components.ts";
import { details, heading, list, paragraph, strong, typedText } from "#web/pages/elements.ts";
import { statementText } from "#web/pages/errand.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { stateSentence } from "#web/pages/promise.ts";
import { consoleFormPage, type Frame, linkIn, linkLineIn, ownForm } from "#console/console-page.ts";

/** An errand with what it is about, as far as that is still there. */
export type Shown = { errand: Errand; action: Action | undefined; signal: Signal | undefined };

export type ErrandsView = Frame & {
  neighbourhood: Neighbourhood;
  errands: readonly Shown[];
  mayCheck: boolean;
  told: Told;
};

/** What organisations outside the team were asked, and what they said; what waits to be looked at first. */
export function errandsPage(view: ErrandsView): Page {
  const { language, neighbourhood, errands } = view;
  const words = inConsole(errandPageWords, language);
  const path = errandsPath(neighbourhood.id);
  return consoleFormPage(view, words.title(neighbourhood.name), path, [
    paragraph(words.intro),
    errands.length === 0
      ? paragraph(words.none)
      : html`<ul class="buurt-cards">${errands.map((one) => errandCard(one, view))}</ul>`,
  ]);
}

function errandCard(shown: Shown, view: ErrandsView): Html {
  const { errand, action, signal } = shown;
  const { language, neighbourhood, mayCheck } = view;
  const words = inConsole(errandPageWords, language);
  const named = { language, neighbourhood };
  const [first] = unseenOf(errand);
  const title = action?.title ?? signal?.words;
  const isAsked = errand.matter.kind !== "memory";
  return html`<li class="buurt-card" id="${errand.id}">${[
    heading(2, [
      organisationName(named, errand.partner),
      when(title, (its) => [": ", typedText(its)]),
    ]),
    paragraph(
      `${words.kinds[errand.matter.kind]}. ${words[isAsked ? "until" : "from"](dayIn(language, errand.answerBy))}`,
    ),
    action !== undefined && [
      paragraph(linkIn(language, actionPath(action), stateSentence(action, named))),
      linkLineIn(language, picturesPath(action), words.toPictures),
    ],
    errand.withdrawn !== undefined && paragraph(strong(words.withdrawn)),
    errand.said.length === 0 ? paragraph(words.silent) : saidList(errand, view),
    mayCheck && [
      when(first, (statement) => checkForm(errand, statement, view)),
      linkForms(errand, view),
    ],
  ]}</li>`;
}

function saidList({ said }: Errand, { language }: ErrandsView): Html {
  const words = inConsole(errandPageWords, language);
  const became = ({ looked }: Statement): Content =>
    looked === undefined
      ? ""
      : [
          " (",
          (looked.taken ? words.takenOn : words.leftOn)(dayIn(language, looked.at)),
          when(looked.why, (why) => [": ", typedText(why)]),
          ")",
        ];
  return list(
    said.map((one) => [`${dayIn(language, one.at)}: `, statementText(one, language), became(one)]),
  );
}

/** Yes or no to the first that waits; what was said after it comes then. */
function checkForm(errand: Errand, statement: Statement, view: ErrandsView): Html {
  const { language, told } = view;
  const words = inConsole(errandPageWords, language);
  const fields = [hidden("version", errand.version), hidden("statement", statement.id)];
  return html`<section class="buurt-place">${[
    heading(3, words.check),
    paragraph(strong(statementText(statement, language))),
    paragraph(statement.says.kind === "picture" ? words.pictureText : words.checkText),
    ownForm(
      view,
      `${pathOf(errand)}/take`,
      fields,
      button(statement.says.kind === "picture" ? words.seen : words.take),
    ),
    details(
      words.leave,
      ownForm(
        view,
        `${pathOf(errand)}/leave`,
        fields,
        textbox({ id: `why-${errand.id}`, name: "why", label: words.why, told }),
        button(words.leave, { quiet: true }),
      ),
    ),
  ]}</section>`;
}

const pathOf = ({ neighbourhood, id }: Errand): string => `${errandsPath(neighbourhood)}/${id}`;

function linkForms(errand: Errand, view: ErrandsView): Content {
  const words = inConsole(errandPageWords, view.language);
  const version = hidden("version", errand.version);
  const withdraw = ownForm(
    view,
    `${pathOf(errand)}/withdraw`,
    version,
    button(words.withdraw, { quiet: true }),
  );
  const again = ownForm(
    view,
    `${pathOf(errand)}/again`,
    version,
    paragraph(words.againText),
    button(words.again, { quiet: true }),
  );
  return [errand.withdrawn === undefined && withdraw, details(words.again, again)];
}
