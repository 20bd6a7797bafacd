const nl = {
  second: "Tweede taal, naast deze",
  none: "geen",
  show: "Toon",
  print:
    "Print deze pagina, of zet haar groot op een scherm. Er staat niet meer op dan iedereen mag weten.",
  toCycle: "Bevestig de agenda op de pagina van de ronde",
};
const en: typeof nl = {
  second: "Second language, beside this one",
  none: "none",
  show: "Show",
  print: "Print this page, or show it large on a screen. It holds no more than everybody may know.",
  toCycle: "Confirm the agenda on the page of the cycle",
};

/** What the team reads of the meeting; what the room reads stands with the words for residents, in every language. */
export const meetingWords = { nl, en };
