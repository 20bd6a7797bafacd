import type { PlanNote } from "#domain/dispatch/run.ts";

const nl = {
  title: "Data van het komende jaar",
  intro:
    "Zo vallen de volgende rondes met deze weekplanning, pauzeweken en vakanties. Er staat niets vast: pas als een ronde begint, worden de data vastgelegd.",
  from: "Eerste dag van de eerste ronde",
  show: "Laat de data zien",
  cycle: (number: number, first: string, last: string) =>
    `Ronde ${number}: ${first} tot en met ${last}`,
  moment: "Wat",
  when: "Wanneer",
  why: "Bijzonderheden",
  moved: (from: string, because: string) => `Verschoven van ${from} vanwege ${because}.`,
  on: (because: string) => `Valt op ${because}.`,
  pauseWeeks: (weeks: string) => `Pauzeweken in deze ronde: de week van ${weeks}.`,
  print: "Deze pagina kunt u printen.",
  key: {
    "at-residents": "bewoners horen iets, of kunnen tot dan antwoorden",
    "at-team": "iets voor het team",
    off: "zondag, vakantie of feestdag: dan gaat er niets uit",
    today: "vandaag",
  },
  kinds: {
    "public-holiday": "feestdag",
    carnival: "carnaval",
    "school-holiday": "schoolvakantie",
    sunday: "zondag",
    measurement: "meting",
  } satisfies Record<PlanNote["because"]["kind"], string>,
  no: "Kies een dag, bijvoorbeeld 1 februari 2027.",
  sunday: "zondag",
  measurement: "een meting in dezelfde weken",
};

const en: typeof nl = {
  title: "Dates of the coming year",
  intro:
    "This is how the next cycles fall with this week plan, these pause weeks and the holidays. Nothing is fixed: the dates of a cycle are set when it begins.",
  from: "First day of the first cycle",
  show: "Show the dates",
  cycle: (number, first, last) => `Cycle ${number}: ${first} to ${last}`,
  moment: "What",
  when: "When",
  why: "Remarks",
  moved: (from, because) => `Moved from ${from} because of ${because}.`,
  on: (because) => `Falls on ${because}.`,
  pauseWeeks: (weeks) => `Pause weeks in this cycle: the week of ${weeks}.`,
  print: "You can print this page.",
  key: {
    "at-residents": "residents hear something, or can answer until then",
    "at-team": "something for the team",
    off: "Sunday or holiday: nothing goes out",
    today: "today",
  },
  kinds: {
    "public-holiday": "public holiday",
    carnival: "carnival",
    "school-holiday": "school holiday",
    sunday: "Sunday",
    measurement: "measurement",
  },
  no: "Choose a day, for instance 1 February 2027.",
  sunday: "a Sunday",
  measurement: "a measurement in the same weeks",
};

export const yearWords = { nl, en };
