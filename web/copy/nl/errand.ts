export const errand = {
  title: (place: string) => `Een vraag uit ${place}`,
  ask: (place: string, name: string) =>
    `De bewoners van ${place} kozen dit onderwerp. Het buurtteam vraagt ${name} om hulp. U hebt geen account nodig.`,
  handed: (place: string, name: string) =>
    `Het buurtteam van ${place} geeft dit door aan ${name}. Laat hier weten onder welk nummer u het hebt, en hoe het ermee staat. U hebt geen account nodig.`,
  checked:
    "Iemand van het buurtteam leest eerst wat u schrijft. Pas daarna staat het op de pagina van de buurt. Schrijf geen namen van bewoners op.",
  until: (day: string, coordinator: string) =>
    `Antwoord uiterlijk op ${day}. Daarna neemt ${coordinator} contact met u op. Deze link is alleen voor uw organisatie.`,
  due: (day: string) => `Klaar op ${day}`,
  memory: {
    title: (place: string) => `Uw beloftes in ${place}`,
    soon: (day: string, place: string, name: string) =>
      `Vanaf ${day} leest iedereen in ${place} wat er van de beloftes van ${name} is geworden. U ziet het eerst. U hebt geen account nodig.`,
    told: (day: string, place: string, name: string) =>
      `Iedereen in ${place} leest wat er van de beloftes van ${name} is geworden, sinds ${day}. U hebt geen account nodig.`,
    fixed: (coordinator: string) =>
      `U kunt er een woord bij schrijven. De cijfers veranderen daar niet van. Klopt er iets niet? Mail ${coordinator}. Deze link is alleen voor uw organisatie.`,
    hint: (language: string) =>
      `In het ${language}, 10 tot 600 tekens. Het komt naast de cijfers te staan, met de naam van uw organisatie en de dag.`,
  },
  says: {
    yes: "Ja, dit doen wij",
    no: "Nee, en dit is waarom",
    day: "De datum verandert",
    answer: "Iets laten weten aan de bewoners",
    "under-way": "Wij zijn ermee bezig",
    blocked: "Het staat stil, en dit is waarom",
    done: "Het is gedaan",
    "partly-done": "Het is voor een deel gedaan",
    "not-done": "Het gaat niet door, en dit is waarom",
    report: "Nummer en stand van zaken",
    word: "Een woord bij deze cijfers",
    "no-word": "Ons woord weghalen",
    picture: "Een foto",
  },
  day: "Wanneer is het klaar?",
  text: "Wat mogen bewoners lezen? (minstens 10 tekens)",
  next: "Wat gebeurt er nog?",
  number: "Uw nummer van deze melding",
  status: "Hoe staat het ermee?",
  optional: "Mag leeg blijven, behalve bij opgelost en bij niet in behandeling genomen.",
  send: "Verstuur",
  word: "Uw woord",
  faults: {
    text: "Schrijf 10 tot 1000 tekens.",
    next: "Schrijf in 3 tot 600 tekens op wat er nog gebeurt.",
    day: "Vul een dag in die nog komt.",
    number: "Een nummer heeft hoogstens 40 letters en cijfers.",
    status: "Kies hoe het ermee staat.",
    word: "Schrijf 10 tot 600 tekens, zonder e-mailadres of telefoonnummer.",
  },
  again: "Wij konden niet zien dat een mens op de knop drukte. Lees het en druk nog één keer.",
  thanks: "Bedankt. Het buurtteam kijkt nu naar wat u schreef.",
  said: "Wat u liet weten",
  waits: "wacht op het buurtteam",
  taken: "staat op de pagina van de buurt",
  notTaken: "niet overgenomen door het buurtteam",
  full: "U hebt al veel laten weten. Bel of mail het buurtteam voor meer.",
  over: "Hier hoeft u niets meer te doen.",
  withdrawn: "Deze link werkt niet meer",
  withdrawnText: (coordinator: string) =>
    `Het buurtteam heeft deze vraag ingetrokken of opnieuw gesteld. Vragen? Mail ${coordinator}.`,
  picture: "Een foto sturen",
  pictures: {
    intro:
      "Een foto laat zien hoe het is geworden. Zet er geen mensen, huisnummers of kentekens op. Iemand van het buurtteam kijkt ernaar voordat anderen hem zien.",
    file: "Kies een foto",
    fileHint: "JPEG of PNG, hoogstens 15 MB.",
    send: "Stuur de foto",
    text: "Wat is erop te zien? (minstens 10 tekens, voor wie de foto niet ziet)",
    save: "Bewaar de foto",
    kept: "Bedankt. Het buurtteam kijkt nu naar uw foto.",
    fault: "Dit is geen foto die wij kunnen openen. Stuur een JPEG of PNG van hoogstens 15 MB.",
    full: "Er zijn al genoeg foto's.",
  },
  back: "Terug naar de vraag",
  mail: (place: string) => `Een vraag van de bewoners van ${place}:`,
  mailAgain: (place: string) =>
    `Uw antwoord ontbreekt nog. Een vraag van de bewoners van ${place}:`,
  open: "Bekijk het en antwoord",
};

export type ErrandWords = typeof errand;
