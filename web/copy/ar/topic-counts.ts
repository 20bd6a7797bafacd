import type { TopicCountWords } from "../nl/topic-counts.ts";

export const topicCounts: TopicCountWords = {
  topics: "جميع المواضيع",
  chartTitle: "عدد مرات ذكر كل موضوع؛ الأشرطة المملوءة هي أولويات الحي",
  tableTitle: "عدد مرات ذكر كل موضوع، وما يحدث له",
  threshold: (threshold) => `رغبة مشتركة: ${threshold}`,
  topic: "الموضوع",
  named: "مرات الذكر",
  what: "ما يحدث له",
  ballots: (ballots) => `عدد السكان الذين أجابوا: ${ballots}.`,
  few: "أجاب أقل من 10 من السكان، أو أن إجابات أقل من 10 منهم تُحسب بطريقة مختلفة. في هذه الحالة قد تكشف الأعداد ما اختاره شخص ما. لذلك لا تظهر هنا أعداد: يظهر فقط ما يدخل أولويات الحي وبأي ترتيب.",
  sealedOnly: "وصلت الإجابات وخُتمت. ستظهر النتيجة هنا فور اعتماد أولويات الحي.",
};
