import type { LetterWords } from "../../nl/letters/letter.ts";

export const letter: LetterWords = {
  how: "Tak można wziąć udział",
  qr: "Kod QR do Państwa osobistej strony",
  camera: "Prosimy skierować aparat telefonu na ten kwadrat.",
  type: "Albo prosimy wejść na komputerze na stronę:",
  code: "Państwa kod:",
  paper: "Albo prosimy wypełnić formularz na odwrocie.",
  telephone: (name, phone) => `Albo prosimy zadzwonić: ${name}, ${phone}.`,
  personal:
    "Ten kod jest tylko dla Państwa. Prosimy nie dawać go nikomu innemu: inaczej ktoś może odpowiedzieć za Państwa.",
  write:
    "Prosimy wpisać 1 w kratkę przy temacie, który jest dla Państwa najważniejszy. Można też wpisać 2 i 3. Tak samo ważne tematy mogą mieć ten sam numer. Prosimy nie podawać imion, nazwisk ani adresów.",
  give: (name, phone, day) =>
    `Prosimy oddać ten formularz komuś z zespołu. Można też zadzwonić (${name}, ${phone}); wtedy przyjdziemy po formularz. Musimy go mieć najpóźniej w tym dniu: ${day}.`,
};
