import type { ReceiptOutcomeWords } from "../nl/receipt-outcome.ts";

export const receiptOutcome: ReceiptOutcomeWords = {
  mailed: [
    "The confirmation has been sent",
    "You will get the e-mail within a few minutes, at the address that we have for you. Can't find it? Check your spam folder.",
  ],
  skipped: {
    "not-answered": [
      "Nobody has answered with this link yet",
      "We mail a confirmation after you have answered with this link. Choose your topics first.",
    ],
    "no-address": [
      "We don't have your e-mail address",
      "That is why we cannot mail you anything. Your check code is on the page that you saw after answering: write it down. Your answer counts all the same.",
    ],
    bounced: [
      "We cannot mail you",
      "An earlier e-mail from us did not reach you. Call your contact person if you want to give us another address. Your answer counts all the same.",
    ],
    complained: [
      "We no longer mail you",
      "An earlier e-mail from us was reported as unwanted. That is why we no longer send anything to your address. Would you like e-mail after all? Then call your contact person. Your answer counts all the same.",
    ],
    sent: [
      "You already have the confirmation",
      "We mail it once per round. Check your e-mail, including your spam folder.",
    ],
    unsettled: [
      "We are not sure whether the confirmation was sent",
      "Check your e-mail in a few minutes, including your spam folder. We will not try again, so that you do not get it twice. Your answer counts all the same.",
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
