import type { Copy } from "./nl.ts";

/** Said the same wherever somebody asks who sees an answer. */
const KEPT_APART =
  "We keep your answer without your name. Only who holds your personal link can see and change your answer.";

/** Every word that a person reads in English. */
export const en: Copy = {
  language: "English",
  faultsTitle: "It has not been sent yet",
  skip: "To the content",
  otherLanguage: "This page in another language",
  toNeighbourhood: (name) => `To the page of ${name}`,
  partners: {
    municipality: "municipality",
    welfare: "welfare work",
    police: "police",
    housing: "housing corporation",
  },
  contact: {
    photo: (name) => `Photo of ${name}`,
    title: "Questions?",
    text: (name, role) => `${name} (${role}) is glad to help.`,
    phone: "Telephone",
    mail: "E-mail",
  },
  survey: {
    unsure: "I do not know",
    comment: "Is there anything else you want to say about your neighbourhood? (optional)",
    commentHint:
      "Write no names or addresses. Somebody of the team reads this, and nobody knows that it comes from you.",
    title: (area) => `What matters most in ${area}?`,
    intro: (name) =>
      `The Safe Neighbourhoods Team of ${name} asks all residents. You choose the topics. The team and residents then work together on the three topics that the neighbourhood chooses.`,
    facts: (closes) => [
      `It takes about 2 minutes.`,
      `You can answer until the end of ${closes}. Until then you can change your answer with the same link.`,
      KEPT_APART,
    ],
    changed: "You have answered already. Your answer is below. You can change it.",
    legend: "Choose one, two or three topics",
    hint: "Put the most important topic first.",
    places: [
      "The most important",
      "In second place (not required)",
      "In third place (not required)",
    ],
    choose: "Choose a topic",
    other: "Did you choose ‘Something else’? Write here what you mean",
    otherHint: "Do not write names or addresses.",
    send: "Send my answer",
    faults: {
      none: "Choose at least one topic.",
      tooMany: "Choose no more than three topics.",
      twice: (topic) => `You chose ‘${topic}’ twice. Choose each topic once.`,
      unknown: "One of the topics is not in the list. Choose a topic from the list.",
      otherWithoutWords: "Write what you mean by ‘Something else’.",
      commentTooLong: (length) => `Your text has ${length} characters. Make it no more than 1000.`,
      otherTooLong: (length) => `Your text has ${length} characters. Make it no more than 300.`,
      gap: "You left a place open. First fill in the place above it.",
    },
  },
  receipt: {
    unsure: "You do not know.",
    title: "Thank you, we have your answer",
    replaced: "Your new answer is kept. Your old answer no longer counts.",
    yours: "This is what you chose",
    next: "What happens now?",
    steps: (closes) => [
      `Residents can answer until the end of ${closes}.`,
      `Then a computer counts all answers. The count is fair: smaller groups count too.`,
      `The three chosen topics will be on the neighbourhood's page. There you also see what happens to the other topics, and why.`,
    ],
    change: "Change my answer",
    code: "Your check code",
    codeText:
      "Keep this code. After closing it shows you that your answer was counted. The code shows nobody what you chose.",
    codeLink: "How is it counted?",
  },
  receiptMail: {
    title: "Confirmation by e-mail",
    offer:
      "Do you want to keep this? We can mail you a confirmation, with your check code and your personal link. What you chose is not in it.",
    button: "Mail me a confirmation",
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
      refused: [
        "The confirmation could not be sent just now",
        "Try again later. Your answer counts all the same.",
      ],
    },
  },
  closed: {
    yours: "Your answer was counted. This is what you chose:",
    checkLink: "Check the count",
    title: "You can no longer answer",
    text: (closed) => `This question closed on ${closed}. Thank you for your interest.`,
    notYet: "You cannot answer yet",
    notYetText: (opens) => `This question opens on ${opens}.`,
    agenda: "The neighbourhood chose",
    soon: (day) => `The result will be on the neighbourhood's page by ${day}.`,
  },
  link: {
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
  },
  code: {
    link: "Do you have a letter with a code? Enter the code here",
    title: "Enter your code",
    text: "The code is in the letter that you got from the team. With the code you give your answer.",
    label: "Your code",
    hint: "The code has 16 letters and digits. Capitals, hyphens and spaces do not matter.",
    button: "Continue",
    faults: {
      empty: "Enter the code from the letter.",
      unreadable:
        "This is not a right code. A code has 16 letters and digits. Look at the letter again.",
      unknown:
        "We do not know this code (any more). Check that you copied all of it. Is it right? Then call your contact person; the number is in the letter.",
    },
  },
  letter: {
    how: "How to take part",
    qr: "QR code to your own page",
    camera: "Point the camera of your telephone at the square.",
    type: "Or go on a computer to",
    code: "Your code:",
    paper: "Or fill in the form on the back.",
    telephone: (name, phone) => `Or call ${name}: ${phone}.`,
    personal:
      "This code is for you alone. Do not give it to anybody else: who has the code can give your answer.",
    write:
      "Write a 1 in the box of the topic that matters most to you. You may also write a 2 and a 3 beside other topics. Write no names or addresses.",
    give: (name, phone, day) =>
      `Give this form to somebody of the team. You can also call ${name} (${phone}); then we come and get it. We must have it on ${day}.`,
  },
  questionnaire: {
    title: (name) => `How are things in ${name}?`,
    progress: (page, of) => `page ${page} of ${of}`,
    intro: (name) =>
      `The Safe Neighbourhoods Team of ${name} wants to know whether things get better in the neighbourhood. That is why we ask these questions every half year. Your answers count, also if you do not know the team.`,
    facts: (closes) => [
      `It takes about 8 minutes.`,
      `You can answer until the end of ${closes}. Until then you can change your answers with the same link.`,
      `You may skip questions, unless ‘required’ stands beside them.`,
      KEPT_APART,
    ],
    later:
      "Do you want to go on later? Your answers are saved when you press a button. With the same link you go on where you were.",
    must: "required",
    longest: (longest) => `You can write at most ${longest} characters.`,
    next: "Next",
    previous: "Previous",
    handIn: "Send my answers",
    faults: {
      missing: (question) => `Answer this question: ${question}`,
      unknown: (question) => `Choose an answer from the list at this question: ${question}`,
      twice: (question) => `You chose one answer twice. Choose again at this question: ${question}`,
      tooMany: (question) => `Choose one answer at this question: ${question}`,
      notAlone: (question, alone) =>
        `‘${alone}’ cannot go together with another answer. Choose again at this question: ${question}`,
      tooLong: (length, longest, question) =>
        `Your text has ${length} characters. Make it ${longest} at most at this question: ${question}`,
    },
    panel: {
      title: "May we lay your answers of each time side by side?",
      text: "In half a year we ask these questions again. If we know which answers come from the same person, we see better what changes. You do not have to: your answers count without a tick too.",
      consent:
        "Yes, ask me to take part again in every measurement. The computer may lay my answers of each time side by side, under a code and without my name. The code also stands with my name, in another file. Whoever has both files can see which answers are mine. After three years the code with my name is erased. I can stop at any time, here or on the page ‘Your data’.",
      member:
        "You agreed to this before. Do you want to stop? Then take the tick away and send your answers.",
    },
    receipt: "Thank you, we have your answers",
    replaced: "Your new answers are saved. Your old answers do not count any more.",
    joined: "We will ask you to take part again in the next measurement.",
    steps: (closes) => [
      `Residents can answer until the end of ${closes}.`,
      `After that a computer works out what has changed. The report only has figures about groups, never the answers of one person. What you wrote yourself is read by somebody of the team first.`,
    ],
    reportOn: (day) => `The report is on the neighbourhood's page from ${day}.`,
    reportLater: "The report is on the neighbourhood's page as soon as the team has looked at it.",
    change: "Look at my answers or change them",
    handedIn: "We already have your answers",
    handedInText: (closes) =>
      `You do not have to do anything more. Until the end of ${closes} you can look at your answers and change them.`,
    again:
      "You have already sent these answers. What you change here counts as soon as you press a button.",
    counted: "Your answers count.",
    notHandedIn: "You did not send your answers. What you filled in does not count and is erased.",
    paper: {
      front: "Or fill in the form that comes with this letter.",
      write:
        "Put a cross in the box of your answer. You may skip questions. Write no names or addresses.",
      onlyIf: (question, answers) => `Only if you gave this answer to ‘${question}’: ${answers}.`,
      question: (question) => `question ${question}`,
      sheet: (sheet, of) => `Page ${sheet} of ${of}`,
    },
  },
  open: {
    apart:
      "Anybody can answer here, as often as they like. That is why these answers do not count for the agenda. The team reads them and shows them apart. Did you get a letter or an e-mail? Answer with that, and your answer counts.",
    facts: (closes) => [
      `It takes about 2 minutes.`,
      `You can answer until the end of ${closes}.`,
      `We ask for no name.`,
    ],
    later: (closes) => `After ${closes} the neighbourhood's page will show what was chosen.`,
    none: "You cannot answer now",
    noneText: "Residents of this neighbourhood are not being asked at this moment.",
    where: "Where do you live?",
    beside: "Answers by the poster",
    answers: (answers) => `${answers} answers came in by the poster.`,
    poster: "Poster",
    posterHow: "Print this poster on A4 or A3 and put it up where people come.",
    qr: "QR code to the question for everybody",
  },
  fault: {
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
  },
  overview: "All neighbourhoods",
  unsubscribe: {
    title: "Which e-mail do you no longer want?",
    text: (name) =>
      `You get e-mail from the Veilige Buurten Team of ${name}. Choose what you no longer want to get. You can always take part in another way: call your contact person.`,
    legend: "I no longer want:",
    choices: { reminders: "a reminder in this round", all: "any e-mail from this team" },
    missing: "Choose first what you no longer want to get.",
    button: "Save my choice",
    done: {
      reminders: "You will get no reminder in this round",
      all: "You will get no e-mail from us any more",
    },
    doneText: {
      reminders: (name) =>
        `In a later round the Veilige Buurten Team of ${name} may ask you again.`,
      all: (name) =>
        `This holds for the Veilige Buurten Team of ${name}. Do you want e-mail again? Call or mail your contact person.`,
    },
  },
  help: {
    title: "Do you want to help?",
    text: (name) =>
      `A topic goes on only if there are residents too who want to take it up together with the team. Tell us what you want to help with. The Veilige Buurten Team of ${name} will then get in touch with you.`,
    apart: "We keep this apart from what you chose.",
    topic: "What do you want to help with?",
    choose: "Choose a topic",
    name: "Your name",
    contact: "Your telephone number or e-mail address",
    consent: (days) =>
      `Yes, the team may use my name and telephone number or e-mail address to call or mail me about this topic. My details are erased ${days} days after the end of the round.`,
    button: "I want to help",
    faults: {
      topic: "Choose what you want to help with.",
      name: "Give your name (2 to 80 characters).",
      contact: "Give a telephone number or e-mail address at which we can reach you.",
      consent: "Tick the box if we may call or mail you. Otherwise we keep nothing.",
    },
    thanks: "Thank you, we will get in touch with you",
    thanksText: (topic) =>
      `You want to help with: ${topic}. Your contact person will call or mail you. Have you changed your mind? Tell your contact person.`,
    offered: "Residents who want to help",
    nobody: "Nobody has offered yet.",
    where: "In which part of the neighbourhood do you live?",
    how: "How",
    by: { link: "with a personal link", public: "by the public page: check who this is" },
    cannot: {
      none: {
        title: "You cannot help with a topic now",
        text: (name) =>
          `No round is running, or there is no topic on the agenda. Do you want to do something for your neighbourhood all the same? Call or mail ${name}.`,
      },
      many: {
        title: "Many people have offered already",
        text: (name) =>
          `Thank you for wanting to help. This page cannot take any more names in this round, and nothing was kept. Call or mail ${name}, and you can still help.`,
      },
    },
  },
  helped: {
    ask: "Did it help? Let us know:",
    title: "Did it help?",
    text: (name) =>
      `The Veilige Buurten Team of ${name} wants to know whether the actions changed anything. We keep your answer without your name.`,
    notYet: "You can answer this as soon as the team has told what was done.",
    choices: { yes: "yes", partly: "a little", no: "no", unknown: "I do not know" },
    fault: "Give an answer for at least one action.",
    button: "Send my answer",
    thanks: "Thank you, we have your answer",
    thanksText:
      "On the neighbourhood's page you will see later what residents think. With the same link you can change your answer.",
    told: "Did it help?",
    tooFew: "There are too few answers yet to show.",
    answers: (answers) => `${answers} residents answered:`,
  },
  question: {
    title: "Ask a question",
    text: (name) =>
      `Do you want to know what will be done about a problem in the longer term? Ask the Veilige Buurten Team of ${name}. Within two weeks you get an answer on the neighbourhood's page.`,
    label: "Your question",
    hint: "Write no names or addresses. The team reads your question and puts it on the page without your name.",
    fault: "Write your question in 10 to 1000 characters.",
    button: "Send my question",
    thanks: "Thank you, we have your question",
    thanksText: (due) => `By ${due} at the latest the answer will be on the neighbourhood's page.`,
    consent: (days) =>
      `Yes, mail me the answer. My name and e-mail address are then kept with my question until the answer was sent, and at most until ${days} days after the end of the round. The team does not see whose question it is.`,
    mailed: "We will mail you the answer too.",
    list: "Questions of residents",
    how: "Residents can ask questions by the link in their e-mail, or ask the contact person. Somebody of the team answers within two weeks.",
    waiting: (questions, due) =>
      `${questions === 1 ? "1 question waits" : `${questions} questions wait`} for an answer, by ${due} at the latest.`,
    by: (name, day) => `Answer of ${name}, ${day}`,
    until: (due) => `To be answered by ${due} at the latest`,
    shown: "The question as everybody reads it (without names or addresses)",
    answer: "The answer",
    who: "Who answers",
    publish: "Publish the answer",
    mail: "Do you have a question for the team?",
    waits: {
      "due-soon": "A resident's question waits for an answer",
      late: "A resident's question is late",
    },
  },
  mine: {
    kinds: {
      invitation: "invitation",
      reminder: "reminder",
      feedback: "feedback",
      receipt: "confirmation",
      answer: "answer to a question",
    },
    link: "See what we know about you, or have it erased:",
    title: "Your data",
    intro: (name) =>
      `Here you see what the Veilige Buurten Team of ${name} keeps about you. You can also have your data erased.`,
    show: "Show my data",
    download: "Download my data",
    shown: "This is what we keep about you",
    name: "Name",
    email: "E-mail address",
    address: "Address",
    language: "Language",
    area: "Part of the neighbourhood",
    round: "Round",
    invited: "Asked to choose",
    answered: (day) => `answered on ${day}`,
    silent: "no answer yet",
    mails: "E-mails sent",
    unsubscribed: "Unsubscribed from e-mail",
    asked: "Asked for an answer by e-mail on",
    panel: "Your answers are laid side by side since",
    panelApart:
      "You agreed that we lay your answers of each measurement side by side. That is why a code stands with your name and with your answers. Whoever has both files can see which answers are yours.",
    leave: "Stop laying my answers side by side",
    left: "The code with your name is erased. Your answers still count, but nobody can see any more which ones are yours.",
    noAnswer:
      "What you chose is not here. Your answer is kept without your name: we cannot see that it is yours either.",
    forgetTitle: "Have my data erased",
    forgetText:
      "We erase your name, your e-mail address, your postal address and everything that belongs to it. You get no e-mail any more, and this link will no longer work. Have you answered? Then your answer still counts, because nobody can see which answer is yours.",
    sure: "Yes, erase my data. This cannot be undone.",
    missing: "Tick the box first if you are sure.",
    forget: "Erase my data",
    forgotten: "Your data were erased",
    forgottenText:
      "We only keep a code that tells us not to mail you any more. Your name or address cannot be derived from it.",
  },
  about: {
    label: "About this site",
    privacy: "Privacy",
    accessibility: "Accessibility",
    privacyTitle: "How we treat your data",
    privacyText: (organisation, days) => [
      ["Who is responsible?", [`${organisation} is responsible for this site and for your data.`]],
      [
        "What do we keep about you?",
        [
          "Your name, your e-mail address or postal address, your language and the part of the neighbourhood where you live. We also keep that we asked you, which e-mail or letter you got and on which day you answered.",
          "We use this only to ask you what should happen in your neighbourhood, and to tell you what was done. That is a public task of the municipality.",
        ],
      ],
      [
        "What do we keep of your answer?",
        [
          `${KEPT_APART} The answers without names are public, so that anybody can check the count. What you write yourself is read by somebody of the team first.`,
        ],
      ],
      [
        "And if you want to help?",
        [
          "Your name and your telephone number or e-mail address are kept only if you agree, apart from your choice. Whether you think that an action helped is kept without your name.",
          "Do you want the answer to a question by e-mail? Then we keep your name and e-mail address with that question until the answer was sent.",
        ],
      ],
      [
        "And in the measurement of every half year?",
        [
          "We keep your answers without your name. The report only has figures about groups. We lay your answers of different times side by side only if you agree. Then a code stands with your name and with your answers, for three years at most. You can stop at any time. What you fill in and do not send is erased.",
        ],
      ],
      [
        "How long?",
        [
          `That we asked and mailed you is erased ${days} days after the end of the round. Your name and e-mail address are kept as long as we may ask you, or until you have them erased.`,
        ],
      ],
      [
        "With whom do we share it?",
        [
          "With nobody. There is nothing of other companies on this site: no cookies that follow you, no statistics of others.",
        ],
      ],
      [
        "What are your rights?",
        [
          "With the link at the bottom of every e-mail you see what we keep about you and can have it erased. You can also mail us. If you are not satisfied, you can complain to the Autoriteit Persoonsgegevens.",
        ],
      ],
    ],
    contact: "Questions or complaints:",
    accessibilityTitle: "Accessibility",
    accessibilityText: (organisation) => [
      [
        "For everybody",
        [
          `${organisation} wants everybody to be able to use this site: with a keyboard, a screen reader, an old phone or a slow connection, and without JavaScript. The texts are in simple language, in six languages.`,
        ],
      ],
      [
        "How far are we?",
        [
          "The site is made after WCAG 2.2, levels A and AA. Every new version is tested automatically. An independent audit has not been done yet. The status is therefore: first measures taken.",
        ],
      ],
      [
        "Does something not work?",
        [
          "Tell us. We answer within five working days and look for a solution. You can also give your choice to your contact person by telephone.",
        ],
      ],
    ],
  },
  page: {
    archive: "All earlier cycles",
    follow: "Follow the news of this neighbourhood (Atom)",
    calendar: "Put the days in your calendar (iCal)",
    list: "Neighbourhoods",
    listIntro:
      "Every ten weeks residents choose what matters most in their neighbourhood. Here you see what is done with it.",
    title: (name) => `Safe neighbourhood ${name}`,
    intro:
      "Every ten weeks residents choose what matters most. The team and the residents work on it together and tell here what was done, and what was not.",
    team: "The team",
    now: "Now",
    noCycle: "No cycle is running. The next one will stand here as soon as it begins.",
    cycle: (number) => `Cycle ${number}`,
    timeline: "How it goes",
    agenda: "The agenda",
    counted: (ballots) => `${ballots} residents answered.`,
    adoptedBy: {
      coordinator: "The coordinator confirmed this agenda.",
      counted: "This agenda was adopted as residents chose it.",
    },
    deviation: "Why the team deviates from the count",
    notTaken: "What happens to the other topics",
    decision: {
      adopted: "is on the agenda",
      "handed-over": (partner) => `goes to one partner, who can solve this alone: ${partner}`,
      "not-shared": (named, threshold) =>
        `too few residents named this (${named}; ${threshold} are needed)`,
      "nobody-willing": "nobody wanted to take this up together with the team",
      "not-elected": (named) =>
        `${named} residents named this, but other topics came first in the count`,
      "many-wishes": (named) =>
        `named ${named} times; these are many different wishes, and the team reads them all`,
      deviated: (reason) => `the team chose otherwise: ${reason}`,
    },
    named: (named) => `named ${named} times`,
    toCount: "How was it counted? Check it yourself",
    actions: "Actions",
    noActions: "The actions are being made now.",
    owner: "Who",
    coOwner: "Together with resident",
    due: "Due",
    state: "State",
    states: {
      planned: "planned",
      started: "started",
      blocked: "stands still",
      done: "done",
      stopped: "stopped",
    },
    outcomes: {
      done: "Done",
      agreed: "Agreed",
      "looking-into": "Being looked into",
      "handed-over": "Handed over",
      "not-done": "Not done",
    },
    next: "Next",
    history: "What happened",
    status: {
      running: "running",
      paused: "paused",
      stopping: "being stopped",
      stopped: "stopped",
      closed: "closed",
      failed: "stuck; somebody is looking at it",
    },
    stoppedBecause: "Why",
    toSample: "Invitation to the sample",
    moments: {
      invitation: "Invitation to all residents",
      reminder: "Reminder to those who have not answered",
      closing: "Last day to answer",
      adoption: "The agenda is fixed",
      chase: "Weekly check",
      midcheck: "Check halfway",
      outcomes: "The team writes down what was done",
      feedback: "Residents hear what was done",
      end: "End of the cycle",
      publication: "The report is published",
    },
    effort: {
      title: "What it cost",
      text: "What the approach costs is mostly working time. This is what the team noted.",
      none: "The team did not note how many hours and how much money this took.",
      partner: "Who",
      hours: "Hours",
      costs: "Other costs",
      total: "Together",
      notNoted: "not noted",
    },
    moved: (from, to) => `Due: moved from ${from} to ${to}`,
    come: "passed",
    planned: "planned",
    report: (answered, invited) => `${answered} of the ${invited} invited residents answered.`,
  },
  count: {
    blank: (blank) =>
      `Besides, ${blank === 1 ? "1 resident" : `${blank} residents`} told us that they do not know. That does not count for the threshold of a shared wish.`,
    title: (area, number) => `The count: ${area}, cycle ${number}`,
    notYet:
      "Residents can still answer, or the cycle has not begun. Until closing nobody sees an interim count, the team included. How it will be counted stands here already.",
    sealedOnly:
      "The answers are in and sealed. The result will be here as soon as the agenda is fixed.",
    chosen: "What the neighbourhood chose",
    ballots: (ballots) => `${ballots} residents answered.`,
    namedBy: (named, share) => `named by ${named} residents, ${share}`,
    represented: (some, share) =>
      `${some} residents (${share}) find at least one of their own topics on the agenda.`,
    majority: (agenda, some, share, more) =>
      `With only the topics that were named most (${agenda.join("; ")}) ${more === 0 ? "it would be just as many" : `it would be ${some} (${share})`}.`,
    topics: "All topics",
    chartTitle: "How often each topic was named; filled bars are on the agenda",
    tableTitle: "How often each topic was named, and what becomes of it",
    threshold: (threshold) => `shared wish: ${threshold}`,
    topic: "Topic",
    named: "Named",
    what: "What becomes of it",
    steps: "How it was counted, step by step",
    roundsTitle: "The steps of the count",
    round: "Step",
    value: "Standing",
    rules: {
      phragmen:
        "The count is proportional (Phragmén's rule): a smaller group gets a topic too. A topic on the agenda costs 1. The residents who name it bear that cost together. Each time the topic is added whose supporters have to bear least. Who has a topic on the agenda bears something already; who has none yet goes first because of that.",
      "equal-shares":
        "The count is proportional (equal shares): every resident gets an equal part of the places to spend. Each time the topic is added that its supporters can pay together at the lowest price each.",
      "seq-pav":
        "The count is proportional (Thiele's rule): an answer counts in full for the first topic of it that gets on the agenda, for half of the second and a third of the third.",
      approval: "The topics that are named most get on the agenda.",
      plurality: "The topics that stand first most often get on the agenda.",
      borda:
        "A first place gives 3 points, a second 2, a third 1. The topics with the most points get on the agenda.",
      schulze:
        "Every topic is compared with every other: which of the two do more residents put higher? What loses to no other gets on the agenda.",
      stv: "Every resident has one vote, which begins with the first choice. What a chosen topic has too much, and what an eliminated topic has, goes to the next choice.",
    },
    outcome: {
      elected: (topic) => `${topic} gets on the agenda.`,
      eliminated: (topic) => `${topic} is eliminated.`,
    },
    measures: {
      load: (value) => `load ${value} per resident`,
      price: (value) => `price ${value} per resident`,
      score: (value) => `score ${value}`,
      ballots: (value) => `named ${value} times`,
      firsts: (value) => `${value} times first`,
      points: (value) => `${value} points`,
      defeats: (value) => `loses to ${value} others`,
      votes: (value) => `${value} votes`,
    },
    tie: {
      borda: (topics) => `There was a tie (${topics.join("; ")}); the most points decided.`,
      lot: (topics) => `There was a tie (${topics.join("; ")}); the lot decided.`,
    },
    otherRules: "What other rules would give",
    otherRulesText:
      "The same answers, counted by other rules, so that you see what the chosen rule matters.",
    rule: "Rule",
    agenda: "Agenda",
    representedShort: "Find a topic of their own",
    ruleNames: {
      phragmen: "Phragmén (proportional)",
      "equal-shares": "Equal shares (proportional)",
      "seq-pav": "Thiele (proportional)",
      approval: "Named most",
      plurality: "Most first places",
      borda: "Points (Borda)",
      schulze: "Compared in pairs (Schulze)",
      stv: "Transferable vote",
    },
    byArea: "Answers per part of the neighbourhood",
    byChannel: "How the answers came in",
    answers: "Answers",
    hidden: "fewer than 10, or to be derived from them",
    channels: {
      email: "by e-mail",
      letter: "by letter",
      paper: "on paper",
      doorstep: "at the door",
      telephone: "by telephone",
    },
    terms: "What was fixed beforehand",
    termsText: (seats, minimum, share) =>
      `At most ${seats} topics get on the agenda. A topic takes part when at least ${minimum} answers, and at least ${share} of all answers, name it.`,
    weighted: (areas) =>
      `Answers do not weigh the same everywhere, because some parts of the neighbourhood answer less: ${areas.join("; ")}. In the other parts an answer counts for 1.`,
    other: "“Something else” is counted but cannot be chosen: it is many different wishes.",
    lot: "The lot",
    lotText:
      "In a tie the topic with the most points goes first (3 for a first place, 2, 1). If that is equal too, the topic that stands higher in this row goes first. The row was drawn before anybody could answer.",
    check: "Check it yourself",
    checkText:
      "You need not believe us. With your check code you see whether your answer is in the count. With the files anybody can count again.",
    codeLabel: "Your check code",
    codeHint: "The code stands on the page that you saw after answering, for example K7QM2-V9X4P.",
    codeButton: "Is my answer in it?",
    code: {
      yes: (code) => `Yes, the answer with code ${code} is in the count.`,
      no: (code) =>
        `No, there is no answer with code ${code}. Check that you copied the code right. If it is right, call your contact person.`,
      unreadable: (code) => `“${code}” is no check code. A code has twice five letters or digits.`,
    },
    seal: "The seal",
    sealText: (ballots, moment) =>
      `${ballots} answers were sealed on ${moment}. Whoever changes one answer afterwards gets another seal.`,
    root: "Seal (Merkle root after RFC 6962)",
    receiptsDigest: "Checksum of the check codes (SHA-256)",
    digest: "Checksum of the count (SHA-256)",
    files: "Files",
    tooFew:
      "There are too few answers to publish them one by one: somebody could be recognised. Only the outcome is public.",
    fileTexts: {
      csv: "all answers without a name, one a line",
      pb: "the same in Pabulib's format",
      soi: "the same in PrefLib's format",
      receipts: "all check codes",
    },
    recount: "This is how you count again with our program; other programs read these files too:",
  },
  meeting: {
    title: (area, number) => `Agenda meeting: ${area}, cycle ${number}`,
    open: (closes) =>
      `Residents can answer until the end of ${closes}. Until then nobody sees an interim count, the team included.`,
    steps: {
      said: "What did the neighbourhood say?",
      shared: "What do many residents want?",
      questions: "Three questions per topic",
      agenda: "The agenda",
      agreed: "What we agree",
    },
    shared: (threshold) =>
      `These topics were named ${threshold} times or more. They are shared wishes.`,
    noneShared: "No topic was named often enough.",
    questions: {
      shared: "Do many residents want this?",
      alone: "Can one partner solve this alone? Which?",
      willing: "Does a resident want to take this up together with the team?",
    },
    yes: "yes",
    no: "no",
    noAgenda: "There is no topic on the agenda.",
    action: "What will we do?",
  },
  mail: {
    hello: (name) => `Dear ${name},`,
    invitation: {
      subject: (area) => `What matters most in ${area}? Have your say`,
      lead: (area) => `What should be done first in ${area}? You decide.`,
    },
    reminder: {
      subject: (area) => `Reminder: have your say in ${area}`,
      lead: (area) =>
        `A short while ago we asked you what matters most in ${area}. We have no answer from you yet. You can still take part.`,
    },
    why: (name) =>
      `The Safe Neighbourhoods Team of ${name} asks all residents. In the team municipality, welfare work, police and housing corporations work together. You choose the topics, and then we work on them together.`,
    button: "Choose my topics",
    closes: (closes) => `You can answer until the end of ${closes}. It takes about 2 minutes.`,
    personal:
      "This link is for you alone. Do not forward it: who has the link can give your answer.",
    measurement: {
      invitation: {
        subject: (area) => `How are things in ${area}? Tell us`,
        lead: (area) => `What is it like to live in ${area}? We would like to hear it from you.`,
      },
      reminder: {
        subject: (area) => `Reminder: how are things in ${area}?`,
        lead: (area) =>
          `A short while ago we asked you what it is like to live in ${area}. We have no answer from you yet. You can still take part.`,
      },
      why: (name) =>
        `The Safe Neighbourhoods Team of ${name} measures every half year whether things get better in the neighbourhood. For that we put questions to residents who were chosen by lot, or to everybody. Your answer counts too if you notice nothing of our work.`,
      button: "To the questions",
      closes: (closes) =>
        `You can answer until the end of ${closes}. It takes about 8 minutes. You can stop and go on later with the same link.`,
    },
    contact: (name, role, phone) =>
      `Questions? Call ${name}, ${role}: ${phone}, or reply to this e-mail.`,
    unsubscribe: "No more e-mail from us? Unsubscribe here:",
    feedback: {
      subject: (area) => `What was done in ${area}`,
      lead: (area) =>
        `Ten weeks ago your neighbourhood chose what matters most in ${area}. This was done, and this was not.`,
      none: "No topics were chosen in this cycle.",
      more: "Everything is on the neighbourhood's page:",
    },
    receipt: {
      subject: (area) => `Confirmation: we have your answer about ${area}`,
      lead: (area) =>
        `Thank you. We have your answer to the question what matters most in ${area}.`,
      why: "You get this e-mail because you asked for it. What you chose is not in it.",
      change: (closes) =>
        `Until the end of ${closes} you can change your answer, with your personal link.`,
      check: "After closing you see here whether your answer with this code was counted.",
    },
    answer: {
      subject: (name) => `Answer to your question to the team of ${name}`,
      lead: (name) =>
        `You asked the Veilige Buurten Team of ${name} a question. Here is the answer.`,
      shown: "The question, as everybody reads it",
      why: "You get this e-mail because you asked for the answer. We now erase that this question is yours.",
    },
    team: {
      agendaWaits: (name) => `The agenda of ${name} waits for you`,
      agendaWaitsText: (until) =>
        `The answers have been counted. Confirm the agenda, or deviate with a reason that will be published. If you do nothing, the agenda is adopted on ${until} as residents chose it.`,
      reportWaits: (name) => `The report of ${name} waits for you`,
      reportWaitsText: (until) =>
        until === undefined
          ? "The answers of the measurement have been worked out. Look at the report and publish it. Until then nobody else sees it."
          : `The answers of the measurement have been worked out. Look at the report. If you do nothing, it is published on ${until}.`,
      due: {
        "due-soon": (title) => `Nearly done? ${title}`,
        overdue: (title) => `Overdue: ${title}`,
        blocked: (title) => `Stands still: ${title}`,
      },
      dueText: (due) =>
        `This action is due on ${due}. Bring its state up to date, so that residents see what happens.`,
      outcomes: (name) => `Outcomes wanted for ${name}`,
      outcomesText: (until) =>
        `On ${until} residents get a message. Write down for each action what was done, also when something did not work. These are missing:`,
      notArrived: (name) => `${name}: a message to the team did not arrive`,
      notArrivedText: (role) =>
        `An e-mail to somebody of the team (${role}) did not arrive, because the e-mail address takes no mail. Mend the address in the facts of the neighbourhood, and pass the message on yourself in the meantime. This did not arrive:`,
      open: "Open the console:",
    },
  },
  measured: {
    title: "Does it help?",
    intro: (baseline) =>
      `This page compares each measurement with the baseline (${baseline}). Beside each figure stands how certain it is.`,
    cause:
      "These figures show what changed, not why. Without an area to compare with, nobody can say that the approach did it.",
    changes: "What changed",
    chart: (wave) =>
      `Change in ${wave}, with the interval in which it lies; filled is demonstrable`,
    indicator: "Topic",
    wave: "Measurement",
    figure: "Figure",
    interval: "Interval (95%)",
    answers: "Answers",
    difference: "Change",
    detectable: "Could show from",
    verdict: "Verdict",
    verdicts: {
      better: "demonstrably better",
      worse: "demonstrably worse",
      "no-demonstrable-difference": "no demonstrable difference",
      "method-break": "not comparable: the question, or how it is asked, has changed",
      "no-figure": "cannot be told",
    },
    primary: "This topic was chosen beforehand to base the verdict on.",
    figures: "The figures per topic",
    trend: (label) => `${label}, per measurement`,
    from: (low, high) => `${low} to ${high}`,
    tooFew: "too few answers to show",
    meaning:
      "‘No demonstrable difference’ does not mean that nothing changed. It means that a change smaller than the number under ‘could show from’ cannot be seen with so many answers.",
    points: "percentage points",
    method: "How was this calculated?",
    methodText:
      "Shares have Wilson's interval, and differences between them that of Newcombe. Means have Student's interval, and differences between them that of Welch. Over the topics that were chosen beforehand together it was corrected by Holm, over the others by Benjamini and Hochberg. Weighting, and the certainty that is lost by it, are reckoned with.",
    weighting: (wave, respondents, effective) =>
      `${wave}: ${respondents} people answered; with the weights that counts as ${effective}.`,
  },
  waveReport: {
    title: (name) => `Does it help in ${name}?`,
    titleAll: "Does it help in all neighbourhoods together?",
    intro: (baseline, last) =>
      `This page compares the last measurement (closed on ${last}) with the baseline (closed on ${baseline}). Beside each figure stands how certain it is.`,
    first: (closed) =>
      `This is the baseline. It closed on ${closed}. There is nothing yet to compare with. The next measurement comes after half a year.`,
    wave: (number, month) => `${number}: ${month}`,
    inside: "This page is for the team. It shows more than residents may see. Do not pass it on.",
    short: "The answer in short",
    shortText:
      "These topics were chosen before the first measurement began. The verdict rests on them.",
    noPrimary: "No topics were chosen beforehand to base the verdict on.",
    changed: (from, to, change, margin) =>
      `From ${from} to ${to}. Change: ${change} (interval: ${margin}).`,
    couldShow: (change) => `With so many answers a change from ${change} on can be shown.`,
    now: (figure, margin) => `Now ${figure} (interval: ${margin}).`,
    latest: (change, margin) =>
      `Since the measurement before: ${change} (interval: ${margin}). No verdict rests on that.`,
    panel: (people, change, margin) =>
      `People who answered both times (${people}): ${change} (interval: ${margin}).`,
    overlap: (months) =>
      `This question looks back ${months} months. Measurements that are nearer to each other are partly about the same time.`,
    broken: (waves) =>
      `Asked in another way since: ${waves.join(", ")}. The figures from before cannot be compared with those from after.`,
    corrected:
      "Sometimes the whole interval lies on one side of 0, and it still says ‘no demonstrable difference’. Who compares many topics always finds one that differs by chance. That was corrected for.",
    asked: "The question",
    counts: "What counts",
    score: "score from 0 to 10",
    chapters: {
      effect: "What is the effect?",
      known: "Is the approach known, and can it be reached?",
      contact: "How do residents experience the contact, and what does it bring?",
      own: "The team's own questions",
    },
    goals: {
      "active-residents": "Active residents",
      willingness: "Willing to take part",
      "co-responsibility": "Responsible together",
      trust: "Trust",
      safety: "Safety",
      victims: "Victims",
      liveability: "Pleasant to live",
    },
    indicators: {
      "liveability-mean": "Pleasant to live (grade)",
      "liveability-sufficient": "Pleasant: 6 or higher",
      "helping-agree": "People help each other",
      "speaking-up-agree": "People speak up",
      "unsafe-ever": "Sometimes feels unsafe",
      "unsafe-often": "Often feels unsafe",
      "victim-of-any": "Was a victim",
      "active-often": "Often active here",
      "willing-certainly": "Certainly wants to join in",
      "trust-municipality-much": "Trusts the municipality",
      "trust-police-much": "Trusts the police",
      "trust-welfare-much": "Trusts welfare work",
      "trust-housing-much": "Trusts the corporation",
      "police-officer-known": "Knows the police officer",
      "community-worker-known": "Knows community worker",
      "caretaker-known": "Knows the caretaker",
      "team-known": "Knows the team",
      "team-reached": "Got in touch with the team",
      "contact-satisfied": "Satisfied with the contact",
      "team-difference": "Team made a difference",
      vertrouwen: "Trust in municipality",
      "trust-in-team": "Trust in the partners",
    },
    groups: {
      "took-part": "took part",
      invited: "got an invitation",
      heard: "knows the team",
      "not-heard": "does not know the team",
    },
    groupsTitle: "Who took part and who did not",
    groupsText:
      "Everybody is in one group at most. People choose themselves whether they take part. So a difference between groups does not by itself come from the approach.",
    elsewhere: "Figures from elsewhere",
    place: "Place",
    day: "Date",
    source: "Source",
    ours: "Our last measurement",
    held: (place) => `Compared with ${place}`,
    heldText: (place) =>
      `There is no such approach in ${place}. The difference between the change here and there says that something went differently here. That may come from the approach, but also from something else.`,
    here: "Here",
    there: "There",
    extra: "Difference",
    how: "How was this measured?",
    waves: "The measurements",
    drawn: "Asked",
    response: "Response",
    effective: "Counts as",
    largest: "Largest weight",
    seed: "Seed of the draw",
    drawText: "Chance decided who was asked. With the seed anybody can repeat the draw.",
    design: (version) => `Design: ${version}.`,
    funnel: "From question to answer",
    stage: "Step",
    people: "People",
    stages: {
      drawn: "asked",
      mailed: "e-mail arrived",
      letters: "got a letter",
      begun: "began",
      answered: "sent in",
    },
    responseBy: {
      area: "Who answered, per part of the neighbourhood",
      neighbourhood: "Who answered, per neighbourhood",
    },
    group: "Group",
    residents: "Residents",
    shareOfResidents: "Part of the residents",
    shareOfAnswers: "Part of the answers",
    channels: "How the answers came in",
    channel: "Way",
    modes: { web: "on the internet", paper: "on paper", interviewer: "with somebody of the team" },
    modesTitle: "Difference between ways of answering",
    modesText:
      "People chose themselves how they answered. So a difference may come from the people, and not from the way of asking.",
    against: "Difference from the internet",
    weightedBy: (by) =>
      `The answers are weighted by the chance to be asked, and by: ${by.join(", ")}.`,
    weightedByDraw: "The answers are weighted by the chance to be asked.",
    byArea: "part of the neighbourhood",
    weightFault: {
      empty: (wave, category) =>
        `Weighting by more was not possible: in measurement ${wave} nobody of the group ‘${category}’ answered.`,
      other: (wave) =>
        `Weighting by more was not possible: in measurement ${wave} the answers do not fit the figures of the population.`,
    },
    pooled:
      "Each neighbourhood counts by the number of its residents, however many people answered.",
    apart: (waves) =>
      `Not held in all neighbourhoods yet, and so not counted here: measurement ${waves.join(", ")}.`,
    hiddenTitle: "What you do not see here",
    hiddenText: (base, smallest) =>
      `A figure is shown only when at least ${base} people answered. A number below ${smallest} is not shown. Also left out is what you would need to work out such a figure or number.`,
    alike: (label, wave) => `${label}: in measurement ${wave} everybody gave the same answer.`,
    thin: (label, wave) =>
      `${label}: in measurement ${wave} hardly anybody answered in a part of the neighbourhood. The interval is an estimate there.`,
    panelText:
      "Some people took part more often. Their answers were also compared with their own earlier answers (McNemar).",
    files: "Files",
  },
  dossier: {
    title: "Do we go on?",
    intro:
      "It was written down beforehand what the municipality would look at. This page lays the measurements beside it. Every figure leads to the measurement that it comes from.",
    made: (day) => `Made on ${day}.`,
    all: "All neighbourhoods together",
    wave: (number) => `Measurement ${number}`,
    advice: { "go-on": "Go on", adapt: "Adapt", stop: "Stop" },
    notYet: "Too early to say",
    noTest: "This is no test",
    noCriteria: "Nothing was recorded beforehand",
    decided: (wave, better, worse, of) =>
      `${wave}: of the ${of} topics, ${better} are demonstrably better than at the baseline, and ${worse} demonstrably worse.`,
    without: (without) =>
      `${without === 1 ? "1 topic has" : `${without} topics have`} no figure in that measurement. ${without === 1 ? "It counts" : "They count"} neither as better nor as worse.`,
    otherwise: (advices) => `With a figure this could have come out too: ${advices}.`,
    same: "With a figure the outcome would have been the same.",
    notYetText: (published, needed) =>
      `${published === 1 ? "1 measurement after the baseline is" : `${published} measurements after the baseline are`} published. The decision comes after ${needed}.`,
    noTestText: (recorded, began) =>
      `The criteria were recorded on ${recorded}, after the first measurement had begun on ${began}. Who chooses criteria after measuring can choose what comes out. So the figures stand here, and no verdict.`,
    noCriteriaText:
      "For this neighbourhood no criteria were recorded before the first measurement. So no verdict stands here.",
    criteria: "What was agreed beforehand",
    rules: (afterWaves, of, better, worse, stop) => [
      `${afterWaves} measurements follow the baseline. The decision rests on the last of them, and on ${of === 1 ? "1 topic" : `${of} topics`}.`,
      `Go on: at least ${better} demonstrably better, and at most ${worse} demonstrably worse.`,
      `Stop: at least ${stop} demonstrably worse.`,
      "Adapt: everything else.",
    ],
    recorded: (by, day) => `Recorded by ${by} on ${day}.`,
    findings: (wave) => `${wave} against the baseline`,
    decides: "The decision rests on this measurement.",
    before: "At the baseline",
    now: "In this measurement",
    source: "See the report of this measurement",
    baseline: (day) => `The baseline began on ${day}.`,
    baselineSource: "See the report of the baseline",
    tooFew: "too few answers to judge by",
    people: (n) => `${n} answers`,
    fewPeople: "fewer than 10 answers",
  },
  responses: {
    area: "Part of the neighbourhood",
    channel: "How the answer came in",
    language: "Language of the questionnaire",
    weight: "Weight of the sample (one over the chance to be asked; empty: not chosen by lot)",
    panel: "Code of who takes part more than once",
    yes: "yes",
    no: "no",
  },
};
