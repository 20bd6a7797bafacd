import { startWords } from "#web/copy/console/start.ts";
import { neighbourhoodWords } from "#web/copy/console/neighbourhoods.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { heading, numbered, paragraph } from "#web/pages/elements.ts";
import { type Html, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { buttonLink, consoleLayout, type Frame, linkIn } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";
import { type Coming, comingPart } from "./coming-part.ts";
import { runningPart, type RunTold } from "./running-part.ts";
import { waitingList, type WaitingView } from "./waiting-list.ts";

export type StartView = Frame &
  WaitingView & {
    runs: { told: readonly RunTold[]; more: number };
    coming: readonly Coming[];
    mayCreate: boolean;
    mayStart: boolean;
  };

/** What waits for who looks, what runs and what is coming; or how one begins. */
export function startPage(view: StartView): Page {
  const { language, who, waiting, runs, coming } = view;
  const words = inConsole(startWords, language);
  const title = words.hello(who.split(" ")[0] ?? who);
  if (isEmpty(view))
    return consoleLayout(view, title, PLACES.start, [paragraph(words.nothing), begin(view)]);
  return consoleLayout(view, title, PLACES.start, [
    html`<p class="buurt-sum">${words.sum(view.all, runs.told.length + runs.more)}</p>`,
    html`<div class="buurt-columns"><div>${[
      waitingList(view),
      waiting.length === 0 && runs.told.length === 0 && startHere(view),
    ]}</div><div>${[runningPart(language, runs), comingPart(language, coming)]}</div></div>`,
  ]);
}

/** Nothing is there yet, and nobody can have anything to do. */
const isEmpty = ({ around, waiting, places }: StartView): boolean =>
  around.choice.places.length === 0 && waiting.length === 0 && places.includes("neighbourhoods");

/** One way to begin, for who can go it. */
function begin({ language, mayCreate }: StartView): Html {
  const words = inConsole(startWords, language);
  return html`<section class="buurt-panel buurt-read" aria-labelledby="begin">${[
    heading(2, words.begin, "begin"),
    paragraph(mayCreate ? words.beginText : words.beginElsewhere),
    mayCreate && numbered(words.beginSteps),
    mayCreate &&
      paragraph(
        buttonLink(
          language,
          `${PLACES.neighbourhoods}/new`,
          inConsole(neighbourhoodWords, language).create,
        ),
      ),
    paragraph(linkIn(language, PLACES.manual, words.toManual)),
  ]}</section>`;
}

/** There is a neighbourhood, and nothing runs in any. */
const startHere = ({ language, mayStart }: StartView): Html | "" =>
  mayStart
    ? html`<p>${buttonLink(language, PLACES.neighbourhoods, inConsole(startWords, language).chooseToStart)}</p>`
    : "";
