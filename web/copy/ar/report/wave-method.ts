import type { WaveMethodWords } from "../../nl/report/wave-method.ts";

export const waveMethod: WaveMethodWords = {
  how: "كيف جرى القياس؟",
  waves: "القياسات",
  drawn: "عدد من سُئلوا",
  response: "نسبة الإجابة",
  effective: "يُحسب مثل",
  largest: "أكبر وزن",
  seed: "رقم بدء القرعة",
  drawText: "القرعة هي التي حددت من يُسأل. وبرقم البدء يستطيع أي شخص أن يعيد القرعة.",
  design: (version) => `التصميم: ${version}.`,
  funnel: "من السؤال إلى الإجابة",
  stage: "الخطوة",
  people: "عدد الأشخاص",
  stages: {
    drawn: "سُئلوا",
    mailed: "وصلهم البريد الإلكتروني",
    letters: "وصلتهم رسالة",
    begun: "بدؤوا",
    answered: "أرسلوا إجابتهم",
  },
  responseBy: { area: "من أجاب، لكل جزء من الحي", neighbourhood: "من أجاب، لكل حي" },
  group: "المجموعة",
  residents: "السكان",
  shareOfResidents: "النسبة من السكان",
  shareOfAnswers: "النسبة من الإجابات",
  channels: "كيف وصلت الإجابات",
  channel: "الطريقة",
  modes: { web: "عبر الإنترنت", paper: "على الورق", interviewer: "مع شخص من الفريق" },
  modesTitle: "الفرق بين طرق الإجابة",
  modesText: "اختار الناس بأنفسهم كيف يجيبون. لذلك قد يعود الفرق إلى الأشخاص، لا إلى طريقة السؤال.",
  against: "الفرق عن الإنترنت",
  weightedBy: (by) => `رُجّحت الإجابات بحسب احتمال أن يُسأل الشخص، وبحسب: ${by.join("، ")}.`,
  weightedByDraw: "رُجّحت الإجابات بحسب احتمال أن يُسأل الشخص.",
  byArea: "جزء الحي",
  weightFault: {
    empty: (wave, category) =>
      `لم يكن الترجيح بحسب خصائص أخرى ممكنًا: في القياس ${wave} لم يُجب أحد من المجموعة «${category}».`,
    other: (wave) =>
      `لم يكن الترجيح بحسب خصائص أخرى ممكنًا: في القياس ${wave} لا تتوافق الإجابات مع أرقام السكان.`,
  },
  hiddenTitle: "ما لا يظهر هنا",
  hiddenText: (base, smallest) =>
    `لا يظهر رقم إلا إذا أجاب ${base} شخصًا على الأقل. ولا يظهر عدد أقل من ${smallest}. وحُذف أيضًا ما يمكن به حساب مثل هذا الرقم أو العدد.`,
  alike: (label, wave) => `${label}: في القياس ${wave} أعطى الجميع الإجابة نفسها.`,
  thin: (label, wave) =>
    `${label}: في القياس ${wave} لم يُجب أحد تقريبًا في جزء من الحي. والهامش هناك تقديري.`,
  panelText: "شارك بعض الناس أكثر من مرة. وقورنت إجاباتهم أيضًا بإجاباتهم السابقة (اختبار مكنيمار).",
};
