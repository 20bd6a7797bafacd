import * as z from "zod";
import { cycleOfRound, Day, RandomId, RoundId } from "#contract/ids.ts";
import { NotFound } from "#contract/errors.ts";
import { isOpen } from "#domain/actions/action.ts";
import { HelpOffer } from "#domain/answer/help.ts";
import { answered, type AnswerField, readAnswer } from "#domain/answer/offers.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { mailOffer } from "#functions/answer/mail-offer.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { dayIn } from "#web/copy/dates.ts";
import { offerConsoleWords } from "#web/copy/console/offers.ts";
import { toldWords } from "#web/copy/console/told.ts";
import { inConsole } from "#web/copy/console/words.ts";
import type { Told } from "#web/pages/components.ts";
import { backTo, type Call, neighbourhoodNamed, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { offersPage, offersPath } from "./offers-page.ts";

/** As many as somebody answers before looking again; those that are due first. */
const A_PAGE = 50;

type Showing =
  | "actions"
  | "cycles"
  | "helpOffers"
  | "neighbourhoods"
  | "offered"
  | "retentionDays"
  | "waiting";
type Answering = Showing | "audit" | "mailer" | "notices" | "secret" | "site";
type Again = { message?: string; told?: Told; status?: number };

const named = (call: Call<"neighbourhoods">): Promise<Neighbourhood> =>
  neighbourhoodNamed(call, call.parameters["neighbourhood"]);

/** The offers of help that wait, with what was wrong with an answer. */
export async function showOffers(
  call: Call<Showing>,
  { message, told = [], status = 200 }: Again = {},
): Promise<Reply> {
  const neighbourhood = await named(call);
  const { actions, cycles, helpOffers, offered, now } = call.dependencies;
  const [all, today] = [await offered.of(neighbourhood.id), dayOf(now())];
  const known = await helpOffers.among(all.slice(-4 * A_PAGE));
  const isWaiting = ({ answer }: HelpOffer) =>
    answer === undefined || (answer.kind === "later" && answer.until <= today);
  const waiting = known
    .filter(isWaiting)
    .toSorted((one, other) => ((one.answerBy ?? one.on) < (other.answerBy ?? other.on) ? -1 : 1))
    .slice(0, A_PAGE);
  const its = [...new Set(waiting.map(({ round }) => round))];
  const promises = (await Promise.all(its.map((id) => actions.in(cycleOfRound(id))))).flat();
  const asked = await Promise.all(its.map((id) => cycles.mustGetRound(id)));
  const topics = await Promise.all(asked.map((round) => actions.topicsIn(round, [])));
  return {
    ...offersPage({
      ...frameOf(call, message),
      neighbourhood,
      waiting,
      answered: known.filter((offer) => !isWaiting(offer)).toReversed(),
      topics: topics.flat(),
      promises: promises.filter(isOpen),
      today,
      told,
      typed: status === 200 ? undefined : call.visit.form,
    }),
    status,
  };
}

const Form = z.object({
  id: RandomId,
  by: HelpOffer.shape.by,
  round: RoundId,
  what: z.string().min(1),
  day: z.union([Day, z.literal("")]).catch(""),
  text: z.string().trim(),
  who: z.string(),
});

/**
 * Somebody of the team says what comes of an offer; who made it hears in their language. The first
 * of two who answer stands. Nothing of whose it is goes into the trail.
 */
export async function answerOffer(call: Call<Answering>): Promise<Reply> {
  const neighbourhood = await named(call);
  const form = Form.safeParse(Object.fromEntries(call.visit.form));
  if (!form.success) return again(call, ["what"]);
  const { helpOffers } = call.dependencies;
  const offer = await helpOffers.get(form.data);
  if (offer === undefined || !offer.round.startsWith(`${neighbourhood.id}_`))
    throw new NotFound("no such offer");
  if (form.data.what === "withdrawn") {
    await helpOffers.remove(offer);
    return done(call, neighbourhood, { offer, result: "withdrawn" });
  }
  const read = await answerIn(call, neighbourhood, { offer, form: form.data });
  if ("faults" in read) return again(call, read.faults, read.last);
  const after = answered(offer, read.answer, neighbourhood.norms);
  if (!(await helpOffers.answer(offer, after)))
    return showOffers(call, {
      message: inConsole(toldWords, call.visit.language).changedMeanwhile,
      status: 409,
    });
  await mailOffer(call.dependencies, neighbourhood, after);
  return done(call, neighbourhood, { offer: after, result: read.answer.kind });
}

/** The answer that a form gives; nothing can be put off until after the offer is erased. */
async function answerIn(
  { dependencies }: Call<"actions" | "cycles" | "retentionDays">,
  { contact, coordinator, team }: Neighbourhood,
  { offer, form }: { offer: HelpOffer; form: z.infer<typeof Form> },
) {
  const { actions, cycles, now, retentionDays } = dependencies;
  const cycle = cycleOfRound(offer.round);
  const { plan } = await cycles.mustGet(cycle);
  const [on, last] = [dayOf(now()), addDays(dayOf(plan.end), retentionDays - 1)];
  const names = [contact, coordinator, ...team].map(({ name }) => name);
  return { ...readAnswer(form, { on, last, promises: await actions.in(cycle), names }), last };
}

function again(call: Call<Showing>, fields: readonly AnswerField[], last?: Day): Promise<Reply> {
  const { faults } = inConsole(offerConsoleWords, call.visit.language);
  const id = call.visit.form.get("id") ?? "";
  const textOf = (field: AnswerField): string =>
    field === "day"
      ? faults.day(last === undefined ? "" : dayIn(call.visit.language, last))
      : faults[field];
  const told = fields.map((field) => ({ field: `${field}-${id}`, text: textOf(field) }));
  return showOffers(call, { told, status: 422 });
}

async function done(
  call: Call<Answering>,
  neighbourhood: Neighbourhood,
  { offer, result }: { offer: HelpOffer; result: string },
): Promise<Reply> {
  const at = call.dependencies.now();
  await tellAudit(call, `offer:${offer.id}:${at}`, {
    neighbourhood: neighbourhood.id,
    at,
    action: "answer offer",
    object: offer.id,
    result,
  });
  return backTo(offersPath(neighbourhood), call.visit.language, "done");
}
