import type { Identity } from "#domain/municipality/identity.ts";
import { senderName } from "#domain/municipality/sender-name.ts";
import type { Retention, Sender } from "#domain/municipality/subjects.ts";
import type { Theme } from "#domain/municipality/theme.ts";
import { cards, heading, paragraph } from "#web/pages/elements.ts";
import { type Content, html } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { logoImage } from "#web/pages/municipality.ts";
import { consoleLayout, type Frame, linkIn } from "#console/console-page.ts";
import { PLACES } from "#console/places.ts";
import { wordsOf } from "./subject-page.ts";

type View = Frame & {
  identity: Identity;
  theme: Theme;
  sender: Sender;
  retention: Retention;
  managesPeople: boolean;
};

/** Every subject with what holds now, a press away from changing it. */
export function settingsPage(view: View): Page {
  const words = wordsOf(view);
  const { identity, theme, sender, retention } = view;
  const { address = words.none, name, partners } = identity;
  const one = (path: string, title: string, text: string, now: Content = "") => [
    heading(2, linkIn(view.language, path, title)),
    paragraph(text),
    now,
  ];
  const of = (subject: keyof typeof words.subjects, now: Content) =>
    one(`${PLACES.settings}/${subject}`, words.subjects[subject], words.about[subject], now);
  const look = [words.fonts[theme.font], theme.accent].filter((part) => part !== undefined);
  return consoleLayout(view, words.title, PLACES.settings, [
    paragraph(words.intro),
    cards([
      of(
        "identity",
        html`<p><strong>${name}</strong><br>${address.split("\n").join(", ")}<br>${partners.join(", ")}</p>`,
      ),
      of("theme", [
        theme.logo && html`<p class="buurt-logo">${logoImage(theme.logo, name)}</p>`,
        paragraph(look.join(", ")),
      ]),
      of("sender", paragraph(senderName({ identity, sender }, "Zonnestraat"))),
      of("retention", paragraph(words.days(retention.peopleDays))),
      ...(view.managesPeople ? [one(PLACES.people, words.people, words.peopleText)] : []),
    ]),
  ]);
}
