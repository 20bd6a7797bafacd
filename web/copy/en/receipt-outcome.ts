import type { ReceiptOutcomeWords } from "../nl/receipt-outcome.ts";

export const receiptOutcome: ReceiptOutcomeWords = {
  mailed: [
    "The confirmation was sent",
    "You will get the e-mail within a few minutes, at the address that we have of you. You do not see it? Then look among the unwanted e-mail too.",
  ],
  skipped: {
    "not-answered": [
      "Nobody has answered with this link yet",
      "We mail a confirmation after you have answered with this link. Choose your topics first.",
    ],
    "no-address": [
      "We have no e-mail address of yours",
      "That is why we cannot mail you anything. Your check code is on the page that you saw after answering: write it down. Your answer counts all the same.",
    ],
    bounced: [
      "We cannot mail you",
      "An e-mail to your address came back. Call your contact person if you want to give another address. Your answer counts all the same.",
    ],
    complained: [
      "We do not mail you any more",
      "An earlier e-mail from us was reported as unwanted. That is why we send nothing more to your address. Do you want e-mail after all? Then call your contact person. Your answer counts all the same.",
    ],
    sent: [
      "You have the confirmation already",
      "We mail it once a round. Look in your e-mail, also among the unwanted e-mail.",
    ],
    unsettled: [
      "We are not sure whether the confirmation was sent",
      "Look in your e-mail in a few minutes, also among the unwanted e-mail. We do not try again, so that you do not get it twice. Your answer counts all the same.",
    ],
    closed: [
      "It is no longer possible to answer",
      "Your check code was on the page that you saw after answering. We cannot make it again: the key for it was destroyed when the answers were counted. Your answer counts all the same.",
    ],
    refused: [
      "The confirmation could not be sent just now",
      "Try again later. Your answer counts all the same.",
    ],
  },
};
