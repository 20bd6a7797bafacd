import type { Language } from "#contract/language.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { closedWords } from "#web/copy/closed.ts";
import { linkWords } from "#web/copy/links.ts";
import { neighbourhoodPageWords } from "#web/copy/neighbourhood.ts";
import { waveTitleWords } from "#web/copy/report/wave-titles.ts";
import { titleWords } from "#web/copy/titles.ts";
import { link, linkLine, list, paragraph } from "./elements.ts";
import { when } from "./html.ts";
import { layout, type Page } from "./layout.ts";

/** Where everybody finds their neighbourhood, and what was measured of all of them together. */
export function neighbourhoodsPage({
  language,
  site,
  neighbourhoods,
  measured,
}: {
  language: Language;
  site: string;
  neighbourhoods: readonly Neighbourhood[];
  measured: number | undefined;
}): Page {
  const page = neighbourhoodPageWords[language];
  const { titleAll } = waveTitleWords[language];
  const { dossier } = titleWords[language];
  return layout(
    { language, title: page.list, path: "/", found: { site, description: page.listIntro } },
    [
      paragraph(page.listIntro),
      linkLine(`/code?lang=${language}`, linkWords[language].toCode),
      list(
        neighbourhoods.map(({ id, name, municipality, closed }) => [
          link(`/${id}?lang=${language}`, name),
          `, ${municipality}`,
          closed !== undefined && ` (${closedWords[language].title})`,
        ]),
      ),
      when(measured, (number) => [
        linkLine(`/measured/all_${number}?lang=${language}`, titleAll),
        linkLine(`/measured/dossier?lang=${language}`, dossier),
      ]),
    ],
  );
}
