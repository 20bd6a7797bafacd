import type { Faults } from "#domain/tally/faults.ts";
import type { Side, Way, WhyNotAgree } from "#domain/tally/remedy.ts";

const nl = {
  title: (name: string) => `Antwoorden die niet kloppen: ${name}`,
  waits:
    "De antwoorden van deze ronde zijn niet verzegeld: ze kloppen niet met wat er bewaard is. Er is niets geteld en niets weg. De coördinator en een auditor besluiten samen hoe het verder gaat.",
  look: "Bekijk wat er niet klopt, en besluit",
  intro:
    "Bij het verzegelen worden alle antwoorden naast hun kruisjes gelegd, en naast de cijfers die elke dag zijn opgeschreven. Dit klopt niet. Niemand kan zien wiens antwoorden het zijn of wat erin staat.",
  found: "Wat er niet klopt",
  faults: {
    altered: (n: number) =>
      n === 1
        ? "1 antwoord is veranderd nadat het gegeven is, of staat er dubbel."
        : `${n} antwoorden zijn veranderd nadat ze gegeven zijn, of staan er dubbel.`,
    unmarked: (n: number) =>
      `${n === 1 ? "1 antwoord hoort" : `${n} antwoorden horen`} bij niemand die antwoordde.`,
    missing: (n: number) =>
      `Van ${n === 1 ? "1 bewoner" : `${n} bewoners`} die antwoordde${n === 1 ? "" : "n"}, is het antwoord er niet zoals het gegeven is.`,
    former: (n: number) =>
      n === 1
        ? "1 antwoord in een oude vorm ontbreekt, of kan niet bestaan."
        : `${n} antwoorden in een oude vorm ontbreken, of kunnen niet bestaan.`,
    answers: (n: number) =>
      `Er ${n === 1 ? "is 1 antwoord" : `zijn ${n} antwoorden`} minder dan er eerder zijn opgeschreven.`,
    withdrawn: (n: number) =>
      n === 1
        ? "1 antwoord dat ingetrokken was, is dat niet meer."
        : `${n} antwoorden die ingetrokken waren, zijn dat niet meer.`,
    versions: (n: number) =>
      `Antwoorden zijn samen ${n} keer minder vernieuwd dan eerder is opgeschreven.`,
  } satisfies Record<keyof Faults, (n: number) => string>,
  first:
    "Zoek eerst uit wie dit deed, en of u het kunt herstellen. Na herstel gaat de coördinator op de pagina van de ronde verder waar het misging; dan wordt alles opnieuw bekeken.",
  ways: "Kan het niet hersteld worden, dan zijn er twee mogelijkheden",
  what: {
    "set-aside":
      "Tellen wat klopt. De antwoorden die niet kloppen, tellen niet mee. Hoeveel dat er zijn, staat voor iedereen bij de telling.",
    void: "De ronde ongeldig verklaren. Er wordt niets geteld en niemand kan de antwoorden ooit nog lezen. De ronde stopt; uw reden staat op de pagina van de buurt.",
  } satisfies Record<Way, string>,
  way: "Wat stelt u voor?",
  choose: "Kies",
  names: { "set-aside": "Tellen wat klopt", void: "De ronde ongeldig verklaren" } satisfies Record<
    Way,
    string
  >,
  reason: "Waarom? Iedereen kan dit lezen. Noem geen namen. Minstens 10 tekens.",
  reasonMissing: "Schrijf op waarom, in minstens 10 en hoogstens 600 tekens.",
  wayMissing: "Kies een van de twee.",
  propose: "Stel voor",
  proposeAnew: "Of stel iets anders voor",
  together:
    "Er gebeurt nog niets. Iemand anders moet het bevestigen: stelt de coördinator het voor, dan een auditor, en andersom.",
  proposed: "Dit is voorgesteld",
  by: (side: string, at: string) => `Door de ${side}, op ${at}.`,
  sides: { coordinator: "coördinator", auditor: "auditor" } satisfies Record<Side, string>,
  confirm: (way: string) => `Bevestig: ${way}`,
  why: {
    own: "U hebt dit zelf voorgesteld. Iemand anders moet het bevestigen.",
    side: "Dit moet iemand met de andere rol bevestigen: een coördinator én een auditor.",
    changed: "Intussen klopt er iets anders niet. Dit voorstel geldt niet meer.",
  } satisfies Record<WhyNotAgree, string>,
  agreed:
    "Dit is bevestigd. De ronde gaat verder waar het misging. Doet zij dat niet, dan kan de coördinator dat op de pagina van de ronde in gang zetten.",
};

const en: typeof nl = {
  title: (name) => `Answers that do not fit: ${name}`,
  waits:
    "The answers of this round are not sealed: they do not fit what was kept. Nothing is counted and nothing is gone. The coordinator and an auditor decide together how it goes on.",
  look: "See what does not fit, and decide",
  intro:
    "At sealing all answers are laid beside their marks, and beside the numbers that are written down every day. This does not fit. Nobody can see whose answers these are or what they say.",
  found: "What does not fit",
  faults: {
    altered: (n) =>
      n === 1
        ? "1 answer was changed after it was given, or stands there twice."
        : `${n} answers were changed after they were given, or stand there twice.`,
    unmarked: (n) =>
      `${n === 1 ? "1 answer belongs" : `${n} answers belong`} to nobody who answered.`,
    missing: (n) =>
      `Of ${n === 1 ? "1 resident" : `${n} residents`} who answered, the answer is not there as it was given.`,
    former: (n) =>
      n === 1
        ? "1 answer of a former kind is missing, or cannot be."
        : `${n} answers of a former kind are missing, or cannot be.`,
    answers: (n) =>
      `There ${n === 1 ? "is 1 answer" : `are ${n} answers`} fewer than were written down before.`,
    withdrawn: (n) =>
      n === 1
        ? "1 answer that was withdrawn is so no more."
        : `${n} answers that were withdrawn are so no more.`,
    versions: (n) =>
      n === 1
        ? "Answers were given anew once less, together, than was written down before."
        : `Answers were given anew ${n} times fewer, together, than was written down before.`,
  },
  first:
    "First find out who did this, and whether you can mend it. After that the coordinator goes on where it failed, on the page of the cycle; then everything is looked at again.",
  ways: "Where it cannot be mended there are two ways",
  what: {
    "set-aside":
      "Count what fits. Answers that do not fit are not counted. How many they are stands beside the count, for everybody.",
    void: "Void the round. Nothing is counted and nobody can ever read the answers. The cycle stops; your reason is shown on the neighbourhood's page.",
  },
  way: "What do you propose?",
  choose: "Choose",
  names: { "set-aside": "Count what fits", void: "Void the round" },
  reason: "Why? Everybody can read this. Name nobody. At least 10 characters.",
  reasonMissing: "Write down why, in at least 10 and at most 600 characters.",
  wayMissing: "Choose one of the two.",
  propose: "Propose",
  proposeAnew: "Or propose something else",
  together:
    "Nothing happens yet. Somebody else has to confirm it: an auditor where the coordinator proposes, and the other way round.",
  proposed: "This was proposed",
  by: (side, at) => `By the ${side}, on ${at}.`,
  sides: { coordinator: "coordinator", auditor: "auditor" },
  confirm: (way) => `Confirm: ${way}`,
  why: {
    own: "You proposed this yourself. Somebody else has to confirm it.",
    side: "Somebody with the other role has to confirm this: a coordinator and an auditor.",
    changed: "Meanwhile something else does not fit. This proposal holds no more.",
  },
  agreed:
    "This is confirmed. The cycle goes on where it failed. If it does not, the coordinator can set it going on the page of the cycle.",
};

export const remedyWords = { nl, en };
