// Writes the made-up residents of the sample neighbourhoods, and one cycle of answers for Nazareth. The same run gives the same bytes: node data/make-residents.ts
import { writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { modelAnswers } from "#cli/simulation/response-model.ts";

/** People by where their families came from: how many of a hundred, their names, and what they read. */
const ORIGINS: readonly Origin[] = [
  {
    share: 0.68,
    first:
      "Aafke Anouk Bart Carla Chantal Daniëlle Dirk Els Femke Frans Giel Hanna Huub Ilse Ingrid Jan Jasmijn Jelle Jeu Kees Lars Lieke Loes Mees Mia Petra Puck René Riet Roos Ruud Sanne Sef Sjef Sofie Tineke Tom Truus Wiel",
    last: "Achten Akkerman Bakker Beckers Berden Claessens Coenen Creemers Dassen Frissen Geraerts Gielen Habets Hendriks Hermans Jacobs Jongen Kuipers Lemmens Maes Mertens Mulder Nijsten Peeters Pisters Quaedvlieg Reijnders Rouvroye Savelberg Smeets Souren Theunissen Tuinstra Ubachs Vaessen Verhoeven Vrancken Wouters",
    reads: "nl",
    part: 1,
  },
  {
    share: 0.1,
    first:
      "Ahmed Amina Bilal Fatima Hassan Khadija Mohamed Nadia Omar Rachid Said Samira Yara Youssef",
    last: "Aziz Benali Bouazza Chaoui Haddad Idrissi Khalil Mansour Saidi",
    reads: "ar",
    part: 0.45,
  },
  {
    share: 0.08,
    first: "Ayşe Deniz Elif Emre Gülsüm Leyla Mehmet Selin Veysel Yusuf Zeynep",
    last: "Arslan Aydın Çelik Demir Kaya Öztürk Şahin Yılmaz",
    reads: "tr",
    part: 0.5,
  },
  {
    share: 0.06,
    first: "Aleksander Ewa Jolanta Kasia Marek Olek Piotr Zofia",
    last: "Duda Kaczmarek Lis Mazur Nowak Pawlak Wójcik",
    reads: "pl",
    part: 0.7,
  },
  {
    share: 0.04,
    first: "Andrij Iryna Maksym Natalia Oksana Olena Taras",
    last: "Bondarenko Kovalenko Melnyk Petrenko Shevchenko Tkachenko",
    reads: "uk",
    part: 0.9,
  },
  {
    share: 0.04,
    first: "Ana Daniel David Elena Grace Lucia Priya Samuel",
    last: "Fernandes Mensah Okafor Rossi Sharma Silva",
    reads: "en",
    part: 1,
  },
].map(({ first, last, ...rest }) => ({ ...rest, first: first.split(" "), last: last.split(" ") }));
type Origin = {
  share: number;
  first: readonly string[];
  last: readonly string[];
  /** The language that so many of them read; the others read Dutch. */
  reads: string;
  part: number;
};

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

function originOf(chance: number): Origin {
  let turn = chance;
  return ORIGINS.find(({ share }) => (turn -= share) < 0) ?? ORIGINS[0] ?? raise("nobody");
}

/** People read the language of their family where their neighbourhood has it, or else its first. */
function languageOf(
  [first = "nl", ...others]: Neighbourhood["languages"],
  { reads, part }: Origin,
  chance: number,
): string {
  return chance < part && others.some((one) => one === reads) ? reads : first;
}

/** Where letters are sent too, one in so many has no e-mail. */
const BY_LETTER = 10;

/** Made-up residents of a neighbourhood; their addresses end nowhere. */
export function makeResidents(
  { id, areas, languages, municipality }: Neighbourhood,
  size: number,
  letters: boolean,
): Row[] {
  const [chance, family] = [seededChance(id), seededChance(`${id} family`)];
  return Array.from({ length: size }, (_, at) => {
    const origin = originOf(family());
    const [first, last] = [pick(origin.first, chance()), pick(origin.last, chance())];
    const [language, area] = [languageOf(languages, origin, chance()), pick(areas, chance())];
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
  "maastricht/heugem": 150,
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
