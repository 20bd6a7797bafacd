import type { MomentWords } from "../nl/moments.ts";

export const moments: MomentWords = {
  toSample: "Invitation to the sample",
  moments: {
    invitation: "Invitation to all residents",
    reminder: "Reminder to those who have not answered",
    closing: "Last day to answer",
    reclosing: "Last day to answer, now that the survey stays open longer",
    decision: "Decision: go on or ask again",
    adoption: "The agenda is fixed",
    chase: "Weekly check",
    midcheck: "Halfway check",
    outcomes: "The team writes down what was done",
    feedback: "Residents hear what was done",
    end: "End of the round",
    publication: "The report is published",
  },
  come: "passed",
  planned: "planned",
};
