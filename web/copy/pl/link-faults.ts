import type { LinkFaultWords } from "../nl/link-faults.ts";

export const linkFaults: LinkFaultWords = {
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
    "Już odpowiedziano",
    "Przez ten link już odpowiedziano. Tej odpowiedzi nie można tu zobaczyć ani zmienić. Pytania? Prosimy zadzwonić do osoby kontaktowej.",
  ],
  "withdrawn-code": [
    "Ten kod został wycofany",
    "Kod z tego listu już nie działa, ponieważ list zaginął albo kodu użył ktoś inny. Wyślemy Państwu nowy list z innym kodem. Nie dotarł? Proszę zadzwonić do osoby kontaktowej.",
  ],
};
