export const effort = {
  title: "Wat het kostte",
  text: "De aanpak kost vooral werktijd. Dit heeft het team opgeschreven.",
  none: "Het team heeft niet opgeschreven hoeveel uren en geld dit heeft gekost.",
  partner: "Wie",
  hours: "Uren",
  costs: "Andere kosten",
  total: "Samen",
  notNoted: "niet opgeschreven",
};

export type EffortWords = typeof effort;
