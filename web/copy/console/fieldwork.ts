import type { PaperQuestion } from "#domain/answer/paper.ts";

const nl = {
  links: {
    letters: "Brieven en poster",
    paper: "Papieren formulieren invoeren",
    visits: "Aan de deur of aan de telefoon",
  },
  letters: "Brieven",
  lettersText:
    "Bewoners zonder e-mail, of bij wie e-mail niet aankomt, krijgen een brief met een eigen code en een formulier. Wie zich afmeldde of al antwoordde, krijgt geen brief. U bestelt de brieven; iemand anders print ze. De codes staan nooit op een scherm van het team.",
  nth: { 1: "eerste brief", 2: "herinnering" },
  waiting: (letters: number) => (letters === 1 ? "1 brief" : `${letters} brieven`),
  together: (together: number) => `U bestelt er steeds hoogstens ${together}.`,
  order: (letters: number) => (letters === 1 ? "Bestel 1 brief" : `Bestel ${letters} brieven`),
  orders: "Bestellingen",
  ordered: "nog niet opgehaald",
  printedOn: (day: string) => `opgehaald op ${day}`,
  printText:
    "Dit zijn de bestelde brieven van deze ronde. Haal ze op en print ze meteen. Alleen u ziet de codes. Elke keer dat u brieven ophaalt, staat in het logboek.",
  noOrders: "Er is nu niets besteld.",
  taken: "Opgehaald",
  print: (letters: number) => (letters === 1 ? "Haal 1 brief op" : `Haal ${letters} brieven op`),
  again: "Haal deze brieven nog een keer op",
  codes: {
    title: "Codes op brieven",
    given: (codes: number) => `Gegeven: ${codes}.`,
    used: (codes: number) => `Gebruikt voor een antwoord: ${codes}.`,
    withdrawn: (codes: number, replaced: number) =>
      `Ingetrokken: ${codes}, waarvan ${replaced} door een nieuwe vervangen.`,
    lost: "Brief kwijt, of code gebruikt door een ander?",
    lostText: "Kies het deel van de buurt en zoek de bewoner.",
    nobody: "Hier heeft niemand een code die werkt.",
    withdraw: "Trek de code in",
    withdrawText:
      "De code werkt dan meteen niet meer, en wie hem gebruikt leest dat hij is ingetrokken. Daarna kunt u een nieuwe brief bestellen. Een antwoord dat met de oude code is gegeven, blijft staan tot de bewoner met de nieuwe code antwoordt.",
  },
  againText:
    "Doe dit alleen als de brieven mislukt of verdwenen zijn. De brieven krijgen nieuwe codes en de oude codes werken niet meer.",
  unreached: (people: number) =>
    `${people === 1 ? "1 bewoner heeft" : `${people} bewoners hebben`} geen e-mail die aankomt en geen adres. Vul het adres aan in het bestand met bewoners.`,
  printed: (letters: number) =>
    letters === 1 ? "Er staat 1 brief klaar." : `Er staan ${letters} brieven klaar.`,
  howToPrint:
    "Print deze pagina dubbelzijdig, op A4, zonder marges. De codes staan alleen hier: sluit de pagina pas als alles goed is geprint.",
  feedback: "Blad met terugkoppeling",
  feedbackText:
    "Voor wie geen e-mail heeft: hetzelfde als in de e-mail aan bewoners, op papier. Er staat geen naam en geen code op.",
  howToPrintFeedback:
    "Print deze pagina op A4, zonder marges. Per taal van de buurt is er een blad. Bezorg het bij wie geen e-mail heeft, en hang het op waar de poster hing.",
  backToLetters: "Terug naar de brieven",
  closed: "Bewoners kunnen in deze ronde nu niet antwoorden.",
  paperTitle: "Papieren formulieren",
  paperText:
    "Neem over wat er op het formulier staat. Een formulier telt mee als twee mensen van het team het los van elkaar hetzelfde hebben ingevoerd.",
  codeHint: "De code staat onderaan het formulier.",
  noSuchCode: "Deze code hoort niet bij een brief van deze ronde. Kijk nog eens op het formulier.",
  enter: "Voer dit formulier in",
  paper: {
    first:
      "Het formulier is één keer ingevoerd. Nu moet iemand anders van het team het ook invoeren.",
    again:
      "U hebt dit formulier zelf al ingevoerd, en dat telt maar één keer. Wat u nu invulde, staat er in de plaats van. Laat iemand anders van het team het ook invoeren.",
    accepted: "Beide keren is hetzelfde ingevoerd. Het antwoord telt mee.",
    late: "De ronde is gesloten. Dit antwoord kan niet meer meetellen.",
    answered: "Deze bewoner heeft al geantwoord. Dat antwoord blijft staan.",
    withdrawn: "Deze bewoner doet niet meer mee. Het antwoord is niet bewaard.",
    forged:
      "Deze code hebben wij niet uitgegeven. Het antwoord is niet bewaard. Meld dit bij de beheerder.",
    meanwhile:
      "Iemand anders voerde dit formulier op hetzelfde moment in. Voer het nog een keer in.",
  },
  differs: (what: readonly string[]) =>
    `De twee keren zijn niet gelijk: ${what.join(", ")}. Kijk samen naar het formulier en voer het opnieuw in.`,
  differences: {
    topics: "de onderwerpen",
    equal: "wat even belangrijk is",
    where: "waar het is",
    other: "de tekst bij ‘Iets anders’",
    comment: "de laatste vraag",
    helped: "of het heeft geholpen",
  } satisfies Readonly<Record<PaperQuestion, string>>,
  visitsTitle: "Aan de deur en aan de telefoon",
  visitsText:
    "Kies een deel van de buurt. U ziet wie nog niet heeft geantwoord. Open de vragen en vul in wat de bewoner zegt, in de taal van de bewoner. Daarna kunt u het antwoord niet meer zien of veranderen.",
  areas: "Deel van de buurt",
  silent: (people: number) =>
    `${people === 1 ? "1 bewoner heeft" : `${people} bewoners hebben`} nog niet geantwoord.`,
  nobodySilent: "Hier heeft iedereen geantwoord, of wil niemand nog iets horen.",
  heard: {
    title: "Zei iemand iets dat het team moet weten?",
    text: "Schrijf het op zoals het werd gezegd, zonder naam of adres en alleen als de bewoner het goedvindt. Er staat niet bij wie het zei. Na sluiting leest het team het samen met wat anderen schreven.",
    label: "Wat werd gezegd",
    keep: "Bewaar",
  },
  ask: { doorstep: "Vraag aan de deur", telephone: "Vraag aan de telefoon" },
  pace: {
    left: (left: number) =>
      left === 1
        ? "U kunt nu nog 1 antwoord invullen, want het zijn er hoogstens 12 per uur. De bewoner krijgt er bericht van."
        : `U kunt nu nog ${left} antwoorden invullen, want het zijn er hoogstens 12 per uur. De bewoners krijgen er bericht van.`,
    full: (most: number, next: string) =>
      `U hebt het laatste uur ${most} antwoorden of meer voor anderen geopend. Om ${next} uur kunt u verder. Wilt u eerder verder? Dan moet iemand anders van het team het goedvinden.`,
    ask: (more: number) => `Vraag een collega om ${more} meer`,
    asked: "Uw vraag staat op deze pagina bij uw collega’s.",
    asks: (name: string, more: number) =>
      `${name} wil er het komende uur ${more} meer invullen, aan de deur of aan de telefoon. Weet u dat dat klopt? U ziet geen antwoorden.`,
    allow: (name: string, more: number) => `Vind goed: ${more} meer voor ${name}, een uur lang`,
  },
};

const en: typeof nl = {
  links: {
    letters: "Letters and poster",
    paper: "Enter paper forms",
    visits: "At the door or by telephone",
  },
  letters: "Letters",
  lettersText:
    "Residents without e-mail, or whose e-mail does not arrive, get a letter with a code of their own and a form. Anyone who unsubscribed or has answered gets no letter. You order the letters; somebody else prints them. The codes are never on a screen of the team.",
  nth: { 1: "first letter", 2: "reminder" },
  waiting: (letters) => (letters === 1 ? "1 letter" : `${letters} letters`),
  together: (together) => `You order at most ${together} at a time.`,
  order: (letters) => (letters === 1 ? "Order 1 letter" : `Order ${letters} letters`),
  orders: "Orders",
  ordered: "not taken yet",
  printedOn: (day) => `taken on ${day}`,
  printText:
    "These are the letters of this cycle that were ordered. Take them and print them right away. You alone see the codes. Each time that you take letters stands in the audit trail.",
  noOrders: "Nothing is ordered now.",
  taken: "Taken",
  print: (letters) => (letters === 1 ? "Take 1 letter" : `Take ${letters} letters`),
  again: "Take these letters once more",
  codes: {
    title: "Codes on letters",
    given: (codes) => `Given: ${codes}.`,
    used: (codes) => `Used for an answer: ${codes}.`,
    withdrawn: (codes, replaced) =>
      `Withdrawn: ${codes}, of which ${replaced} were replaced by a new one.`,
    lost: "Letter lost, or code used by somebody else?",
    lostText: "Choose the part of the neighbourhood and look for the resident.",
    nobody: "Nobody here has a code that works.",
    withdraw: "Withdraw the code",
    withdrawText:
      "The code then stops working at once, and who uses it reads that it was withdrawn. After that you can order a new letter. An answer that was given with the old code stands until the resident answers with the new code.",
  },
  againText:
    "Do this only if the letters failed or got lost. They get new codes and the old codes stop working.",
  unreached: (people) =>
    `${people === 1 ? "1 resident has" : `${people} residents have`} no e-mail that arrives and no address. Add the address to the residents file.`,
  printed: (letters) => (letters === 1 ? "1 letter is ready." : `${letters} letters are ready.`),
  howToPrint:
    "Print this page on both sides, on A4, without margins. The codes are here alone: close the page only when everything is printed well.",
  feedback: "Sheet with feedback",
  feedbackText:
    "For residents without e-mail: the same as in the e-mail to residents, on paper. It bears no name and no code.",
  howToPrintFeedback:
    "Print this page on A4, without margins. There is a sheet for each language of the neighbourhood. Deliver it to residents without e-mail, and put it up where the poster was.",
  backToLetters: "Back to the letters",
  closed: "Residents cannot answer in this round now.",
  paperTitle: "Paper forms",
  paperText:
    "Copy what stands on the form. A form counts when two people of the team have entered the same, each by themselves.",
  codeHint: "The code stands at the bottom of the form.",
  noSuchCode: "This code belongs to no letter of this round. Look at the form again.",
  enter: "Enter this form",
  paper: {
    first: "The form has been entered once. Now somebody else of the team has to enter it too.",
    again:
      "You have entered this form yourself already, and that counts once. What you filled in now takes its place. Let somebody else of the team enter it too.",
    accepted: "The same was entered both times. The answer counts.",
    late: "The round is closed. This answer can no longer count.",
    answered: "This resident has answered already. That answer stands.",
    withdrawn: "This resident takes no part any more. The answer was not kept.",
    forged: "We did not issue this code. The answer was not kept. Please tell the administrator.",
    meanwhile: "Somebody else entered this form at the same moment. Enter it once more.",
  },
  differs: (what) =>
    `The two times are not the same: ${what.join(", ")}. Look at the form together and enter it again.`,
  differences: {
    topics: "the topics",
    equal: "what is equally important",
    where: "where it is",
    other: "the text of ‘Something else’",
    comment: "the last question",
    helped: "whether it helped",
  },
  visitsTitle: "At the door and by telephone",
  visitsText:
    "Choose a part of the neighbourhood. You see who has not answered yet. Open the questions and fill in what the resident says, in the resident's language. Afterwards you can no longer see or change the answer.",
  areas: "Part of the neighbourhood",
  silent: (people) =>
    `${people === 1 ? "1 resident has" : `${people} residents have`} not answered yet.`,
  nobodySilent: "Everybody here has answered, or wants to hear nothing any more.",
  heard: {
    title: "Did somebody say something that the team should know?",
    text: "Write it down as it was said, without names or addresses, and only if the resident agrees. It does not say who said it. After closing the team reads it together with what others wrote.",
    label: "What was said",
    keep: "Keep",
  },
  ask: { doorstep: "Ask at the door", telephone: "Ask by telephone" },
  pace: {
    left: (left) =>
      left === 1
        ? "You can fill in 1 more answer now, since there are at most 12 an hour. The resident is told."
        : `You can fill in ${left} more answers now, since there are at most 12 an hour. The residents are told.`,
    full: (most, next) =>
      `You have opened ${most} answers or more for others in the last hour. You can go on at ${next}. Do you want to go on before that? Then somebody else of the team has to allow it.`,
    ask: (more) => `Ask a colleague for ${more} more`,
    asked: "Your question stands on this page of your colleagues.",
    asks: (name, more) =>
      `${name} wants to fill in ${more} more in the coming hour, at the door or by telephone. Do you know that this is right? You see no answers.`,
    allow: (name, more) => `Allow ${more} more for ${name}, for an hour`,
  },
};

export const fieldworkWords = { nl, en };
