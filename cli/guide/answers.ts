import { MAIL_TAGS } from "#contract/events.ts";
import { hasCome, type Run } from "#domain/dispatch/moments.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { bareAddress } from "#local/mail/request.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { answersAfter, fillIn } from "#cli/simulation/respondents.ts";
import { formOf, modelAnswers } from "#cli/simulation/response-model.ts";

const SEED = "demonstration";

/** Where residents can answer now. */
export const openRuns = (running: readonly Run[]): Run[] =>
  running.filter((run) => hasCome(run, "invitation") && !hasCome(run, "closing"));

/** About a third of those who were asked opens the newest link and answers, as a browser would. */
export async function letAnswer(
  environment: LocalEnvironment,
  dependencies: Stores & Always,
  open: readonly Run[],
): Promise<void> {
  for (const run of open) {
    const links = newestLinks(environment, run);
    await ("area" in run
      ? letChoose(environment, dependencies, run, links)
      : letFillIn(environment, run, links));
  }
}

type Links = ReadonlyMap<string, string>;

function newestLinks({ outbox }: LocalEnvironment, { round }: Run): Links {
  const links = new Map<string, string>();
  for (
    let mails = outbox.after(0);
    mails.length > 0;
    mails = outbox.after(mails.at(-1)?.sequence ?? 0)
  ) {
    for (const { to, text, tags } of mails) {
      const link = /\/[am]\/[\w-]+/.exec(text)?.[0];
      if (tags[MAIL_TAGS.resident] === round && link !== undefined)
        links.set(bareAddress(to[0] ?? ""), link);
    }
  }
  return links;
}

async function letChoose(
  { url }: LocalEnvironment,
  { neighbourhoods }: Pick<Stores, "neighbourhoods">,
  { neighbourhood }: Run,
  links: Links,
): Promise<void> {
  const { topics } = await neighbourhoods.mustGet(neighbourhood);
  for (const answer of modelAnswers([...links.keys()], topics, Math.random)) {
    const link = `${url}${links.get(answer.email) ?? ""}`;
    const reply = await fetch(link, { method: "POST", body: formOf(answer) });
    await reply.text();
  }
}

async function letFillIn({ url }: LocalEnvironment, { round }: Run, links: Links): Promise<void> {
  const visit = (link: string, form?: URLSearchParams) =>
    fetch(link, form === undefined ? {} : { method: "POST", body: form });
  for (const [email, link] of links)
    if (answersAfter(SEED, { email, round }) !== undefined)
      await fillIn(SEED, { email, round, progress: 0 }, `${url}${link}`, visit);
}
