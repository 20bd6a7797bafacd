import type { ErrandWords } from "../nl/errand.ts";

export const errand: ErrandWords = {
  title: (place) => `A request from ${place}`,
  ask: (place, name) =>
    `The residents of ${place} chose this topic. The neighbourhood team asks ${name} for help. You need no account.`,
  handed: (place, name) =>
    `The neighbourhood team of ${place} passes this on to ${name}. Tell here under which number you have it, and how it stands. You need no account.`,
  checked:
    "Somebody of the neighbourhood team reads first what you write. Only then does it stand on the neighbourhood's page. Do not write down names of residents.",
  until: (day, coordinator) =>
    `Answer by ${day}. After that ${coordinator} contacts you. This link is for your organisation alone.`,
  due: (day) => `Done by ${day}`,
  memory: {
    title: (place) => `Your promises in ${place}`,
    soon: (day, place, name) =>
      `From ${day} everybody in ${place} reads what became of the promises of ${name}. You see it first. You need no account.`,
    told: (day, place, name) =>
      `Everybody in ${place} has read what became of the promises of ${name} since ${day}. You need no account.`,
    fixed: (coordinator) =>
      `You can add a word. The figures do not change. Is something wrong? E-mail ${coordinator}. This link is for your organisation alone.`,
    hint: (language) =>
      `In ${language}, 10 to 600 characters. It stands beside the figures, with the name of your organisation and the day.`,
  },
  says: {
    yes: "Yes, we will do this",
    no: "No, and this is why",
    day: "The date changes",
    answer: "Tell the residents something",
    "under-way": "We are working on it",
    blocked: "It stands still, and this is why",
    done: "It is done",
    "partly-done": "It is done in part",
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
  status: "How does it stand?",
  optional: "May stay empty, but not when it is solved or not taken up.",
  send: "Send",
  word: "Your word",
  faults: {
    text: "Write 10 to 1000 characters.",
    next: "Write in 3 to 600 characters what else will happen.",
    day: "Fill in a day that is still to come.",
    number: "A number has at most 40 letters and digits.",
    status: "Choose how it stands.",
    word: "Write 10 to 600 characters, without an e-mail address or phone number.",
  },
  again: "We could not see that a person pressed the button. Read it and press once more.",
  thanks: "Thank you. The neighbourhood team now looks at what you wrote.",
  said: "What you told us",
  waits: "waits for the neighbourhood team",
  taken: "stands on the neighbourhood's page",
  notTaken: "not taken over by the neighbourhood team",
  full: "You have told us much already. Call or e-mail the neighbourhood team for more.",
  over: "There is nothing more for you to do here.",
  withdrawn: "This link does not work any more",
  withdrawnText: (coordinator) =>
    `The neighbourhood team has withdrawn this request or made it anew. Questions? E-mail ${coordinator}.`,
  picture: "Send a picture",
  pictures: {
    intro:
      "A picture shows what became of it. Leave out people, house numbers and number plates. Somebody of the neighbourhood team looks at it before others see it.",
    file: "Choose a picture",
    fileHint: "JPEG or PNG, at most 15 MB.",
    send: "Send the picture",
    text: "What can be seen on it? (at least 10 characters, for who does not see the picture)",
    save: "Keep the picture",
    kept: "Thank you. The neighbourhood team now looks at your picture.",
    fault: "This is no picture that we can open. Send a JPEG or PNG of at most 15 MB.",
    full: "There are enough pictures already.",
  },
  back: "Back to the request",
  mail: (place) => `A request of the residents of ${place}:`,
  mailAgain: (place) => `Your answer is still missing. A request of the residents of ${place}:`,
  open: "Look at it and answer",
};
