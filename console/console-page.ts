import { RunId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { runPath } from "#web/console-paths.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { CONSOLE_LANGUAGES, inConsole } from "#web/copy/console/words.ts";
import { helpWith } from "#web/manual/help.ts";
import { faultSummary, form, hidden, note, type Told } from "#web/pages/components.ts";
import { link, paragraph } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import { consoleScript } from "#web/pages/console-script.ts";
import { layout, type Page } from "#web/pages/layout.ts";
import { DESK } from "./desk.ts";
import { type Outcome, outcomeNote } from "./outcome.ts";
import { runTitle } from "./run-title.ts";
import { addressIn, type Top, topOf, trailOf } from "./top.ts";

/** What every page of the console has around it, and what was done just before or why it was not. */
export type Frame = Top & {
  outcome?: Outcome | undefined;
  message?: string | undefined;
  /** What this page alone needs to be seen. */
  styles?: readonly string[];
};

/** A link to a page of the console, in the language in which somebody reads it. */
export const linkIn = (language: Language, path: string, label: Content): Html =>
  link(addressIn(language, path), label);

/** Likewise on a line of its own. */
export const linkLineIn = (language: Language, path: string, label: Content): Html =>
  paragraph(linkIn(language, path, label));

/** Likewise the one thing to do on a page. */
export const buttonLink = (language: Language, path: string, label: Content): Html =>
  html`<a class="nl-button nl-button--primary" href="${addressIn(language, path)}">${label}</a>`;

/** A form of ours: it says that it is, and its faults come back in the reader's language. */
export const ownForm = ({ language, csrf }: Frame, path: string, ...content: Content[]): Html =>
  form(addressIn(language, path), [hidden("csrf", csrf), content]);

/** Likewise one that the browser looks over before it sends it. */
export const checkedForm = (
  { language, csrf }: Frame,
  path: string,
  ...content: Content[]
): Html => {
  const fields = [hidden("csrf", csrf), content];
  return html`<form method="post" action="${addressIn(language, path)}">${fields}</form>`;
};

/** The login page of the console; `to` is the page that was asked for. */
export function consoleLoginPage({
  language,
  denied,
  to,
}: {
  language: Language;
  denied: boolean;
  to: string;
}): Page {
  const words = inConsole(frameWords, language);
  const address = `/console/login?${new URLSearchParams({ to }).toString()}`;
  return layout(
    {
      language,
      title: words.title,
      path: "/console",
      languages: CONSOLE_LANGUAGES,
      status: denied ? 403 : 200,
    },
    [
      paragraph(denied ? words.noRole : words.loginText),
      paragraph(html`<a class="nl-button nl-button--primary" href="${address}">${words.login}</a>`),
    ],
  );
}

/** A page of the console; above it stands where the manual explains it. */
export function consoleLayout(frame: Frame, title: string, path: string, content: Content): Page {
  const { language, places, outcome, message, styles = [] } = frame;
  const trail = trailOf(frame, path, runAbove(path, language));
  const isFresh = html`${content}`.toString().includes("data-fresh");
  const desk = {
    header: topOf(frame, path),
    trail,
    styles: [...DESK.styles, ...styles],
    ...(isFresh ? { script: consoleScript } : {}),
  };
  return layout({ language, title, path, desk }, [
    when(outcome, (told) => outcomeNote(told, frame)),
    when(message, (text) => note(text, { role: "status" })),
    places.includes("manual") && helpLine(path, language),
    content,
    isFresh &&
      html`<p class="buurt-unseen" role="status" id="fresh" data-told="${
        inConsole(frameWords, language).fresh
      }"></p>`,
  ]);
}

/** The cycle or measurement that a page is about, where it is not its own. */
function runAbove(path: string, language: Language): Html[] {
  const run = path.split("/").flatMap((part) => RunId.safeParse(part).data ?? [])[0];
  if (run === undefined || path === runPath(run)) return [];
  return [linkIn(language, runPath(run), runTitle(run, language))];
}

/** A page with a form: what was wrong with it stands first, and the reply says that it was. */
export function consoleFormPage(
  frame: Frame & { told?: Told; status?: number | undefined },
  title: string,
  path: string,
  content: Content,
): Page {
  const { language, told = [], status = told.length > 0 ? 422 : 200 } = frame;
  const page = consoleLayout(frame, title, path, [faultSummary(language, told), content]);
  return { ...page, status };
}

function helpLine(path: string, language: Language): Html | "" {
  const { manual } = inConsole(frameWords, language).places;
  const help = helpWith(path, language);
  const links = help.map(({ address, title }, at) => [at > 0 && "; ", link(address, title)]);
  return when(
    help.length > 0,
    () => html`<p class="buurt-help"><small>${manual}: ${links}</small></p>`,
  );
}
