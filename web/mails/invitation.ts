import type { Instant } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import type { Municipality } from "#domain/municipality/subjects.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { floorWords } from "#web/copy/floor.ts";
import { untilWhen } from "#web/until-when.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { invitationMailWords } from "#web/copy/mails/invitation.ts";
import {
  emphasised,
  ending,
  inText,
  mailOf,
  type MailWords,
  said,
  together,
  wayTo,
  type WaysOut,
} from "./frame.ts";

/**
 * Asks a resident to choose or to answer questions, or reminds one who has not: who asks and why,
 * the personal link, until when, whom to call.
 */
export function invitationMail(view: {
  language: Language;
  asks: "agenda" | "measurement";
  kind: "invitation" | "reminder";
  neighbourhood: Neighbourhood;
  area: string;
  resident: { name: string };
  link: string;
  waysOut: WaysOut;
  municipality?: Municipality;
  closes: Instant;
  /**
   * Until when it stays open where too few answer; said beforehand, and of a round that is not open
   * longer already.
   */
  extension?: Instant | undefined;
  /** Too few answered the last time. */
  again?: boolean;
}): MailWords {
  const { language, asks, kind, neighbourhood, area, resident, link, municipality } = view;
  const mail = mailFrameWords[language];
  const words = invitationMailWords[language][asks];
  const subject = words[kind].subject(area);
  const preview = words[kind].lead(area);
  return mailOf({ language, subject, preview, municipality }, [
    said(mail.hello(resident.name)),
    emphasised(preview),
    ...(view.again === true ? [said(floorWords[language].again)] : []),
    said(words.why(neighbourhood.name)),
    together(inText(`${words.button}:`), wayTo(link, words.button)),
    together(said(untilWhen(language, asks, view)), said(mail.personal)),
    ...ending(language, neighbourhood, view.waysOut, municipality),
  ]);
}
