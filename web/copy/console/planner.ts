const nl = {
  title: "Wat kan een meting aantonen?",
  intro:
    "Vul in hoeveel mensen u wilt vragen. U ziet dan welke verandering een meting kan aantonen, hoeveel antwoorden daarvoor nodig zijn, en wat het oplevert als u buurten of metingen samenneemt.",
  fields: {
    invited: "Hoeveel mensen vraagt u per buurt en per meting?",
    response: "Welk deel van hen zal antwoorden, in procenten?",
    share: "Hoe hoog is het aandeel dat u meet, in procenten?",
    change: "Welke verandering wilt u kunnen zien, in procentpunten?",
    deff: "Verlies door weging (design-effect)",
    neighbourhoods: "Hoeveel buurten kunt u samennemen?",
    waves: "Hoeveel latere metingen kunt u samennemen?",
    comparisons: "Hoeveel onderwerpen kiest u vooraf om op te oordelen?",
  },
  hints: {
    invited: "Alleen wie een uitnodiging krijgt.",
    response: "Vaak 25 tot 40.",
    share:
      "Bijvoorbeeld wie zich wel eens onveilig voelt. Weet u het niet, vul dan 50 in: dat vraagt de meeste antwoorden.",
    change: "Dit hoeft niet.",
    deff: "1 is niets. Als antwoorden verschillend wegen, is 1,5 gewoon.",
    neighbourhoods: "Samen zeggen buurten meer, maar dan weet u het niet meer per buurt.",
    waves: "De nulmeting blijft er één.",
    comparisons: "Hoe meer onderwerpen, hoe duidelijker het eerste moet zijn.",
  },
  button: "Reken uit",
  faults: {
    missing: () => "Vul een getal in.",
    "no-number": () => "Vul een getal in, bijvoorbeeld 30.",
    "out-of-range": (lowest: string, highest: string) =>
      `Vul een getal in van ${lowest} tot en met ${highest}.`,
    impossible: () => "Zo veel kan het aandeel niet stijgen of dalen. Vul een kleiner getal in.",
  },
  outcome: "Wat u hiermee kunt aantonen",
  together: "Samengenomen",
  answers: "Antwoorden",
  countsAs: "Telt als",
  margin: "Marge van één meting",
  detectable: "Kan aantonen vanaf",
  chance: (points: string) => `Kans om ${points} te vinden`,
  pooled: (neighbourhoods: number, waves: number) =>
    `${neighbourhoods} ${neighbourhoods === 1 ? "buurt" : "buurten"}, ${waves} ${waves === 1 ? "meting" : "metingen"}`,
  needed: (points: string, respondents: string, invited: string) =>
    `Om ${points} aan te tonen in één buurt met één meting zijn elke keer ${respondents} antwoorden nodig. Nodig daarvoor ${invited} mensen uit.`,
  meaning:
    "Een verandering telt als aan te tonen als u die in 4 van de 5 gevallen ontdekt, en u in hooguit 1 van de 20 gevallen iets ziet als er niets is veranderd. Een kleinere verandering kan er zijn zonder dat u die ziet. Zeg dan ‘geen aantoonbaar verschil’, nooit ‘geen effect’.",
};

const en: typeof nl = {
  title: "What can a measurement show?",
  intro:
    "Fill in how many people you want to ask. You then see which change a measurement can show, how many answers that takes, and what it gives to take neighbourhoods or measurements together.",
  fields: {
    invited: "How many people do you ask in each neighbourhood and measurement?",
    response: "Which part of them will answer, in percent?",
    share: "How high is the share that you measure, in percent?",
    change: "Which change do you want to be able to see, in percentage points?",
    deff: "What does weighting cost (design effect)?",
    neighbourhoods: "How many neighbourhoods can you take together?",
    waves: "How many later measurements can you take together?",
    comparisons: "How many topics do you choose beforehand to base the verdict on?",
  },
  hints: {
    invited: "Only who gets an invitation.",
    response: "Often 25 to 40.",
    share:
      "For example who feels unsafe at times. If you do not know, fill in 50: that takes the most answers.",
    change: "You may leave this open.",
    deff: "1 is nothing. Where answers weigh differently, 1.5 is usual.",
    neighbourhoods:
      "Together neighbourhoods say more, but then you no longer know it for each of them.",
    waves: "The baseline stays one.",
    comparisons: "The more topics, the clearer the first of them has to be.",
  },
  button: "Work it out",
  faults: {
    missing: () => "Fill in a number.",
    "no-number": () => "Fill in a number, for example 30.",
    "out-of-range": (lowest, highest) => `Fill in a number from ${lowest} to ${highest}.`,
    impossible: () => "The share cannot rise or fall so much. Fill in a smaller number.",
  },
  outcome: "What you can show with this",
  together: "Taken together",
  answers: "Answers",
  countsAs: "Count as",
  margin: "Margin of one measurement",
  detectable: "Can show from",
  chance: (points) => `Chance to find ${points}`,
  pooled: (neighbourhoods, waves) =>
    `${neighbourhoods} ${neighbourhoods === 1 ? "neighbourhood" : "neighbourhoods"}, ${waves} ${waves === 1 ? "measurement" : "measurements"}`,
  needed: (points, respondents, invited) =>
    `To show ${points} in one neighbourhood with one measurement takes ${respondents} answers each time. Invite ${invited} people for that.`,
  meaning:
    "A change counts as shown when you find it four times in five, and find something at most once in twenty where nothing changed. A smaller change can be there without your seeing it. Then say ‘no demonstrable difference’, never ‘no effect’.",
};

export const plannerWords = { nl, en };
