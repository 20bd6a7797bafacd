/** What came of a promise, in one form: how it ended, what was done, and a picture of it. */
const nl = {
  title: (promise: string) => `Wat is ervan gekomen: ${promise}`,
  link: "Schrijf op wat ervan is gekomen",
  how: "Hoe is het afgelopen?",
  text: "Wat is er gedaan, of waarom niet?",
  textHint: "Bewoners lezen dit. Schrijf minstens 10 tekens, zonder namen van bewoners.",
  next: "Wat gebeurt er hierna?",
  nextHint: "Alleen nodig als het deels is gedaan.",
  file: "Een foto van hoe het nu is (hoeft niet)",
  fileHint:
    "JPEG of PNG, tot 4 MB. Een grotere foto stuurt u op de pagina met foto’s. Na het opslaan bekijkt u de foto voordat iedereen hem ziet.",
  picture: "Wat is er op de foto te zien?",
  save: "Opslaan",
  asked:
    "Eerst moet iemand ja zeggen op deze belofte. Daarna kunt u hier opschrijven hoe het afliep.",
  faults: {
    how: "Kies hoe het is afgelopen.",
    text: "Schrijf minstens 10 en hoogstens 600 tekens.",
    next: "Schrijf op wat er hierna gebeurt.",
    file: "Kies de foto opnieuw.",
  },
  meanwhile:
    "Iemand anders heeft deze belofte intussen veranderd. Wat u typte staat er nog. Kijk het na en sla opnieuw op.",
  kept: "Opgeslagen. Bekijk nu de foto: daarna kan iedereen hem zien.",
};
const en: typeof nl = {
  title: (promise) => `What came of it: ${promise}`,
  link: "Write down what came of it",
  how: "How did it end?",
  text: "What was done, or why not?",
  textHint: "Residents read this. Write at least 10 characters, without names of residents.",
  next: "What happens next?",
  nextHint: "Needed only if it was partly done.",
  file: "A picture of how it is now (may be left out)",
  fileHint:
    "JPEG or PNG, up to 4 MB. A larger one is sent on the page of pictures. After saving you look at the picture before everybody sees it.",
  picture: "What can be seen on the picture?",
  save: "Save",
  asked:
    "Somebody has to say yes to this promise first. Then you can write down here how it ended.",
  faults: {
    how: "Choose how it ended.",
    text: "Write at least 10 and at most 600 characters.",
    next: "Write down what happens next.",
    file: "Choose the picture again.",
  },
  meanwhile:
    "Somebody else changed this promise meanwhile. What you typed still stands here. Look at it and save again.",
  kept: "Saved. Now look at the picture: after that everybody can see it.",
};
export const outcomeFormWords = { nl, en };
