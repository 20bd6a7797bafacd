import { readChoice } from "#domain/answer/ballot.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { receiptOf } from "#domain/tally/seal.ts";
import { live } from "#stores/live.ts";
import { topicsNamed } from "#stores/topics.ts";
import { page, redirect } from "#functions/middleware/page.ts";
import { receiptPage } from "#web/pages/receipt.ts";
import { linkPage } from "#web/pages/survey.ts";
import { followToAgenda, takesAnswers } from "./follow-link.ts";
import { closedReply, surveyReply } from "./show-survey.ts";

/** Takes an answer: all faults at once and nothing typed is lost; one resident, one ballot; the same link changes it until closing. */
export const submitBallot = page(async (dependencies, visit) => {
  const { ballots, now } = dependencies;
  const link = await followToAgenda(dependencies, visit.parameters["token"]);
  if (link.kind === "measurement")
    return redirect(`/m/${link.secret}${visit.asked === undefined ? "" : `?lang=${visit.asked}`}`);
  if (link.kind !== "known") return linkPage({ language: visit.language, kind: link.kind });
  const { token, round, neighbourhood } = link;
  const language = visit.asked ?? token.language;
  if (!takesAnswers(round, dependencies)) return closedReply(dependencies, link, language);

  const places = ["first", "second", "third"].map((name) => visit.form.get(name) ?? "");
  const [other, comment] = ["other", "comment"].map((name) => visit.form.get(name) ?? "");
  const filled = {
    places,
    other: other ?? "",
    comment: comment ?? "",
    unsure: visit.form.get("unsure") === "yes",
  };
  const read = readChoice(
    { ...filled, places: [...places, ...visit.form.getAll("more")] },
    round.topics,
  );
  if (read.kind === "faults")
    return surveyReply(dependencies, visit, link, {
      ...filled,
      faults: read.faults,
      answered: false,
    });

  const at = now();
  const { topics, ...words } = read.choice;
  const ballot = {
    round: round.id,
    key: link.ballot,
    topics: [...topics],
    area: token.area,
    channel: token.channel,
    ...words,
  };
  const cast =
    token.once === true
      ? await ballots.enter(token, ballot, at, dayOf(at))
      : await ballots.cast(token, ballot, at, dayOf(at));
  if (cast.kind === "late") return closedReply(dependencies, link, language);
  if (cast.kind === "answered") return linkPage({ language, kind: "given-once", neighbourhood });
  if (cast.kind === "other-link" || cast.kind === "withdrawn")
    return linkPage({
      language,
      kind: cast.kind === "withdrawn" ? "unknown" : "other-link-used",
      neighbourhood,
    });
  return receiptPage({
    language,
    neighbourhood,
    topics: topicsNamed(topics),
    other: words.other,
    replaced: cast.kind === "replaced",
    once: token.once === true,
    closes: round.closes,
    path: visit.path,
    cycle: round.cycle,
    code: receiptOf(link.ballot, dependencies.sha256),
    byMail: token.channel === "email",
  });
});

export const handler = submitBallot(live());
