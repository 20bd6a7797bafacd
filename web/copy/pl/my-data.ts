import type { MyDataWords } from "../nl/my-data.ts";

export const myData: MyDataWords = {
  intro: (name) =>
    `Tutaj można zobaczyć, jakie dane o Państwu przechowuje Zespół „Bezpieczne Osiedla” (${name}). Mogą Państwo też usunąć swoje dane.`,
  show: "Pokaż moje dane",
  download: "Pobierz moje dane",
  shown: "Te dane o Państwu przechowujemy",
  name: "Imię i nazwisko",
  email: "Adres e-mail",
  address: "Adres",
  language: "Język",
  area: "Część osiedla",
  round: "Runda",
  invited: "Zaproszenie do wyboru",
  answered: (day) => `dzień odpowiedzi: ${day}`,
  silent: "jeszcze bez odpowiedzi",
  mails: "Wysłane e-maile",
  unsubscribed: "Rezygnacja z e-maili",
  asked: "Prośba o odpowiedź e-mailem z dnia",
  panel: "Porównujemy Państwa odpowiedzi od dnia",
  panelApart:
    "Zgodzili się Państwo, żebyśmy porównywali Państwa odpowiedzi z kolejnych pomiarów. Dlatego przy Państwa imieniu i nazwisku oraz przy Państwa odpowiedziach jest kod. Kto ma oba pliki, może zobaczyć, które odpowiedzi są Państwa.",
  codes: "Kody, które Państwo dostali",
  links: "Linki, które dla Państwa działają",
  letters: "Listy wydrukowane dnia",
  help: "Propozycja pomocy",
  question: "Państwa pytanie",
  waits: "Na liście, która nie jest jeszcze potwierdzona",
  bounced: "Ten adres nie działa",
  complained: "Państwo zgłosili nasz e-mail jako niechciany",
  leave: "Proszę nie porównywać już moich odpowiedzi",
  left: "Kod przy Państwa imieniu i nazwisku został usunięty. Państwa odpowiedzi nadal się liczą, ale nikt nie może już zobaczyć, które z nich są Państwa.",
  noAnswer:
    "Nie ma tu informacji o tym, co Państwo wybrali. Państwa odpowiedź jest przechowywana bez imienia i nazwiska: my też nie możemy zobaczyć, która odpowiedź jest Państwa.",
  forgetTitle: "Usunięcie moich danych",
  forgetText:
    "Usuniemy Państwa imię, nazwisko, adres e-mail, adres pocztowy i wszystko, co się z nimi wiąże. Nie dostaną już Państwo e-maili, a ten link przestanie działać. Jeśli Państwa odpowiedź została już wysłana, wycofamy ją, dopóki runda jest otwarta. Potem nadal będzie się liczyć, bo nikt nie może zobaczyć, która odpowiedź jest Państwa.",
  sure: "Tak, proszę usunąć moje dane. Tego nie można cofnąć.",
  missing: "Jeśli mają Państwo pewność, prosimy najpierw zaznaczyć to pole.",
  forget: "Usuń moje dane",
  forgotten: "Państwa dane zostały usunięte",
  forgottenText:
    "Przechowujemy już tylko kod, dzięki któremu widzimy, że nie wolno nam ponownie Państwa wpisać. Kto czyta ten kod, nie zobaczy, czyj on jest. Z kopii zapasowych dane znikają najpóźniej po 35 dniach.",
};
