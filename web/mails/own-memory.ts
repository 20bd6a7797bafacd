import type { Day } from "#contract/ids.ts";
import type { OwnLine } from "#domain/actions/memory.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { ownMemoryWords } from "#web/copy/console/own-memory.ts";
import { consoleLanguage, inConsole } from "#web/copy/console/words.ts";
import { dayIn } from "#web/copy/dates.ts";
import { mailFrameWords } from "#web/copy/mails/frame.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { emphasised, mailOf, type MailWords, said, wayTo } from "./frame.ts";

/** To an organisation whose figures are public soon. */
export function ownMemoryMail({
  neighbourhood,
  line: { partner, counts, publicOn },
  to,
  address,
  byLink,
}: {
  neighbourhood: Neighbourhood;
  line: OwnLine & { publicOn: Day };
  to: string;
  /** Where they see it. */
  address: string;
  /** By a link of their own instead of a login. */
  byLink: boolean;
}): MailWords {
  const language = consoleLanguage(mainLanguage(neighbourhood));
  const { mail } = inConsole(ownMemoryWords, language);
  const { name } = neighbourhood;
  const its = organisationName({ language, neighbourhood }, partner);
  const lead = mail.lead(its, name, dayIn(language, publicOn));
  return mailOf({ language, subject: mail.subject(name), preview: lead }, [
    said(mailFrameWords[language].hello(to)),
    said(lead),
    emphasised(mail.figures(counts)),
    said(byLink ? mail.byLink : mail.word),
    wayTo(address, mail.look),
  ]);
}
