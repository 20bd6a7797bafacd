import type { MemoryWords } from "../nl/memory.ts";

export const memory: MemoryWords = {
  title: (name) => `${name}: promised and done`,
  toMemory: "Promised and done: everything we promised",
  none: "Nothing has been promised yet.",
  total: (all, kept, late, broken) =>
    `We made ${all} ${all === 1 ? "promise" : "promises"}. Done on time: ${kept}. Later than promised: ${late}. Not kept: ${broken}.`,
  rest: (partly, open) => `Partly done: ${partly}. Still open: ${open}.`,
  rule: "The first date counts, even if another date was agreed later.",
  cycle: (number) => `round ${number}`,
  topic: "Topic",
  standing: {
    kept: "Kept",
    late: "Kept late",
    partly: "Partly done",
    broken: "Not kept",
    open: "Still open",
    carried: "Continues",
  },
  between: {
    title: (from, to) => `What was asked and promised, from ${from} to ${to}`,
    about:
      "This covers rounds that began in this period, as things stood on the last day. It is shown beside the figures. It does not mean that one caused the other.",
    asked: "Times asked",
    promised: "Promised",
  },
  picture: "By topic and by round",
  about: "Each box shows what became of the promises of that round.",
  failed: "What did not work, and why",
  noReason: "The team gave no reason.",
  organisations: "By organisation",
  few: (names, from) =>
    `We give figures for an organisation once it has ${from} finished promises. Otherwise they would be about one person. No figures yet for: ${names}.`,
  soon: (name, day) =>
    `The figures for this organisation will be here from ${day}: ${name}. It looks at them first. It cannot change them.`,
  says: (name, day) => `${name} says about this (${day}):`,
  table: "All promises",
  promise: "Promise",
  by: "By",
  promisedFor: "Promised for",
  became: "What became of it",
  later: "The oldest rounds are not on this page.",
};
