const nl = {
  title: "Logboek",
  intro:
    "Wie deed wat, wanneer en waarom. Elke regel draagt een controlegetal van de regel ervoor: wie een regel verandert of weghaalt, valt op. Nareken kan iedereen die het bestand heeft, met: buurt audit verify.",
  stands: (seq: number, at: string) =>
    `Op ${at} is regel ${seq} opgeschreven waar niemand hem kan veranderen. Die regel staat er nog.`,
  cutOff: (seq: number, at: string) =>
    `Op ${at} is regel ${seq} opgeschreven waar niemand hem kan veranderen. Die regel is weg of veranderd: iemand heeft regels uit dit logboek gehaald of het opnieuw geschreven. Leg de mail van die dag ernaast en zoek uit wie dat deed.`,
  notHeld:
    "Van dit logboek is de laatste maand niets opgeschreven waar niemand het kan veranderen. Of er aan het eind regels weg zijn, ziet u hier dus niet.",
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
  stands: (seq, at) =>
    `On ${at} line ${seq} was written down where nobody can change it. That line is still here.`,
  cutOff: (seq, at) =>
    `On ${at} line ${seq} was written down where nobody can change it. That line is gone or changed: somebody took lines out of this trail, or wrote it anew. Lay the mail of that day beside it and find out who did.`,
  notHeld:
    "Nothing of this trail was written down in the last month where nobody can change it. So this page does not show whether lines are missing at its end.",
  which: "Neighbourhood (empty: what was done for all together)",
  show: "Show",
  none: "Nothing stands here yet.",
  head: ["Number", "When (UTC)", "Who", "What", "On what", "Result", "Why"],
  older: "Older lines",
  files: "Take the trail along as a file:",
  last: "Checksum of the line on top",
};
export const auditWords = { nl, en };
