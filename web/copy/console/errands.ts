const nl = {
  title: (name: string) => `Andere organisaties aan zet in ${name}`,
  intro:
    "Wat het team vroeg aan organisaties buiten het team, en wat zij terugschreven. Wat zij schrijven staat pas op de pagina van de buurt als iemand van het team het heeft nagekeken.",
  none: "Er is niets gevraagd aan organisaties buiten het team. Vraag een belofte aan zo'n organisatie of geef er een door: de volgende ochtend gaat de e-mail uit.",
  kinds: {
    promise: "Gevraagd om dit te beloven",
    "handed-over": "Belofte doorgegeven",
    signal: "Signaal doorgegeven",
    memory: "Ziet de cijfers van de eigen beloftes, en kan er een woord bij schrijven",
  },
  from: (day: string) => `Openbaar vanaf ${day}.`,
  until: (day: string) => `Antwoord uiterlijk op ${day}.`,
  silent: "Nog geen antwoord.",
  withdrawn: "De link is ingetrokken.",
  check: "Nakijken",
  checkText:
    "Klopt het, en staat er niets in over een bewoner? Neem het over: dan staat het op de pagina van de buurt, met de dag waarop het is geschreven.",
  pictureText: "Kijk naar de foto, en publiceer die daar of gooi die weg.",
  seen: "Ik heb de foto bekeken",
  take: "Overnemen",
  leave: "Niet overnemen",
  why: "Waarom niet? De organisatie leest dit.",
  whyFault: "Schrijf in 3 tot 600 tekens op waarom niet.",
  takenOn: (day: string) => `overgenomen op ${day}`,
  leftOn: (day: string) => `niet overgenomen op ${day}`,
  withdraw: "Link intrekken",
  again: "Opnieuw vragen",
  againText:
    "De volgende ochtend gaat een e-mail uit met een nieuwe link. Oude links werken dan niet meer.",
  toPictures: "Bekijk de foto's bij deze belofte",
  gone: "Dit is intussen veranderd. Kijk nog eens.",
  impossible:
    "Dit past niet meer bij hoe de belofte er nu voor staat. Neem het niet over, en schrijf op waarom.",
  done: {
    taken: "Overgenomen. Bewoners lezen dit nu.",
    left: "Niet overgenomen. De organisatie leest waarom.",
    withdrawn: "De link werkt niet meer.",
    again: "Morgenochtend gaat een nieuwe link uit.",
  },
};

const en: typeof nl = {
  title: (name) => `Other organisations to act in ${name}`,
  intro:
    "What the team asked of organisations outside the team, and what they wrote back. What they write is shown on the neighbourhood's page once someone on the team has checked it.",
  none: "Nothing was asked of organisations outside the team. Ask such an organisation for a promise or hand one over: the e-mail goes out the next morning.",
  kinds: {
    promise: "Asked to promise this",
    "handed-over": "Promise handed over",
    signal: "Signal handed over",
    memory: "Sees the figures of its own promises, and can add a word",
  },
  from: (day) => `Public from ${day}.`,
  until: (day) => `Answer by ${day}.`,
  silent: "No answer yet.",
  withdrawn: "The link was withdrawn.",
  check: "Look it over",
  checkText:
    "Is it right, and does it say nothing about a resident? Take it over: it is then shown on the neighbourhood's page, with the day on which it was written.",
  pictureText: "Look at the picture, and publish it there or throw it away.",
  seen: "I have looked at the picture",
  take: "Take it over",
  leave: "Do not take it over",
  why: "Why not? The organisation reads this.",
  whyFault: "Write in 3 to 600 characters why not.",
  takenOn: (day) => `taken over on ${day}`,
  leftOn: (day) => `not taken over on ${day}`,
  withdraw: "Withdraw the link",
  again: "Ask again",
  againText: "The next morning an e-mail goes out with a new link. Old links do nothing then.",
  toPictures: "Look at the pictures of this promise",
  gone: "This was changed in the meantime. Look again.",
  impossible:
    "This does not fit any more with how the promise stands now. Do not take it over, and write down why.",
  done: {
    taken: "Taken over. Residents read this now.",
    left: "Not taken over. The organisation reads why.",
    withdrawn: "The link does nothing any more.",
    again: "Tomorrow morning a new link goes out.",
  },
};

export const errandPageWords = { nl, en };
