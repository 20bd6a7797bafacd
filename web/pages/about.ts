import type { Language } from "#contract/language.ts";
import { aboutWords } from "#web/copy/about.ts";
import { html } from "./html.ts";
import { layout, type Page } from "./layout.ts";

/** Who answers for this site, from the configuration. */
export type Organisation = { name: string; email: string };

const page = (
  language: Language,
  path: string,
  title: string,
  parts: readonly [string, readonly string[]][],
  { email }: Organisation,
): Page =>
  layout(
    { language, title, path },
    html`${parts.map(([heading, texts]) => html`<h2>${heading}</h2>${texts.map((text) => html`<p>${text}</p>`)}`)}<p>${aboutWords[language].contact} <a dir="ltr" href="mailto:${email}">${email}</a></p>`,
  );

/** What is kept, why, for how long, and what one can ask (GDPR, articles 12 to 14). */
export function privacyPage(
  language: Language,
  organisation: Organisation,
  retentionDays: number,
): Page {
  const about = aboutWords[language];
  return page(
    language,
    "/privacy",
    about.privacyTitle,
    about.privacyText(organisation.name, retentionDays),
    organisation,
  );
}

/** The accessibility statement (Besluit digitale toegankelijkheid overheid). */
export function accessibilityPage(language: Language, organisation: Organisation): Page {
  const about = aboutWords[language];
  return page(
    language,
    "/accessibility",
    about.accessibilityTitle,
    about.accessibilityText(organisation.name),
    organisation,
  );
}
