import type { MailKind } from "#contract/mail.ts";

export const mailKinds = {
  invitation: "uitnodiging",
  reminder: "herinnering",
  feedback: "terugkoppeling",
  receipt: "bevestiging",
  answer: "antwoord op een vraag",
} satisfies Record<MailKind, string>;

export type MailKindWords = typeof mailKinds;
