import type { LinkFaultWords } from "../nl/link-faults.ts";

export const linkFaults: LinkFaultWords = {
  unknown: [
    "This link does not work, or no longer works",
    "It may have expired, or part of it may be missing. Open the link in our latest e-mail again, or call your contact person.",
  ],
  mistyped: [
    "This link is not complete",
    "Part of the link is missing. Open the link in the e-mail again, or copy the whole link.",
  ],
  "other-link-used": [
    "You have already answered",
    "You answered with another link that we sent you. Use that link to change your answer. Each answer counts once.",
  ],
  "given-once": [
    "This link has been used",
    "This link has already been used to answer. That answer can no longer be seen or changed here. Questions? Call your contact person.",
  ],
  "withdrawn-code": [
    "This code was withdrawn",
    "The code in this letter no longer works, because the letter was lost or someone else used the code. You will get a new letter with another code. Has it not come? Then call your contact person.",
  ],
};
