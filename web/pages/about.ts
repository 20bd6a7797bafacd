import type { Language } from "#contract/language.ts";
import { REGISTER } from "#contract/register.ts";
import type { Registered } from "#contract/registered.ts";
import { aboutWords } from "#web/copy/about.ts";
import { registerWords } from "#web/copy/register.ts";
import { definition, definitions, details, heading, paragraph } from "./elements.ts";
import { type Content, html } from "./html.ts";
import { layout, type Page } from "./layout.ts";

/** Who answers for this site, from the configuration. */
export type Organisation = { name: string; email: string };

const page = (
  about: { language: Language; path: string; title: string },
  parts: readonly [string, readonly string[]][],
  { email }: Organisation,
  more: Content = "",
): Page =>
  layout(about, [
    parts.map(([title, texts]) => [heading(2, title), texts.map((text) => paragraph(text))]),
    more,
    paragraph(
      aboutWords[about.language].contact,
      html` <a dir="ltr" href="mailto:${email}">${email}</a>`,
    ),
  ]);

/** What is kept, why, for how long, and what one can ask (GDPR, articles 12 to 14). */
export function privacyPage(
  language: Language,
  organisation: Organisation,
  retentionDays: number,
): Page {
  const about = aboutWords[language];
  return page(
    { language, path: "/privacy", title: about.privacyTitle },
    about.privacyText(organisation.name, retentionDays),
    organisation,
    registered(language, retentionDays),
  );
}

/** The register as it is: of residents, of nobody, of the team; folded, since it is long. */
function registered(language: Language, days: number): Content {
  const { title, nobodysTitle, nobodysText, teamTitle, ...words } = registerWords[language];
  const entries: Registered[] = Object.values(REGISTER);
  const listed = (wanted: (entry: Registered) => boolean) =>
    definitions(
      [...Map.groupBy(entries.filter(wanted), ({ what }) => what)].map(([what, alike]) =>
        what === undefined
          ? ""
          : definition(words.what[what], toldOf(alike, words, days).join(" ")),
      ),
    );
  return [
    details(
      title,
      listed((entry) => "of" in entry && entry.of === "resident"),
    ),
    details(
      nobodysTitle,
      paragraph(nobodysText),
      listed((entry) => "nobodys" in entry),
    ),
    details(
      teamTitle,
      listed((entry) => "of" in entry && entry.of === "team"),
    ),
  ];
}

type Told = Pick<(typeof registerWords)[Language], "ground" | "kept" | "shown" | "erased">;

/** What is said of kinds of facts that are one thing to whom they are about, each sentence once. */
function toldOf(alike: readonly Registered[], words: Told, days: number): string[] {
  const sentences = alike.flatMap((entry) => [
    ...("of" in entry ? [words.ground[entry.ground]] : []),
    ...(entry.kept === undefined ? [] : [words.kept[entry.kept](days)]),
    ...("of" in entry ? [words.shown[entry.shown], words.erased[entry.erased]] : []),
  ]);
  return [...new Set(sentences)];
}

/** The accessibility statement (Besluit digitale toegankelijkheid overheid). */
export function accessibilityPage(language: Language, organisation: Organisation): Page {
  const about = aboutWords[language];
  return page(
    { language, path: "/accessibility", title: about.accessibilityTitle },
    about.accessibilityText(organisation.name),
    organisation,
  );
}
