import type { Copy } from "./nl.ts";

const daysOf = (days: number): string => `${days} ${days === 1 ? "dzień" : "dni"}`;

/** Said the same wherever somebody asks who sees an answer. */
const KEPT_APART =
  "Przechowujemy Państwa odpowiedź bez imienia i nazwiska. Tylko osoba, która ma Państwa osobisty link, może zobaczyć i zmienić Państwa odpowiedź.";

/** Every word that a person reads in Polish. */
export const pl: Copy = {
  language: "Polski",
  faultsTitle: "To jeszcze nie zostało wysłane",
  skip: "Do treści strony",
  otherLanguage: "Ta strona w innym języku",
  toNeighbourhood: (name) => `Do strony dzielnicy ${name}`,
  partners: {
    municipality: "gmina",
    welfare: "organizacja wsparcia społecznego",
    police: "policja",
    housing: "korporacja mieszkaniowa",
  },
  contact: {
    photo: (name) => `Zdjęcie: ${name}`,
    title: "Pytania?",
    text: (name, role) => `${name} (${role}) chętnie Państwu pomoże.`,
    phone: "Telefon",
    mail: "E-mail",
  },
  survey: {
    unsure: "Nie wiem",
    comment: "Czy chcą Państwo dodać coś o swojej dzielnicy? (nieobowiązkowe)",
    commentHint:
      "Prosimy nie wpisywać nazwisk ani adresów. Przeczyta to ktoś z zespołu i nikt nie będzie wiedział, że to od Państwa.",
    title: (area) => `${area}: co jest tu najważniejsze?`,
    intro: (name) =>
      `Zespół „Bezpieczne Dzielnice” (${name}) pyta o to wszystkich mieszkańców. Państwo wybierają tematy. Potem zespół razem z mieszkańcami zajmie się trzema tematami, które wybierze dzielnica.`,
    facts: (closes) => [
      `To zajmie około 2 minut.`,
      `Odpowiedzieć można do tego dnia włącznie: ${closes}. Do tego czasu mogą Państwo zmienić swoją odpowiedź, używając tego samego linku.`,
      KEPT_APART,
    ],
    changed: "Mamy już Państwa odpowiedź. Jest podana niżej. Można ją zmienić.",
    legend: "Prosimy wybrać jeden, dwa lub trzy tematy",
    hint: "Najważniejszy temat prosimy umieścić na pierwszym miejscu.",
    places: [
      "Najważniejszy temat",
      "Na drugim miejscu (nieobowiązkowo)",
      "Na trzecim miejscu (nieobowiązkowo)",
    ],
    choose: "Prosimy wybrać temat",
    other: "Wybrali Państwo „Coś innego”? Prosimy napisać tutaj, co mają Państwo na myśli",
    otherHint: "Prosimy nie podawać imion, nazwisk ani adresów.",
    send: "Wyślij moją odpowiedź",
    faults: {
      none: "Prosimy wybrać co najmniej jeden temat.",
      tooMany: "Prosimy wybrać nie więcej niż trzy tematy.",
      twice: (topic) =>
        `Ten temat jest wybrany dwa razy: „${topic}”. Prosimy wybrać każdy temat jeden raz.`,
      unknown: "Jednego z tematów nie ma na liście tematów. Prosimy wybrać temat z tej listy.",
      otherWithoutWords: "Prosimy napisać, co oznacza wybór „Coś innego”.",
      commentTooLong: (length) =>
        `Liczba znaków w tekście: ${length}. Prosimy wpisać najwyżej 1000.`,
      otherTooLong: (length) =>
        `Liczba znaków w Państwa tekście: ${length}. Prosimy skrócić tekst do najwyżej 300 znaków.`,
      gap: "Jedno miejsce zostało pominięte. Prosimy najpierw wypełnić miejsce powyżej.",
    },
  },
  receipt: {
    unsure: "Państwa odpowiedź: nie wiem.",
    title: "Dziękujemy, mamy Państwa odpowiedź",
    replaced: "Państwa nowa odpowiedź jest zapisana. Poprzednia odpowiedź już się nie liczy.",
    yours: "To Państwo wybrali",
    next: "Co będzie dalej?",
    steps: (closes) => [
      `Mieszkańcy mogą odpowiadać do tego dnia włącznie: ${closes}.`,
      `Potem komputer policzy wszystkie odpowiedzi. Liczenie jest sprawiedliwe: mniejsze grupy też się liczą.`,
      `Trzy wybrane tematy pojawią się potem na stronie dzielnicy. Tam będzie też można zobaczyć, co dzieje się z innymi tematami i dlaczego.`,
    ],
    change: "Zmień moją odpowiedź",
    code: "Państwa kod kontrolny",
    codeText:
      "Prosimy zachować ten kod. Po zamknięciu ankiety pokaże on Państwu, że Państwa odpowiedź została policzona. Kod nikomu nie pokazuje, co Państwo wybrali.",
    codeLink: "Jak liczymy odpowiedzi?",
  },
  receiptMail: {
    title: "Potwierdzenie e-mailem",
    offer:
      "Chcą Państwo to zachować? Możemy wysłać Państwu e-mail z potwierdzeniem: z kodem kontrolnym i osobistym linkiem. Nie ma w nim informacji o tym, co Państwo wybrali.",
    button: "Wyślij mi potwierdzenie",
    mailed: [
      "Potwierdzenie zostało wysłane",
      "E-mail przyjdzie w ciągu kilku minut na adres, który mamy. Nie widzą go Państwo? Prosimy zajrzeć też do niechcianej poczty.",
    ],
    skipped: {
      "not-answered": [
        "Nikt jeszcze nie odpowiedział za pomocą tego linku",
        "Potwierdzenie wysyłamy po odpowiedzi za pomocą tego linku. Prosimy najpierw wybrać tematy.",
      ],
      "no-address": [
        "Nie mamy Państwa adresu e-mail",
        "Dlatego nie możemy nic do Państwa wysłać. Kod kontrolny jest na stronie, która pojawiła się po wysłaniu odpowiedzi: prosimy go zapisać. Państwa odpowiedź i tak się liczy.",
      ],
      bounced: [
        "Nie możemy wysłać do Państwa e-maila",
        "E-mail na Państwa adres wrócił do nas. Aby podać inny adres, prosimy zadzwonić do osoby kontaktowej. Państwa odpowiedź i tak się liczy.",
      ],
      complained: [
        "Nie wysyłamy już do Państwa e-maili",
        "Nasz wcześniejszy e-mail został zgłoszony jako niechciany. Dlatego nic już nie wysyłamy na ten adres. Chcą Państwo jednak dostawać e-maile? Prosimy zadzwonić do osoby kontaktowej. Państwa odpowiedź i tak się liczy.",
      ],
      sent: [
        "Potwierdzenie zostało już wysłane",
        "Wysyłamy je raz w każdej rundzie. Prosimy zajrzeć do swojej poczty, także do niechcianej.",
      ],
      unsettled: [
        "Nie wiemy na pewno, czy potwierdzenie zostało wysłane",
        "Prosimy za kilka minut zajrzeć do swojej poczty, także do niechcianej. Nie próbujemy ponownie, aby e-mail nie przyszedł dwa razy. Państwa odpowiedź i tak się liczy.",
      ],
      refused: [
        "Teraz nie udało się wysłać potwierdzenia",
        "Prosimy spróbować ponownie później. Państwa odpowiedź i tak się liczy.",
      ],
    },
  },
  closed: {
    yours: "Państwa odpowiedź została policzona. To Państwo wybrali:",
    checkLink: "Sprawdź liczenie",
    title: "Nie można już odpowiedzieć",
    text: (closed) =>
      `Ta ankieta jest zamknięta. Dzień zamknięcia: ${closed}. Dziękujemy za zainteresowanie.`,
    notYet: "Jeszcze nie można odpowiedzieć",
    notYetText: (opens) => `Ta ankieta jeszcze nie jest otwarta. Dzień otwarcia: ${opens}.`,
    agenda: "Dzielnica wybrała",
    soon: (day) => `Wynik będzie na stronie dzielnicy najpóźniej w tym dniu: ${day}.`,
  },
  link: {
    unknown: [
      "Ten link nie działa (lub już nie działa)",
      "Być może link stracił ważność albo nie został skopiowany w całości. Prosimy ponownie otworzyć link z naszego ostatniego e-maila albo zadzwonić do osoby kontaktowej.",
    ],
    mistyped: [
      "Ten link jest nieprawidłowy",
      "Brakuje części linku. Prosimy ponownie otworzyć link z e-maila albo skopiować go w całości.",
    ],
    "other-link-used": [
      "Mamy już Państwa odpowiedź",
      "Państwa odpowiedź została wysłana przez inny link, który od nas Państwo dostali. Aby zmienić odpowiedź, prosimy użyć tamtego linku. Każda odpowiedź liczy się jeden raz.",
    ],
    "given-once": [
      "Ta odpowiedź została już wysłana",
      "Przez ten link została wysłana jedna odpowiedź. Tutaj nie można jej już zobaczyć ani zmienić. Pytania? Prosimy zadzwonić do osoby kontaktowej.",
    ],
  },
  code: {
    link: "Mają Państwo list z kodem? Kod można wpisać tutaj",
    title: "Prosimy wpisać swój kod",
    text: "Kod jest w liście, który Państwo dostali od zespołu. Z tym kodem mogą Państwo odpowiedzieć.",
    label: "Państwa kod",
    hint: "Kod ma 16 znaków: są to litery i cyfry. Litery mogą być wielkie lub małe. Kreski i odstępy nie mają znaczenia.",
    button: "Dalej",
    faults: {
      empty: "Prosimy wpisać kod z listu.",
      unreadable:
        "Ten kod jest nieprawidłowy. Kod ma 16 znaków: są to litery i cyfry. Prosimy jeszcze raz spojrzeć na list.",
      unknown:
        "Nie znamy tego kodu (lub kod stracił ważność). Prosimy sprawdzić, czy cały kod jest dobrze przepisany. Jeśli tak, prosimy zadzwonić do osoby kontaktowej; numer telefonu jest w liście.",
    },
  },
  letter: {
    how: "Tak można wziąć udział",
    qr: "Kod QR do Państwa osobistej strony",
    camera: "Prosimy skierować kamerę telefonu na ten kwadrat.",
    type: "Albo prosimy wejść na komputerze na stronę:",
    code: "Państwa kod:",
    paper: "Albo prosimy wypełnić formularz na odwrocie.",
    telephone: (name, phone) => `Albo prosimy zadzwonić: ${name}, ${phone}.`,
    personal:
      "Ten kod jest tylko dla Państwa. Prosimy nie dawać go nikomu innemu: kto ma ten kod, może odpowiedzieć za Państwa.",
    write:
      "Prosimy wpisać 1 w kratkę przy temacie, który jest dla Państwa najważniejszy. Można też wpisać 2 i 3. Prosimy nie podawać imion, nazwisk ani adresów.",
    give: (name, phone, day) =>
      `Prosimy oddać ten formularz komuś z zespołu. Można też zadzwonić (${name}, ${phone}); wtedy przyjdziemy po formularz. Musimy go mieć najpóźniej w tym dniu: ${day}.`,
  },
  questionnaire: {
    title: (name) => `Jak się mieszka (${name})?`,
    progress: (page, of) => `strona ${page} z ${of}`,
    intro: (name) =>
      `Zespół „Bezpieczne Dzielnice” (${name}) chce wiedzieć, czy w dzielnicy jest coraz lepiej. Dlatego co pół roku zadajemy te pytania. Państwa odpowiedzi są ważne także wtedy, gdy nie znają Państwo zespołu.`,
    facts: (closes) => [
      `To zajmie około 8 minut.`,
      `Odpowiedzieć można do tego dnia włącznie: ${closes}. Do tego czasu mogą Państwo zmienić swoje odpowiedzi, używając tego samego linku.`,
      `Pytania można pomijać, chyba że obok jest napisane „obowiązkowe”.`,
      KEPT_APART,
    ],
    later:
      "Chcą Państwo dokończyć później? Odpowiedzi są zapisywane po naciśnięciu przycisku. Ten sam link otworzy się w miejscu, w którym Państwo skończyli.",
    must: "obowiązkowe",
    longest: (longest) => `Największa liczba znaków: ${longest}.`,
    next: "Dalej",
    previous: "Wstecz",
    handIn: "Wyślij moje odpowiedzi",
    faults: {
      missing: (question) => `Prosimy odpowiedzieć na to pytanie: ${question}`,
      unknown: (question) => `Prosimy wybrać odpowiedź z listy przy tym pytaniu: ${question}`,
      twice: (question) =>
        `Jedna odpowiedź została wybrana dwa razy. Prosimy wybrać jeszcze raz przy tym pytaniu: ${question}`,
      tooMany: (question) => `Prosimy wybrać jedną odpowiedź na to pytanie: ${question}`,
      notAlone: (question, alone) =>
        `„${alone}” nie można wybrać razem z inną odpowiedzią. Prosimy wybrać jeszcze raz przy tym pytaniu: ${question}`,
      tooLong: (length, longest, question) =>
        `Liczba znaków w Państwa tekście to ${length}, a największa dozwolona to ${longest}. Prosimy skrócić tekst przy tym pytaniu: ${question}`,
    },
    panel: {
      title: "Czy możemy zestawiać Państwa odpowiedzi z kolejnych pomiarów?",
      text: "Za pół roku zadamy te pytania jeszcze raz. Jeśli wiemy, które odpowiedzi są od tej samej osoby, lepiej widzimy, co się zmienia. To nie jest obowiązkowe: Państwa odpowiedzi liczą się także bez zaznaczenia tego pola.",
      consent:
        "Tak, proszę pytać mnie przy każdym pomiarze. Komputer może zestawiać moje odpowiedzi z kolejnych pomiarów pod kodem, bez mojego imienia i nazwiska. Ten kod jest też zapisany przy moim imieniu i nazwisku, w innym pliku. Kto ma oba pliki, może zobaczyć, które odpowiedzi są moje. Po trzech latach kod przy moim imieniu i nazwisku zostanie usunięty. W każdej chwili mogę z tego zrezygnować, tutaj albo na stronie „Państwa dane”.",
      member:
        "Wyrazili Państwo na to zgodę wcześniej. Chcą Państwo zrezygnować? Prosimy usunąć zaznaczenie i wysłać odpowiedzi.",
    },
    receipt: "Dziękujemy, mamy Państwa odpowiedzi",
    replaced: "Nowe odpowiedzi zostały zapisane. Poprzednie odpowiedzi już się nie liczą.",
    joined: "Przy następnym pomiarze ponownie poprosimy Państwa o udział.",
    steps: (closes) => [
      `Mieszkańcy mogą odpowiadać do tego dnia włącznie: ${closes}.`,
      `Potem komputer oblicza, co się zmieniło. W raporcie są tylko liczby dotyczące grup, nigdy odpowiedzi jednej osoby. To, co napiszą Państwo własnymi słowami, najpierw czyta ktoś z zespołu.`,
    ],
    reportOn: (day) => `Raport będzie na stronie dzielnicy od tego dnia: ${day}.`,
    reportLater: "Raport pojawi się na stronie dzielnicy, gdy zespół go przejrzy.",
    change: "Zobacz lub zmień moje odpowiedzi",
    handedIn: "Mamy już Państwa odpowiedzi",
    handedInText: (closes) =>
      `Nie muszą Państwo robić nic więcej. Odpowiedzi można obejrzeć i zmienić do tego dnia włącznie: ${closes}.`,
    again: "Te odpowiedzi zostały już wysłane. Zmiany liczą się od razu po naciśnięciu przycisku.",
    counted: "Państwa odpowiedzi się liczą.",
    notHandedIn:
      "Państwa odpowiedzi nie zostały wysłane. To, co Państwo wpisali, nie liczy się i zostanie usunięte.",
    paper: {
      front: "Albo prosimy wypełnić formularz dołączony do tego listu.",
      write:
        "Prosimy postawić krzyżyk w kratce przy swojej odpowiedzi. Pytania można pomijać. Prosimy nie podawać imion, nazwisk ani adresów.",
      onlyIf: (question, answers) =>
        `Tylko jeśli na pytanie „${question}” padła odpowiedź: ${answers}.`,
      question: (question) => `pytanie ${question}`,
      sheet: (sheet, of) => `Strona ${sheet} z ${of}`,
    },
  },
  open: {
    apart:
      "Tutaj może odpowiedzieć każdy i tyle razy, ile chce. Dlatego te odpowiedzi nie liczą się do listy priorytetów. Zespół je czyta i pokazuje oddzielnie. Dostali Państwo list lub e-mail? Prosimy odpowiedzieć za jego pomocą. Wtedy Państwa odpowiedź się liczy.",
    facts: (closes) => [
      `To zajmie około 2 minut.`,
      `Odpowiedzieć można do tego dnia włącznie: ${closes}.`,
      `Nie pytamy o imię ani nazwisko.`,
    ],
    later: (closes) =>
      `Po zamknięciu ankiety na stronie dzielnicy będzie można zobaczyć, co zostało wybrane. Ostatni dzień ankiety: ${closes}.`,
    none: "Teraz nie można odpowiedzieć",
    noneText: "W tej dzielnicy nie trwa teraz żadna ankieta dla mieszkańców.",
    where: "Gdzie Państwo mieszkają?",
    beside: "Odpowiedzi z plakatu",
    answers: (answers) => `Liczba odpowiedzi z plakatu: ${answers}.`,
    poster: "Plakat",
    posterHow:
      "Prosimy wydrukować ten plakat na papierze A4 lub A3 i powiesić go tam, gdzie przychodzą ludzie.",
    qr: "Kod QR do ankiety dla wszystkich",
  },
  fault: {
    "too-large": [
      "To za dużo",
      "Wysłane dane są za duże. Nic nie zostało zapisane. Prosimy skrócić tekst i spróbować ponownie.",
    ],
    "bad-form": [
      "Ten formularz nie dotarł do nas prawidłowo",
      "Nic nie zostało zapisane. Prosimy wrócić, odświeżyć stronę i spróbować jeszcze raz.",
    ],
    "wrong-method": ["Tutaj nie można tego zrobić", "Prosimy wrócić i użyć przycisków na stronie."],
    "try-again": [
      "Teraz to się nie udaje",
      "Państwa odpowiedź nie jest jeszcze zapisana. Prosimy odczekać minutę, użyć przycisku „Wstecz” w przeglądarce i spróbować ponownie: wpisane dane nadal tam są.",
    ],
    "not-found": [
      "Ta strona nie istnieje",
      "Prosimy sprawdzić adres albo przejść do listy dzielnic.",
    ],
    forbidden: [
      "Nie mają Państwo do tego uprawnień",
      "Nie są Państwo zalogowani (lub już nie są) albo ten formularz stracił ważność. Prosimy zalogować się ponownie i spróbować jeszcze raz.",
    ],
    conflict: [
      "Teraz nie można tego zrobić",
      "Ktoś inny zrobił to wcześniej albo runda w międzyczasie przeszła dalej. Prosimy sprawdzić ponownie i spróbować jeszcze raz.",
    ],
  },
  overview: "Wszystkie dzielnice",
  unsubscribe: {
    title: "Jakich e-maili już Państwo nie chcą?",
    text: (name) =>
      `Dostają Państwo e-maile od Zespołu „Bezpieczne Dzielnice” (${name}). Prosimy wybrać, czego nie chcą już Państwo dostawać. Zawsze można wziąć udział w inny sposób: prosimy zadzwonić do osoby kontaktowej.`,
    legend: "Nie chcę już dostawać:",
    choices: { reminders: "przypomnienia w tej rundzie", all: "żadnych e-maili od tego zespołu" },
    missing: "Prosimy najpierw wybrać, czego nie chcą już Państwo dostawać.",
    button: "Zapisz mój wybór",
    done: {
      reminders: "W tej rundzie nie dostaną już Państwo przypomnienia",
      all: "Nie dostaną już Państwo od nas e-maili",
    },
    doneText: {
      reminders: (name) =>
        `W następnej rundzie Zespół „Bezpieczne Dzielnice” (${name}) może znów zaprosić Państwa do wyboru.`,
      all: (name) =>
        `Dotyczy to Zespołu „Bezpieczne Dzielnice” (${name}). Chcą Państwo jednak znów dostawać e-maile? Prosimy zadzwonić albo napisać e-mail do osoby kontaktowej.`,
    },
  },
  help: {
    title: "Chcą Państwo pomóc?",
    text: (name) =>
      `Temat przechodzi dalej tylko wtedy, gdy są też mieszkańcy, którzy chcą zająć się nim razem z zespołem. Prosimy napisać, w czym chcą Państwo pomóc. Zespół „Bezpieczne Dzielnice” (${name}) skontaktuje się wtedy z Państwem.`,
    apart: "Przechowujemy to oddzielnie od tego, co Państwo wybrali.",
    topic: "W czym chcą Państwo pomóc?",
    choose: "Prosimy wybrać temat",
    name: "Państwa imię i nazwisko",
    contact: "Państwa numer telefonu lub adres e-mail",
    consent: (days) =>
      `Tak, zespół może używać mojego imienia i nazwiska oraz numeru telefonu lub adresu e-mail, aby do mnie dzwonić lub pisać e-maile w sprawie tego tematu. Moje dane zostaną usunięte ${daysOf(days)} po końcu rundy.`,
    button: "Chcę pomóc",
    faults: {
      topic: "Prosimy wybrać, w czym chcą Państwo pomóc.",
      name: "Prosimy wpisać imię i nazwisko (od 2 do 80 znaków).",
      contact:
        "Prosimy wpisać numer telefonu lub adres e-mail, pod którym możemy się z Państwem skontaktować.",
      consent:
        "Prosimy zaznaczyć to pole, jeśli wolno nam do Państwa dzwonić lub pisać e-maile. W innym przypadku niczego nie przechowujemy.",
    },
    thanks: "Dziękujemy, skontaktujemy się z Państwem",
    thanksText: (topic) =>
      `Chcą Państwo pomóc w tym temacie: ${topic}. Osoba kontaktowa zadzwoni lub napisze do Państwa e-mail. Nie chcą już Państwo pomagać? Prosimy powiedzieć o tym osobie kontaktowej.`,
    offered: "Mieszkańcy, którzy chcą pomóc",
    nobody: "Nikt się jeszcze nie zgłosił.",
    where: "W której części dzielnicy Państwo mieszkają?",
    how: "Jak",
    by: {
      link: "przez osobisty link",
      public: "przez stronę publiczną: proszę sprawdzić, kto to jest",
    },
    cannot: {
      none: {
        title: "Teraz nie można pomóc w żadnym temacie",
        text: (name) =>
          `Nie trwa żadna runda albo nie wybrano żadnego tematu. Chcą Państwo mimo to zrobić coś dla swojej dzielnicy? Proszę zadzwonić lub napisać. Osoba kontaktowa: ${name}.`,
      },
      many: {
        title: "Zgłosiło się już wiele osób",
        text: (name) =>
          `Dziękujemy, że chcą Państwo pomóc. W tej rundzie nie możemy już przyjąć zgłoszeń przez tę stronę i niczego nie zapisaliśmy. Mogą Państwo pomóc mimo to: proszę zadzwonić lub napisać. Osoba kontaktowa: ${name}.`,
      },
    },
  },
  helped: {
    ask: "Czy to pomogło? Prosimy dać nam znać:",
    title: "Czy to pomogło?",
    text: (name) =>
      `Zespół „Bezpieczne Dzielnice” (${name}) chce wiedzieć, czy działania coś zmieniły. Przechowujemy Państwa odpowiedź bez imienia i nazwiska.`,
    notYet:
      "Na to pytanie będzie można odpowiedzieć, gdy tylko zespół poinformuje, co zostało zrobione.",
    choices: { yes: "tak", partly: "trochę", no: "nie", unknown: "nie wiem" },
    fault: "Prosimy odpowiedzieć przy co najmniej jednym działaniu.",
    button: "Wyślij moją odpowiedź",
    thanks: "Dziękujemy, mamy Państwa odpowiedź",
    thanksText:
      "Na stronie dzielnicy będzie później można zobaczyć, co sądzą mieszkańcy. Za pomocą tego samego linku mogą Państwo zmienić swoją odpowiedź.",
    told: "Czy to pomogło?",
    tooFew: "Odpowiedzi jest jeszcze za mało, aby je pokazać.",
    answers: (answers) => `Liczba mieszkańców, którzy odpowiedzieli: ${answers}. Ich odpowiedzi:`,
  },
  question: {
    title: "Zadaj pytanie",
    text: (name) =>
      `Chcą Państwo wiedzieć, co w dłuższym czasie zostanie zrobione w sprawie problemu? Prosimy zapytać Zespół „Bezpieczne Dzielnice”. Dzielnica: ${name}. Odpowiedź pojawi się na stronie dzielnicy w ciągu dwóch tygodni.`,
    label: "Państwa pytanie",
    hint: "Prosimy nie wpisywać nazwisk ani adresów. Zespół przeczyta pytanie i umieści je na stronie bez Państwa nazwiska.",
    fault: "Prosimy wpisać pytanie: od 10 do 1000 znaków.",
    button: "Wyślij moje pytanie",
    thanks: "Dziękujemy, mamy Państwa pytanie",
    thanksText: (due) => `Odpowiedź pojawi się na stronie dzielnicy najpóźniej: ${due}.`,
    consent: (days) =>
      `Tak, proszę wysłać mi odpowiedź e-mailem. Moje imię i nazwisko oraz adres e-mail będą wtedy przechowywane razem z pytaniem do chwili wysłania odpowiedzi, a najdłużej ${daysOf(days)} po końcu rundy. Zespół nie widzi, od kogo jest pytanie.`,
    mailed: "Wyślemy Państwu odpowiedź także e-mailem.",
    list: "Pytania mieszkańców",
    how: "Mieszkańcy mogą zadawać pytania za pomocą linku w swoim e-mailu albo osobie kontaktowej. Ktoś z zespołu odpowie w ciągu dwóch tygodni.",
    waiting: (questions, due) =>
      `Liczba pytań, które czekają na odpowiedź: ${questions}. Najpóźniejszy termin: ${due}.`,
    by: (name, day) => `Odpowiada: ${name}, ${day}`,
    until: (due) => `Termin odpowiedzi: ${due}`,
    shown: "Pytanie w postaci, w jakiej każdy je przeczyta (bez nazwisk i adresów)",
    answer: "Odpowiedź",
    who: "Kto odpowiada",
    publish: "Opublikuj odpowiedź",
    mail: "Mają Państwo pytanie do zespołu?",
    waits: {
      "due-soon": "Pytanie mieszkańca czeka na odpowiedź",
      late: "Pytanie mieszkańca jest po terminie",
    },
  },
  mine: {
    kinds: {
      invitation: "zaproszenie",
      reminder: "przypomnienie",
      feedback: "informacja zwrotna",
      receipt: "potwierdzenie",
      answer: "odpowiedź na pytanie",
    },
    link: "Tutaj można zobaczyć, co o Państwu wiemy, albo usunąć te dane:",
    title: "Państwa dane",
    intro: (name) =>
      `Tutaj można zobaczyć, jakie dane o Państwu przechowuje Zespół „Bezpieczne Dzielnice” (${name}). Mogą Państwo też usunąć swoje dane.`,
    show: "Pokaż moje dane",
    download: "Pobierz moje dane",
    shown: "Te dane o Państwu przechowujemy",
    name: "Imię i nazwisko",
    email: "Adres e-mail",
    address: "Adres",
    language: "Język",
    area: "Część dzielnicy",
    round: "Runda",
    invited: "Zaproszenie do wyboru",
    answered: (day) => `dzień odpowiedzi: ${day}`,
    silent: "jeszcze bez odpowiedzi",
    mails: "Wysłane e-maile",
    unsubscribed: "Rezygnacja z e-maili",
    asked: "Prośba o odpowiedź e-mailem z dnia",
    panel: "Państwa odpowiedzi są zestawiane od dnia",
    panelApart:
      "Zgodzili się Państwo, żebyśmy zestawiali Państwa odpowiedzi z kolejnych pomiarów. Dlatego przy Państwa imieniu i nazwisku oraz przy Państwa odpowiedziach jest kod. Kto ma oba pliki, może zobaczyć, które odpowiedzi są Państwa.",
    leave: "Proszę nie zestawiać już moich odpowiedzi",
    left: "Kod przy Państwa imieniu i nazwisku został usunięty. Państwa odpowiedzi nadal się liczą, ale nikt nie może już zobaczyć, które z nich są Państwa.",
    noAnswer:
      "Nie ma tu informacji o tym, co Państwo wybrali. Państwa odpowiedź jest przechowywana bez imienia i nazwiska: my też nie możemy zobaczyć, która odpowiedź jest Państwa.",
    forgetTitle: "Usunięcie moich danych",
    forgetText:
      "Usuniemy Państwa imię, nazwisko, adres e-mail, adres pocztowy i wszystko, co się z nimi wiąże. Nie dostaną już Państwo e-maili, a ten link przestanie działać. Jeśli Państwa odpowiedź została już wysłana, nadal będzie się liczyć, bo nikt nie może zobaczyć, która odpowiedź jest Państwa.",
    sure: "Tak, proszę usunąć moje dane. Tego nie można cofnąć.",
    missing: "Jeśli mają Państwo pewność, prosimy najpierw zaznaczyć to pole.",
    forget: "Usuń moje dane",
    forgotten: "Państwa dane zostały usunięte",
    forgottenText:
      "Przechowujemy już tylko kod, dzięki któremu widzimy, że nie wolno nam wysyłać do Państwa e-maili. Z tego kodu nie da się odczytać Państwa imienia, nazwiska ani adresu.",
  },
  about: {
    label: "O tej stronie internetowej",
    privacy: "Prywatność",
    accessibility: "Dostępność",
    privacyTitle: "Jak postępujemy z Państwa danymi",
    privacyText: (organisation, days) => [
      [
        "Kto jest odpowiedzialny?",
        [`Za tę stronę internetową i za Państwa dane odpowiada: ${organisation}.`],
      ],
      [
        "Co o Państwu przechowujemy?",
        [
          "Państwa imię i nazwisko, adres e-mail lub adres pocztowy, język i część dzielnicy, w której Państwo mieszkają. Przechowujemy też informację o tym, że Państwa zapytaliśmy, jakie e-maile lub listy Państwo dostali i w jakim dniu przyszła Państwa odpowiedź.",
          "Używamy tego tylko po to, aby zapytać Państwa, co powinno się stać w Państwa dzielnicy, i aby powiedzieć Państwu, co zostało zrobione. To jest publiczne zadanie gminy.",
        ],
      ],
      [
        "Co przechowujemy z Państwa odpowiedzi?",
        [
          `${KEPT_APART} Odpowiedzi bez imion i nazwisk są publiczne, aby każdy mógł sprawdzić liczenie. To, co napiszą Państwo własnymi słowami, najpierw czyta ktoś z zespołu.`,
        ],
      ],
      [
        "A jeśli chcą Państwo pomóc?",
        [
          "Imię i nazwisko oraz numer telefonu lub adres e-mail przechowujemy tylko za Państwa zgodą, oddzielnie od Państwa wyboru. To, czy według Państwa działanie pomogło, przechowujemy bez imienia i nazwiska.",
          "Chcą Państwo dostać odpowiedź na pytanie e-mailem? Wtedy przechowujemy Państwa imię, nazwisko i adres e-mail razem z tym pytaniem do chwili wysłania odpowiedzi.",
        ],
      ],
      [
        "A w pomiarze, który robimy co pół roku?",
        [
          "Państwa odpowiedzi przechowujemy bez imienia i nazwiska. W raporcie są tylko liczby dotyczące grup. Państwa odpowiedzi z różnych pomiarów zestawiamy tylko za Państwa zgodą. Wtedy przy Państwa imieniu i nazwisku oraz przy Państwa odpowiedziach jest kod, najwyżej przez trzy lata. W każdej chwili mogą Państwo zrezygnować. To, co Państwo wpiszą i czego nie wyślą, usuwamy.",
        ],
      ],
      [
        "Jak długo?",
        [
          `Informację o tym, że Państwa zapytaliśmy i wysłaliśmy do Państwa e-maile, usuwamy ${daysOf(days)} po końcu rundy. Państwa imię, nazwisko i adres e-mail przechowujemy tak długo, jak wolno nam Państwa pytać, albo do chwili, gdy usuną Państwo swoje dane.`,
        ],
      ],
      [
        "Komu przekazujemy dane?",
        [
          "Nikomu. Na tej stronie internetowej nie ma niczego od innych firm: żadnych plików cookie, które Państwa śledzą, i żadnych obcych statystyk.",
        ],
      ],
      [
        "Jakie mają Państwo prawa?",
        [
          "Link na dole każdego e-maila pokazuje, co o Państwu przechowujemy. Można tam też usunąć te dane. Mogą Państwo także napisać do nas e-mail. Nie są Państwo zadowoleni? Wtedy mogą Państwo złożyć skargę do holenderskiego urzędu ochrony danych (Autoriteit Persoonsgegevens).",
        ],
      ],
    ],
    contact: "Pytania lub skargi:",
    accessibilityTitle: "Dostępność",
    accessibilityText: (organisation) => [
      [
        "Dla wszystkich",
        [
          `${organisation} chce, aby wszyscy mogli korzystać z tej strony internetowej: z klawiaturą, z czytnikiem ekranu, na starym telefonie lub przy wolnym połączeniu, a także bez JavaScriptu. Teksty są napisane prostym językiem, w sześciu językach.`,
        ],
      ],
      [
        "Na jakim jesteśmy etapie?",
        [
          "Strona internetowa jest wykonana zgodnie z WCAG 2.2, poziomy A i AA. Każda nowa wersja jest automatycznie testowana. Niezależne badanie jeszcze się nie odbyło. Dlatego status jest taki: podjęto pierwsze kroki.",
        ],
      ],
      [
        "Coś się nie udaje?",
        [
          "Prosimy nam o tym powiedzieć. Odpowiadamy w ciągu pięciu dni roboczych i szukamy rozwiązania. Swój wybór mogą Państwo też podać osobie kontaktowej przez telefon.",
        ],
      ],
    ],
  },
  page: {
    archive: "Wszystkie wcześniejsze rundy",
    follow: "Wiadomości z tej dzielnicy (Atom)",
    calendar: "Terminy do kalendarza (iCal)",
    list: "Dzielnice",
    listIntro:
      "Co dziesięć tygodni mieszkańcy wybierają, co jest najważniejsze w ich dzielnicy. Tutaj można zobaczyć, co się z tym dzieje.",
    title: (name) => `Bezpieczna dzielnica ${name}`,
    intro:
      "Co dziesięć tygodni mieszkańcy wybierają, co jest najważniejsze. Zespół i mieszkańcy wspólnie się tym zajmują i informują tutaj, co zostało zrobione, a co nie.",
    team: "Zespół",
    now: "Teraz",
    noCycle: "Teraz nie trwa żadna runda. Następna runda pojawi się tutaj, gdy tylko się zacznie.",
    cycle: (number) => `Runda ${number}`,
    timeline: "Przebieg",
    agenda: "Lista priorytetów",
    counted: (ballots) => `Liczba mieszkańców, którzy odpowiedzieli: ${ballots}.`,
    adoptedBy: {
      coordinator:
        "Ta lista priorytetów została potwierdzona przez koordynatora lub koordynatorkę.",
      counted: "Ta lista priorytetów została przyjęta tak, jak wybrali mieszkańcy.",
    },
    deviation: "Dlaczego zespół odstępuje od wyniku liczenia",
    notTaken: "Co dzieje się z innymi tematami",
    decision: {
      adopted: "jest na liście priorytetów",
      "handed-over": (partner) =>
        `trafia do jednego partnera, bo ten partner może sam rozwiązać tę sprawę: ${partner}`,
      "not-shared": (named, threshold) =>
        `za mało mieszkańców wskazało ten temat (liczba wskazań: ${named}; potrzeba: ${threshold})`,
      "nobody-willing": "nikt nie chciał zająć się tym razem z zespołem",
      "not-elected": (named) =>
        `liczba mieszkańców, którzy wskazali ten temat: ${named}; w liczeniu inne tematy miały pierwszeństwo`,
      "many-wishes": (named) =>
        `liczba wskazań: ${named}; to wiele różnych życzeń, zespół czyta je wszystkie`,
      deviated: (reason) => `zespół wybrał inaczej: ${reason}`,
    },
    named: (named) => `liczba wskazań: ${named}`,
    toCount: "Jak policzono odpowiedzi? Można to sprawdzić samodzielnie",
    actions: "Działania",
    noActions: "Działania są teraz przygotowywane.",
    owner: "Kto",
    coOwner: "Razem z mieszkańcem lub mieszkanką",
    due: "Termin",
    state: "Stan",
    states: {
      planned: "zaplanowane",
      started: "rozpoczęte",
      blocked: "stoi w miejscu",
      done: "gotowe",
      stopped: "zatrzymane",
    },
    outcomes: {
      done: "Zrobiono",
      agreed: "Uzgodniono",
      "looking-into": "Sprawdzamy",
      "handed-over": "Przekazano",
      "not-done": "Nie zrobiono",
    },
    next: "Co dalej",
    history: "Co się działo",
    status: {
      running: "trwa",
      paused: "chwilowo wstrzymana",
      stopping: "jest zatrzymywana",
      stopped: "zatrzymana",
      closed: "zakończona",
      failed: "utknęła; ktoś to sprawdza",
    },
    stoppedBecause: "Dlaczego",
    toSample: "Zaproszenie wylosowanych osób",
    moments: {
      invitation: "Zaproszenie do wszystkich mieszkańców",
      reminder: "Przypomnienie dla osób, które jeszcze nie odpowiedziały",
      closing: "Ostatni dzień na odpowiedź",
      adoption: "Lista priorytetów jest ustalona",
      chase: "Cotygodniowa kontrola",
      midcheck: "Kontrola w połowie rundy",
      outcomes: "Zespół zapisuje, co zostało zrobione",
      feedback: "Mieszkańcy dowiadują się, co zostało zrobione",
      end: "Koniec rundy",
      publication: "Publikacja raportu",
    },
    effort: {
      title: "Ile to kosztowało",
      text: "Kosztem tego podejścia jest głównie czas pracy. Tyle zapisał zespół.",
      none: "Zespół nie zapisał, ile godzin i pieniędzy to zajęło.",
      partner: "Kto",
      hours: "Godziny",
      costs: "Inne koszty",
      total: "Razem",
      notNoted: "nie zapisano",
    },
    moved: (from, to) => `Termin przesunięto: ${from} → ${to}`,
    come: "już było",
    planned: "zaplanowane",
    report: (answered, invited) =>
      `Liczba zaproszonych mieszkańców: ${invited}. Liczba osób, które odpowiedziały: ${answered}.`,
  },
  count: {
    blank: (blank) =>
      `Liczba osób, które odpowiedziały, że nie wiedzą: ${blank}. Te odpowiedzi nie liczą się do progu wspólnego życzenia.`,
    title: (area, number) => `Liczenie odpowiedzi: ${area}, runda ${number}`,
    notYet:
      "Mieszkańcy mogą jeszcze odpowiadać albo runda jeszcze się nie zaczęła. Do zamknięcia ankiety nikt nie widzi wyników częściowych, zespół też nie. Już teraz można tu przeczytać, jak odpowiedzi będą liczone.",
    sealedOnly:
      "Mamy już odpowiedzi i są one zapieczętowane. Wynik pojawi się tutaj, gdy tylko lista priorytetów będzie ustalona.",
    chosen: "To wybrała dzielnica",
    ballots: (ballots) => `Liczba mieszkańców, którzy odpowiedzieli: ${ballots}.`,
    namedBy: (named, share) => `liczba mieszkańców, którzy wskazali ten temat: ${named}, ${share}`,
    represented: (some, share) =>
      `Liczba mieszkańców, którzy znajdują na liście priorytetów co najmniej jeden ze swoich tematów: ${some} (${share}).`,
    majority: (agenda, some, share, more) =>
      `Gdyby lista obejmowała tylko najczęściej wskazywane tematy (${agenda.join("; ")}), ta liczba ${more === 0 ? "byłaby taka sama" : `wyniosłaby ${some} (${share})`}.`,
    topics: "Wszystkie tematy",
    chartTitle: "Ile razy wskazano każdy temat; wypełnione paski to tematy z listy priorytetów",
    tableTitle: "Ile razy wskazano każdy temat i co się z nim dzieje",
    threshold: (threshold) => `wspólne życzenie: ${threshold}`,
    topic: "Temat",
    named: "Liczba wskazań",
    what: "Co się z nim dzieje",
    steps: "Tak liczono, krok po kroku",
    roundsTitle: "Kroki liczenia",
    round: "Krok",
    value: "Stan liczenia",
    rules: {
      phragmen:
        "Liczenie jest proporcjonalne (reguła Phragména): mniejsza grupa też dostaje temat. Temat na liście priorytetów kosztuje 1. Mieszkańcy, którzy go wskazują, ponoszą ten koszt razem. Za każdym razem dochodzi ten temat, za który wskazujący go mieszkańcy muszą ponieść najmniejszy koszt. Kto ma już temat na liście, ponosi już jakiś koszt; kto nie ma jeszcze żadnego, ma dzięki temu pierwszeństwo.",
      "equal-shares":
        "Liczenie jest proporcjonalne (równe części): każdy mieszkaniec dostaje do wydania równą część miejsc na liście priorytetów. Za każdym razem dochodzi ten temat, za który wskazujący go mieszkańcy mogą razem zapłacić po najniższej cenie na osobę.",
      "seq-pav":
        "Liczenie jest proporcjonalne (reguła Thielego): odpowiedź liczy się w całości przy pierwszym swoim temacie, który trafia na listę priorytetów, w połowie przy drugim i w jednej trzeciej przy trzecim.",
      approval: "Na listę priorytetów trafiają tematy wskazane najczęściej.",
      plurality: "Na listę priorytetów trafiają tematy, które najczęściej są na pierwszym miejscu.",
      borda:
        "Pierwsze miejsce daje 3 punkty, drugie 2, trzecie 1. Na listę priorytetów trafiają tematy z największą liczbą punktów.",
      schulze:
        "Każdy temat jest porównywany z każdym innym: który z tych dwóch więcej mieszkańców stawia wyżej? Temat, który nie przegrywa z żadnym innym, trafia na listę priorytetów.",
      stv: "Każdy mieszkaniec ma jeden głos, który zaczyna od pierwszego wyboru. Nadwyżka głosów wybranego tematu oraz głosy tematu, który odpadł, przechodzą na następny wybór.",
    },
    outcome: {
      elected: (topic) => `„${topic}”: temat trafia na listę priorytetów.`,
      eliminated: (topic) => `„${topic}”: temat odpada.`,
    },
    measures: {
      load: (value) => `koszt na mieszkańca: ${value}`,
      price: (value) => `cena na mieszkańca: ${value}`,
      score: (value) => `wynik: ${value}`,
      ballots: (value) => `liczba wskazań: ${value}`,
      firsts: (value) => `liczba pierwszych miejsc: ${value}`,
      points: (value) => `liczba punktów: ${value}`,
      defeats: (value) => `liczba przegranych porównań z innymi tematami: ${value}`,
      votes: (value) => `liczba głosów: ${value}`,
    },
    tie: {
      borda: (topics) =>
        `Był remis (${topics.join("; ")}); pierwszeństwo miała największa liczba punktów.`,
      lot: (topics) => `Był remis (${topics.join("; ")}); zdecydowało losowanie.`,
    },
    otherRules: "Co dałyby inne reguły liczenia",
    otherRulesText:
      "Te same odpowiedzi, policzone według innych reguł. Tak można zobaczyć, jakie znaczenie ma wybrana reguła.",
    rule: "Reguła liczenia",
    agenda: "Lista priorytetów",
    representedShort: "Znajduje swój temat",
    ruleNames: {
      phragmen: "Phragmén (proporcjonalna)",
      "equal-shares": "Równe części (proporcjonalna)",
      "seq-pav": "Thiele (proporcjonalna)",
      approval: "Najczęściej wskazane",
      plurality: "Najwięcej pierwszych miejsc",
      borda: "Punkty (Borda)",
      schulze: "Porównanie w parach (Schulze)",
      stv: "Głos przechodni",
    },
    byArea: "Odpowiedzi według części dzielnicy",
    byChannel: "Jak dotarły odpowiedzi",
    answers: "Odpowiedzi",
    hidden: "mniej niż 10 lub dałoby się z tego wyliczyć taką liczbę",
    channels: {
      email: "przez e-mail",
      letter: "przez list",
      paper: "na papierze",
      doorstep: "przy drzwiach",
      telephone: "przez telefon",
    },
    terms: "Co ustalono z góry",
    termsText: (seats, minimum, share) =>
      `Największa możliwa liczba tematów na liście priorytetów: ${seats}. Temat bierze udział w liczeniu, jeśli liczba odpowiedzi, które go wskazują, to co najmniej ${minimum} i co najmniej ${share} wszystkich odpowiedzi.`,
    weighted: (areas) =>
      `Odpowiedzi nie wszędzie mają taką samą wagę, bo w niektórych częściach dzielnicy odpowiada mniej osób: ${areas.join("; ")}. W innych częściach waga odpowiedzi wynosi 1.`,
    other: "„Coś innego” jest liczone, ale nie może zostać wybrane: to wiele różnych życzeń.",
    lot: "Losowanie",
    lotText:
      "Przy remisie pierwszeństwo ma temat z największą liczbą punktów (3 za pierwsze miejsce, potem 2 i 1). Jeśli i to jest równe, pierwszeństwo ma temat, który stoi wyżej w tej kolejności. Kolejność wylosowano, zanim ktokolwiek mógł odpowiedzieć.",
    check: "Można to sprawdzić samodzielnie",
    checkText:
      "Nie muszą Państwo wierzyć nam na słowo. Państwa kod kontrolny pokazuje, czy Państwa odpowiedź jest uwzględniona w liczeniu. Dzięki plikom każdy może policzyć odpowiedzi jeszcze raz.",
    codeLabel: "Państwa kod kontrolny",
    codeHint:
      "Kod jest na stronie, która pojawiła się po wysłaniu odpowiedzi, na przykład K7QM2-V9X4P.",
    codeButton: "Czy moja odpowiedź jest uwzględniona?",
    code: {
      yes: (code) => `Tak, odpowiedź z kodem ${code} jest uwzględniona w liczeniu.`,
      no: (code) =>
        `Nie, nie ma odpowiedzi z kodem ${code}. Prosimy sprawdzić, czy kod jest dobrze przepisany. Jeśli tak, prosimy zadzwonić do osoby kontaktowej.`,
      unreadable: (code) =>
        `„${code}” to nie jest kod kontrolny. Kod ma dwa razy po pięć liter lub cyfr.`,
    },
    seal: "Pieczęć",
    sealText: (ballots, moment) =>
      `Liczba zapieczętowanych odpowiedzi: ${ballots}. Czas zapieczętowania: ${moment}. Kto potem zmieni choć jedną odpowiedź, dostanie inną pieczęć.`,
    root: "Pieczęć (korzeń drzewa Merkle’a według RFC 6962)",
    receiptsDigest: "Suma kontrolna kodów kontrolnych (SHA-256)",
    digest: "Suma kontrolna liczenia (SHA-256)",
    files: "Pliki",
    tooFew:
      "Odpowiedzi jest za mało, aby publikować każdą osobno: można by wtedy kogoś rozpoznać. Publiczny jest tylko wynik.",
    fileTexts: {
      csv: "wszystkie odpowiedzi bez imion i nazwisk, po jednej w wierszu",
      pb: "to samo w formacie Pabulib",
      soi: "to samo w formacie PrefLib",
      receipts: "wszystkie kody kontrolne",
    },
    recount:
      "Tak można policzyć odpowiedzi jeszcze raz naszym programem; inne programy też odczytują te pliki:",
  },
  meeting: {
    title: (area, number) => `Spotkanie w sprawie listy priorytetów: ${area}, runda ${number}`,
    open: (closes) =>
      `Mieszkańcy mogą odpowiadać do końca dnia: ${closes}. Do tego czasu nikt nie widzi wyników częściowych, nawet zespół.`,
    steps: {
      said: "Co powiedzieli mieszkańcy?",
      shared: "Czego chce wielu mieszkańców?",
      questions: "Trzy pytania do każdego tematu",
      agenda: "Lista priorytetów",
      agreed: "Co ustalamy",
    },
    shared: (threshold) =>
      `Każdy z tych tematów wymieniono co najmniej tyle razy: ${threshold}. To wspólne życzenia.`,
    noneShared: "Żadnego tematu nie wymieniono wystarczająco często.",
    questions: {
      shared: "Czy chce tego wielu mieszkańców?",
      alone: "Czy jeden partner może to rozwiązać sam? Który?",
      willing: "Czy ktoś z mieszkańców chce zająć się tym razem z zespołem?",
    },
    yes: "tak",
    no: "nie",
    noAgenda: "Na liście nie ma żadnego tematu.",
    action: "Co zrobimy?",
  },
  mail: {
    hello: (name) => `Dzień dobry, ${name}!`,
    invitation: {
      subject: (area) => `${area}: co jest najważniejsze? Zapraszamy do wyboru`,
      lead: (area) =>
        `Co trzeba zrobić najpierw tam, gdzie Państwo mieszkają (${area})? Państwo decydują.`,
    },
    reminder: {
      subject: (area) => `Przypomnienie (${area}): zapraszamy do wyboru`,
      lead: (area) =>
        `Niedawno zapytaliśmy Państwa, co jest najważniejsze tam, gdzie Państwo mieszkają (${area}). Nie mamy jeszcze Państwa odpowiedzi. Nadal mogą Państwo wziąć udział.`,
    },
    why: (name) =>
      `Zespół „Bezpieczne Dzielnice” (${name}) pyta o to wszystkich mieszkańców. W zespole współpracują gmina, organizacja wsparcia społecznego, policja i korporacje mieszkaniowe. Państwo wybierają tematy, a potem wspólnie się nimi zajmiemy.`,
    button: "Wybieram swoje tematy",
    closes: (closes) =>
      `Odpowiedzieć można do tego dnia włącznie: ${closes}. To zajmie około 2 minut.`,
    personal:
      "Ten link jest tylko dla Państwa. Prosimy nie przesyłać go dalej: kto ma ten link, może odpowiedzieć za Państwa.",
    measurement: {
      invitation: {
        subject: (area) => `${area}: jak się Państwu mieszka? Prosimy o odpowiedź`,
        lead: (area) =>
          `Jak się mieszka tam, gdzie Państwo mieszkają (${area})? Chętnie się tego dowiemy.`,
      },
      reminder: {
        subject: (area) => `Przypomnienie (${area}): jak się Państwu mieszka?`,
        lead: (area) =>
          `Niedawno zapytaliśmy, jak się Państwu mieszka (${area}). Nie mamy jeszcze Państwa odpowiedzi. Nadal mogą Państwo wziąć udział.`,
      },
      why: (name) =>
        `Zespół „Bezpieczne Dzielnice” (${name}) co pół roku sprawdza, czy w dzielnicy jest lepiej. Dlatego zadajemy pytania wylosowanym mieszkańcom albo wszystkim. Państwa odpowiedź liczy się także wtedy, gdy naszej pracy Państwo nie zauważają.`,
      button: "Do pytań",
      closes: (closes) =>
        `Odpowiedzieć można do tego dnia włącznie: ${closes}. To zajmie około 8 minut. Można przerwać i później kontynuować z tego samego linku.`,
    },
    contact: (name, role, phone) =>
      `Pytania? Prosimy zadzwonić (${name}, ${role}: ${phone}) albo odpowiedzieć na ten e-mail.`,
    unsubscribe: "Nie chcą już Państwo dostawać od nas e-maili? Tutaj można z nich zrezygnować:",
    feedback: {
      subject: (area) => `${area}: co zostało zrobione`,
      lead: (area) =>
        `Dziesięć tygodni temu Państwa dzielnica wybrała, co jest najważniejsze (${area}). Oto co zostało zrobione, a co nie.`,
      none: "W tej rundzie nie wybrano żadnych tematów.",
      more: "Wszystkie informacje są na stronie dzielnicy:",
    },
    receipt: {
      subject: (area) => `Potwierdzenie (${area}): mamy Państwa odpowiedź`,
      lead: (area) =>
        `Dziękujemy. Mamy Państwa odpowiedź na pytanie, co jest najważniejsze tam, gdzie Państwo mieszkają (${area}).`,
      why: "Ten e-mail przyszedł na Państwa prośbę. Nie ma w nim informacji o tym, co Państwo wybrali.",
      change: (closes) =>
        `Odpowiedź można zmienić do tego dnia włącznie: ${closes}. Służy do tego osobisty link.`,
      check:
        "Po zamknięciu ankiety można tu zobaczyć, czy odpowiedź z tym kodem została policzona.",
    },
    answer: {
      subject: (name) => `Odpowiedź na Państwa pytanie do zespołu (${name})`,
      lead: (name) =>
        `Zadali Państwo pytanie Zespołowi „Bezpieczne Dzielnice” (${name}). Oto odpowiedź.`,
      shown: "Pytanie w postaci, w jakiej każdy je czyta",
      why: "Ten e-mail przyszedł, bo poprosili Państwo o odpowiedź. Informację, że to pytanie jest od Państwa, teraz usuwamy.",
    },
    team: {
      agendaWaits: (name) => `${name}: lista priorytetów czeka na Państwa`,
      agendaWaitsText: (until) =>
        `Odpowiedzi zostały policzone. Prosimy potwierdzić listę priorytetów albo odstąpić od wyniku liczenia i podać powód, który zostanie opublikowany. Jeśli nic Państwo nie zrobią, lista priorytetów zostanie przyjęta tak, jak wybrali mieszkańcy. Stanie się to w tym terminie: ${until}.`,
      reportWaits: (name) => `${name}: raport czeka na Państwa`,
      reportWaitsText: (until) =>
        until === undefined
          ? "Odpowiedzi z pomiaru zostały opracowane. Prosimy obejrzeć raport i go opublikować. Do tego czasu nikt inny go nie widzi."
          : `Odpowiedzi z pomiaru zostały opracowane. Prosimy obejrzeć raport. Jeśli nic Państwo nie zrobią, zostanie opublikowany w tym terminie: ${until}.`,
      due: {
        "due-soon": (title) => `Prawie gotowe? ${title}`,
        overdue: (title) => `Po terminie: ${title}`,
        blocked: (title) => `Stoi w miejscu: ${title}`,
      },
      dueText: (due) =>
        `To działanie musi być gotowe w tym dniu: ${due}. Prosimy zaktualizować jego stan, aby mieszkańcy widzieli, co się dzieje.`,
      outcomes: (name) => `${name}: prosimy o wpisanie rezultatów`,
      outcomesText: (until) =>
        `Mieszkańcy dostaną wiadomość w tym dniu: ${until}. Prosimy zapisać przy każdym działaniu, co zostało zrobione, także jeśli coś się nie udało. Brakuje jeszcze rezultatów tych działań:`,
      notArrived: (name) => `${name}: wiadomość do zespołu nie dotarła`,
      notArrivedText: (role) =>
        `E-mail do osoby z zespołu (${role}) nie dotarł, ponieważ jej adres e-mail nie przyjmuje poczty. Proszę poprawić adres w danych dzielnicy, a do tego czasu przekazać wiadomość osobiście. Nie dotarło:`,
      open: "Otwórz panel:",
    },
  },
  measured: {
    title: "Czy to pomaga?",
    intro: (baseline) =>
      `Ta strona porównuje każdy pomiar z pomiarem początkowym (${baseline}). Przy każdej liczbie podajemy, jak bardzo jest pewna.`,
    cause:
      "Te liczby pokazują, co się zmieniło, a nie dlaczego. Bez obszaru do porównania nikt nie może powiedzieć, że sprawiło to to podejście.",
    changes: "Co się zmieniło",
    chart: (wave) =>
      `Zmiana w pomiarze ${wave} wraz z przedziałem; wypełniony punkt oznacza zmianę, którą można wykazać`,
    indicator: "Temat",
    wave: "Pomiar",
    figure: "Liczba",
    interval: "Przedział (95%)",
    answers: "Odpowiedzi",
    difference: "Zmiana",
    detectable: "Najmniejsza zmiana, którą można było wykazać",
    verdict: "Ocena",
    verdicts: {
      better: "lepiej, i można to wykazać",
      worse: "gorzej, i można to wykazać",
      "no-demonstrable-difference": "brak różnicy, którą można wykazać",
      "method-break": "nie można porównać: zmieniło się pytanie lub sposób pytania",
      "no-figure": "nie da się nic powiedzieć",
    },
    primary: "Ten temat wybrano wcześniej jako podstawę oceny.",
    figures: "Liczby dla każdego tematu",
    trend: (label) => `${label}, według pomiarów`,
    from: (low, high) => `od ${low} do ${high}`,
    tooFew: "za mało odpowiedzi, aby je pokazać",
    meaning:
      "„Brak różnicy, którą można wykazać” nie znaczy, że nic się nie zmieniło. Znaczy to, że przy takiej liczbie odpowiedzi nie widać zmiany mniejszej niż liczba w kolumnie „Najmniejsza zmiana, którą można było wykazać”.",
    points: "punktu procentowego",
    method: "Jak to obliczono?",
    methodText:
      "Dla udziałów podajemy przedział Wilsona, a dla różnic między nimi przedział Newcombe’a. Dla średnich podajemy przedział Studenta, a dla różnic między nimi przedział Welcha. Tematy wybrane wcześniej skorygowano łącznie metodą Holma, pozostałe metodą Benjaminiego i Hochberga. Uwzględniono wagi i utratę pewności, którą powodują.",
    weighting: (wave, respondents, effective) =>
      `${wave}: liczba osób, które odpowiedziały: ${respondents}; z powodu wag liczy się to jak ${effective}.`,
  },
  waveReport: {
    title: (name) => `Czy to pomaga? ${name}`,
    titleAll: "Czy to pomaga we wszystkich dzielnicach razem?",
    intro: (baseline, last) =>
      `Ta strona porównuje ostatni pomiar (zakończony: ${last}) z pomiarem początkowym (zakończonym: ${baseline}). Przy każdej liczbie podajemy, jak bardzo jest pewna.`,
    first: (closed) =>
      `To jest pomiar początkowy. Zakończył się: ${closed}. Nie ma jeszcze z czym porównywać. Następny pomiar będzie za pół roku.`,
    wave: (number, month) => `${number}: ${month}`,
    inside:
      "Ta strona jest dla zespołu. Pokazuje więcej, niż mogą zobaczyć mieszkańcy. Prosimy jej nie przekazywać.",
    short: "Odpowiedź w skrócie",
    shortText: "Te tematy wybrano przed rozpoczęciem pierwszego pomiaru. Na nich opiera się ocena.",
    noPrimary: "Nie wybrano wcześniej tematów jako podstawy oceny.",
    changed: (from, to, change, margin) =>
      `Było ${from}, jest ${to}. Zmiana: ${change} (przedział: ${margin}).`,
    couldShow: (change) => `Przy takiej liczbie odpowiedzi można wykazać zmianę od ${change}.`,
    now: (figure, margin) => `Teraz ${figure} (przedział: ${margin}).`,
    latest: (change, margin) =>
      `Od poprzedniego pomiaru: ${change} (przedział: ${margin}). Nie opiera się na tym żadna ocena.`,
    panel: (people, change, margin) =>
      `Osoby, które odpowiedziały oba razy (${people}): ${change} (przedział: ${margin}).`,
    overlap: (months) =>
      `To pytanie obejmuje okres wstecz w miesiącach: ${months}. Pomiary bliższe sobie dotyczą częściowo tego samego czasu.`,
    broken: (waves) =>
      `Pytanie zadano inaczej od pomiaru: ${waves.join(", ")}. Wcześniejszych liczb nie można porównać z późniejszymi.`,
    corrected:
      "Czasem cały przedział leży po jednej stronie zera, a mimo to piszemy „brak różnicy, którą można wykazać”. Kto porównuje wiele tematów, zawsze znajdzie taki, który różni się przez przypadek. Uwzględniono to w korekcie.",
    asked: "Pytanie",
    counts: "Co się liczy",
    score: "wynik od 0 do 10",
    chapters: {
      effect: "Jaki jest efekt?",
      known: "Czy to podejście jest znane i dostępne?",
      contact: "Jak mieszkańcy oceniają kontakt i co on daje?",
      own: "Własne pytania zespołu",
    },
    goals: {
      "active-residents": "Aktywni mieszkańcy",
      willingness: "Gotowość do udziału",
      "co-responsibility": "Wspólna odpowiedzialność",
      trust: "Zaufanie",
      safety: "Bezpieczeństwo",
      victims: "Ofiary",
      liveability: "Przyjemne mieszkanie",
    },
    indicators: {
      "liveability-mean": "Przyjemnie mieszka (ocena)",
      "liveability-sufficient": "Ocena 6 lub wyższa",
      "helping-agree": "Ludzie sobie pomagają",
      "speaking-up-agree": "Ludzie zwracają uwagę",
      "unsafe-ever": "Czasem nie czuje się pewnie",
      "unsafe-often": "Często nie czuje się pewnie",
      "victim-of-any": "Ofiara przestępstwa",
      "active-often": "Często działa dla okolicy",
      "willing-certainly": "Na pewno chce działać",
      "trust-municipality-much": "Ufa gminie",
      "trust-police-much": "Ufa policji",
      "trust-welfare-much": "Ufa pomocy społecznej",
      "trust-housing-much": "Ufa korporacji",
      "police-officer-known": "Zna dzielnicowego",
      "community-worker-known": "Zna pracownika społ.",
      "caretaker-known": "Zna opiekuna dzielnicy",
      "team-known": "Zna zespół",
      "team-reached": "Ma za sobą kontakt",
      "contact-satisfied": "Kontakt był dobry",
      "team-difference": "Zespół coś zmienił",
      vertrouwen: "Zaufanie do gminy",
      "trust-in-team": "Zaufanie do partnerów",
    },
    groups: {
      "took-part": "udział",
      invited: "tylko zaproszenie",
      heard: "zna zespół",
      "not-heard": "nie zna zespołu",
    },
    groupsTitle: "Kto wziął udział, a kto nie",
    groupsText:
      "Każdy jest najwyżej w jednej grupie. Ludzie sami wybierają, czy biorą udział. Różnica między grupami nie wynika więc sama z siebie z tego podejścia.",
    elsewhere: "Liczby z innych miejsc",
    place: "Miejsce",
    day: "Data",
    source: "Źródło",
    ours: "Nasz ostatni pomiar",
    held: (place) => `Porównanie: ${place}`,
    heldText: (place) =>
      `Tego podejścia nie ma tutaj: ${place}. Różnica między zmianą u nas i tam mówi, że u nas coś przebiegło inaczej. Może to wynikać z tego podejścia, ale też z czegoś innego.`,
    here: "Tutaj",
    there: "Tam",
    extra: "Różnica",
    how: "Jak to zmierzono?",
    waves: "Pomiary",
    drawn: "Zapytani",
    response: "Odsetek odpowiedzi",
    effective: "Liczy się jak",
    largest: "Największa waga",
    seed: "Liczba początkowa losowania",
    drawText:
      "O tym, kogo zapytano, zdecydował los. Z liczbą początkową każdy może powtórzyć losowanie.",
    design: (version) => `Plan: ${version}.`,
    funnel: "Od pytania do odpowiedzi",
    stage: "Krok",
    people: "Osoby",
    stages: {
      drawn: "zapytani",
      mailed: "e-mail dotarł",
      letters: "list wysłany",
      begun: "zaczęli",
      answered: "wysłali odpowiedź",
    },
    responseBy: {
      area: "Kto odpowiedział, według części dzielnicy",
      neighbourhood: "Kto odpowiedział, według dzielnic",
    },
    group: "Grupa",
    residents: "Mieszkańcy",
    shareOfResidents: "Część mieszkańców",
    shareOfAnswers: "Część odpowiedzi",
    channels: "Jak dotarły odpowiedzi",
    channel: "Sposób",
    modes: { web: "przez internet", paper: "na papierze", interviewer: "z kimś z zespołu" },
    modesTitle: "Różnica między sposobami odpowiadania",
    modesText:
      "Ludzie sami wybrali, jak odpowiadają. Różnica może więc wynikać z tego, kto odpowiadał, a nie ze sposobu pytania.",
    against: "Różnica wobec internetu",
    weightedBy: (by) =>
      `Odpowiedzi ważono według szansy na wylosowanie oraz według: ${by.join(", ")}.`,
    weightedByDraw: "Odpowiedzi ważono według szansy na wylosowanie.",
    byArea: "część dzielnicy",
    weightFault: {
      empty: (wave, category) =>
        `Ważenie według większej liczby cech nie było możliwe: w pomiarze ${wave} nie odpowiedział nikt z grupy „${category}”.`,
      other: (wave) =>
        `Ważenie według większej liczby cech nie było możliwe: w pomiarze ${wave} odpowiedzi nie pasują do liczb o ludności.`,
    },
    pooled:
      "Każda dzielnica liczy się według liczby mieszkańców, niezależnie od liczby odpowiedzi.",
    apart: (waves) =>
      `Pomiary, których nie było jeszcze we wszystkich dzielnicach i które tu pominięto: ${waves.join(", ")}.`,
    hiddenTitle: "Czego tu nie widać",
    hiddenText: (base, smallest) =>
      `Wynik podajemy tylko wtedy, gdy odpowiedziało co najmniej ${base} osób. Liczb mniejszych niż ${smallest} nie podajemy. Pominięto też to, z czego można by taki wynik lub liczbę wyliczyć.`,
    alike: (label, wave) => `${label}: w pomiarze ${wave} wszyscy odpowiedzieli tak samo.`,
    thin: (label, wave) =>
      `${label}: w pomiarze ${wave} w części dzielnicy prawie nikt nie odpowiedział. Przedział jest tam oszacowany.`,
    panelText:
      "Niektóre osoby brały udział więcej razy. Ich odpowiedzi porównano też z ich własnymi wcześniejszymi odpowiedziami (McNemar).",
    files: "Pliki",
  },
  dossier: {
    title: "Czy idziemy dalej?",
    intro:
      "Wcześniej zapisano, na co gmina będzie patrzeć. Ta strona zestawia z tym pomiary. Każda liczba prowadzi do pomiaru, z którego pochodzi.",
    made: (day) => `Data sporządzenia: ${day}.`,
    all: "Wszystkie dzielnice razem",
    wave: (number) => `Pomiar ${number}`,
    advice: { "go-on": "Kontynuować", adapt: "Zmienić", stop: "Zakończyć" },
    notYet: "Jeszcze nie można powiedzieć",
    noTest: "To nie jest sprawdzian",
    noCriteria: "Niczego nie zapisano wcześniej",
    decided: (wave, better, worse, of) =>
      `${wave}: liczba tematów: ${of}, w tym lepiej niż w pomiarze początkowym, i można to wykazać: ${better}, gorzej, i można to wykazać: ${worse}.`,
    without: (without) =>
      `Tematy bez liczby w tym pomiarze: ${without}. Nie liczą się ani jako lepsze, ani jako gorsze.`,
    otherwise: (advices) => `Gdyby liczba była, wynik mógłby być też taki: ${advices}.`,
    same: "Gdyby liczba była, wynik byłby ten sam.",
    notYetText: (published, needed) =>
      `Liczba opublikowanych pomiarów po pomiarze początkowym: ${published}. Decyzja zapada, gdy ich liczba wyniesie ${needed}.`,
    noTestText: (recorded, began) =>
      `Kryteria zapisano w dniu: ${recorded}. Pomiar początkowy zaczął się wcześniej: ${began}. Kto wybiera kryteria po pomiarze, może wybrać wynik. Dlatego są tu liczby, ale nie ma oceny.`,
    noCriteriaText:
      "Dla tej dzielnicy nie zapisano kryteriów przed pierwszym pomiarem. Dlatego nie ma tu oceny.",
    criteria: "Co ustalono wcześniej",
    rules: (afterWaves, of, better, worse, stop) => [
      `Po pomiarze początkowym następują kolejne pomiary, ich liczba: ${afterWaves}. Decyduje ostatni z nich. Liczba tematów: ${of}.`,
      `Kontynuować: co najmniej ${better} lepiej, i można to wykazać, a najwyżej ${worse} gorzej, i można to wykazać.`,
      `Zakończyć: co najmniej ${stop} gorzej, i można to wykazać.`,
      "Zmienić: wszystko inne.",
    ],
    recorded: (by, day) => `Zapis: ${by}, ${day}.`,
    findings: (wave) => `${wave} w porównaniu z pomiarem początkowym`,
    decides: "Decyduje ten pomiar.",
    before: "W pomiarze początkowym",
    now: "W tym pomiarze",
    source: "Zobacz raport z tego pomiaru",
    baseline: (day) => `Pomiar początkowy zaczął się: ${day}.`,
    baselineSource: "Zobacz raport z pomiaru początkowego",
    tooFew: "za mało odpowiedzi, aby na nich oprzeć ocenę",
    people: (n) => `odpowiedzi: ${n}`,
    fewPeople: "mniej niż 10 odpowiedzi",
  },
  responses: {
    area: "Część dzielnicy",
    channel: "Jak przyszła odpowiedź",
    language: "Język ankiety",
    weight:
      "Waga z losowania próby (jeden podzielone przez szansę, że ktoś zostanie zapytany; puste: bez losowania)",
    panel: "Kod osoby, która bierze udział więcej niż raz",
    yes: "tak",
    no: "nie",
  },
};
