import { seesSignalsTo } from "#domain/access.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { type Call, neighbourhoodNamed } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { readingWords } from "#web/copy/console/reading.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { cards, paragraph, typedText } from "#web/pages/elements.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { consoleLayout } from "#console/console-page.ts";

/**
 * What was handed over to an organisation, for who works there: the team's words, and nothing that
 * a resident wrote.
 */
export async function showSignals(call: Call<"neighbourhoods" | "signals">): Promise<Reply> {
  const neighbourhood = await neighbourhoodNamed(call, call.parameters["neighbourhood"]);
  const { id, name } = neighbourhood;
  const { language } = call.visit;
  const words = inConsole(readingWords, language);
  const mine = (await call.dependencies.signals.of(id))
    .filter(({ to }) => seesSignalsTo(call.access, to))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
  return consoleLayout(frameOf(call), words.signals(name), `/console/signals/${id}`, [
    paragraph(words.signalsIntro),
    mine.length === 0
      ? paragraph(words.noSignals)
      : cards(
          mine.map(({ to, on, words: said }) => [
            paragraph(
              words.signal(organisationName({ language, neighbourhood }, to), dayIn(language, on)),
            ),
            paragraph(typedText(said)),
          ]),
        ),
  ]);
}
