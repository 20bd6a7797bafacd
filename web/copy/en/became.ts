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
    `Someone on the team reads all of it. By ${day} you can see here what happens with it.`,
  late: (day) => `What happens with it should have been here by ${day}. That is not done yet.`,
  tooFew:
    "Fewer than 10 answers came. Nobody has read what was written with them: it would be possible to guess whose it is.",
  became: {
    topic: (texts) => `${of(texts, "belongs", "belong")} to a topic that was on the list already.`,
    "new-topic": (texts) => `${of(texts, "became", "became")} a new topic.`,
    question: (texts) =>
      `${of(texts, "became", "became")} a question. The answer will be on the neighbourhood's page.`,
    "handed-over": (texts) =>
      `${of(texts, "was", "were")} passed on to whoever can do something about it.`,
    read: (texts) => `${of(texts, "was", "were")} read, and that was all.`,
  },
  topics: "With these topics:",
  fresh: "New:",
  where: "Residents also wrote where it is:",
  whereOf: (topic, people) => `${topic}: ${people} residents`,
  alsoWhere: (people) => `Where it is was added ${people} times.`,
  toCode: "Did you write something? Use your code to see what became of it",
  onPageBy: (day) =>
    `Someone on the team reads what residents wrote. By ${day} the neighbourhood's page will say what happens with it.`,
  onPageLate: (day) =>
    `On ${day} the neighbourhood's page should have said what happens with what residents wrote. That is not finished yet.`,
  onPage: "What became of it is on the neighbourhood's page.",
  found: (code) =>
    `Code ${code} belongs to words that you wrote. Here you can see what happens with them. We do not show your words, not even to someone who has your code.`,
  yours: {
    readBy: (day) =>
      `Someone on the team reads this. By ${day} you can see here what happens with it.`,
    late: (day) => `What happens with it should have been here by ${day}. That is not done yet.`,
    unread: {
      tooFew:
        "Nobody has read this. There were too few answers: it would have been possible to guess whose it is. Feel free to call your contact person.",
      notGathered:
        "Nobody has read this. In this round the words of residents were not gathered to be read. Feel free to call your contact person.",
    },
    topic: (name) => `Read. It belongs to the topic: ${name}.`,
    fresh: (words) => `Read. The team turned it into a new topic: ${words}.`,
    question:
      "Read. The team turned it into a question. The answer will be on the neighbourhood's page.",
    handedOver: "Read. It was passed on to whoever can do something about it.",
    read: {
      known: "Read. The team knew this already and is working on it.",
      thanks: "Read. Thank you.",
      elsewhere: "Read. The team cannot do anything about this itself.",
      place:
        "Read. Fewer than ten residents chose the topic of this place. So the team does not see which topic that was.",
      unclear:
        "Read. The team did not understand what you mean. Feel free to call your contact person.",
      hurtful: "Read. It is about people in a way that hurts. The team does nothing with it.",
    },
  },
};
