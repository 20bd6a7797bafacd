import { Conflict } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { seesSignalsTo } from "#domain/access.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { Signal } from "#domain/reading/text.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { backTo, type Call, neighbourhoodNamed, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { readingWords } from "#web/copy/console/reading.ts";
import { toldWords } from "#web/copy/console/told.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { button, hidden, textarea, type Told } from "#web/pages/components.ts";
import { cards, paragraph, typedText } from "#web/pages/elements.ts";
import { type Content, when } from "#web/pages/html.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { consoleFormPage, type Frame, ownForm } from "#console/console-page.ts";

type SignalCall = Call<"neighbourhoods" | "signals">;

/**
 * What was handed over to an organisation, for who works there: the team's words, and nothing that
 * a resident wrote. Who works there says what they do with it.
 */
export async function showSignals(call: SignalCall, told: Told = []): Promise<Reply> {
  const neighbourhood = await neighbourhoodNamed(call, call.parameters["neighbourhood"]);
  const { id, name } = neighbourhood;
  const { language } = call.visit;
  const words = inConsole(readingWords, language);
  const mine = (await seenBy(call)).toSorted((one, other) => (one.on < other.on ? 1 : -1));
  const frame = frameOf(call);
  const named = { language, neighbourhood };
  return consoleFormPage({ ...frame, told }, words.signals(name), `/console/signals/${id}`, [
    paragraph(words.signalsIntro),
    mine.length === 0
      ? paragraph(words.noSignals)
      : cards(
          mine.map((signal) => [
            paragraph(words.signal(organisationName(named, signal.to), dayIn(language, signal.on))),
            paragraph(typedText(signal.words)),
            answerPart(signal, frame, told),
          ]),
        ),
  ]);
}

const seenBy = async (call: SignalCall): Promise<Signal[]> =>
  (
    await call.dependencies.signals.of(
      (await neighbourhoodNamed(call, call.parameters["neighbourhood"])).id,
    )
  ).filter(({ to }) => seesSignalsTo(call.access, to));

/** What was answered, or the form that answers. */
function answerPart({ id, neighbourhood, answerBy, answered }: Signal, frame: Frame, told: Told) {
  const { language } = frame;
  const words = inConsole(readingWords, language);
  const said: Content = when(answered, ({ on, text }) =>
    paragraph(words.signalAnswered(dayIn(language, on)), " ", typedText(text)),
  );
  const form = when(answerBy, (day) => [
    paragraph(words.signalBy(dayIn(language, day))),
    ownForm(
      frame,
      `/console/signals/${neighbourhood}`,
      hidden("id", id),
      textarea({
        id: `text-${id}`,
        name: "text",
        label: words.signalAnswer,
        value: "",
        rows: 2,
        told,
        attributes: { dir: "auto" },
      }),
      button(words.signalSend),
    ),
  ]);
  return answered === undefined ? form : said;
}

/** Somebody of the organisation, or of the desk, writes down what it does; the first answer stands. */
export async function answerSignal(
  call: Call<"audit" | "neighbourhoods" | "signals">,
): Promise<Reply> {
  const { form, language } = call.visit;
  const signal = found(
    (await seenBy(call)).find(({ id }) => id === form.get("id")),
    "no such signal",
  );
  const on = dayOf(call.dependencies.now());
  const text = (form.get("text") ?? "").trim();
  const read = Signal.shape.answered.safeParse({ on, text });
  const fault = inConsole(readingWords, language).signalFault;
  if (!read.success || read.data === undefined)
    return showSignals(call, [{ field: `text-${signal.id}`, text: fault }]);
  if (!(await call.dependencies.signals.answer(signal, read.data)))
    throw new Conflict(inConsole(toldWords, language).changedMeanwhile);
  await tellAudit(call, `signal:${signal.id}`, {
    neighbourhood: signal.neighbourhood,
    at: call.dependencies.now(),
    action: "answer signal",
    object: signal.id,
    result: "answered",
  });
  return backTo(`/console/signals/${signal.neighbourhood}`, language, "done");
}
