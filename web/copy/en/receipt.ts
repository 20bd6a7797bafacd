import type { ReceiptWords } from "../nl/receipt.ts";

export const receipt: ReceiptWords = {
  unsure: "You do not know.",
  title: "Thank you, we have your answer",
  replaced: "Your new answer has been saved. Your old answer no longer counts.",
  yours: "This is what you chose",
  equal: "equally important",
  next: "What happens now?",
  steps: (closes) => [
    `Residents can answer until the end of ${closes}.`,
    `Then we count all answers by computer. A topic of a smaller group has a chance too.`,
    `The three chosen topics will be on the neighbourhood's page. There you also see what happens to the other topics, and why.`,
  ],
  change: "Change my answer",
  code: "Your check code",
  codeText:
    "Keep this code. After the survey closes, it shows whether your answer was counted. The code shows nobody what you chose.",
  codeLink: "How do we count?",
  wordsCode: "Code for your own words",
  wordsCodeText:
    "Keep this code too. After the survey closes, it shows what happens with your own words, on the page about the count. Your words are kept apart from what you chose, and are shown to nobody there.",
};
