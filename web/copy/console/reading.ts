import type { Cover } from "#domain/reading/cover.ts";
import type { ReadReason } from "#domain/reading/text.ts";

const nl = {
  title: "Wat bewoners schreven",
  intro: (all: number, placed: number) =>
    `${all === 1 ? "1 tekst" : `${all} teksten`}, door elkaar en zonder naam. ${placed} ${placed === 1 ? "heeft" : "hebben"} een bestemming. Wat op namen, adressen of beschuldigingen lijkt, is afgedekt.`,
  tooFew:
    "Er kwamen minder dan 10 antwoorden. Wat bewoners bij hun antwoord schreven, blijft daarom dicht: anders is te raden van wie het is.",
  lookBy: (day: string) =>
    `Kijk uiterlijk ${day} alles een keer door. Daarna wacht het op de coördinator.`,
  placeBy: (day: string) => `Geef uiterlijk ${day} alles een bestemming.`,
  late: "Te laat.",
  looked: "Ik heb alles doorgekeken",
  waiting: (texts: number) => `Nog te doen (${texts})`,
  nothing: "Alles heeft een bestemming.",
  notGathered:
    "In deze ronde is nog niets verzameld: er is nog niet geteld, of de ronde is van voor deze leeskamer.",
  more: (most: number) =>
    `U ziet de eerste ${most}. Wat een bestemming krijgt, maakt plaats voor de volgende.`,
  heap: (number: number, texts: number) =>
    texts === 1 ? `${number}. Eén tekst` : `${number}. ${texts} teksten die op elkaar lijken`,
  where: (number: number, topic: string, texts: number) =>
    `${number}. Waar het is: ${topic} (${texts === 1 ? "1 tekst" : `${texts} teksten`})`,
  whereOf: (topic: string) => `waar het is: ${topic}`,
  atTopic: (topic: string) => `Wat bewoners schreven over: ${topic}`,
  wheres: (texts: number) => `Waar het is (${texts})`,
  others: (texts: number) => `Wat er verder bij dit onderwerp ligt (${texts})`,
  nothingAtTopic: "In de leeskamer ligt nog niets bij dit onderwerp.",
  times: (times: number) => `${times} keer`,
  danger: "Gaat dit over gevaar? Lees dit eerst. Bel bij acuut gevaar 112.",
  gone: "De woorden zijn gewist.",
  covers: {
    mail: "e-mailadres afgedekt",
    phone: "telefoonnummer afgedekt",
    address: "adres afgedekt",
    account: "rekeningnummer afgedekt",
    plate: "kenteken afgedekt",
    name: "naam afgedekt",
    accusation: "afgedekt: hier wordt iemand beschuldigd",
  } satisfies Record<Cover, string>,
  uncover: "Toon wat is afgedekt",
  layTitle: "Anders bij elkaar leggen",
  layWith: "Leg wat is aangevinkt",
  apart: "apart",
  withHeap: (number: number) => `bij nummer ${number}`,
  lay: "Leg",
  to: "Bestemming",
  choose: "Kies een bestemming",
  ownWords: "In uw eigen woorden",
  ownWordsHint:
    "Nodig bij een nieuw onderwerp, een vraag, iets doorgeven en gevaar. Zonder namen of adressen: anderen lezen dit.",
  place: (texts: number) =>
    texts === 1 ? "Geef deze bestemming" : `Geef alle ${texts} deze bestemming`,
  toTopic: (name: string) => `Onderwerp: ${name}`,
  toNew: "Nieuw onderwerp",
  toQuestion: "Vraag, met antwoord in het openbaar",
  toSignal: (partner: string) => `Doorgeven aan: ${partner}`,
  toRead: {
    known: "Gelezen: het team is er al mee bezig",
    thanks: "Gelezen: bedankt",
    elsewhere: "Gelezen: het team kan hier niets aan doen",
    place: "Gelezen: een plek, zonder onderwerp (minder dan tien kozen het)",
    unclear: "Gelezen: onduidelijk",
    hurtful: "Gelezen: alleen kwetsend",
  } satisfies Record<ReadReason, string>,
  toDanger: "Gevaar: aan wie is het verteld?",
  dangerTold: (told: string) => `Gevaar: ${told}`,
  destinations: "Bestemmingen",
  placed: "Wat een bestemming heeft",
  toPlaced: "Bekijk ze, of neem er een terug",
  toWaiting: "Terug naar wat wacht",
  undo: "Neem terug",
  residentsRead: "Bewoners lezen straks",
  publish: "Zo publiceren",
  published: (day: string) => `Gepubliceerd op ${day}. Publiceer opnieuw als er iets is veranderd.`,
  questions: (count: number) =>
    count === 1
      ? "1 vraag van een bewoner wacht op antwoord"
      : `${count} vragen van bewoners wachten op antwoord`,
  dangerousQuestions: "Vragen die over gevaar kunnen gaan",
  signals: (name: string) => `Wat is doorgegeven: ${name}`,
  signalsIntro:
    "Dit gaf het team door, in eigen woorden. Wat bewoners precies schreven, leest alleen wie daarover gaat.",
  signalAnswer: "Wat doet uw organisatie hiermee?",
  signalSend: "Geef dit antwoord",
  signalFault: "Schrijf op wat er gebeurt, in 3 tot 300 tekens.",
  signalAnswered: (day: string) => `Antwoord van ${day}:`,
  signalBy: (day: string) => `Antwoord uiterlijk ${day}.`,
  noSignals: "Er is nog niets doorgegeven.",
  signal: (partner: string, day: string) => `Aan ${partner}, op ${day}:`,
  changedMeanwhile: "Iemand anders deed dit intussen. Kijk opnieuw; er is niets overschreven.",
  over: "De ronde is afgelopen. Bestemmingen liggen nu vast.",
  answered: "De vraag is al in het openbaar beantwoord. Dat kan niet meer terug.",
  tookBack: "In de leeskamer teruggenomen.",
  faults: {
    to: "Kies een bestemming.",
    words:
      "Schrijf in uw eigen woorden wat anderen moeten lezen: minstens 3 tekens, bij een vraag 10. Een nieuw onderwerp heeft hoogstens 90 tekens.",
    lay: "Vink teksten aan en kies waar ze bij moeten.",
    danger: "Geef eerst wat over gevaar kan gaan een bestemming.",
  },
};

const en: typeof nl = {
  title: "What residents wrote",
  intro: (all, placed) =>
    `${all === 1 ? "1 text" : `${all} texts`}, mixed and without names. ${placed} ${placed === 1 ? "has" : "have"} a destination. What looks like names, addresses or accusations is covered.`,
  tooFew:
    "Fewer than 10 answers came. So what residents wrote with their answers stays closed: otherwise one could guess whose it is.",
  lookBy: (day) => `Look through everything by ${day}. After that it waits for the coordinator.`,
  placeBy: (day) => `Give everything a destination by ${day}.`,
  late: "Late.",
  looked: "I have looked through everything",
  waiting: (texts) => `Still to do (${texts})`,
  nothing: "Everything has its destination.",
  notGathered:
    "Nothing has been gathered in this round yet: it is not counted, or it is older than this reading room.",
  more: (most) => `You see the first ${most}. What gets a destination makes room for the next.`,
  heap: (number, texts) =>
    texts === 1 ? `${number}. One text` : `${number}. ${texts} texts that are alike`,
  where: (number, topic, texts) =>
    `${number}. Where it is: ${topic} (${texts === 1 ? "1 text" : `${texts} texts`})`,
  whereOf: (topic) => `where it is: ${topic}`,
  atTopic: (topic) => `What residents wrote about: ${topic}`,
  wheres: (texts) => `Where it is (${texts})`,
  others: (texts) => `What else lies at this topic (${texts})`,
  nothingAtTopic: "Nothing lies at this topic in the reading room yet.",
  times: (times) => `${times} times`,
  danger: "Is this about danger? Read this first. In acute danger call 112.",
  gone: "The words were erased.",
  covers: {
    mail: "e-mail address covered",
    phone: "phone number covered",
    address: "address covered",
    account: "account number covered",
    plate: "number plate covered",
    name: "name covered",
    accusation: "covered: somebody is accused here",
  },
  uncover: "Show what is covered",
  layTitle: "Lay together differently",
  layWith: "Lay what is ticked",
  apart: "apart",
  withHeap: (number) => `with number ${number}`,
  lay: "Lay",
  to: "Destination",
  choose: "Choose a destination",
  ownWords: "In your own words",
  ownWordsHint:
    "Needed with a new topic, a question, passing on and danger. Without names or addresses: others read this.",
  place: (texts) =>
    texts === 1 ? "Give it this destination" : `Give all ${texts} this destination`,
  toTopic: (name) => `Topic: ${name}`,
  toNew: "New topic",
  toQuestion: "Question, answered in public",
  toSignal: (partner) => `Pass on to: ${partner}`,
  toRead: {
    known: "Read: the team is working on it already",
    thanks: "Read: thank you",
    elsewhere: "Read: the team can do nothing about it",
    place: "Read: a place, without its topic (fewer than ten chose it)",
    unclear: "Read: unclear",
    hurtful: "Read: only hurtful",
  },
  toDanger: "Danger: who was told?",
  dangerTold: (told) => `Danger: ${told}`,
  destinations: "Destinations",
  placed: "What has a destination",
  toPlaced: "Look at them, or take one back",
  toWaiting: "Back to what waits",
  undo: "Take back",
  residentsRead: "What residents will read",
  publish: "Publish this",
  published: (day) => `Published on ${day}. Publish again when something has changed.`,
  questions: (count) =>
    count === 1
      ? "1 question of a resident waits for an answer"
      : `${count} questions of residents wait for an answer`,
  dangerousQuestions: "Questions that may be about danger",
  signals: (name) => `What was passed on: ${name}`,
  signalsIntro:
    "The team passed this on, in its own words. What residents wrote exactly is read by those alone whose task that is.",
  signalAnswer: "What does your organisation do with this?",
  signalSend: "Give this answer",
  signalFault: "Write what happens, in 3 to 300 characters.",
  signalAnswered: (day) => `Answer of ${day}:`,
  signalBy: (day) => `Answer by ${day}.`,
  noSignals: "Nothing was passed on yet.",
  signal: (partner, day) => `To ${partner}, on ${day}:`,
  changedMeanwhile: "Somebody else did this meanwhile. Look again; nothing was overwritten.",
  over: "The cycle is over. Destinations are fixed now.",
  answered: "The question has been answered in public. That cannot be taken back.",
  tookBack: "Taken back in the reading room.",
  faults: {
    to: "Choose a destination.",
    words:
      "Write in your own words what others are to read: at least 3 characters, 10 for a question. A new topic has at most 90 characters.",
    lay: "Tick texts and choose where they belong.",
    danger: "First give a destination to what may be about danger.",
  },
};

export const readingWords = { nl, en };
