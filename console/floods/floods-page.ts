import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { type Aside, type Flood, Floodable, type Sender } from "#domain/set-aside.ts";
import { floodWords } from "#web/copy/console/floods.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentIn } from "#web/copy/dates.ts";
import {
  button,
  faultSummary,
  hidden,
  query,
  select,
  textbox,
  type Told,
} from "#web/pages/components.ts";
import { cards, heading, paragraph, section } from "#web/pages/elements.ts";
import { type Content, when } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleLayout, type Frame, ownForm } from "#console/console-page.ts";

/** A span of time as somebody typed it. */
export type SpanFields = { kind: string; day: string; from: string; until: string };

export type FloodsView = Frame & {
  neighbourhood: Neighbourhood;
  fields: SpanFields;
  told: Told;
  looked: { flood: Flood; came: number; more: boolean; senders: readonly Sender[] } | undefined;
  asides: readonly Aside[];
};

const pathOf = ({ neighbourhood: { id } }: FloodsView): string => `/console/floods/${id}`;
const wordsIn = (language: Language) => inConsole(floodWords, language);

/** First a look at what came when, then the button; and what was set aside, to put back. */
export function floodsPage(view: FloodsView): Page {
  const { language, neighbourhood, told } = view;
  const words = wordsIn(language);
  return consoleLayout(view, words.title(neighbourhood.name), pathOf(view), [
    faultSummary(language, told),
    paragraph(words.intro),
    spanForm(view),
    found(view),
    setAsideBefore(view),
  ]);
}

function spanForm(view: FloodsView): Content {
  const { language, fields, told } = view;
  const words = wordsIn(language);
  const typed = (id: "day" | "from" | "until", type: "date" | "time") =>
    textbox({ id, label: words.fields[id], value: fields[id], told, attributes: { type } });
  return query(pathOf(view), [
    hidden("lang", language),
    select({
      id: "kind",
      label: words.fields.kind,
      options: Floodable.options.map((kind) => [kind, words.kinds[kind]]),
      chosen: fields.kind,
      told,
    }),
    typed("day", "date"),
    typed("from", "time"),
    typed("until", "time"),
    button(words.look, { quiet: true }),
  ]);
}

/** How much came, all of it or of who sent the most, each with its button. */
function found(view: FloodsView): Content {
  const { language, looked } = view;
  const words = wordsIn(language);
  return when(looked, ({ flood, came, more, senders }) =>
    section(
      "came",
      words.came(came, words.kinds[flood.kind]),
      more && paragraph(words.more(came)),
      came > 0 && asideForm(view, flood, words.all(came)),
      senders.length > 1 && [
        heading(3, words.senders),
        paragraph(words.whoIsWho),
        cards(
          senders.map(({ sender, count, first, last }, nth) => [
            paragraph(words.sender(nth + 1, count), " ", spanOf(language, first, last)),
            asideForm(view, { ...flood, sender }, words.ofSender(count), `-${nth + 1}`),
          ]),
        ),
      ],
    ),
  );
}

const spanOf = (language: Language, from: Instant, until: Instant): string =>
  wordsIn(language).span(momentIn(language, from), momentIn(language, until));

function asideForm(view: FloodsView, flood: Flood, label: string, which = ""): Content {
  const { language, fields, told } = view;
  const { reason } = wordsIn(language).fields;
  const { kind, from, until, sender } = flood;
  // What was looked at stands in the address, so that a fault shows it again.
  const again = new URLSearchParams({ ...fields }).toString();
  return ownForm(
    view,
    `${pathOf(view)}?${again}`,
    Object.entries({ kind, from, until }).map(([name, value]) => hidden(name, value)),
    when(sender, (one) => hidden("sender", one)),
    textbox({ id: `reason${which}`, name: "reason", label: reason, told }),
    button(label),
  );
}

/** What was set aside, the last first. */
function setAsideBefore(view: FloodsView): Content {
  const { language, asides } = view;
  const words = wordsIn(language);
  const card = (aside: Aside): Content => [
    paragraph(
      words.aside(aside.count, words.kinds[aside.kind]),
      " ",
      spanOf(language, aside.from, aside.until),
    ),
    aside.undone === undefined
      ? ownForm(view, `${pathOf(view)}/${aside.id}/undo`, button(words.undo, { quiet: true }))
      : paragraph(words.undone(momentIn(language, aside.undone))),
  ];
  return section(
    "asides",
    words.before,
    asides.length === 0 ? paragraph(words.nothing) : cards(asides.map(card)),
  );
}
