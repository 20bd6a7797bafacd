import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { EnteredFor } from "#domain/dispatch/mail.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { dayIn } from "#web/copy/dates.ts";
import { enteredMailWords } from "#web/copy/mails/entered.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import {
  emphasised,
  ending,
  mailOf,
  type MailWords,
  said,
  together,
  wayTo,
  type WaysOut,
} from "./frame.ts";

/**
 * Tells a resident that somebody of the team enters an answer for them, by which role, and how to
 * answer by themselves instead. What is chosen is not in it.
 */
export function enteredMail(view: {
  language: Language;
  asks: "agenda" | "measurement";
  neighbourhood: Neighbourhood;
  area: string;
  resident: { name: string };
  enteredFor: EnteredFor;
  link: string;
  closes: Instant;
  waysOut: WaysOut;
}): MailWords {
  const { language, asks, neighbourhood, area, resident, enteredFor } = view;
  const { link, closes, waysOut } = view;
  const mail = mailFrameWords[language];
  const words = enteredMailWords[language];
  const subject = words.subject(area);
  const preview = words.lead[enteredFor.channel](
    words.by[enteredFor.by],
    dayIn(language, enteredFor.on),
  );
  return mailOf({ language, subject, preview }, [
    said(mail.hello(resident.name)),
    emphasised(preview),
    said(words.right),
    together(said(words.own(dayIn(language, closes))), wayTo(link, words.button)),
    ...(asks === "agenda" ? [said(words.none)] : []),
    said(mail.personal),
    ...ending(language, neighbourhood, waysOut),
  ]);
}
