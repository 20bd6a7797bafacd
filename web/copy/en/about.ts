import { keptApart } from "./kept-apart.ts";
import type { AboutWords } from "../nl/about.ts";

export const about: AboutWords = {
  privacyTitle: "How we treat your data",
  privacyText: (organisation, days) => [
    ["Who is responsible?", [`${organisation} is responsible for this site and for your data.`]],
    [
      "What do we keep about you?",
      [
        "Your name, your e-mail address or postal address, your language and the part of the neighbourhood where you live. We also keep that we asked you, which e-mail or letter you got and on which day you answered.",
        "We use this only to ask you what should happen in your neighbourhood, and to tell you what was done. That is a public task of the municipality (GDPR, article 6(1)(e)). Do we ask for your consent? Then it is article 6(1)(a).",
        "Your name and address are in a list that the team entered here. Would you like to know where that list comes from? Ask us.",
      ],
    ],
    [
      "What do we keep of your answer?",
      [
        `${keptApart} Until closing your answer is locked: nobody can read it, not even us. Then the computer counts all answers and destroys the key. Only someone who runs the computers themselves and changes their program before closing could read an answer. The answers without names are public, so that anybody can check the count. What you write yourself is first read by someone on the team.`,
        "Did someone on the team fill in what you answered at the door, by telephone or on paper? Then we keep on which day that was, how, and what the role of that person is. We let you know. People who work for the police never fill in answers.",
      ],
    ],
    [
      "And if you want to help?",
      [
        "Your name and your telephone number or e-mail address are kept only if you agree, apart from your choice. Whether you think that a promise helped is kept without your name.",
        "Do you want the answer to a question by e-mail? Then we keep your name and e-mail address with that question until the answer has been sent.",
      ],
    ],
    [
      "And in the measurement of every half year?",
      [
        "We keep your answers without your name. What you have sent is locked until the questionnaire closes: nobody can read it, not even us. After that the computer destroys the key, and nothing leads from the answers back to your link. The report only has figures about groups. We compare your answers over time only if you agree. We then keep a code with your name and with your answers, for three years at most. You can stop at any time. What you fill in and do not send is erased.",
      ],
    ],
    [
      "And your internet address?",
      [
        "If too much comes from one internet address at the same time, we let it wait for a while. To do that we count per address. We do not keep the address itself, only a code that changes every day, and from which nobody can get the address without our key. We keep the count for a day at most; after that we erase it. If you send something without a personal link, we keep the time and such a code for two weeks, apart from what you sent. For a question we keep only the time. That is how the team can set aside a flood of messages from robots.",
      ],
    ],
    [
      "How long?",
      [
        `Our record that we asked and mailed you is erased ${days} days after the end of the round. Your name and e-mail address are kept for as long as we may ask you, or until you have them erased.`,
      ],
    ],
    [
      "Who do we share it with?",
      [
        "The site and the e-mail work with computers of Amazon Web Services. In the team the coordinator, the contact person and the administrator can see your name and address. Whoever prints the letters for the municipality sees your name, your address and the code on your letter; the team does not see that code. We share nothing else. There is nothing from other companies on this site: no cookies that follow you, no third-party statistics.",
      ],
    ],
    [
      "What are your rights?",
      [
        "With the link at the bottom of every e-mail you see what we keep about you and can have it erased. You can also mail us. If you are not satisfied, you can complain to the Autoriteit Persoonsgegevens.",
        "Would you like to speak to the data protection officer? Ask for them at the e-mail address below.",
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
      "How far have we got?",
      [
        "The site is made to meet WCAG 2.2, levels A and AA. Every new version is tested automatically. An independent audit has not been done yet. The status is therefore: first measures taken.",
      ],
    ],
    [
      "Is something not working?",
      [
        "Tell us. We answer within five working days and look for a solution. You can also give your choice to your contact person by telephone.",
      ],
    ],
  ],
};
