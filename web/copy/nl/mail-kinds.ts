import type { MailKind } from "#contract/mail.ts";

export const mailKinds = {
  invitation: "uitnodiging",
  reminder: "herinnering",
  feedback: "terugkoppeling",
  receipt: "bevestiging",
  answer: "antwoord op een vraag",
  entered: "bericht over een antwoord dat voor u is ingevuld",
} satisfies Record<MailKind, string>;

export type MailKindWords = typeof mailKinds;
