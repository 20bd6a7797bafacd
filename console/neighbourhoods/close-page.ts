import type { Day } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type StandsOpen, takersOf } from "#domain/closing-down.ts";
import { activeIn } from "#domain/organisation.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { LANGUAGES } from "#contract/language.ts";
import { actionPath, runPath } from "#web/console-paths.ts";
import { closingWords } from "#web/copy/console/closing.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, note, select, textarea, type Told } from "#web/pages/components.ts";
import { list, paragraph, section, typedText } from "#web/pages/elements.ts";
import { type Content, type Html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { consoleFormPage, type Frame, linkIn, linkLineIn, ownForm } from "#console/console-page.ts";
import { runName } from "#console/cycles/run.ts";
import { whereDone } from "#console/waiting/where-done.ts";

/** As many as somebody looks at before the first of them are done. */
const SHOWN = 20;

export const endField = ({ cycle, id }: Pick<Action, "cycle" | "id">): string =>
  `end-${cycle}-${id}`;

export type CloseView = Frame &
  StandsOpen & {
    neighbourhood: Neighbourhood;
    promises: readonly Action[];
    today: Day;
    told?: Told;
    typed?: URLSearchParams;
    status?: number;
  };

/** Closes a neighbourhood, says what has to end before, or opens it again. */
export function closePage(view: CloseView): Page {
  const { language, neighbourhood } = view;
  const words = inConsole(closingWords, language);
  const home = `/console/neighbourhoods/${neighbourhood.id}`;
  return consoleFormPage(view, words.title(neighbourhood.name), `${home}/close`, [
    content(view, home),
    linkLineIn(language, home, words.back),
  ]);
}

function content(view: CloseView, home: string): Content {
  const { language, neighbourhood, runs, unanswered } = view;
  const words = inConsole(closingWords, language);
  if (neighbourhood.closed !== undefined)
    return [
      closedLine(view),
      paragraph(words.openText),
      ownForm(view, `${home}/open`, button(words.open)),
    ];
  const blocked = runs.length + unanswered.length > 0;
  return [paragraph(words.intro), blocked ? first(view) : closeForm(view, home)];
}

/** Since when and why, for the team. */
export const closedLine = ({
  language,
  neighbourhood,
}: Pick<CloseView, "language" | "neighbourhood">): Content =>
  when(neighbourhood.closed, ({ at, reason }) =>
    note([
      inConsole(closingWords, language).since(dayIn(language, dayOf(at))),
      " ",
      typedText(reason),
    ]),
  );

/** What has to end before, each with the place where it ends. */
function first({ language, neighbourhood, runs, unanswered }: CloseView): Html {
  const words = inConsole(closingWords, language);
  const { kinds } = inConsole(startWords, language);
  const all = [
    ...runs.map((run) =>
      linkIn(language, runPath(run.id), words.runs(runName(run, neighbourhood, language))),
    ),
    ...unanswered.map((one) => linkIn(language, whereDone(one), kinds[one.kind])),
  ];
  return section(
    "first",
    words.first,
    paragraph(words.firstText(all.length)),
    list(all.slice(0, SHOWN)),
  );
}

function closeForm(view: CloseView, home: string): Html {
  const { language, neighbourhood, promises, typed, told = [], today } = view;
  const words = inConsole(closingWords, language);
  return ownForm(
    view,
    `${home}/close`,
    promises.length > 0 && paragraph(words.promises),
    promises.map((action) => promiseField(action, view)),
    textarea({
      id: "reason",
      label: words.reason,
      hint: words.reasonHint(LANGUAGES[mainLanguage(neighbourhood)].name),
      rows: 4,
      value: typed?.get("reason") ?? "",
      told,
      attributes: { maxlength: 600, dir: "auto" },
    }),
    paragraph(words.after(dayIn(language, today))),
    button(words.close),
  );
}

function promiseField(action: Action, view: CloseView): Content {
  const { language, neighbourhood, typed, told = [] } = view;
  const words = inConsole(closingWords, language);
  const field = endField(action);
  const ids = activeIn(neighbourhood).map(({ id }) => id);
  const stays = action.state.kind === "handed-over";
  const named = takersOf(action, ids).map((id) => {
    const name = organisationName(view, id);
    return [id, stays ? words.stays(name) : words.handed(name)] as const;
  });
  return [
    select({
      id: field,
      label: words.promise(action.title),
      empty: words.choose,
      options: [["not-done", words.notDone], ...named],
      chosen: typed?.get(field) ?? "",
      told,
    }),
    paragraph(linkIn(language, actionPath(action), words.toPromise)),
  ];
}
