export const questionnaire = {
  progress: (page: number, of: number) => `pagina ${page} van ${of}`,
  intro: (name: string) =>
    `Het Veilige Buurten Team van ${name} wil weten of het beter gaat in de buurt. Daarom stellen wij elk half jaar deze vragen. Uw antwoorden tellen ook als u het team niet kent.`,
  short: (closes: string) => `8 minuten · tot en met ${closes} · zonder uw naam`,
  about: "Goed om te weten",
  facts: (closes: string) => [
    `U kunt antwoorden tot en met ${closes}. Tot die tijd kunt u de vragen met dezelfde link opnieuw beantwoorden.`,
    `U mag vragen overslaan, behalve als er ‘verplicht’ bij staat.`,
    "Wij bewaren uw antwoorden zonder uw naam. Zolang u invult, ziet alleen wie uw persoonlijke link heeft wat er staat. Hebt u ze verstuurd, dan laat deze link ze niet meer zien, ook aan u niet.",
  ],
  later:
    "Wilt u later verder? Uw antwoorden worden bewaard als u op een knop drukt. Met dezelfde link gaat u verder waar u was.",
  must: "verplicht",
  longest: (longest: number) => `U kunt hoogstens ${longest} tekens schrijven.`,
  next: "Volgende",
  previous: "Vorige",
  handIn: "Verstuur mijn antwoorden",
  faults: {
    missing: (question: string) => `Geef antwoord op deze vraag: ${question}`,
    unknown: (question: string) => `Kies een antwoord uit de lijst bij deze vraag: ${question}`,
    twice: (question: string) =>
      `U koos één antwoord twee keer. Kies opnieuw bij deze vraag: ${question}`,
    tooMany: (question: string) => `Kies één antwoord bij deze vraag: ${question}`,
    notAlone: (question: string, alone: string) =>
      `‘${alone}’ kan niet samen met een ander antwoord. Kies opnieuw bij deze vraag: ${question}`,
    tooLong: (length: number, longest: number, question: string) =>
      `Uw tekst heeft ${length} tekens. Maak er niet meer dan ${longest} van bij deze vraag: ${question}`,
  },
  receipt: "Bedankt, uw antwoorden zijn binnen",
  replaced: "Uw nieuwe antwoorden zijn bewaard. Uw oude antwoorden tellen niet meer mee.",
  joined: "Wij vragen u bij de volgende meting opnieuw mee te doen.",
  steps: (closes: string) => [
    `Tot en met ${closes} kunnen bewoners antwoorden.`,
    `Daarna rekent een computer uit wat er is veranderd. In het verslag staan alleen cijfers van groepen, nooit de antwoorden van één persoon. Wat u zelf opschreef, leest eerst iemand van het team.`,
  ],
  reportOn: (day: string) => `Het verslag staat vanaf ${day} op de pagina van de buurt.`,
  reportLater: "Het verslag staat op de pagina van de buurt zodra het team het heeft bekeken.",
  change: "Vul de vragen opnieuw in",
  handedIn: "Uw antwoorden zijn al binnen",
  handedInOn: (day: string) =>
    `U hebt uw antwoorden verstuurd op ${day}. Wat u antwoordde staat hier niet, zodat niemand het met deze link kan zien.`,
  handedInText: (closes: string) =>
    `U hoeft niets meer te doen. Tot en met ${closes} kunt u de vragen opnieuw invullen. Verstuurt u die, dan komen uw nieuwe antwoorden in de plaats van de oude.`,
  again: (day: string) =>
    `U hebt deze vragen op ${day} al verstuurd. Wat u nu invult, telt pas als u het weer verstuurt. Het komt dan in de plaats van uw oude antwoorden.`,
  counted: "Uw antwoorden tellen mee.",
  notHandedIn: "U hebt uw antwoorden niet verstuurd. Wat u invulde, telt niet mee en wordt gewist.",
};

export type QuestionnaireWords = typeof questionnaire;
