import { AN_HOUR } from "#domain/answer/pace.ts";
import { clockOf } from "#domain/calendar/time.ts";
import type { PostalAddress } from "#domain/dispatch/mail.ts";
import type { AreaId, Instant, ResidentId, RunId } from "#contract/ids.ts";
import { LANGUAGES, type Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { fieldworkWords } from "#web/copy/console/fieldwork.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden, note, textarea } from "#web/pages/components.ts";
import { cards, grid, heading, list, paragraph, strong } from "#web/pages/elements.ts";
import { type Content, type Html, html, raw, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, linkIn, ownForm } from "#console/console-page.ts";
import { type Asking, visitsPath } from "./pace.ts";

type Person = {
  id: ResidentId;
  batch: number;
  name: string;
  address: PostalAddress | undefined;
  language: Language;
};
type VisitsView = Frame & {
  neighbourhood: Neighbourhood;
  run: RunId;
  open: boolean;
  area: AreaId | undefined;
  people: readonly Person[];
  /** How many answers more they may begin now, and from when one where that is none. */
  room: { left: number; next?: Instant };
  asking: readonly Asking[];
};

const pathOf = ({ run }: VisitsView): string => visitsPath(run);

/** Those of one area who have not answered: to ring at their door, or to call. */
export function consoleVisitsPage(view: VisitsView): Page {
  const { language, neighbourhood, open } = view;
  const words = inConsole(fieldworkWords, language);
  return consoleLayout(view, `${words.visitsTitle}: ${neighbourhood.name}`, pathOf(view), [
    paragraph(words.visitsText),
    open ? [others(view), areas(view), room(view), silent(view), heard(view)] : note(words.closed),
  ]);
}

const morePath = ({ run }: VisitsView): string => `/console/answers/${run}/more`;

/** Where what somebody said is written down, for who reads what residents wrote. */
function heard(view: VisitsView): Content {
  const words = inConsole(fieldworkWords, view.language).heard;
  return [
    heading(2, words.title, "heard"),
    paragraph(words.text),
    ownForm(
      view,
      `/console/answers/${view.run}/heard`,
      textarea({
        id: "heard-words",
        name: "words",
        label: words.label,
        rows: 3,
        attributes: { dir: "auto", maxlength: "1000" },
      }),
      button(words.keep, { quiet: true }),
    ),
  ];
}

/** Colleagues who ask to enter more than a dozen in an hour: somebody else allows it, who sees no answer. */
function others(view: VisitsView): Content {
  const words = inConsole(fieldworkWords, view.language).pace;
  return view.asking
    .filter(({ own }) => !own)
    .map(({ person, name }) =>
      note([
        paragraph(words.asks(name, AN_HOUR)),
        ownForm(view, `${morePath(view)}/${person}`, button(words.allow(name, AN_HOUR))),
      ]),
    );
}

/** How many more they may enter in this hour; who may enter none asks a colleague. */
function room(view: VisitsView): Content {
  const { language, room: its, asking } = view;
  const words = inConsole(fieldworkWords, language).pace;
  if (its.left > 0) return paragraph(words.left(its.left));
  return note([
    paragraph(words.full(AN_HOUR, its.next === undefined ? "" : clockOf(its.next).slice(11, 16))),
    asking.some(({ own }) => own)
      ? paragraph(words.asked)
      : ownForm(view, morePath(view), button(words.ask(AN_HOUR))),
  ]);
}

function areas(view: VisitsView): Html {
  const { language, neighbourhood } = view;
  const links = neighbourhood.areas.map(({ id, name }) =>
    linkIn(language, `${pathOf(view)}?area=${id}`, name),
  );
  const { areas: label } = inConsole(fieldworkWords, language);
  return html`<nav aria-label="${label}">${list(links)}</nav>`;
}

/** Who has not answered in the area that was chosen. */
function silent(view: VisitsView): Content {
  const { language, area, people } = view;
  const words = inConsole(fieldworkWords, language);
  if (area === undefined) return "";
  if (people.length === 0) return paragraph(words.nobodySilent);
  return [
    paragraph(words.silent(people.length)),
    cards(people.map((person) => personCard(person, view))),
  ];
}

function personCard({ id, batch, name, address, language }: Person, view: VisitsView): Content {
  const { ask } = inConsole(fieldworkWords, view.language);
  const asking = (channel: "doorstep" | "telephone") =>
    ownForm(
      view,
      pathOf(view),
      hidden("resident", id),
      hidden("batch", batch),
      hidden("channel", channel),
      button(ask[channel], { quiet: true }),
    );
  const where = when(address, ({ street, postcode, place }) => [
    raw("<br>"),
    `${street}, ${postcode} ${place}`,
  ]);
  return [
    paragraph(strong(name), ` (${LANGUAGES[language].name})`, where),
    view.room.left > 0 && grid(asking("doorstep"), asking("telephone")),
  ];
}
