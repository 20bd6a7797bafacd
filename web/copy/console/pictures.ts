import type { Unreadable } from "#domain/pictures/header.ts";
import type { When } from "#domain/pictures/picture.ts";

/** Why a file is not taken. */
export type FileFault = "gone" | Unreadable;

const nl = {
  title: (promise: string) => `Foto’s: ${promise}`,
  back: "Terug naar de belofte",
  link: "Foto’s van ervoor en erna",
  intro:
    "Laat zien hoe het was en hoe het nu is. Niemand ziet een foto voordat iemand van het team die heeft bekeken.",
  none: "Er zijn nog geen foto’s.",
  add: "Nieuwe foto",
  file: "Kies een foto of maak er een",
  fileHint:
    "JPEG of PNG, tot 15 MB. Wat uw telefoon erbij schrijft, zoals de plek, halen we eraf. Verstuur binnen een half uur.",
  send: "Verstuur de foto",
  full: (most: number) => `Bij een belofte horen hoogstens ${most} foto’s. Gooi er eerst een weg.`,
  describe: "Vertel wat er op de foto staat",
  when: "Wanneer is de foto gemaakt?",
  whens: {
    before: "Ervoor: zo was het",
    after: "Erna: zo is het nu",
  } satisfies Record<When, string>,
  on: "Op welke dag?",
  text: "Wat is er te zien?",
  textHint: "Voor wie de foto niet kan zien. Bijvoorbeeld: ‘Twee nieuwe bakken naast de bank.’",
  save: "Bewaar, en bekijk hem",
  check: "Bekijk de foto voordat iedereen hem ziet",
  checkText:
    "Is er iemand herkenbaar? Een gezicht, een nummerbord, een huisnummer of een naambordje? Gooi de foto dan weg en maak een andere.",
  checked: "Ik heb gekeken: er is niemand aan te herkennen.",
  publish: "Zet de foto op de site",
  remove: "Gooi de foto weg",
  waits: "Nog niet op de site: bekijk de foto eerst.",
  look: "Bekijk de foto",
  published: (day: string) => `Op de site sinds ${day}.`,
  typed: "Dit schreef u op, u kunt het overnemen:",
  told: {
    published: "De foto staat op de site.",
    removed: "De foto is weggegooid.",
  },
  faults: {
    when: "Kies of dit ervoor of erna is.",
    on: "Vul een dag in, vandaag of eerder.",
    text: "Schrijf in 10 tot 300 tekens wat er te zien is, zonder e-mailadres of telefoonnummer.",
    checked: "Kijk eerst of er iemand te herkennen is, en kruis dat aan.",
  },
  fileFaults: {
    gone: "De foto is niet (meer) bij ons. Verstuur hem opnieuw.",
    "no-picture": "Dit bestand is geen foto die wij kunnen openen. Kies een JPEG of een PNG.",
    heic: "Dit is een HEIC-foto van een iPhone, en die kunnen wij niet openen. Kies bij Instellingen, Camera, Structuren voor ‘Meest compatibel’, of stuur een schermafbeelding.",
    "too-large":
      "Dit bestand is groter dan 15 MB. Zet de camera op een kleinere foto, of stuur een schermafbeelding.",
    "too-many-pixels":
      "Deze foto heeft meer dan 52 miljoen beeldpunten. Zet de camera op een kleinere foto.",
  } satisfies Record<FileFault, string>,
};

const en: typeof nl = {
  title: (promise) => `Pictures: ${promise}`,
  back: "Back to the promise",
  link: "Pictures of before and after",
  intro:
    "Show how it was and how it is now. Nobody sees a picture before someone on the team has looked at it.",
  none: "There are no pictures yet.",
  add: "New picture",
  file: "Choose a picture or take one",
  fileHint:
    "JPEG or PNG, up to 15 MB. What your phone writes beside it, like the place, we take off. Send it within half an hour.",
  send: "Send the picture",
  full: (most) => `A promise has at most ${most} pictures. Throw one away first.`,
  describe: "Tell what is on the picture",
  when: "When was the picture taken?",
  whens: { before: "Before: as it was", after: "After: as it is now" },
  on: "On which day?",
  text: "What can be seen?",
  textHint: "For who cannot see the picture. For example: ‘Two new bins beside the bench.’",
  save: "Save, and look at it",
  check: "Look at the picture before everybody sees it",
  checkText:
    "Can anybody be recognised? A face, a number plate, a house number or a name plate? Then throw the picture away and take another.",
  checked: "I looked: nobody can be recognised by it.",
  publish: "Put the picture on the site",
  remove: "Throw the picture away",
  waits: "Not on the site yet: look at the picture first.",
  look: "Look at the picture",
  published: (day) => `On the site since ${day}.`,
  typed: "This is what you wrote, to copy it:",
  told: {
    published: "The picture is on the site.",
    removed: "The picture was thrown away.",
  },
  faults: {
    when: "Choose whether this is before or after.",
    on: "Give a day, today or earlier.",
    text: "Write in 10 to 300 characters what can be seen, without an e-mail address or telephone number.",
    checked: "First look whether anybody can be recognised, and tick that you did.",
  },
  fileFaults: {
    gone: "The picture is not with us (any more). Send it again.",
    "no-picture": "This file is no picture that we can open. Choose a JPEG or a PNG.",
    heic: "This is a HEIC picture of an iPhone, which we cannot open. Choose ‘Most compatible’ at Settings, Camera, Formats, or send a screenshot.",
    "too-large":
      "This file is larger than 15 MB. Set the camera to a smaller picture, or send a screenshot.",
    "too-many-pixels":
      "This picture has more than 52 million pixels. Set the camera to a smaller picture.",
  },
};

export const pictureFormWords = { nl, en };
