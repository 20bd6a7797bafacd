import type { ErrandWords } from "../nl/errand.ts";

export const errand: ErrandWords = {
  title: (place) => `A request from ${place}`,
  ask: (place, name) =>
    `The residents of ${place} chose this topic. The neighbourhood team asks ${name} for help. You do not need an account.`,
  handed: (place, name) =>
    `The neighbourhood team of ${place} passes this on to ${name}. Tell us here what number you gave it, and how it is going. You do not need an account.`,
  checked:
    "Someone on the neighbourhood team first reads what you write. Only then does it appear on the neighbourhood's page. Do not write down names of residents.",
  until: (day, coordinator) =>
    `Answer by ${day}. After that ${coordinator} will contact you. This link is for your organisation alone.`,
  due: (day) => `Done by ${day}`,
  memory: {
    title: (place) => `Your promises in ${place}`,
    soon: (day, place, name) =>
      `From ${day} everybody in ${place} reads what became of the promises of ${name}. You see it first. You do not need an account.`,
    told: (day, place, name) =>
      `Everybody in ${place} has read what became of the promises of ${name} since ${day}. You do not need an account.`,
    fixed: (coordinator) =>
      `You can add a word. The figures do not change. Is something wrong? E-mail ${coordinator}. This link is for your organisation alone.`,
    hint: (language) =>
      `In ${language}, 10 to 600 characters. It appears beside the figures, with the name of your organisation and the day.`,
  },
  says: {
    yes: "Yes, we will do this",
    no: "No, and this is why",
    day: "The date changes",
    answer: "Tell the residents something",
    "under-way": "We are working on it",
    blocked: "It is on hold, and this is why",
    done: "It is done",
    "partly-done": "It is partly done",
    "not-done": "It will not happen, and this is why",
    report: "Number and status",
    word: "A word beside these figures",
    "no-word": "Take our word away",
    picture: "A picture",
  },
  day: "When will it be done?",
  text: "What may residents read? (at least 10 characters)",
  next: "What else will happen?",
  number: "Your number for this report",
  status: "How is it going?",
  optional: "You may leave this empty, except when it is solved or not taken up.",
  send: "Send",
  word: "Your word",
  faults: {
    text: "Write 10 to 1000 characters.",
    next: "Write what else will happen, in 3 to 600 characters.",
    day: "Give a day that is still to come.",
    number: "A number has at most 40 letters and digits.",
    status: "Choose how it is going.",
    word: "Write 10 to 600 characters, without an e-mail address or phone number.",
  },
  again: "We could not see that a person pressed the button. Read it and press once more.",
  thanks: "Thank you. The neighbourhood team now looks at what you wrote.",
  said: "What you told us",
  waits: "waiting for the neighbourhood team",
  taken: "is on the neighbourhood's page",
  notTaken: "not used by the neighbourhood team",
  full: "You have told us a lot already. To tell us more, call or e-mail the neighbourhood team.",
  over: "There is nothing more for you to do here.",
  withdrawn: "This link no longer works",
  withdrawnText: (coordinator) =>
    `The neighbourhood team has withdrawn this request or sent it again. Questions? E-mail ${coordinator}.`,
  picture: "Send a picture",
  pictures: {
    intro:
      "A picture shows how it turned out. Leave out people, house numbers and number plates. Someone on the neighbourhood team looks at it before others see it.",
    file: "Choose a picture",
    fileHint: "JPEG or PNG, at most 15 MB.",
    send: "Send the picture",
    text: "What does it show? (at least 10 characters, for people who cannot see the picture)",
    save: "Keep the picture",
    kept: "Thank you. The neighbourhood team now looks at your picture.",
    fault: "We cannot open this picture. Send a JPEG or PNG of at most 15 MB.",
    full: "There are enough pictures already.",
  },
  back: "Back to the request",
  mail: (place) => `A request from the residents of ${place}:`,
  mailAgain: (place) => `Your answer is still missing. A request from the residents of ${place}:`,
  open: "View and answer",
};
