import type { Language } from "#contract/language.ts";
import { aboutWords } from "#web/copy/about.ts";
import { heading, paragraph } from "./elements.ts";
import { html } from "./html.ts";
import { layout, type Page } from "./layout.ts";

/** Who answers for this site, from the configuration. */
export type Organisation = { name: string; email: string };

const page = (
  about: { language: Language; path: string; title: string },
  parts: readonly [string, readonly string[]][],
  { email }: Organisation,
): Page =>
  layout(about, [
    parts.map(([title, texts]) => [heading(2, title), texts.map((text) => paragraph(text))]),
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
  );
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
