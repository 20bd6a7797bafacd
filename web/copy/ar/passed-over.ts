import type { PassedOverWords } from "../nl/passed-over.ts";

export const passedOver: PassedOverWords = {
  equal: (elected, topic, times) =>
    `نال موضوع «${elected}» وموضوع «${topic}» العدد نفسه من الاختيارات (${times}). ويتقدّم «${elected}».`,
  fewer: (elected, times, topic, more) =>
    `يتقدّم «${elected}» (عدد الاختيارات: ${times}) على «${topic}» (${more}).`,
  represented: (some, otherwise) =>
    `فهكذا يجد موضوعًا من اختياره هذا العدد من السكان: ${some}. وإلا لكان العدد ${otherwise}.`,
  borda: (elected) => `فقد وضع السكان «${elected}» في مراتب أعلى.`,
  lot: "فقد تساوت المراتب أيضًا، وحسمت القرعة الأمر.",
  rule: "هكذا جاءت نتيجة العدّ. وتبيّن الخطوات كيف حدث ذلك.",
  most: "هذه هي المواضيع التي نالت أكبر عدد من الاختيارات.",
};
