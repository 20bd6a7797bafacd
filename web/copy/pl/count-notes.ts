import type { CountNoteWords } from "../nl/count-notes.ts";

export const countNotes: CountNoteWords = {
  weighted: (areas) =>
    `Odpowiedzi nie wszędzie mają taką samą wagę, bo w niektórych częściach osiedla odpowiada mniej osób: ${areas.join("; ")}. W innych częściach waga odpowiedzi wynosi 1.`,
  otherRules: "Co dałyby inne reguły liczenia",
  otherRulesText:
    "Te same odpowiedzi, policzone według innych reguł. Tak można zobaczyć, jakie znaczenie ma wybrana reguła.",
  rule: "Reguła liczenia",
  agenda: "Lista priorytetów",
  representedShort: "Znajduje swój temat",
};
