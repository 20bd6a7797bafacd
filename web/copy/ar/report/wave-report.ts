import type { WaveReportWords } from "../../nl/report/wave-report.ts";

export const waveReport: WaveReportWords = {
  intro: (baseline, last) =>
    `تقارن هذه الصفحة القياس الأخير (انتهى في ${last}) بالقياس الأول (انتهى في ${baseline}). وبجانب كل رقم نذكر مدى دقته.`,
  first: (closed) =>
    `هذا هو القياس الأول، وقد انتهى في ${closed}. لا يوجد بعد ما يمكن المقارنة به. يأتي القياس التالي بعد نصف سنة.`,
  inside: "هذه الصفحة للفريق. وهي تعرض أكثر مما يجوز للسكان الاطلاع عليه. لا تنشرها.",
  short: "الجواب باختصار",
  shortText: "اختيرت هذه المواضيع قبل أن يبدأ القياس الأول، والحكم عنها.",
  tally: (of, verdicts) => `عدد المواضيع التي اخترناها مسبقًا للحكم: ${of}. والآن: ${verdicts}.`,
  noPrimary: "لم تُختر مسبقًا مواضيع يُبنى عليها الحكم.",
  changed: (from, to, change, margin) =>
    `من ${from} إلى ${to}. التغيّر: ${change} (الهامش: ${margin}).`,
  couldShow: (change) => `بهذا العدد من الإجابات يمكن إثبات تغيّر ابتداءً من ${change}.`,
  now: (figure, margin) => `الآن ${figure} (الهامش: ${margin}).`,
  pooled: "يُحتسب كل حي بحسب عدد سكانه، مهما كان عدد من أجابوا.",
  apart: (waves) => `قياسات لم تُجرَ بعد في جميع الأحياء، ولذلك لم تُحتسب هنا: ${waves.join("، ")}.`,
  files: "الملفات",
};
