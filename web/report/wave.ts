import type { Language } from "#domain/language.ts";
import type { WaveReport } from "#domain/measurement/wave-report.ts";
export const waveReportPage = (view: { language: Language; report: WaveReport; files?: string }): string => JSON.stringify(view.report);
