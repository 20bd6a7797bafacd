const nl = {
  area: "Deelgebied",
  firstDay: "Eerste dag (leeg is vandaag)",
  start: "Start een ronde",
  startWave: "Start een meting",
  startIntro: "Kies een deel van de buurt en een eerste dag. U ziet dan wat er gaat gebeuren.",
  show: "Laat zien",
  plan: "De data",
  on: "Wanneer",
  because: "Waarom dan",
  asPlanned: "volgens het weekplan",
  last: (name: string, status: string) => `De vorige hier: ${name} (${status}).`,
  first: "Dit is de eerste hier.",
  runs: (name: string) =>
    `Hier loopt er al een: ${name}. Wacht tot die klaar is, of stop die eerst.`,
  asks: "Dit wordt gevraagd",
  tooFew:
    "Er zijn te weinig onderwerpen om te vragen. Kies er minstens drie, met woorden in alle talen van de buurt.",
  toTopics: "Onderwerpen van de buurt",
  notMeasured: "Deze buurt wordt niet gemeten. Zet eerst in de gegevens van de buurt hoe.",
  pastDay: "Die dag is voorbij. Kies vandaag of een latere dag.",
  noDay: "Vul een dag in, of laat het leeg voor vandaag.",
  sample: (size: string) => `De meting vraagt: ${size}.`,
  sampleOf: {
    everybody: "iedereen",
    random: (size: number) => `${size} mensen door het lot`,
    stratified: "een aantal per deel, door het lot",
  },
};

const en: typeof nl = {
  area: "Area",
  firstDay: "First day (empty is today)",
  start: "Start a cycle",
  startWave: "Start a measurement",
  startIntro: "Choose a part of the neighbourhood and a first day. You then see what will happen.",
  show: "Show",
  plan: "The dates",
  on: "When",
  because: "Why then",
  asPlanned: "by the week plan",
  last: (name, status) => `The last one here: ${name} (${status}).`,
  first: "This is the first one here.",
  runs: (name) => `One runs here already: ${name}. Wait until it ends, or stop it first.`,
  asks: "This is asked",
  tooFew:
    "There are too few topics to ask. Choose at least three, with words in all languages of the neighbourhood.",
  toTopics: "Topics of the neighbourhood",
  notMeasured: "This neighbourhood is not measured. First write into its facts how.",
  pastDay: "That day has passed. Choose today or a later day.",
  noDay: "Fill in a day, or leave it empty for today.",
  sample: (size) => `The measurement asks: ${size}.`,
  sampleOf: {
    everybody: "everybody",
    random: (size) => `${size} people by lot`,
    stratified: "a number in each area, by lot",
  },
};

export const startRunWords = { nl, en };
