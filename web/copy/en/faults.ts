import type { FaultWords } from "../nl/faults.ts";

export const faults: FaultWords = {
  "too-large": [
    "What you sent is too large",
    "Nothing was kept. Make your text shorter and try again.",
  ],
  "bad-form": [
    "Something went wrong with this form",
    "Nothing was kept. Go back, reload the page and try again.",
  ],
  "wrong-method": ["You cannot do that here", "Go back and use the buttons on the page."],
  "try-again": [
    "This is not working right now",
    "Your answer has not been kept yet. Wait a minute and try again with your browser's back button: what you filled in is still there.",
  ],
  "not-found": [
    "This page does not exist",
    "Check the address, or go to the list of neighbourhoods.",
  ],
  forbidden: [
    "You do not have access to this",
    "You are not logged in (any more), or this form had expired. Log in again and try once more.",
  ],
  conflict: [
    "You cannot do that now",
    "Someone else was first, or the round has moved on. Look again and try once more.",
  ],
  "too-many": [
    "Please wait a moment",
    "Too much came in from this internet connection at the same time. Nothing is lost. Try again in a quarter of an hour.",
  ],
};
