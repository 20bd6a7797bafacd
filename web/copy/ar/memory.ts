import type { MemoryWords } from "../nl/memory.ts";

export const memory: MemoryWords = {
  title: (name) => `${name}: ما وعدنا به وما أنجزناه`,
  toMemory: "كل ما وعدنا به وما تحقق منه",
  none: "لم نَعِد بشيء بعد.",
  total: (all, kept, late, broken) =>
    `عدد الوعود: ${all}. أُنجز في موعده: ${kept}. أُنجز متأخرًا: ${late}. لم يُنجز: ${broken}.`,
  rest: (partly, open) => `أُنجز جزئيًا: ${partly}. ما زال مفتوحًا: ${open}.`,
  rule: "التاريخ الأول هو المعتمد، حتى لو اتُّفق لاحقًا على تاريخ آخر.",
  cycle: (number) => `الجولة ${number}`,
  topic: "الموضوع",
  standing: {
    kept: "أُنجز",
    late: "أُنجز متأخرًا",
    partly: "أُنجز جزئيًا",
    broken: "لم يُنجز",
    open: "ما زال مفتوحًا",
    carried: "مستمر",
  },
  between: {
    title: (from, to) => `ما طُرح وما وُعد به من ${from} إلى ${to}`,
    about:
      "هذا عن الجولات التي بدأت في هذه المدة، وفق حالها اليوم. وهو معروض إلى جانب الأرقام، ولا يعني أن أحدهما سبب للآخر.",
    asked: "عدد مرات الطرح",
    promised: "الوعود",
  },
  picture: "حسب الموضوع والجولة",
  about: "يبيّن كل مربع ما تحقق من وعود تلك الجولة.",
  failed: "ما لم ينجح، ولماذا",
  noReason: "لم يكتب الفريق سببًا.",
  organisations: "حسب الجهة",
  few: (names, from) =>
    `نعطي أرقام كل جهة ابتداءً من ${from} وعود منتهية، وإلا كانت عن شخص واحد. لا أرقام بعد عن: ${names}.`,
  table: "كل الوعود",
  promise: "الوعد",
  by: "من",
  promisedFor: "موعده",
  became: "ما تحقق",
  later: "الجولات الأقدم ليست في هذه الصفحة.",
};
