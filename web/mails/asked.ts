import type { Action } from "#domain/actions/action.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { askedWords } from "#web/copy/asked.ts";
import { dayIn } from "#web/copy/dates.ts";
import { emphasised, mailOf, type MailWords, said, wayTo } from "./frame.ts";

/**
 * To somebody of the team: what they are asked to promise, and where they answer by one press; `joins`
 * for a resident who is asked to join in.
 */
export function askedMail({
  neighbourhood,
  action: { title, due, state },
  name,
  link,
  again,
  joins = false,
}: {
  neighbourhood: Neighbourhood;
  action: Action;
  name: string;
  link: string;
  again: boolean;
  joins?: boolean;
}): MailWords {
  const language = mainLanguage(neighbourhood);
  const words = askedWords[language];
  const place = neighbourhood.name;
  const until = state.kind === "proposed" ? state.answerBy : due;
  // Who is asked for several promises tells the mails apart.
  const asked = again ? words.mailAgain(place) : words.mail(place);
  const subject = `${joins ? words.join.title : asked} ${title}`;
  const { lead } = joins ? words.join : words;
  return mailOf({ language, subject, preview: title }, [
    said(lead(name, place)),
    emphasised(`${title}. ${words.due(dayIn(language, due))}.`),
    wayTo(link, words.open),
    said(words.until(dayIn(language, until), neighbourhood.coordinator.name)),
  ]);
}
