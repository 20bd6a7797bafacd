import { MAIL_TAGS } from "#contract/events.ts";
import { Language, LANGUAGES } from "#contract/language.ts";
import { MailKind } from "#contract/mail.ts";
import { NoticeAbout } from "#domain/dispatch/notice.ts";
import type { MailSummary } from "#local/mail/outbox.ts";
import { bareAddress } from "#local/mail/request.ts";
import { noticeWords } from "#web/copy/console/notices.ts";
import { mailKindWords } from "#web/copy/mail-kinds.ts";
import { type Guided, guideWords } from "./words.ts";

/** What a mail is, as somebody would say it; `language` is the one it is written in. */
export type MailFacts = {
  id: string;
  sequence: number;
  at: number;
  subject: string;
  name: string;
  address: string;
  language: Language;
  /** A kind of mail to residents, or what a notice to the team is about. */
  kind: MailKind | NoticeAbout | undefined;
  toResident: boolean;
  /** The id of the neighbourhood that it is about. */
  place: string;
};

export function factsOf({ to: [to = ""], tags, ...mail }: MailSummary): MailFacts {
  const about = tags[MAIL_TAGS.resident] ?? tags["run"] ?? "";
  const kind = tags["kind"] ?? tags["notice"];
  const address = bareAddress(to);
  return {
    ...mail,
    address,
    name: nameIn(to) || address,
    language: Language.catch("nl").parse(mail.language),
    kind: MailKind.or(NoticeAbout).safeParse(kind).data,
    toResident: tags[MAIL_TAGS.resident] !== undefined,
    place: about.split("_")[0] ?? "",
  };
}

/** The name before an address, which RFC 2047 encodes where it has other letters than English. */
const nameIn = (to: string): string =>
  to
    .replace(/\s*<[^>]*>$/, "")
    .replace(/^"(.*)"$/, "$1")
    .replaceAll(/=\?utf-8\?b\?([\w+/=]*)\?=/gi, (_, coded: string) =>
      Buffer.from(coded, "base64").toString("utf8"),
    );

/** What a kind of mail is called; of residents' mails as their own pages call it. */
export function kindName(language: Guided, kind: MailFacts["kind"]): string {
  const ofResidents = MailKind.safeParse(kind);
  if (ofResidents.success) return upperFirst(mailKindWords[language][ofResidents.data]);
  const ofTeam = NoticeAbout.safeParse(kind);
  return upperFirst(
    ofTeam.success ? noticeWords[language].about[ofTeam.data] : guideWords[language].mail.other,
  );
}

const upperFirst = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

export const languageName = (language: Language): string => LANGUAGES[language].name;

/** What somebody looks for in the outbox. */
export type Filter = { person: string; kind: string; place: string };

export const fits =
  ({ person, kind, place }: Filter) =>
  (mail: MailFacts): boolean =>
    (kind === "" || mail.kind === kind) &&
    (place === "" || mail.place === place) &&
    `${mail.name} ${mail.address}`
      .toLocaleLowerCase("nl")
      .includes(person.trim().toLocaleLowerCase("nl"));
