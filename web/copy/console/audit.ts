const nl = {
  title: "Logboek",
  intro:
    "Wie deed wat, wanneer en waarom. Elke regel draagt een controlegetal van de regel ervoor: wie een regel verandert of weghaalt, valt op. Nareken kan iedereen die het bestand heeft, met: buurt audit verify.",
  which: "Buurt (leeg: wat voor alle buurten samen gedaan is)",
  show: "Laat zien",
  none: "Hier staat nog niets.",
  head: ["Nummer", "Wanneer (UTC)", "Wie", "Wat", "Waaraan", "Uitkomst", "Waarom"],
  older: "Oudere regels",
  files: "Neem het logboek mee als bestand:",
  last: "Controlegetal van de bovenste regel",
};
const en: typeof nl = {
  title: "Audit trail",
  intro:
    "Who did what, when and why. Each line carries a checksum of the line before: who changes or removes a line is noticed. Anybody who has the file can check it, with: buurt audit verify.",
  which: "Neighbourhood (empty: what was done for all together)",
  show: "Show",
  none: "Nothing stands here yet.",
  head: ["Number", "When (UTC)", "Who", "What", "On what", "Result", "Why"],
  older: "Older lines",
  files: "Take the trail along as a file:",
  last: "Checksum of the line on top",
};
export const auditWords = { nl, en };
