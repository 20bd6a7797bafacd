import type { Language } from "#contract/language.ts";
import type { Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { linkPage } from "#web/pages/survey.ts";
import { type Followed, followLesser } from "./follow-link.ts";

/** Who comes by a link that does not answer, and the language to speak; else what they are told. */
export async function visitByLesser(
  stores: Parameters<typeof followLesser>[0],
  visit: Visit,
  power: Parameters<typeof followLesser>[1],
): Promise<{ link: Followed; language: Language } | { reply: Reply }> {
  const link = await followLesser(stores, power, visit.parameters["token"]);
  return link.kind === "known"
    ? { link, language: visit.asked ?? link.token.language }
    : { reply: linkPage({ language: visit.language, kind: link.kind }) };
}
