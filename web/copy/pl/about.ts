import { keptApart } from "./kept-apart.ts";
import { daysOf } from "./days.ts";
import type { AboutWords } from "../nl/about.ts";

export const about: AboutWords = {
  privacyTitle: "Jak postępujemy z Państwa danymi",
  privacyText: (organisation, days) => [
    [
      "Kto jest odpowiedzialny?",
      [`Za tę stronę internetową i za Państwa dane odpowiada: ${organisation}.`],
    ],
    [
      "Co o Państwu przechowujemy?",
      [
        "Państwa imię i nazwisko, adres e-mail lub adres pocztowy, język i część osiedla, w której Państwo mieszkają. Przechowujemy też informację o tym, że Państwa zapytaliśmy, jakie e-maile lub listy Państwo dostali i w jakim dniu przyszła Państwa odpowiedź.",
        "Używamy tego tylko po to, aby zapytać Państwa, co powinno się stać na Państwa osiedlu, i aby powiedzieć Państwu, co zostało zrobione. To jest publiczne zadanie gminy (RODO, artykuł 6, ustęp 1, litera e). Czasem prosimy o zgodę. Wtedy podstawą jest litera a.",
        "Państwa imię, nazwisko i adres są na liście, którą zespół tu wprowadził. Chcą Państwo wiedzieć, skąd jest ta lista? Proszę nas zapytać.",
      ],
    ],
    [
      "Co przechowujemy z Państwa odpowiedzi?",
      [
        `${keptApart} Do zamknięcia Państwa odpowiedź jest zamknięta na klucz: nikt nie może jej przeczytać, my też nie. Potem komputer liczy wszystkie odpowiedzi i niszczy klucz. Odpowiedź mógłby przeczytać tylko ktoś, kto zarządza samymi komputerami i przed zamknięciem zmieni ich program. Odpowiedzi bez imion i nazwisk są publiczne, aby każdy mógł sprawdzić liczenie. To, co napiszą Państwo własnymi słowami, najpierw czyta ktoś z zespołu.`,
        "Czy ktoś z zespołu wpisuje za Państwa odpowiedź podaną przy drzwiach, przez telefon lub na papierze? Wtedy zapisujemy dzień, sposób i rolę tej osoby. Informujemy o tym Państwa. Osoby pracujące w policji nie wpisują odpowiedzi.",
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
        "Państwa odpowiedzi przechowujemy bez imienia i nazwiska. To, co Państwo wysłali, jest zamknięte do końca ankiety: nikt nie może tego przeczytać, my też nie. Potem komputer niszczy klucz i nic nie prowadzi od odpowiedzi do Państwa linku. W raporcie są tylko liczby dotyczące grup. Państwa odpowiedzi z różnych pomiarów porównujemy tylko za Państwa zgodą. Wtedy przy Państwa imieniu i nazwisku oraz przy Państwa odpowiedziach jest kod, najwyżej przez trzy lata. W każdej chwili mogą Państwo zrezygnować. To, co Państwo wpiszą i czego nie wyślą, usuwamy.",
      ],
    ],
    [
      "A Państwa adres internetowy (IP)?",
      [
        "Jeśli z jednego adresu internetowego przychodzi zbyt wiele naraz, każemy mu chwilę poczekać. W tym celu liczymy zgłoszenia z każdego adresu. Samego adresu nie przechowujemy, tylko kod, który każdego dnia jest inny i z którego nikt bez naszego klucza nie odczyta adresu. Te liczby są ważne najwyżej jeden dzień; potem je usuwamy. Jeśli wysyłają Państwo coś bez osobistego linku, przez dwa tygodnie przechowujemy czas i taki kod, oddzielnie od tego, co zostało wysłane. W przypadku pytania przechowujemy tylko czas. Dzięki temu zespół może odłożyć na bok zgłoszenia od robotów.",
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
        "Strona i e-mail działają na komputerach firmy Amazon Web Services. W zespole imię, nazwisko i adres widzą: koordynator, osoba kontaktowa i administrator. Osoba, która drukuje listy na zlecenie gminy, widzi imię, nazwisko, adres i kod na Państwa liście; zespół tego kodu nie widzi. Niczego więcej nie przekazujemy. Na tej stronie internetowej nie ma niczego od innych firm: żadnych plików cookie, które Państwa śledzą, i żadnych obcych statystyk.",
      ],
    ],
    [
      "Jakie mają Państwo prawa?",
      [
        "Link na dole każdego e-maila pokazuje, co o Państwu przechowujemy. Można tam też usunąć te dane. Mogą Państwo także napisać do nas e-mail. Nie są Państwo zadowoleni? Wtedy mogą Państwo złożyć skargę do holenderskiego urzędu ochrony danych (Autoriteit Persoonsgegevens).",
        "Chcą Państwo porozmawiać z inspektorem ochrony danych? Proszę o to zapytać pod adresem e-mail poniżej.",
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
};
