import { kindOf, type Partner } from "#contract/organisation.ts";
import type { Language } from "#contract/language.ts";
import { activeIn, organisationIn, type Organised } from "#domain/organisation.ts";
import { partnerWords } from "#web/copy/partners.ts";

/** In which language, and of which neighbourhood, organisations are called by their names. */
export type Named = { language: Language; neighbourhood: Organised };

/** What an organisation is called today, wherever its id stands; else the word for its kind. */
export const organisationName = ({ language, neighbourhood }: Named, id: Partner): string =>
  organisationIn(neighbourhood, id)?.name ?? partnerWords[language][kindOf(id)];

export const organisationNames = (named: Named, ids: readonly Partner[]): string =>
  ids.map((id) => organisationName(named, id)).join(", ");

/** Organisations to choose from: those of which something new can be asked. */
export const partnerOptions = (
  named: Named,
  ids: readonly Partner[] = activeIn(named.neighbourhood).map(({ id }) => id),
): (readonly [Partner, string])[] => ids.map((id) => [id, organisationName(named, id)]);
