export const paperQuestionnaire = {
  front: "Of vul het formulier in dat bij deze brief zit.",
  write:
    "Zet een kruisje in het vakje van uw antwoord. U mag vragen overslaan. Schrijf geen namen of adressen op.",
  onlyIf: (question: string, answers: string) =>
    `Alleen als u bij ‘${question}’ dit antwoordde: ${answers}.`,
  question: (question: number) => `vraag ${question}`,
  sheet: (sheet: number, of: number) => `Bladzijde ${sheet} van ${of}`,
};

export type PaperQuestionnaireWords = typeof paperQuestionnaire;
