import type { Moment } from "#domain/dispatch/run.ts";
import type { NoReceipt } from "#domain/dispatch/ledger.ts";
import type { MailKind } from "#contract/mail.ts";
import type { HelpOffer } from "#domain/answer/help.ts";
import type { Channel } from "#domain/answer/ballot.ts";
import type { AnswerMode, ContactGroup } from "#domain/measurement/report/wave-report.ts";
import type { Partner } from "#domain/neighbourhood.ts";
import type { Measure } from "#domain/tally/rounds.ts";
import type { Rule } from "#domain/tally/terms.ts";

/** Said the same wherever somebody asks who sees an answer. */
const KEPT_APART =
  "Wij bewaren uw antwoord zonder uw naam. Alleen wie uw persoonlijke link heeft, kan uw antwoord zien en veranderen.";

/** Every word that a person reads in Dutch, at level B1. English has the same shape: a missing word does not compile. */
export const nl = {
  language: "Nederlands",
  faultsTitle: "Het is nog niet verstuurd",
  skip: "Naar de inhoud",
  otherLanguage: "Deze pagina in een andere taal",
  toNeighbourhood: (name: string) => `Naar de pagina van ${name}`,
  partners: {
    municipality: "gemeente",
    welfare: "welzijn",
    police: "politie",
    housing: "woningcorporatie",
  } satisfies Record<Partner, string>,
  contact: {
    photo: (name: string) => `Foto van ${name}`,
    title: "Vragen?",
    text: (name: string, role: string) => `${name} (${role}) helpt u graag.`,
    phone: "Telefoon",
    mail: "E-mail",
  },
  survey: {
    unsure: "Ik weet het niet",
    comment: "Wilt u nog iets kwijt over uw buurt? (hoeft niet)",
    commentHint:
      "Schrijf geen namen of adressen op. Iemand van het team leest dit, en niemand weet dat het van u komt.",
    title: (area: string) => `Wat is het belangrijkst in ${area}?`,
    intro: (name: string) =>
      `Het Veilige Buurten Team van ${name} vraagt dit aan alle bewoners. U kiest de onderwerpen. Het team gaat daarna samen met bewoners aan de slag met de drie onderwerpen die de buurt kiest.`,
    facts: (closes: string) => [
      `Het kost ongeveer 2 minuten.`,
      `U kunt antwoorden tot en met ${closes}. Tot die tijd kunt u uw antwoord veranderen met dezelfde link.`,
      KEPT_APART,
    ],
    changed: "U hebt al geantwoord. Hieronder staat uw antwoord. U kunt het veranderen.",
    legend: "Kies één, twee of drie onderwerpen",
    hint: "Zet het belangrijkste onderwerp op de eerste plaats.",
    places: [
      "Het belangrijkste",
      "Op de tweede plaats (hoeft niet)",
      "Op de derde plaats (hoeft niet)",
    ],
    choose: "Kies een onderwerp",
    other: "Hebt u ‘Iets anders’ gekozen? Schrijf hier wat u bedoelt",
    otherHint: "Schrijf geen namen of adressen op.",
    send: "Verstuur mijn antwoord",
    faults: {
      none: "Kies minstens één onderwerp.",
      tooMany: "Kies niet meer dan drie onderwerpen.",
      twice: (topic: string) => `U hebt ‘${topic}’ twee keer gekozen. Kies elk onderwerp één keer.`,
      unknown: "Een van de onderwerpen staat niet in de lijst. Kies een onderwerp uit de lijst.",
      otherWithoutWords: "Schrijf op wat u bedoelt met ‘Iets anders’.",
      commentTooLong: (length: number) =>
        `Uw tekst heeft ${length} tekens. Maak er niet meer dan 1000 van.`,
      otherTooLong: (length: number) =>
        `Uw tekst heeft ${length} tekens. Maak er niet meer dan 300 van.`,
      gap: "U hebt een plaats overgeslagen. Vul eerst de plaats erboven in.",
    },
  },
  receipt: {
    unsure: "U weet het niet.",
    title: "Bedankt, uw antwoord is binnen",
    replaced: "Uw nieuwe antwoord is bewaard. Uw oude antwoord telt niet meer mee.",
    yours: "Dit hebt u gekozen",
    next: "Wat gebeurt er nu?",
    steps: (closes: string) => [
      `Tot en met ${closes} kunnen bewoners antwoorden.`,
      `Daarna telt een computer alle antwoorden. De telling is eerlijk: ook kleinere groepen tellen mee.`,
      `De drie gekozen onderwerpen staan daarna op de pagina van de buurt. Daar ziet u ook wat er met de andere onderwerpen gebeurt, en waarom.`,
    ],
    change: "Mijn antwoord veranderen",
    code: "Uw controlecode",
    codeText:
      "Bewaar deze code. Na de sluiting ziet u ermee dat uw antwoord is meegeteld. De code laat aan niemand zien wat u hebt gekozen.",
    codeLink: "Hoe wordt er geteld?",
  },
  receiptMail: {
    title: "Bevestiging per e-mail",
    offer:
      "Wilt u dit bewaren? Wij kunnen u een bevestiging mailen, met uw controlecode en uw persoonlijke link. Wat u hebt gekozen, staat er niet in.",
    button: "Mail mij een bevestiging",
    mailed: [
      "De bevestiging is verstuurd",
      "U krijgt de e-mail binnen een paar minuten, op het adres dat wij van u hebben. Ziet u hem niet? Kijk dan ook bij de ongewenste e-mail.",
    ],
    skipped: {
      "not-answered": [
        "Er is nog niet geantwoord met deze link",
        "Wij mailen een bevestiging nadat u met deze link hebt geantwoord. Kies eerst uw onderwerpen.",
      ],
      "no-address": [
        "Wij hebben geen e-mailadres van u",
        "Daarom kunnen wij u niets mailen. Uw controlecode staat op de pagina die u zag na het antwoorden: schrijf hem over. Uw antwoord telt gewoon mee.",
      ],
      bounced: [
        "Wij kunnen u niet mailen",
        "Een e-mail aan uw adres kwam terug. Bel uw contactpersoon als u een ander adres wilt doorgeven. Uw antwoord telt gewoon mee.",
      ],
      complained: [
        "Wij mailen u niet meer",
        "Een eerdere e-mail van ons is als ongewenst gemeld. Daarom sturen wij niets meer naar uw adres. Wilt u toch e-mail? Bel dan uw contactpersoon. Uw antwoord telt gewoon mee.",
      ],
      sent: [
        "U hebt de bevestiging al",
        "Wij mailen haar één keer per ronde. Kijk in uw e-mail, ook bij de ongewenste e-mail.",
      ],
      unsettled: [
        "Wij weten niet zeker of de bevestiging is verstuurd",
        "Kijk over een paar minuten in uw e-mail, ook bij de ongewenste e-mail. Wij proberen het niet opnieuw, zodat u haar niet twee keer krijgt. Uw antwoord telt gewoon mee.",
      ],
      refused: [
        "De bevestiging kon nu niet worden verstuurd",
        "Probeer het later nog een keer. Uw antwoord telt gewoon mee.",
      ],
    } satisfies Record<NoReceipt | "refused", [string, string]>,
  },
  closed: {
    yours: "Uw antwoord is meegeteld. Dit hebt u gekozen:",
    checkLink: "Controleer de telling",
    title: "U kunt niet meer antwoorden",
    text: (closed: string) =>
      `Deze vraag is gesloten op ${closed}. Dank u wel voor uw belangstelling.`,
    notYet: "U kunt nog niet antwoorden",
    notYetText: (opens: string) => `Deze vraag gaat open op ${opens}.`,
    agenda: "De buurt heeft gekozen voor",
    soon: (day: string) => `Uiterlijk ${day} staat de uitslag op de pagina van de buurt.`,
  },
  link: {
    unknown: [
      "Deze link werkt niet (meer)",
      "Misschien is de link verlopen of niet helemaal overgenomen. Open de link in de laatste e-mail van ons opnieuw, of bel uw contactpersoon.",
    ],
    mistyped: [
      "Deze link klopt niet",
      "Er ontbreekt een stuk van de link. Open de link in de e-mail opnieuw, of neem hem helemaal over.",
    ],
    "other-link-used": [
      "U hebt al geantwoord",
      "U hebt geantwoord met een andere link die wij u stuurden. Gebruik die link om uw antwoord te veranderen. Elk antwoord telt één keer.",
    ],
    "given-once": [
      "Dit antwoord is gegeven",
      "Via deze link is één antwoord gegeven. Het kan hier niet meer worden bekeken of veranderd. Vragen? Bel uw contactpersoon.",
    ],
  },
  code: {
    link: "Hebt u een brief met een code? Vul de code hier in",
    title: "Vul uw code in",
    text: "De code staat in de brief die u van het team kreeg. Met de code geeft u uw antwoord.",
    label: "Uw code",
    hint: "De code heeft 16 letters en cijfers. Hoofdletters, streepjes en spaties maken niet uit.",
    button: "Ga verder",
    faults: {
      empty: "Vul de code uit de brief in.",
      unreadable:
        "Dit is geen goede code. Een code heeft 16 letters en cijfers. Kijk nog eens in de brief.",
      unknown:
        "Deze code kennen wij niet (meer). Kijk of u alles goed hebt overgenomen. Klopt het wel? Bel dan uw contactpersoon; het nummer staat in de brief.",
    },
  },
  letter: {
    how: "Zo doet u mee",
    qr: "QR-code naar uw eigen pagina",
    camera: "Richt de camera van uw telefoon op het vierkant.",
    type: "Of ga op een computer naar",
    code: "Uw code:",
    paper: "Of vul het formulier op de achterkant in.",
    telephone: (name: string, phone: string) => `Of bel ${name}: ${phone}.`,
    personal:
      "Deze code is alleen voor u. Geef hem niet aan iemand anders: wie de code heeft, kan uw antwoord geven.",
    write:
      "Zet een 1 in het vakje van het onderwerp dat u het belangrijkst vindt. U mag bij andere onderwerpen ook een 2 en een 3 zetten. Schrijf geen namen of adressen op.",
    give: (name: string, phone: string, day: string) =>
      `Geef dit formulier aan iemand van het team. U kunt ook ${name} bellen (${phone}); dan halen wij het op. Wij moeten het hebben op ${day}.`,
  },
  questionnaire: {
    title: (name: string) => `Hoe gaat het in ${name}?`,
    progress: (page: number, of: number) => `pagina ${page} van ${of}`,
    intro: (name: string) =>
      `Het Veilige Buurten Team van ${name} wil weten of het beter gaat in de buurt. Daarom stellen wij elk half jaar deze vragen. Uw antwoorden tellen ook als u het team niet kent.`,
    facts: (closes: string) => [
      `Het kost ongeveer 8 minuten.`,
      `U kunt antwoorden tot en met ${closes}. Tot die tijd kunt u uw antwoorden veranderen met dezelfde link.`,
      `U mag vragen overslaan, behalve als er ‘verplicht’ bij staat.`,
      KEPT_APART,
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
    panel: {
      title: "Mogen wij uw antwoorden van elke keer naast elkaar leggen?",
      text: "Over een half jaar stellen wij deze vragen opnieuw. Als wij weten welke antwoorden van dezelfde persoon zijn, zien wij beter wat er verandert. Dit hoeft niet: uw antwoorden tellen ook zonder vinkje mee.",
      consent:
        "Ja, vraag mij bij elke meting opnieuw mee te doen. De computer mag mijn antwoorden van elke keer naast elkaar leggen, onder een code en zonder mijn naam. De code staat ook bij mijn naam, in een ander bestand. Wie allebei de bestanden heeft, kan zien welke antwoorden van mij zijn. Na drie jaar wordt de code bij mijn naam gewist. Ik kan altijd stoppen, hier of op de pagina ‘Uw gegevens’.",
      member:
        "U hebt dit eerder goedgevonden. Wilt u stoppen? Haal dan het vinkje weg en verstuur uw antwoorden.",
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
    change: "Bekijk of verander mijn antwoorden",
    handedIn: "Uw antwoorden zijn al binnen",
    handedInText: (closes: string) =>
      `U hoeft niets meer te doen. Tot en met ${closes} kunt u uw antwoorden bekijken en veranderen.`,
    again: "U hebt deze vragen al verstuurd. Wat u hier verandert, telt zodra u op een knop drukt.",
    counted: "Uw antwoorden tellen mee.",
    notHandedIn:
      "U hebt uw antwoorden niet verstuurd. Wat u invulde, telt niet mee en wordt gewist.",
    paper: {
      front: "Of vul het formulier in dat bij deze brief zit.",
      write:
        "Zet een kruisje in het vakje van uw antwoord. U mag vragen overslaan. Schrijf geen namen of adressen op.",
      onlyIf: (question: string, answers: string) =>
        `Alleen als u bij ‘${question}’ dit antwoordde: ${answers}.`,
      question: (question: number) => `vraag ${question}`,
      sheet: (sheet: number, of: number) => `Bladzijde ${sheet} van ${of}`,
    },
  },
  open: {
    apart:
      "Hier kan iedereen antwoorden, zo vaak als iemand wil. Daarom tellen deze antwoorden niet mee voor de agenda. Het team leest ze en laat ze apart zien. Kreeg u een brief of e-mail? Antwoord dan daarmee, dan telt uw antwoord wel mee.",
    facts: (closes: string) => [
      `Het duurt ongeveer 2 minuten.`,
      `U kunt antwoorden tot en met ${closes}.`,
      `Wij vragen geen naam.`,
    ],
    later: (closes: string) => `Na ${closes} ziet u op de pagina van de buurt wat er is gekozen.`,
    none: "U kunt nu niet antwoorden",
    noneText: "Er loopt op dit moment geen vraag aan bewoners in deze buurt.",
    where: "Waar woont u?",
    beside: "Antwoorden via de poster",
    answers: (answers: number) => `${answers} antwoorden kwamen binnen via de poster.`,
    poster: "Poster",
    posterHow: "Print deze poster op A4 of A3 en hang hem op waar mensen komen.",
    qr: "QR-code naar de vraag aan iedereen",
  },
  fault: {
    "too-large": [
      "Dat is te veel",
      "Wat u stuurde is te groot. Er is niets bewaard. Maak uw tekst korter en probeer het opnieuw.",
    ],
    "bad-form": [
      "Dit formulier kwam niet goed over",
      "Er is niets bewaard. Ga terug, laad de pagina opnieuw en probeer het nog een keer.",
    ],
    "wrong-method": ["Dit kan hier niet", "Ga terug en gebruik de knoppen op de pagina."],
    "try-again": [
      "Het lukt nu even niet",
      "Uw antwoord is nog niet bewaard. Wacht een minuut en probeer het opnieuw met de knop ‘terug’ van uw browser: wat u invulde staat er nog.",
    ],
    "not-found": [
      "Deze pagina bestaat niet",
      "Controleer het adres, of ga naar het overzicht van de buurten.",
    ],
    forbidden: [
      "Dit mag u niet",
      "U bent niet (meer) ingelogd, of dit formulier was verlopen. Log opnieuw in en probeer het nog een keer.",
    ],
    conflict: [
      "Dit kan nu niet",
      "Iemand anders was eerder, of de ronde is intussen verder gegaan. Kijk opnieuw en probeer het nog een keer.",
    ],
  },
  overview: "Alle buurten",
  unsubscribe: {
    title: "Welke e-mail wilt u niet meer?",
    text: (name: string) =>
      `U krijgt e-mail van het Veilige Buurten Team van ${name}. Kies wat u niet meer wilt krijgen. U kunt altijd op een andere manier meedoen: bel uw contactpersoon.`,
    legend: "Ik wil niet meer:",
    choices: { reminders: "een herinnering in deze ronde", all: "alle e-mail van dit team" },
    missing: "Kies eerst wat u niet meer wilt krijgen.",
    button: "Bewaar mijn keuze",
    done: {
      reminders: "U krijgt in deze ronde geen herinnering meer",
      all: "U krijgt geen e-mail meer van ons",
    },
    doneText: {
      reminders: (name: string) =>
        `In een volgende ronde kan het Veilige Buurten Team van ${name} u weer vragen om mee te kiezen.`,
      all: (name: string) =>
        `Dit geldt voor het Veilige Buurten Team van ${name}. Wilt u toch weer e-mail? Bel of mail uw contactpersoon.`,
    },
  },
  help: {
    title: "Wilt u meehelpen?",
    text: (name: string) =>
      `Een onderwerp gaat alleen door als er ook bewoners zijn die het samen met het team willen oppakken. Laat weten waarmee u wilt helpen. Het Veilige Buurten Team van ${name} neemt dan contact met u op.`,
    apart: "Wij bewaren dit apart van wat u hebt gekozen.",
    topic: "Waarmee wilt u helpen?",
    choose: "Kies een onderwerp",
    name: "Uw naam",
    contact: "Uw telefoonnummer of e-mailadres",
    consent: (days: number) =>
      `Ja, het team mag mijn naam en telefoonnummer of e-mailadres gebruiken om mij over dit onderwerp te bellen of te mailen. Mijn gegevens worden ${days} dagen na het einde van de ronde gewist.`,
    button: "Ik wil meehelpen",
    faults: {
      topic: "Kies waarmee u wilt helpen.",
      name: "Vul uw naam in (2 tot 80 tekens).",
      contact: "Vul een telefoonnummer of e-mailadres in waarop wij u kunnen bereiken.",
      consent: "Zet een vinkje als wij u mogen bellen of mailen. Anders bewaren wij niets.",
    },
    thanks: "Dank u wel, wij nemen contact met u op",
    thanksText: (topic: string) =>
      `U wilt helpen met: ${topic}. Uw contactpersoon belt of mailt u. Wilt u toch niet meer? Laat het uw contactpersoon weten.`,
    offered: "Bewoners die willen helpen",
    nobody: "Nog niemand heeft zich gemeld.",
    where: "In welk deel van de buurt woont u?",
    how: "Hoe",
    by: {
      link: "met een persoonlijke link",
      public: "via de openbare pagina: vraag na wie dit is",
    } satisfies Record<HelpOffer["by"], string>,
    cannot: {
      none: {
        title: "U kunt nu niet meehelpen aan een onderwerp",
        text: (name: string) =>
          `Er loopt geen ronde, of er staat geen onderwerp op de agenda. Wilt u toch iets doen voor uw buurt? Bel of mail ${name}.`,
      },
      many: {
        title: "Er hebben zich al veel mensen gemeld",
        text: (name: string) =>
          `Dank u wel dat u wilt helpen. Via deze pagina kunnen wij in deze ronde niemand meer noteren, en er is niets bewaard. Bel of mail ${name}: dan kunt u toch meehelpen.`,
      },
    },
  },
  helped: {
    ask: "Heeft het geholpen? Laat het ons weten:",
    title: "Heeft het geholpen?",
    text: (name: string) =>
      `Het Veilige Buurten Team van ${name} wil weten of de acties iets hebben veranderd. Wij bewaren uw antwoord zonder uw naam.`,
    notYet: "U kunt dit beantwoorden zodra het team heeft verteld wat er is gedaan.",
    choices: { yes: "ja", partly: "een beetje", no: "nee", unknown: "weet ik niet" },
    fault: "Geef bij minstens één actie een antwoord.",
    button: "Verstuur mijn antwoord",
    thanks: "Bedankt, wij hebben uw antwoord",
    thanksText:
      "Op de pagina van de buurt ziet u later wat bewoners vinden. Met dezelfde link kunt u uw antwoord veranderen.",
    told: "Heeft het geholpen?",
    tooFew: "Er zijn nog te weinig antwoorden om te laten zien.",
    answers: (answers: number) => `${answers} bewoners antwoordden:`,
  },
  question: {
    title: "Stel een vraag",
    text: (name: string) =>
      `Wilt u weten wat er op langere termijn aan een probleem wordt gedaan? Vraag het aan het Veilige Buurten Team van ${name}. U krijgt binnen twee weken antwoord op de pagina van de buurt.`,
    label: "Uw vraag",
    hint: "Schrijf geen namen of adressen op. Het team leest uw vraag en zet hem zonder uw naam op de pagina.",
    fault: "Schrijf uw vraag op in 10 tot 1000 tekens.",
    button: "Verstuur mijn vraag",
    thanks: "Bedankt, wij hebben uw vraag",
    thanksText: (due: string) =>
      `Uiterlijk op ${due} staat het antwoord op de pagina van de buurt.`,
    consent: (days: number) =>
      `Ja, mail mij het antwoord. Mijn naam en e-mailadres worden dan bij mijn vraag bewaard tot het antwoord is verstuurd, en hoogstens tot ${days} dagen na het einde van de ronde. Het team ziet niet van wie de vraag is.`,
    mailed: "Wij mailen u het antwoord ook.",
    list: "Vragen van bewoners",
    how: "Bewoners kunnen vragen stellen met de link in hun e-mail, of aan de contactpersoon. Iemand van het team antwoordt binnen twee weken.",
    waiting: (questions: number, due: string) =>
      `Er ${questions === 1 ? "wacht 1 vraag" : `wachten ${questions} vragen`} op antwoord, uiterlijk op ${due}.`,
    by: (name: string, day: string) => `Antwoord van ${name}, ${day}`,
    until: (due: string) => `Te beantwoorden op uiterlijk ${due}`,
    shown: "De vraag zoals iedereen haar leest (zonder namen of adressen)",
    answer: "Het antwoord",
    who: "Wie antwoordt",
    publish: "Publiceer het antwoord",
    mail: "Hebt u een vraag aan het team?",
    waits: {
      "due-soon": "Een vraag van een bewoner wacht op antwoord",
      late: "Een vraag van een bewoner is te laat",
    },
  },
  mine: {
    kinds: {
      invitation: "uitnodiging",
      reminder: "herinnering",
      feedback: "terugkoppeling",
      receipt: "bevestiging",
      answer: "antwoord op een vraag",
    } satisfies Record<MailKind, string>,
    link: "Bekijk wat wij van u weten, of laat het wissen:",
    title: "Uw gegevens",
    intro: (name: string) =>
      `Hier ziet u wat het Veilige Buurten Team van ${name} over u bewaart. U kunt uw gegevens ook laten wissen.`,
    show: "Toon mijn gegevens",
    download: "Download mijn gegevens",
    shown: "Dit bewaren wij over u",
    name: "Naam",
    email: "E-mailadres",
    address: "Adres",
    language: "Taal",
    area: "Deel van de buurt",
    round: "Ronde",
    invited: "Gevraagd om mee te kiezen",
    answered: (day: string) => `geantwoord op ${day}`,
    silent: "nog geen antwoord",
    mails: "Verstuurde e-mails",
    unsubscribed: "Afgemeld voor e-mail",
    asked: "Antwoord per e-mail gevraagd op",
    panel: "Uw antwoorden worden naast elkaar gelegd sinds",
    panelApart:
      "U vond goed dat wij uw antwoorden van elke meting naast elkaar leggen. Daarom staat er een code bij uw naam en bij uw antwoorden. Wie allebei de bestanden heeft, kan zien welke antwoorden van u zijn.",
    leave: "Leg mijn antwoorden niet meer naast elkaar",
    left: "De code bij uw naam is gewist. Uw antwoorden blijven meetellen, maar niemand kan nog zien welke van u zijn.",
    noAnswer:
      "Wat u hebt gekozen, staat hier niet bij. Uw antwoord wordt zonder naam bewaard: ook wij kunnen niet zien dat het van u is.",
    forgetTitle: "Laat mijn gegevens wissen",
    forgetText:
      "Wij wissen uw naam, uw e-mailadres, uw postadres en alles wat daarbij hoort. U krijgt geen e-mail meer, en deze link werkt dan niet meer. Hebt u geantwoord? Dan blijft uw antwoord meetellen, want niemand kan zien welk antwoord van u is.",
    sure: "Ja, wis mijn gegevens. Dit kan niet ongedaan worden gemaakt.",
    missing: "Zet eerst een vinkje als u het zeker weet.",
    forget: "Wis mijn gegevens",
    forgotten: "Uw gegevens zijn gewist",
    forgottenText:
      "Wij bewaren alleen nog een code waarmee wij zien dat wij u niet meer mogen mailen. Daaruit is uw naam of adres niet af te leiden.",
  },
  about: {
    label: "Over deze site",
    privacy: "Privacy",
    accessibility: "Toegankelijkheid",
    privacyTitle: "Hoe wij met uw gegevens omgaan",
    privacyText: (organisation: string, days: number): [string, string[]][] => [
      [
        "Wie is verantwoordelijk?",
        [`${organisation} is verantwoordelijk voor deze site en voor uw gegevens.`],
      ],
      [
        "Wat bewaren wij over u?",
        [
          "Uw naam, uw e-mailadres of postadres, uw taal en het deel van de buurt waar u woont. Wij bewaren ook dat wij u hebben gevraagd, welke e-mail of brief u kreeg en op welke dag u antwoordde.",
          "Wij gebruiken dit alleen om u te vragen wat er in uw buurt moet gebeuren, en om u te vertellen wat er is gedaan. Dat is een publieke taak van de gemeente.",
        ],
      ],
      [
        "Wat bewaren wij van uw antwoord?",
        [
          `${KEPT_APART} De antwoorden zonder naam zijn openbaar, zodat iedereen de telling kan controleren. Wat u zelf opschrijft, leest eerst iemand van het team.`,
        ],
      ],
      [
        "En als u wilt meehelpen?",
        [
          "Uw naam en uw telefoonnummer of e-mailadres bewaren wij alleen als u dat goedvindt, apart van uw keuze. Of u vindt dat een actie heeft geholpen, bewaren wij zonder uw naam.",
          "Wilt u het antwoord op een vraag per e-mail? Dan bewaren wij uw naam en e-mailadres bij die vraag, tot het antwoord is verstuurd.",
        ],
      ],
      [
        "En bij de meting van elk half jaar?",
        [
          "Uw antwoorden bewaren wij zonder uw naam. In het verslag staan alleen cijfers van groepen. Wij leggen uw antwoorden van verschillende keren alleen naast elkaar als u dat goedvindt. Dan staat er een code bij uw naam en bij uw antwoorden, hoogstens drie jaar. U kunt altijd stoppen. Wat u invult en niet verstuurt, wissen wij.",
        ],
      ],
      [
        "Hoe lang?",
        [
          `Dat wij u vroegen en mailden, wissen wij ${days} dagen na het einde van de ronde. Uw naam en e-mailadres bewaren wij zolang wij u mogen vragen, of tot u zich laat wissen.`,
        ],
      ],
      [
        "Met wie delen wij het?",
        [
          "Met niemand. Op deze site staat niets van andere bedrijven: geen cookies die u volgen, geen statistieken van anderen.",
        ],
      ],
      [
        "Wat zijn uw rechten?",
        [
          "Met de link onderaan elke e-mail ziet u wat wij over u bewaren en kunt u het laten wissen. U kunt ons ook mailen. Bent u niet tevreden? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.",
        ],
      ],
    ],
    contact: "Vragen of klachten:",
    accessibilityTitle: "Toegankelijkheid",
    accessibilityText: (organisation: string): [string, string[]][] => [
      [
        "Voor iedereen",
        [
          `${organisation} wil dat iedereen deze site kan gebruiken: met een toetsenbord, een schermlezer, een oude telefoon of een trage verbinding, en zonder JavaScript. De teksten zijn in eenvoudige taal, in zes talen.`,
        ],
      ],
      [
        "Hoe ver zijn wij?",
        [
          "De site is gemaakt volgens WCAG 2.2, niveau A en AA. Elke nieuwe versie wordt automatisch getest. Een onafhankelijk onderzoek is nog niet gedaan. De status is daarom: eerste maatregelen genomen.",
        ],
      ],
      [
        "Lukt iets niet?",
        [
          "Vertel het ons. Wij antwoorden binnen vijf werkdagen en zoeken een oplossing. U kunt uw keuze ook doorgeven per telefoon aan uw contactpersoon.",
        ],
      ],
    ],
  },
  page: {
    archive: "Alle eerdere rondes",
    follow: "Volg het nieuws van deze buurt (Atom)",
    calendar: "Zet de dagen in uw agenda (iCal)",
    list: "Buurten",
    listIntro:
      "Bewoners kiezen elke tien weken wat in hun buurt het belangrijkst is. Hier ziet u wat er mee gebeurt.",
    title: (name: string) => `Veilige buurt ${name}`,
    intro:
      "Elke tien weken kiezen bewoners wat het belangrijkst is. Het team en de bewoners gaan er samen mee aan de slag en vertellen hier wat er is gedaan, en wat niet.",
    team: "Het team",
    now: "Nu",
    noCycle: "Er loopt nu geen ronde. De volgende ronde staat hier zodra die begint.",
    cycle: (number: number) => `Ronde ${number}`,
    timeline: "Het verloop",
    agenda: "De agenda",
    counted: (ballots: number) => `${ballots} bewoners hebben geantwoord.`,
    adoptedBy: {
      coordinator: "De coördinator heeft deze agenda bevestigd.",
      counted: "Deze agenda is overgenomen zoals bewoners hebben gekozen.",
    },
    deviation: "Waarom het team afwijkt van de telling",
    notTaken: "Wat er met de andere onderwerpen gebeurt",
    decision: {
      adopted: "staat op de agenda",
      "handed-over": (partner: string) =>
        `gaat naar één partner, omdat die dit zelf kan oplossen: ${partner}`,
      "not-shared": (named: number, threshold: number) =>
        `te weinig bewoners noemden dit (${named}; nodig zijn er ${threshold})`,
      "nobody-willing": "er was niemand die dit samen met het team wil oppakken",
      "not-elected": (named: number) =>
        `${named} bewoners noemden dit, maar andere onderwerpen gingen voor in de telling`,
      "many-wishes": (named: number) =>
        `${named} keer genoemd; dit zijn veel verschillende wensen, het team leest ze allemaal`,
      deviated: (reason: string) => `het team koos anders: ${reason}`,
    },
    named: (named: number) => `${named} keer genoemd`,
    toCount: "Hoe is er geteld? Controleer het zelf",
    actions: "Acties",
    noActions: "De acties worden nu gemaakt.",
    owner: "Wie",
    coOwner: "Samen met bewoner",
    due: "Klaar op",
    state: "Stand",
    states: {
      planned: "gepland",
      started: "begonnen",
      blocked: "staat stil",
      done: "klaar",
      stopped: "gestopt",
    },
    outcomes: {
      done: "Gedaan",
      agreed: "Afgesproken",
      "looking-into": "Wordt uitgezocht",
      "handed-over": "Overgedragen",
      "not-done": "Niet gedaan",
    },
    next: "Hierna",
    history: "Wat er gebeurde",
    status: {
      running: "loopt",
      paused: "staat even stil",
      stopping: "wordt gestopt",
      stopped: "gestopt",
      closed: "afgerond",
      failed: "vastgelopen; er wordt naar gekeken",
    },
    stoppedBecause: "Waarom",
    toSample: "Uitnodiging aan de steekproef",
    moments: {
      invitation: "Uitnodiging aan alle bewoners",
      reminder: "Herinnering aan wie nog niet antwoordde",
      closing: "Laatste dag om te antwoorden",
      adoption: "De agenda staat vast",
      chase: "Wekelijkse controle",
      midcheck: "Controle halverwege",
      outcomes: "Het team schrijft op wat er is gedaan",
      feedback: "Bewoners horen wat er is gedaan",
      end: "Einde van de ronde",
      publication: "Het verslag wordt openbaar",
    } satisfies Record<Moment, string>,
    effort: {
      title: "Wat het kostte",
      text: "De aanpak kost vooral werktijd. Dit heeft het team opgeschreven.",
      none: "Het team heeft niet opgeschreven hoeveel uren en geld dit heeft gekost.",
      partner: "Wie",
      hours: "Uren",
      costs: "Andere kosten",
      total: "Samen",
      notNoted: "niet opgeschreven",
    },
    moved: (from: string, to: string) => `Klaar op: verschoven van ${from} naar ${to}`,
    come: "geweest",
    planned: "gepland",
    report: (answered: number, invited: number) =>
      `${answered} van de ${invited} uitgenodigde bewoners hebben geantwoord.`,
  },
  count: {
    blank: (blank: number) =>
      `Daarnaast ${blank === 1 ? "liet 1 bewoner" : `lieten ${blank} bewoners`} weten het niet te weten. Dat telt niet mee voor de grens van een gedeelde wens.`,
    title: (area: string, number: number) => `De telling: ${area}, ronde ${number}`,
    notYet:
      "Bewoners kunnen nog antwoorden, of de ronde moet nog beginnen. Tot de sluiting ziet niemand een tussenstand, ook het team niet. Hier staat nu al hoe er straks wordt geteld.",
    sealedOnly:
      "De antwoorden zijn binnen en verzegeld. De uitslag staat hier zodra de agenda vaststaat.",
    chosen: "Dit heeft de buurt gekozen",
    ballots: (ballots: number) => `${ballots} bewoners hebben geantwoord.`,
    namedBy: (named: number, share: string) => `genoemd door ${named} bewoners, ${share}`,
    represented: (some: number, share: string) =>
      `${some} bewoners (${share}) vinden minstens één van hun eigen onderwerpen terug op de agenda.`,
    majority: (agenda: string[], some: number, share: string, more: number) =>
      `Met alleen de meest genoemde onderwerpen (${agenda.join("; ")}) ${more === 0 ? "zijn dat er evenveel" : `zijn dat er ${some} (${share})`}.`,
    topics: "Alle onderwerpen",
    chartTitle: "Hoe vaak elk onderwerp is genoemd; gevulde balken staan op de agenda",
    tableTitle: "Hoe vaak elk onderwerp is genoemd, en wat er mee gebeurt",
    threshold: (threshold: number) => `gedeelde wens: ${threshold}`,
    topic: "Onderwerp",
    named: "Genoemd",
    what: "Wat er mee gebeurt",
    steps: "Zo is er geteld, stap voor stap",
    roundsTitle: "De stappen van de telling",
    round: "Stap",
    value: "Stand",
    rules: {
      phragmen:
        "De telling is evenredig (regel van Phragmén): ook een kleinere groep krijgt een onderwerp. Een onderwerp op de agenda kost 1. De bewoners die het noemen, dragen die kosten samen. Steeds komt het onderwerp erbij waarvoor zijn noemers het minst hoeven te dragen. Wie al een onderwerp op de agenda heeft, draagt al iets; wie nog niets heeft, gaat daardoor voor.",
      "equal-shares":
        "De telling is evenredig (gelijke delen): elke bewoner krijgt een even groot deel van de plaatsen om uit te geven. Steeds komt het onderwerp erbij dat zijn noemers samen kunnen betalen voor de laagste prijs per persoon.",
      "seq-pav":
        "De telling is evenredig (regel van Thiele): een antwoord telt helemaal voor het eerste onderwerp dat op de agenda komt, voor de helft voor het tweede en voor een derde voor het derde.",
      approval: "De meest genoemde onderwerpen komen op de agenda.",
      plurality: "De onderwerpen die het vaakst op de eerste plaats staan, komen op de agenda.",
      borda:
        "Een eerste plaats geeft 3 punten, een tweede 2, een derde 1. De onderwerpen met de meeste punten komen op de agenda.",
      schulze:
        "Elk onderwerp wordt met elk ander onderwerp vergeleken: welk van de twee zetten meer bewoners hoger? Wie van geen ander verliest, komt op de agenda.",
      stv: "Elke bewoner heeft één stem, die begint bij de eerste keus. Wat een gekozen onderwerp te veel heeft, en wat een afgevallen onderwerp heeft, gaat naar de volgende keus.",
    } satisfies Record<Rule, string>,
    outcome: {
      elected: (topic: string) => `${topic} komt op de agenda.`,
      eliminated: (topic: string) => `${topic} valt af.`,
    },
    measures: {
      load: (value: string) => `last ${value} per bewoner`,
      price: (value: string) => `prijs ${value} per bewoner`,
      score: (value: string) => `score ${value}`,
      ballots: (value: string) => `${value} keer genoemd`,
      firsts: (value: string) => `${value} keer op de eerste plaats`,
      points: (value: string) => `${value} punten`,
      defeats: (value: string) => `verliest van ${value} andere`,
      votes: (value: string) => `${value} stemmen`,
    } satisfies Record<Measure, (value: string) => string>,
    tie: {
      borda: (topics: string[]) =>
        `De stand was gelijk (${topics.join("; ")}); het hoogste aantal punten ging voor.`,
      lot: (topics: string[]) => `De stand was gelijk (${topics.join("; ")}); het lot besliste.`,
    },
    otherRules: "Wat andere telregels zouden geven",
    otherRulesText:
      "Dezelfde antwoorden, geteld volgens andere regels. Zo ziet u wat de gekozen regel uitmaakt.",
    rule: "Telregel",
    agenda: "Agenda",
    representedShort: "Vindt een eigen onderwerp",
    ruleNames: {
      phragmen: "Phragmén (evenredig)",
      "equal-shares": "Gelijke delen (evenredig)",
      "seq-pav": "Thiele (evenredig)",
      approval: "Meest genoemd",
      plurality: "Meeste eerste plaatsen",
      borda: "Punten (Borda)",
      schulze: "Onderling vergeleken (Schulze)",
      stv: "Overdraagbare stem",
    } satisfies Record<Rule, string>,
    byArea: "Antwoorden per deel van de buurt",
    byChannel: "Hoe de antwoorden binnenkwamen",
    answers: "Antwoorden",
    hidden: "minder dan 10, of daaruit af te leiden",
    channels: {
      email: "via de e-mail",
      letter: "via een brief",
      paper: "op papier",
      doorstep: "aan de deur",
      telephone: "per telefoon",
    } satisfies Record<Channel, string>,
    terms: "Wat vooraf is vastgelegd",
    termsText: (seats: number, minimum: number, share: string) =>
      `Er komen hoogstens ${seats} onderwerpen op de agenda. Een onderwerp telt mee als minstens ${minimum} antwoorden, en minstens ${share} deel van alle antwoorden, het noemen.`,
    weighted: (areas: string[]) =>
      `Antwoorden wegen niet overal even zwaar, omdat sommige delen van de buurt minder antwoorden: ${areas.join("; ")}. In de andere delen telt een antwoord voor 1.`,
    other:
      "‘Iets anders’ wordt geteld, maar kan niet gekozen worden: het zijn veel verschillende wensen.",
    lot: "Het lot",
    lotText:
      "Bij gelijke stand gaat het onderwerp met de meeste punten voor (3 voor een eerste plaats, 2, 1). Is ook dat gelijk, dan gaat het onderwerp voor dat in deze rij hoger staat. De rij is geloot voordat iemand kon antwoorden.",
    check: "Controleer het zelf",
    checkText:
      "U hoeft ons niet te geloven. Met uw controlecode ziet u of uw antwoord in de telling zit. Met de bestanden kan iedereen opnieuw tellen.",
    codeLabel: "Uw controlecode",
    codeHint: "De code staat op de pagina die u zag na het antwoorden, bijvoorbeeld K7QM2-V9X4P.",
    codeButton: "Zit mijn antwoord erin?",
    code: {
      yes: (code: string) => `Ja, het antwoord met code ${code} zit in de telling.`,
      no: (code: string) =>
        `Nee, er is geen antwoord met code ${code}. Kijk of u de code goed hebt overgenomen. Klopt hij? Bel dan uw contactpersoon.`,
      unreadable: (code: string) =>
        `‘${code}’ is geen controlecode. Een code heeft twee keer vijf letters of cijfers.`,
    },
    seal: "Het zegel",
    sealText: (ballots: number, moment: string) =>
      `Op ${moment} zijn ${ballots} antwoorden verzegeld. Wie daarna één antwoord verandert, krijgt een ander zegel.`,
    root: "Zegel (Merkle-wortel volgens RFC 6962)",
    receiptsDigest: "Controlegetal van de controlecodes (SHA-256)",
    digest: "Controlegetal van de telling (SHA-256)",
    files: "Bestanden",
    tooFew:
      "Er zijn te weinig antwoorden om ze los te publiceren: dan zou iemand te herkennen zijn. Alleen de uitslag is openbaar.",
    fileTexts: {
      csv: "alle antwoorden zonder naam, één per regel",
      pb: "hetzelfde in het formaat van Pabulib",
      soi: "hetzelfde in het formaat van PrefLib",
      receipts: "alle controlecodes",
    },
    recount: "Zo telt u opnieuw met ons programma; andere programma’s lezen deze bestanden ook:",
  },
  meeting: {
    title: (area: string, number: number) => `Agenda-overleg: ${area}, ronde ${number}`,
    open: (closes: string) =>
      `Bewoners kunnen antwoorden tot en met ${closes}. Tot die tijd ziet niemand een tussenstand, ook het team niet.`,
    steps: {
      said: "Wat zei de buurt?",
      shared: "Wat willen veel bewoners?",
      questions: "Drie vragen per onderwerp",
      agenda: "De agenda",
      agreed: "Wat wij afspreken",
    },
    shared: (threshold: number) =>
      `Deze onderwerpen zijn ${threshold} keer of vaker genoemd. Het zijn gedeelde wensen.`,
    noneShared: "Geen onderwerp is vaak genoeg genoemd.",
    questions: {
      shared: "Willen veel bewoners dit?",
      alone: "Kan één partner dit alleen oplossen? Welke?",
      willing: "Wil een bewoner dit samen met het team oppakken?",
    },
    yes: "ja",
    no: "nee",
    noAgenda: "Er staat geen onderwerp op de agenda.",
    action: "Wat gaan we doen?",
  },
  mail: {
    hello: (name: string) => `Beste ${name},`,
    invitation: {
      subject: (area: string) => `Wat is het belangrijkst in ${area}? Kies mee`,
      lead: (area: string) => `Wat moet er het eerst gebeuren in ${area}? U mag het zeggen.`,
    },
    reminder: {
      subject: (area: string) => `Herinnering: kiest u mee in ${area}?`,
      lead: (area: string) =>
        `Kort geleden vroegen wij u wat het belangrijkst is in ${area}. Wij hebben nog geen antwoord van u. U kunt nog meedoen.`,
    },
    why: (name: string) =>
      `Het Veilige Buurten Team van ${name} vraagt dit aan alle bewoners. In het team werken gemeente, welzijn, politie en woningcorporaties samen. U kiest de onderwerpen, en daarna gaan wij er samen mee aan de slag.`,
    button: "Kies mijn onderwerpen",
    closes: (closes: string) =>
      `U kunt antwoorden tot en met ${closes}. Het kost ongeveer 2 minuten.`,
    personal:
      "Deze link is alleen voor u. Stuur hem niet door: wie de link heeft, kan uw antwoord geven.",
    measurement: {
      invitation: {
        subject: (area: string) => `Hoe gaat het in ${area}? Vertel het ons`,
        lead: (area: string) => `Hoe is het om in ${area} te wonen? Wij horen het graag van u.`,
      },
      reminder: {
        subject: (area: string) => `Herinnering: hoe gaat het in ${area}?`,
        lead: (area: string) =>
          `Kort geleden vroegen wij u hoe het is om in ${area} te wonen. Wij hebben nog geen antwoord van u. U kunt nog meedoen.`,
      },
      why: (name: string) =>
        `Het Veilige Buurten Team van ${name} meet elk half jaar of het beter gaat in de buurt. Daarvoor stellen wij vragen aan bewoners die door het lot zijn gekozen, of aan iedereen. Ook als u niets van ons werk merkt, telt uw antwoord.`,
      button: "Naar de vragen",
      closes: (closes: string) =>
        `U kunt antwoorden tot en met ${closes}. Het kost ongeveer 8 minuten. U kunt stoppen en later verdergaan met dezelfde link.`,
    },
    contact: (name: string, role: string, phone: string) =>
      `Vragen? Bel ${name}, ${role}: ${phone}, of beantwoord deze e-mail.`,
    unsubscribe: "Wilt u geen e-mail meer van ons? Meld u hier af:",
    feedback: {
      subject: (area: string) => `Wat er is gedaan in ${area}`,
      lead: (area: string) =>
        `Tien weken geleden koos uw buurt wat het belangrijkst is in ${area}. Dit is er gedaan, en dit niet.`,
      none: "Er zijn deze ronde geen onderwerpen gekozen.",
      more: "Alles staat op de pagina van de buurt:",
    },
    receipt: {
      subject: (area: string) => `Bevestiging: uw antwoord over ${area} is binnen`,
      lead: (area: string) =>
        `Bedankt. Wij hebben uw antwoord op de vraag wat het belangrijkst is in ${area}.`,
      why: "U krijgt deze e-mail omdat u erom vroeg. Wat u hebt gekozen, staat er niet in.",
      change: (closes: string) =>
        `Tot en met ${closes} kunt u uw antwoord veranderen, met uw persoonlijke link.`,
      check: "Na de sluiting ziet u hier of uw antwoord met deze code is meegeteld.",
    },
    answer: {
      subject: (name: string) => `Antwoord op uw vraag aan het team van ${name}`,
      lead: (name: string) =>
        `U stelde een vraag aan het Veilige Buurten Team van ${name}. Hier is het antwoord.`,
      shown: "De vraag, zoals iedereen haar leest",
      why: "U krijgt deze e-mail omdat u om het antwoord vroeg. Dat deze vraag van u is, wissen wij nu.",
    },
    team: {
      agendaWaits: (name: string) => `De agenda van ${name} wacht op u`,
      agendaWaitsText: (until: string) =>
        `De antwoorden zijn geteld. Bevestig de agenda, of wijk af met een reden die wordt gepubliceerd. Doet u niets, dan wordt de agenda op ${until} overgenomen zoals bewoners kozen.`,
      reportWaits: (name: string) => `Het verslag van ${name} wacht op u`,
      reportWaitsText: (until: string | undefined) =>
        until === undefined
          ? "De antwoorden van de meting zijn verwerkt. Kijk naar het verslag en maak het openbaar. Tot die tijd ziet niemand anders het."
          : `De antwoorden van de meting zijn verwerkt. Kijk naar het verslag. Doet u niets, dan wordt het openbaar op ${until}.`,
      due: {
        "due-soon": (title: string) => `Bijna klaar? ${title}`,
        overdue: (title: string) => `Te laat: ${title}`,
        blocked: (title: string) => `Staat stil: ${title}`,
      },
      dueText: (due: string) =>
        `Deze actie moet klaar zijn op ${due}. Werk de stand bij, zodat bewoners zien wat er gebeurt.`,
      outcomes: (name: string) => `Uitkomsten gevraagd voor ${name}`,
      outcomesText: (until: string) =>
        `Op ${until} krijgen bewoners bericht. Schrijf per actie op wat er is gedaan, ook als iets niet is gelukt. Dit ontbreekt nog:`,
      notArrived: (name: string) => `${name}: een bericht aan het team kwam niet aan`,
      notArrivedText: (role: string) =>
        `Een e-mail aan iemand van het team (${role}) kwam niet aan, want het e-mailadres neemt geen mail aan. Verbeter het adres in de gegevens van de buurt, en geef het bericht intussen zelf door. Dit kwam niet aan:`,
      open: "Open de console:",
    },
  },
  measured: {
    title: "Helpt het?",
    intro: (baseline: string) =>
      `Deze bladzijde vergelijkt elke meting met de nulmeting (${baseline}). Bij elk cijfer staat hoe zeker het is.`,
    cause:
      "Deze cijfers laten zien wat er is veranderd, niet waardoor. Zonder een gebied om mee te vergelijken kan niemand zeggen dat het door de aanpak komt.",
    changes: "Wat er is veranderd",
    chart: (wave: string) =>
      `Verandering in ${wave}, met de marge waarbinnen zij ligt; gevuld is aantoonbaar`,
    indicator: "Onderwerp",
    wave: "Meting",
    figure: "Cijfer",
    interval: "Marge (95%)",
    answers: "Antwoorden",
    difference: "Verandering",
    detectable: "Kon aantonen vanaf",
    verdict: "Oordeel",
    verdicts: {
      better: "aantoonbaar beter",
      worse: "aantoonbaar slechter",
      "no-demonstrable-difference": "geen aantoonbaar verschil",
      "method-break": "niet te vergelijken: vraag of manier van vragen is veranderd",
      "no-figure": "niets over te zeggen",
    },
    primary: "Dit onderwerp is vooraf gekozen om het oordeel op te baseren.",
    figures: "De cijfers per onderwerp",
    trend: (label: string) => `${label}, per meting`,
    from: (low: string, high: string) => `${low} tot ${high}`,
    tooFew: "te weinig antwoorden om te laten zien",
    meaning:
      "‘Geen aantoonbaar verschil’ betekent niet dat er niets is veranderd. Het betekent dat een verandering kleiner dan het getal onder ‘kon aantonen vanaf’ met zo veel antwoorden niet te zien is.",
    points: "procentpunt",
    method: "Hoe is dit berekend?",
    methodText:
      "Aandelen hebben de marge van Wilson en verschillen daartussen die van Newcombe. Gemiddelden hebben de marge van Student en verschillen daartussen die van Welch. Over de vooraf gekozen onderwerpen samen is gecorrigeerd met Holm, over de andere met Benjamini en Hochberg. Weging en verlies aan zekerheid daardoor zijn meegerekend.",
    weighting: (wave: string, respondents: number, effective: string) =>
      `${wave}: ${respondents} mensen antwoordden; door de weging telt dat als ${effective}.`,
  },
  waveReport: {
    title: (name: string) => `Helpt het in ${name}?`,
    titleAll: "Helpt het in alle buurten samen?",
    intro: (baseline: string, last: string) =>
      `Deze pagina vergelijkt de laatste meting (gesloten op ${last}) met de nulmeting (gesloten op ${baseline}). Bij elk cijfer staat hoe zeker het is.`,
    first: (closed: string) =>
      `Dit is de nulmeting. Die sloot op ${closed}. Er is nog niets om mee te vergelijken. Na een half jaar komt de volgende meting.`,
    wave: (number: number, month: string) => `${number}: ${month}`,
    inside:
      "Deze pagina is voor het team. Er staat meer op dan bewoners mogen zien. Geef de pagina niet door.",
    short: "Het antwoord in het kort",
    shortText:
      "Deze onderwerpen zijn gekozen voordat de eerste meting begon. Daarop rust het oordeel.",
    noPrimary: "Er zijn vooraf geen onderwerpen gekozen om het oordeel op te baseren.",
    changed: (from: string, to: string, change: string, margin: string) =>
      `Van ${from} naar ${to}. Verandering: ${change} (marge: ${margin}).`,
    couldShow: (change: string) =>
      `Met zo veel antwoorden is een verandering vanaf ${change} aan te tonen.`,
    now: (figure: string, margin: string) => `Nu ${figure} (marge: ${margin}).`,
    latest: (change: string, margin: string) =>
      `Sinds de vorige meting: ${change} (marge: ${margin}). Daarop rust geen oordeel.`,
    panel: (people: number, change: string, margin: string) =>
      `Mensen die beide keren antwoordden (${people}): ${change} (marge: ${margin}).`,
    overlap: (months: number) =>
      `Deze vraag kijkt ${months} maanden terug. Metingen die dichter bij elkaar liggen, gaan voor een deel over dezelfde tijd.`,
    broken: (waves: readonly string[]) =>
      `Anders gevraagd sinds: ${waves.join(", ")}. De cijfers van daarvoor zijn niet te vergelijken met die van daarna.`,
    corrected:
      "Soms ligt de hele marge aan één kant van de 0, en staat er toch ‘geen aantoonbaar verschil’. Wie veel onderwerpen vergelijkt, vindt er altijd wel een die door toeval verschilt. Daarvoor is gecorrigeerd.",
    asked: "De vraag",
    counts: "Telt mee",
    score: "score van 0 tot 10",
    chapters: {
      effect: "Wat is het effect?",
      known: "Is de aanpak bekend en bereikbaar?",
      contact: "Hoe ervaren bewoners het contact en wat het oplevert?",
      own: "Eigen vragen van het team",
    },
    goals: {
      "active-residents": "Actieve bewoners",
      willingness: "Willen meedoen",
      "co-responsibility": "Samen verantwoordelijk",
      trust: "Vertrouwen",
      safety: "Veiligheid",
      victims: "Slachtoffers",
      liveability: "Prettig wonen",
    },
    indicators: {
      "liveability-mean": "Prettig wonen (cijfer)",
      "liveability-sufficient": "Prettig wonen: 6 of hoger",
      "helping-agree": "Mensen helpen elkaar",
      "speaking-up-agree": "Mensen spreken elkaar aan",
      "unsafe-ever": "Wel eens onveilig",
      "unsafe-often": "Vaak onveilig",
      "victim-of-any": "Slachtoffer geweest",
      "active-often": "Vaak actief voor de buurt",
      "willing-certainly": "Wil zeker meedoen",
      "trust-municipality-much": "Vertrouwt de gemeente",
      "trust-police-much": "Vertrouwt de politie",
      "trust-welfare-much": "Vertrouwt welzijnswerk",
      "trust-housing-much": "Vertrouwt de corporatie",
      "police-officer-known": "Kent de wijkagent",
      "community-worker-known": "Kent de opbouwwerker",
      "caretaker-known": "Kent de buurtbeheerder",
      "team-known": "Kent het team",
      "team-reached": "Kreeg contact met het team",
      "contact-satisfied": "Tevreden over het contact",
      "team-difference": "Team maakte verschil",
      vertrouwen: "Vertrouwen in gemeente",
      "trust-in-team": "Vertrouwen in partners",
    },
    groups: {
      "took-part": "deed mee",
      invited: "kreeg een uitnodiging",
      heard: "kent het team",
      "not-heard": "kent het team niet",
    } satisfies Record<ContactGroup, string>,
    groupsTitle: "Wie meedeed en wie niet",
    groupsText:
      "Iedereen staat in hoogstens één groep. Mensen kiezen zelf of zij meedoen. Een verschil tussen groepen komt dus niet vanzelf door de aanpak.",
    elsewhere: "Cijfers van elders",
    place: "Plaats",
    day: "Datum",
    source: "Bron",
    ours: "Onze laatste meting",
    held: (place: string) => `Vergeleken met ${place}`,
    heldText: (place: string) =>
      `In ${place} loopt de aanpak niet. Het verschil tussen de verandering hier en daar zegt dat hier iets anders ging. Dat kan door de aanpak komen, maar ook door iets anders.`,
    here: "Hier",
    there: "Daar",
    extra: "Verschil",
    how: "Hoe is dit gemeten?",
    waves: "De metingen",
    drawn: "Gevraagd",
    response: "Respons",
    effective: "Telt als",
    largest: "Grootste gewicht",
    seed: "Startgetal van de loting",
    drawText:
      "Het lot bepaalde wie is gevraagd. Met het startgetal kan iedereen de loting overdoen.",
    design: (version: string) => `Opzet: ${version}.`,
    funnel: "Van vraag tot antwoord",
    stage: "Stap",
    people: "Mensen",
    stages: {
      drawn: "gevraagd",
      mailed: "e-mail kwam aan",
      letters: "brief gekregen",
      begun: "begonnen",
      answered: "ingestuurd",
    },
    responseBy: {
      area: "Wie antwoordde, per deel van de buurt",
      neighbourhood: "Wie antwoordde, per buurt",
    },
    group: "Groep",
    residents: "Bewoners",
    shareOfResidents: "Deel van de bewoners",
    shareOfAnswers: "Deel van de antwoorden",
    channels: "Hoe de antwoorden binnenkwamen",
    channel: "Manier",
    modes: {
      web: "op internet",
      paper: "op papier",
      interviewer: "met iemand van het team",
    } satisfies Record<AnswerMode, string>,
    modesTitle: "Verschil tussen manieren van antwoorden",
    modesText:
      "Mensen kozen zelf hoe zij antwoordden. Een verschil kan dus komen door de mensen, en niet door de manier van vragen.",
    against: "Verschil met internet",
    weightedBy: (by: readonly string[]) =>
      `De antwoorden zijn gewogen naar de kans om te worden gevraagd, en naar: ${by.join(", ")}.`,
    weightedByDraw: "De antwoorden zijn gewogen naar de kans om te worden gevraagd.",
    byArea: "deel van de buurt",
    weightFault: {
      empty: (wave: string, category: string) =>
        `Wegen naar meer kenmerken kon niet: in meting ${wave} antwoordde niemand uit de groep ‘${category}’.`,
      other: (wave: string) =>
        `Wegen naar meer kenmerken kon niet: in meting ${wave} passen de antwoorden niet bij de cijfers van de bevolking.`,
    },
    pooled: "Elke buurt telt mee naar het aantal bewoners, hoeveel mensen er ook antwoordden.",
    apart: (waves: readonly number[]) =>
      `Nog niet in alle buurten gehouden, en daarom hier niet meegeteld: meting ${waves.join(", ")}.`,
    hiddenTitle: "Wat u hier niet ziet",
    hiddenText: (base: number, smallest: number) =>
      `Een cijfer staat er alleen als minstens ${base} mensen antwoordden. Een aantal onder de ${smallest} staat er niet. Ook weggelaten is wat u nodig hebt om zo’n cijfer of aantal uit te rekenen.`,
    alike: (label: string, wave: string) =>
      `${label}: in meting ${wave} gaf iedereen hetzelfde antwoord.`,
    thin: (label: string, wave: string) =>
      `${label}: in meting ${wave} antwoordde in een deel van de buurt bijna niemand. De marge is daar een schatting.`,
    panelText:
      "Sommige mensen deden vaker mee. Hun antwoorden zijn ook met hun eigen eerdere antwoorden vergeleken (McNemar).",
    files: "Bestanden",
  },
  dossier: {
    title: "Gaan we door?",
    intro:
      "Vooraf is opgeschreven waarop de gemeente zou letten. Deze bladzijde legt de metingen daarnaast. Elk cijfer verwijst naar de meting waar het vandaan komt.",
    made: (day: string) => `Gemaakt op ${day}.`,
    all: "Alle buurten samen",
    wave: (number: number) => `Meting ${number}`,
    advice: { "go-on": "Doorgaan", adapt: "Aanpassen", stop: "Stoppen" },
    notYet: "Nog niet te zeggen",
    noTest: "Dit is geen toets",
    noCriteria: "Niets vooraf vastgelegd",
    decided: (wave: string, better: number, worse: number, of: number) =>
      `${wave}: van de ${of} onderwerpen zijn er ${better} aantoonbaar beter dan bij de nulmeting, en ${worse} aantoonbaar slechter.`,
    without: (without: number) =>
      `${without === 1 ? "1 onderwerp heeft" : `${without} onderwerpen hebben`} in die meting geen cijfer. ${without === 1 ? "Het telt" : "Zij tellen"} niet mee, voor beter noch slechter.`,
    otherwise: (advices: string) => `Met een cijfer had er ook uit kunnen komen: ${advices}.`,
    same: "Ook met een cijfer was hetzelfde eruit gekomen.",
    notYetText: (published: number, needed: number) =>
      `Er ${published === 1 ? "is 1 meting" : `zijn ${published} metingen`} na de nulmeting gepubliceerd. Beslist wordt na ${needed}.`,
    noTestText: (recorded: string, began: string) =>
      `De criteria zijn vastgelegd op ${recorded}. De nulmeting begon toen al, op ${began}. Wie de criteria kiest nadat er is gemeten, kan kiezen wat eruit komt. Daarom staan hier wel de cijfers, maar geen oordeel.`,
    noCriteriaText:
      "Voor deze buurt zijn vóór de eerste meting geen criteria vastgelegd. Daarom staat hier geen oordeel.",
    criteria: "Wat vooraf is afgesproken",
    rules: (afterWaves: number, of: number, better: number, worse: number, stop: number) => [
      `Na de nulmeting volgen ${afterWaves} metingen. Op de laatste daarvan wordt beslist, over ${of === 1 ? "1 onderwerp" : `${of} onderwerpen`}.`,
      `Doorgaan: minstens ${better} aantoonbaar beter, en hoogstens ${worse} aantoonbaar slechter.`,
      `Stoppen: minstens ${stop} aantoonbaar slechter.`,
      "Aanpassen: al het andere.",
    ],
    recorded: (by: string, day: string) => `Vastgelegd door ${by} op ${day}.`,
    findings: (wave: string) => `${wave} tegenover de nulmeting`,
    decides: "Op deze meting wordt beslist.",
    before: "Bij de nulmeting",
    now: "In deze meting",
    source: "Bekijk het verslag van deze meting",
    baseline: (day: string) => `De nulmeting begon op ${day}.`,
    baselineSource: "Bekijk het verslag van de nulmeting",
    tooFew: "te weinig antwoorden om op te oordelen",
    people: (n: number) => `${n} antwoorden`,
    fewPeople: "minder dan 10 antwoorden",
  },
  responses: {
    area: "Deel van de buurt",
    channel: "Hoe het antwoord binnenkwam",
    language: "Taal van de vragenlijst",
    weight:
      "Weegfactor van de steekproef (één gedeeld door de kans om te worden gevraagd; leeg: niet door loting gekozen)",
    panel: "Code van wie vaker meedoet",
    yes: "ja",
    no: "nee",
  },
};

export type Copy = typeof nl;
