export const countNotes = {
  weighted: (areas: string[]) =>
    `Antwoorden wegen niet overal even zwaar, omdat sommige delen van de buurt minder antwoorden: ${areas.join("; ")}. In de andere delen telt een antwoord voor 1.`,
  otherRules: "Wat andere telregels zouden geven",
  otherRulesText:
    "Dezelfde antwoorden, geteld volgens andere regels. Zo ziet u wat de gekozen regel uitmaakt.",
  rule: "Telregel",
  agenda: "Agenda",
  representedShort: "Vindt een eigen onderwerp",
};

export type CountNoteWords = typeof countNotes;
