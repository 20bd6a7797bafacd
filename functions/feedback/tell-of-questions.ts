import type { Uses } from "#stores/stores.ts";
import type { Day } from "#contract/ids.ts";
import { atDesk } from "#domain/neighbourhood.ts";
import { chaseQuestions } from "#domain/feedback/question.ts";
import { objectOf } from "#domain/actions/digest.ts";
import { tellBesideDigest } from "#functions/actions/send-digests.ts";
import { questionWaitsMail } from "#web/mails/team.ts";
import { mailLateAnswers } from "./mail-answer.ts";

/**
 * Tells the contact person of questions whose day comes near, and the coordinator of those that are
 * late, each once and not in a week whose digest told them; and askers of answers whose mail did
 * not go out. Gives how many mails went out.
 */
export async function tellOfQuestions(
  dependencies: Uses<
    | "askers"
    | "mailer"
    | "mondayDigests"
    | "neighbourhoods"
    | "notices"
    | "now"
    | "questions"
    | "sha256"
    | "site"
  >,
  today: Day,
): Promise<number> {
  const { neighbourhoods, questions, site } = dependencies;
  let told = 0;
  for (const home of await neighbourhoods.all()) {
    const neighbourhood = atDesk(home, today);
    const asked = await questions.of(home.id);
    for (const { question, why, to } of chaseQuestions(asked, today)) {
      const person = to === "contact" ? neighbourhood.contact : neighbourhood.coordinator;
      const words = questionWaitsMail({
        neighbourhood,
        question,
        why,
        consoleLink: `${site}/console/questions/${home.id}`,
      });
      told += await tellBesideDigest(
        dependencies,
        objectOf({ kind: "question", object: question.id }),
        {
          run: question.run,
          notice: `question#${question.id}#${why}`,
          about: "question",
          to: person,
          words,
        },
      );
    }
    told += await mailLateAnswers(dependencies, home, asked, today);
  }
  return told;
}
