import type { WaveReport } from "#domain/measurement/report/wave-report.ts";
import type { Language } from "#contract/language.ts";
import type { Dossier } from "#domain/measurement/report/dossier.ts";
import { dossierBody } from "#web/report/dossier.ts";
import { titleOf, waveReportBody } from "#web/report/wave-report.ts";
import { linkWords } from "#web/copy/links.ts";
import { titleWords } from "#web/copy/titles.ts";
import { html } from "./html.ts";
import { layout, type Page } from "./layout.ts";

/** A published report within the site: in every language, and as files. */
export function measuredPage({
  language,
  report,
  path,
}: {
  language: Language;
  report: WaveReport;
  path: string;
}): Page {
  const files = (["json", "csv"] as const).map((kind) => ({
    label: kind.toUpperCase(),
    href: `${path}/report.${kind}`,
  }));
  const back =
    report.scope.kind === "all"
      ? html`<a href="/?lang=${language}">${linkWords[language].overview}</a>`
      : html`<a href="/${report.scope.id}?lang=${language}">${linkWords[language].toNeighbourhood(report.scope.name)}</a>`;
  return layout(
    { language, title: titleOf({ language, report }), path, wide: true },
    html`${waveReportBody({ language, report, files })}<p>${back}</p>`,
  );
}

/** The dossier within the site. */
export function dossierPage({
  language,
  dossier,
  path,
}: {
  language: Language;
  dossier: Dossier;
  path: string;
}): Page {
  const { dossier: title } = titleWords[language];
  const { overview } = linkWords[language];
  return layout(
    { language, title, path, wide: true },
    html`${dossierBody({ language, dossier })}<p><a href="${path}/report.json">JSON</a></p><p><a href="/?lang=${language}">${overview}</a></p>`,
  );
}
