import type { WaveReport } from "#domain/measurement/report/wave-report.ts";
import type { Language } from "#contract/language.ts";
import type { Dossier } from "#domain/measurement/report/dossier.ts";
import { dossierBody } from "#web/report/dossier.ts";
import { titleOf, waveReportBody } from "#web/report/wave-report.ts";
import { measuredWords } from "#web/copy/report/measured.ts";
import { dossierWords } from "#web/copy/report/dossier.ts";
import type { Content } from "./html.ts";
import { titleWords } from "#web/copy/titles.ts";
import { linkLine } from "./elements.ts";
import { homeLink, layout, overviewLink, type Page } from "./layout.ts";

/** A published report within the site: in every language, and as files. */
export function measuredPage({
  language,
  site,
  report,
  path,
  above = "",
  became,
}: {
  language: Language;
  site: string;
  report: WaveReport;
  path: string;
  /** That its neighbourhood takes no part any more. */
  above?: Content;
  /** What became of what residents wrote, and of what was promised. */
  became: Content;
}): Page {
  const files = (["json", "csv"] as const).map((kind) => ({
    label: kind.toUpperCase(),
    href: `${path}/report.${kind}`,
  }));
  const { scope } = report;
  const found = { site, description: measuredWords[language].cause };
  return layout({ language, title: titleOf({ language, report }), path, wide: true, found }, [
    above,
    waveReportBody({ language, report, files }),
    became,
    scope.kind === "all" ? overviewLink(language) : homeLink(language, scope),
  ]);
}

/** The dossier within the site. */
export function dossierPage({
  language,
  site,
  dossier,
  path,
  promised,
}: {
  language: Language;
  site: string;
  dossier: Dossier;
  path: string;
  /** What was promised in each neighbourhood since its baseline. */
  promised: ReadonlyMap<string, Content>;
}): Page {
  const { dossier: title } = titleWords[language];
  const found = { site, description: dossierWords[language].intro };
  return layout({ language, title, path, wide: true, found }, [
    dossierBody({ language, dossier, promised }),
    linkLine(`${path}/report.json`, "JSON"),
    overviewLink(language),
  ]);
}
