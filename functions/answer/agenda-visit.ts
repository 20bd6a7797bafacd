import type { Language } from "#contract/language.ts";
import type { Visit } from "#functions/middleware/page.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import type { Uses } from "#stores/stores.ts";
import { linkPage } from "#web/pages/survey.ts";
import { type AgendaLink, followToAgenda } from "./follow-sent.ts";

type Following = "invitations" | "limits" | "neighbourhoods" | "now" | "rounds" | "sha256";

/** A personal link that leads to an agenda survey. */
export type KnownLink = Extract<AgendaLink, { kind: "known" }>;

/** Who comes by a link to an agenda survey, and the language to speak; else what they are told. */
export type AgendaVisit = { link: KnownLink; language: Language } | { reply: Reply };

/** Follows the link of a visit. One of a measurement leads on to its questionnaire. */
export async function followToSurvey(stores: Uses<Following>, visit: Visit): Promise<AgendaVisit> {
  const link = await followToAgenda(stores, visit);
  const asked = visit.asked === undefined ? "" : `?lang=${visit.asked}`;
  if (link.kind === "measurement") return { reply: redirect(`/m/${link.secret}${asked}`) };
  return known(link, visit);
}

/** Likewise for what only a cycle has: of a measurement there is no such page. */
export async function followToCycle(stores: Uses<Following>, visit: Visit): Promise<AgendaVisit> {
  const link = await followToAgenda(stores, visit);
  return known(link.kind === "measurement" ? { kind: "unknown" } : link, visit);
}

const known = (link: Exclude<AgendaLink, { kind: "measurement" }>, visit: Visit): AgendaVisit =>
  link.kind === "known"
    ? { link, language: visit.asked ?? link.token.language }
    : { reply: linkPage({ language: visit.language, kind: link.kind }) };
