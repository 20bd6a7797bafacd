import type { LinkFaultWords } from "../nl/link-faults.ts";

export const linkFaults: LinkFaultWords = {
  unknown: [
    "This link does not work (any more)",
    "It may have expired, or a part of it is missing. Open the link in our latest e-mail again, or call your contact person.",
  ],
  mistyped: [
    "This link is not right",
    "A part of the link is missing. Open the link in the e-mail again, or copy all of it.",
  ],
  "other-link-used": [
    "You have answered already",
    "You answered with another link that we sent you. Use that link to change your answer. Each answer counts once.",
  ],
  "given-once": [
    "This answer has been given",
    "One answer was given by this link. It cannot be seen or changed here any more. Questions? Call your contact person.",
  ],
  "withdrawn-code": [
    "This code was withdrawn",
    "The code of this letter does not work any more, because the letter was lost or somebody else used the code. You get a new letter with another code. Do you not have it? Then call your contact person.",
  ],
};
