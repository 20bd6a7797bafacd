const nl = {
  title: "Te weinig antwoorden: wat nu?",
  intro: (until: string) =>
    `U beslist tot ${until}. Doet u niets, dan wordt het opnieuw gevraagd. Uw reden leest iedereen.`,
  unseen:
    "De antwoorden zijn nog niet geopend. U beslist zonder te weten wat er is gekozen; dat hoort zo.",
  reason: "Reden (wordt gepubliceerd, minstens 10 tekens)",
  goOnText:
    "Doorgaan: de antwoorden worden verzegeld en geteld. Bij de agenda staat overal dat zij op weinig antwoorden rust.",
  goOn: "Ga door met weinig antwoorden",
  askAgainText:
    "Opnieuw vragen: deze ronde stopt en de antwoorden worden ongelezen vernietigd. De volgende ronde begint op de eerstvolgende maandag die kan.",
  askAgain: "Vraag het opnieuw",
  reasonMissing: "Schrijf een reden van minstens 10 tekens op.",
};

const en: typeof nl = {
  title: "Too few answers: what now?",
  intro: (until) =>
    `You decide until ${until}. If you do nothing, residents are asked again. Everybody reads your reason.`,
  unseen:
    "The answers have not been opened. You decide without knowing what was chosen, and that is meant to be so.",
  reason: "Reason (will be published, at least 10 characters)",
  goOnText:
    "Go on: the answers are sealed and counted. Wherever the agenda stands, it says that it rests on few answers.",
  goOn: "Go on with few answers",
  askAgainText:
    "Ask again: this cycle stops and its answers are destroyed unread. The next cycle begins on the first Monday that is possible.",
  askAgain: "Ask again",
  reasonMissing: "Write a reason of at least 10 characters.",
};

export const floorDecisionWords = { nl, en };
