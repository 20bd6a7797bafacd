import type { Decision } from "#domain/municipality/subjects.ts";
import { momentIn } from "#web/copy/dates.ts";
import { peopleWords } from "#web/copy/console/people.ts";
import { settingsWords, type SettingsWords } from "#web/copy/console/settings.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden } from "#web/pages/components.ts";
import { cards, paragraph, section, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html } from "#web/pages/html.ts";
import { consoleFormPage, type Frame, ownForm } from "#console/console-page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { addressIn } from "#console/top.ts";
import { DESK } from "#console/desk.ts";
import type { Asked, SubjectView } from "./asked.ts";

export const wordsOf = ({ language }: Pick<Frame, "language">): SettingsWords =>
  inConsole(settingsWords, language);

/** What holds now in a form to change it, and below it everything that it was. */
export function subjectPage<Value>(
  asked: Asked<Value>,
  view: SubjectView<Value>,
  path: string,
): Reply {
  const words = wordsOf(view);
  const { content = "", styles = [] } = asked.below?.(view) ?? {};
  const fields = [hidden("version", view.version), asked.fields(view)];
  const shown = { ...view, styles };
  const page = consoleFormPage(shown, words.subjects[asked.subject], path, [
    paragraph(words.about[asked.subject]),
    asked.files ? formWithFile(view, path, fields) : ownForm(view, path, fields),
    content,
    history(asked, view, path),
  ]);
  return { ...page, allows: { styles: [...DESK.styles, ...styles] } };
}

function formWithFile({ language, csrf }: Frame, path: string, fields: Content): Html {
  const sent = html`action="${addressIn(language, path)}" enctype="multipart/form-data"`;
  return html`<form method="post" ${sent} novalidate>${[hidden("csrf", csrf), fields]}</form>`;
}

function history<Value>(asked: Asked<Value>, view: SubjectView<Value>, path: string): Html {
  const words = wordsOf(view);
  const { roleNames } = inConsole(peopleWords, view.language);
  const entry = (one: Decision<Value>) => {
    const { value, version, at, by } = one;
    const role = by === "machine" ? words.machine : roleNames[by];
    const back = [
      hidden("version", view.version),
      hidden("former", version),
      button(words.backTo, { quiet: true }),
    ];
    return [
      paragraph(words.by(role, momentIn(view.language, at))),
      asked.summary(value, view),
      version === view.version
        ? paragraph(strong(words.now))
        : ownForm(view, `${path}/restore`, back),
    ];
  };
  return section(
    "history",
    words.history,
    view.ever.length === 0 ? paragraph(words.historyNone) : cards(view.ever.map(entry)),
  );
}
