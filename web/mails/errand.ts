import type { Day } from "#contract/ids.ts";
import type { Errand } from "#domain/actions/errand.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { errandWords } from "#web/copy/errand.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { emphasised, mailOf, type MailWords, said, wayTo } from "./frame.ts";

type View = {
  neighbourhood: Neighbourhood;
  errand: Errand;
  /** What it is about: the title of a promise, or the team's own words of a signal. */
  title: string;
  due: Day | undefined;
  /** What the team told residents about it. */
  text: string | undefined;
  link: string;
  /** For the first time, once more, or how it stands with what was promised. */
  asks: "first" | "again" | "how";
};

/**
 * To an organisation outside the team, or to where its system for reports takes mail: everything that
 * it needs, and the link by which it answers.
 */
export function errandMail(view: View): MailWords {
  const { neighbourhood, errand, title, due, text, link, asks } = view;
  const { partner, matter, answerBy } = errand;
  const language = mainLanguage(neighbourhood);
  const words = errandWords[language];
  const place = neighbourhood.name;
  const name = organisationName({ language, neighbourhood }, partner);
  const head = asks === "again" ? words.mailAgain(place) : words.mail(place);
  const subject = `${head} ${title}`.slice(0, 180);
  const { contact, coordinator } = neighbourhood;
  const lead = matter.kind === "promise" ? "ask" : "handed";
  return mailOf({ language, subject, preview: title }, [
    said(words[asks === "how" ? asks : lead](place, name)),
    emphasised(due === undefined ? title : `${title}. ${words.due(dayIn(language, due))}.`),
    ...(text === undefined ? [] : [said(text)]),
    wayTo(link, words.open),
    said(words.checked),
    said(words.until(dayIn(language, answerBy), coordinator.name)),
    said(`${contact.name}, ${contact.phone}, ${contact.email}`),
  ]);
}
