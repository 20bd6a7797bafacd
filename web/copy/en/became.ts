import type { BecameWords } from "../nl/became.ts";

const of = (texts: number | undefined, one: string, more: string): string =>
  texts === undefined ? `Some ${more}` : `${texts} ${texts === 1 ? one : more}`;

export const became: BecameWords = {
  title: "What residents wrote themselves",
  wrote: (texts) =>
    texts === undefined
      ? "Residents wrote something."
      : `Residents wrote something ${texts} times.`,
  readBy: (day) =>
    `Somebody of the team reads all of it. By ${day} it says here what becomes of it.`,
  late: (day) => `By ${day} it should have said here what becomes of it. That is not done yet.`,
  tooFew:
    "Fewer than 10 answers came. Nobody has read what was written with them: otherwise one could guess whose it is.",
  became: {
    topic: (texts) => `${of(texts, "belongs", "belong")} to a topic that was on the list already.`,
    "new-topic": (texts) => `${of(texts, "became", "became")} a new topic.`,
    question: (texts) =>
      `${of(texts, "became", "became")} a question. Its answer comes on the page of the neighbourhood.`,
    "handed-over": (texts) =>
      `${of(texts, "was", "were")} passed on to whoever can do something about it.`,
    read: (texts) => `${of(texts, "was", "were")} read, and that was all.`,
  },
  topics: "With these topics:",
  fresh: "New:",
  where: "Residents also wrote where it is:",
  whereOf: (topic, people) => `${topic}: ${people} residents`,
  alsoWhere: (people) => `${people} times somebody added where it is.`,
  toCode: "Did you write something? With your code you see what became of it",
  onPageBy: (day) =>
    `Somebody of the team reads what residents wrote. By ${day} the neighbourhood's page says what happens with it.`,
  onPageLate: (day) =>
    `On ${day} the neighbourhood's page should have said what happens with what residents wrote. That is not finished yet.`,
  onPage: "What became of it stands on the page of the neighbourhood.",
  found: (code) =>
    `Words that you wrote belong to code ${code}. Here it says what becomes of them. We do not show your words, not even to who has your code.`,
  yours: {
    readBy: (day) => `Somebody of the team reads this. By ${day} you see here what becomes of it.`,
    late: (day) => `By ${day} it should have said here what becomes of it. That is not done yet.`,
    unread: {
      tooFew:
        "Nobody has read this. There were too few answers: one could have guessed whose it is. Do call your contact person.",
      notGathered:
        "Nobody has read this. In this round the words of residents were not gathered to be read. Do call your contact person.",
    },
    topic: (name) => `Read. It belongs to the topic: ${name}.`,
    fresh: (words) => `Read. The team made a new topic of it: ${words}.`,
    question:
      "Read. The team made a question of it. Its answer comes on the page of the neighbourhood.",
    handedOver: "Read. It was passed on to whoever can do something about it.",
    read: {
      known: "Read. The team knew this already and is working on it.",
      thanks: "Read. Thank you.",
      elsewhere: "Read. The team itself can do nothing about this.",
      place:
        "Read. Fewer than ten residents chose the topic of this place. So the team does not see which topic that was.",
      unclear: "Read. The team did not understand what you mean. Do call your contact person.",
      hurtful: "Read. It is about people in a way that hurts. The team does nothing with it.",
    },
  },
};
