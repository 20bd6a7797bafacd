import type { Action } from "#domain/actions/action.ts";
import { type Owner, ownerKey } from "#domain/actions/owner.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { Language } from "#contract/language.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { bare, qrCode } from "#web/letters/print.ts";
import { askedWords } from "#web/copy/asked.ts";
import { meetingWords } from "#web/copy/console/meeting.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden, note, textbox } from "#web/pages/components.ts";
import { inLanguage, paragraph, strong, typedText } from "#web/pages/elements.ts";
import { type Content, type Html, html, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { meetingPath } from "#web/console-paths.ts";
import { buttonLink, consoleFormPage, type Frame, ownForm } from "#console/console-page.ts";
import { deedPath } from "./meeting-view.ts";

/** What became of a mail with the link, or that no address could be read. */
export type Mailed = { kind: "sent" | "not-sent" } | { kind: "fault"; typed: string };

type HandOutView = Frame & {
  neighbourhood: Neighbourhood;
  cycle: Cycle;
  action: Action;
  owner: Exclude<Owner, { kind: "organisation" }>;
  address: string;
  mailed: Mailed | undefined;
  second: string | undefined;
};

/** The link of one who says yes on the spot: large, to scan, to type over, or to print as a slip. */
export function handOutPage(view: HandOutView): Page {
  const { language, cycle, owner, mailed } = view;
  const words = inConsole(meetingWords, language).handOut;
  const second = Language.safeParse(view.second).data;
  const back = `${meetingPath(cycle.id)}${second === undefined ? "" : `?second=${second}`}`;
  const told = mailed?.kind === "fault" ? [{ field: "email", text: words.addressFault }] : [];
  const outcome = { sent: words.mailed, "not-sent": words.notMailed };
  return consoleFormPage({ ...view, told }, words.title(owner.name), meetingPath(cycle.id), [
    mailed !== undefined &&
      mailed.kind !== "fault" &&
      note(outcome[mailed.kind], { role: "status" }),
    slip(view),
    html`<div class="buurt-aside">${[
      buttonLink(language, back, words.back),
      owner.kind === "resident" && mailForm(view, second, told),
      paragraph(words.print),
    ]}</div>`,
  ]);
}

/** What is scanned, or taken along on paper: in the language that most read. */
function slip({ language, neighbourhood, action, owner, address }: HandOutView): Html {
  const words = inConsole(meetingWords, language).handOut;
  const its = mainLanguage(neighbourhood);
  const asked = askedWords[its];
  const { lead } = owner.kind === "resident" ? asked.join : asked;
  return html`<section class="buurt-slip">${[
    qrCode(address, words.qr),
    html`<div>${[
      html`<div${inLanguage(its)}>${[
        paragraph(lead(owner.name, neighbourhood.name)),
        paragraph(strong(typedText(action.title)), ". ", asked.due(dayIn(its, action.due)), "."),
      ]}</div>`,
      paragraph(words.scan),
      addressLines(address),
      paragraph(words.alone(owner.name)),
    ]}</div>`,
  ]}</section>`;
}

/** The code on a line of its own, so that nobody looks for where it goes on. */
function addressLines(address: string): Html {
  const at = address.lastIndexOf("/") + 1;
  const [place, key] = [bare(address.slice(0, at)), address.slice(at)];
  return html`<p class="buurt-address" dir="ltr">${place}<wbr><span>${key}</span></p>`;
}

function mailForm(
  view: HandOutView,
  second: Language | undefined,
  told: readonly { field: string; text: string }[],
): Content {
  const { language, cycle, action, owner, mailed } = view;
  const words = inConsole(meetingWords, language).handOut;
  const typed = when(mailed?.kind === "fault" && mailed, (fault) => fault.typed);
  const fields = ownForm(
    view,
    deedPath({ cycle, second }, "link"),
    hidden("action", action.id),
    hidden("of", action.cycle),
    hidden("owner", ownerKey(owner)),
    textbox({
      id: "email",
      label: words.address,
      hint: words.addressHint,
      value: typed,
      told,
      attributes: { type: "email", autocomplete: "off" },
    }),
    button(words.send, { quiet: true }),
  );
  const open = mailed?.kind === "fault" && html` open`;
  return html`<details${open}><summary>${words.mail}</summary>${fields}</details>`;
}
