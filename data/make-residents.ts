// Writes the made-up residents of the sample neighbourhoods, and one cycle of answers for Nazareth. The same run gives the same bytes: node data/make-residents.ts
import { writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { modelAnswers } from "#cli/simulation/response-model.ts";

const FIRST =
  "Aafke Ahmed Aleksander Amina Anouk Ayşe Bart Bilal Björn Carla Chantal Daniëlle Deniz Dirk Elif Els Emre Fatima Femke Frans Giel Gülsüm Hanna Hassan Huub Ilse Ingrid Iryna Jan Jasmijn Jelle Jeu Jolanta Kasia Kees Khadija Lars Leyla Lieke Loes Maria Marek Mees Mehmet Mia Mohamed Nadia Natalia Noor Oksana Olek Omar Petra Piotr Puck Rachid René Riet Roos Ruud Said Samira Sanne Sef Selin Sjef Sofie Tineke Tom Truus Veysel Wiel Yara Youssef Yusuf Zeynep Zofia".split(
    " ",
  );
const LAST =
  "Achten Akkerman Arslan Bakker Beckers Benali Berden Bouazza Claessens Coenen Creemers Çelik Dassen Demir de Wit El Amrani Frissen Geraerts Gielen Habets Haddad Hendriks Hermans Jacobs Janssen Jongen Kaya Kowalski Kuipers Lemmens Lipski Maes Mertens Mulder Nijsten Nowak Öztürk Peeters Petrenko Pisters Quaedvlieg Reijnders Rouvroye Savelberg Shevchenko Smeets Souren Theunissen Tuinstra Ubachs Van den Berg Vaessen Verhoeven Vrancken Wiśniewski Wouters Yılmaz Zielinski".split(
    / (?=[A-ZÇÖ])|(?<=Bakker|Demir) /,
  );

const pick = <T>(from: readonly T[], chance: number): T =>
  from[Math.floor(chance * from.length)] ?? from[0] ?? raise("an empty list");
const raise = (why: string): never => {
  throw new Error(why);
};
const ascii = (name: string) =>
  name
    .normalize("NFKD")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll(/[^\w ]/g, "")
    .replaceAll(" ", "")
    .toLowerCase();

export type Row = {
  name: string;
  email: string;
  language: string;
  area: string;
  address: string;
  postcode: string;
  place: string;
};

/** Most people read the first language of their neighbourhood, the others one of its other ones. */
function languageOf([first = "nl", ...others]: Neighbourhood["languages"], chance: number): string {
  return chance < 0.86 ? first : pick(others, (chance - 0.86) / 0.14);
}

/** Where letters are sent too, one in so many has no e-mail. */
const BY_LETTER = 10;

/** Made-up residents of a neighbourhood; their addresses end nowhere. */
export function makeResidents(
  { id, areas, languages, municipality }: Neighbourhood,
  size: number,
  letters: boolean,
): Row[] {
  const chance = seededChance(id);
  return Array.from({ length: size }, (_, at) => {
    const [first, last] = [pick(FIRST, chance()), pick(LAST, chance())];
    const [language, area] = [languageOf(languages, chance()), pick(areas, chance())];
    const lettered = letters && at % BY_LETTER === BY_LETTER - 1;
    return {
      name: `${first} ${last}`,
      email: lettered ? "" : `${ascii(first)}.${ascii(last)}.${at + 1}@example.org`,
      language,
      area: area.id,
      ...(lettered
        ? { address: `${area.name} ${at + 1}`, postcode: "6224 ZZ", place: municipality }
        : { address: "", postcode: "", place: "" }),
    };
  });
}

const SIZES: Readonly<Record<string, number>> = {
  "maastricht/wittevrouwenveld": 4210,
  "maastricht/limmel": 1790,
  "maastricht/nazareth": 3140,
  "maastricht/wyckerpoort": 2630,
  "sample/zonnestraat": 60,
};

/** The files of one sample neighbourhood as text. */
export function filesOf(folder: string): { residents: string; answers: string } {
  const neighbourhood = readNeighbourhood(
    new URL(`${folder}/neighbourhood.json`, import.meta.url).pathname,
  );
  const letters = folder === "sample/zonnestraat";
  const residents = makeResidents(
    neighbourhood,
    SIZES[folder] ?? raise(`no size for ${folder}`),
    letters,
  );
  const answers = modelAnswers(
    residents.map(({ email }) => email),
    neighbourhood.topics,
    seededChance("answers of one cycle"),
  );
  const rows = answers.map(
    ({ email, day, topics: [first = "", second = "", third = ""], other }) => ({
      email,
      day: day.toFixed(2),
      first,
      second,
      third,
      other,
    }),
  );
  return {
    residents: stringify(residents, {
      header: true,
      columns: [
        "name",
        "email",
        "language",
        "area",
        ...(letters ? ["address", "postcode", "place"] : []),
      ],
    }),
    answers: stringify(rows, { header: true }),
  };
}

if (import.meta.main) {
  for (const folder of Object.keys(SIZES)) {
    const { residents, answers } = filesOf(folder);
    writeFileSync(new URL(`${folder}/residents.csv`, import.meta.url), residents);
    if (folder === "maastricht/nazareth")
      writeFileSync(new URL(`${folder}/answers.csv`, import.meta.url), answers);
  }
}
