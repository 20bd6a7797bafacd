import type { FaultWords } from "../nl/faults.ts";

export const faults: FaultWords = {
  "too-large": [
    "That is too much",
    "What you sent is too large. Nothing was kept. Make your text shorter and try again.",
  ],
  "bad-form": [
    "This form did not come through well",
    "Nothing was kept. Go back, reload the page and try once more.",
  ],
  "wrong-method": ["That cannot be done here", "Go back and use the buttons on the page."],
  "try-again": [
    "It does not work just now",
    "Your answer has not been kept yet. Wait a minute and try again with your browser's back button: what you filled in is still there.",
  ],
  "not-found": [
    "This page does not exist",
    "Check the address, or go to the list of neighbourhoods.",
  ],
  forbidden: [
    "You may not do this",
    "You are not logged in (any more), or this form had expired. Log in again and try once more.",
  ],
  conflict: [
    "That cannot be done now",
    "Somebody else was first, or the cycle has moved on. Look again and try once more.",
  ],
  "too-many": [
    "Please wait a moment",
    "Too much came in at once from this internet connection. Nothing is lost. Try again in a quarter of an hour.",
  ],
};
