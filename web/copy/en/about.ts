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
        "Your name and address are in a list that the team brought in here. Do you want to know where that list comes from? Ask us.",
      ],
    ],
    [
      "What do we keep of your answer?",
      [
        `${keptApart} Until closing your answer is locked: nobody can read it, not even we. Then the computer counts all answers and destroys the key. Only somebody who runs the computers themselves and changes their program before closing could read an answer. The answers without names are public, so that anybody can check the count. What you write yourself is read by somebody of the team first.`,
        "Does somebody of the team fill in for you what you answer at the door, by telephone or on paper? Then we keep on which day that was, how, and what the role of that person is. We tell you so. Who works for the police fills in no answers.",
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
        "We keep your answers without your name. What you have sent is locked until the questionnaire closes: nobody can read it, not even we. After that the computer destroys the key, and nothing leads from the answers back to your link. The report only has figures about groups. We lay your answers of different times side by side only if you agree. Then a code stands with your name and with your answers, for three years at most. You can stop at any time. What you fill in and do not send is erased.",
      ],
    ],
    [
      "And of your internet address?",
      [
        "If too much comes from one internet address at once, we let it wait for a while. For that we count per address. We do not keep the address itself, only a code that is another one every day, and from which nobody can get the address without our key. The count holds for a day at most; after that we erase it. If you send something without a personal link, we keep the time and such a code for two weeks, apart from what you sent. Of a question we keep the time alone. That is how the team can set a flood from robots aside.",
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
        "The site and the e-mail work with computers of Amazon Web Services. In the team the coordinator, the contact person and the administrator can see your name and address. Who prints the letters for the municipality sees your name, your address and the code on your letter; the team does not see that code. We share nothing else. There is nothing of other companies on this site: no cookies that follow you, no statistics of others.",
      ],
    ],
    [
      "What are your rights?",
      [
        "With the link at the bottom of every e-mail you see what we keep about you and can have it erased. You can also mail us. If you are not satisfied, you can complain to the Autoriteit Persoonsgegevens.",
        "Do you want to speak to the data protection officer? Ask for them at the e-mail address below.",
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
};
