// Writes the made-up residents of the sample neighbourhoods, and one cycle of answers for Nazareth. The same run gives the same bytes: node data/make-residents.ts
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { Neighbourhood } from "#domain/neighbourhood.ts";

const FIRST = "Aafke Ahmed Aleksander Amina Anouk Ayşe Bart Bilal Björn Carla Chantal Daniëlle Deniz Dirk Elif Els Emre Fatima Femke Frans Giel Gülsüm Hanna Hassan Huub Ilse Ingrid Iryna Jan Jasmijn Jelle Jeu Jolanta Kasia Kees Khadija Lars Leyla Lieke Loes Maria Marek Mees Mehmet Mia Mohamed Nadia Natalia Noor Oksana Olek Omar Petra Piotr Puck Rachid René Riet Roos Ruud Said Samira Sanne Sef Selin Sjef Sofie Tineke Tom Truus Veysel Wiel Yara Youssef Yusuf Zeynep Zofia".split(" ");
const LAST = "Achten Akkerman Arslan Bakker Beckers Benali Berden Bouazza Claessens Coenen Creemers Çelik Dassen Demir de Wit El Amrani Frissen Geraerts Gielen Habets Haddad Hendriks Hermans Jacobs Janssen Jongen Kaya Kowalski Kuipers Lemmens Lipski Maes Mertens Mulder Nijsten Nowak Öztürk Peeters Petrenko Pisters Quaedvlieg Reijnders Rouvroye Savelberg Shevchenko Smeets Souren Theunissen Tuinstra Ubachs Van den Berg Vaessen Verhoeven Vrancken Wiśniewski Wouters Yılmaz Zielinski".split(/ (?=[A-ZÇÖ])|(?<=Bakker|Demir) /);

/** Numbers in [0, 1) that follow from a text alone. */
function chanceOf(seed: string): () => number {
  let turn = 0;
  return () => createHash("sha256").update(`${seed}|${(turn += 1)}`).digest().readUInt32BE(0) / 2 ** 32;
}

const pick = <T>(from: readonly T[], chance: number): T => from[Math.floor(chance * from.length)] ?? from[0] ?? raise("an empty list");
const raise = (why: string): never => { throw new Error(why); };
const ascii = (name: string) => name.normalize("NFKD").replaceAll("ı", "i").replaceAll("ł", "l").replaceAll(/[^\w ]/g, "").replaceAll(" ", "").toLowerCase();

export type Row = { name: string; email: string; language: string; area: string };

/** Made-up residents of a neighbourhood; their addresses end nowhere. */
export function makeResidents({ id, areas }: Neighbourhood, size: number): Row[] {
  const chance = chanceOf(id);
  return Array.from({ length: size }, (_, at) => {
    const [first, last] = [pick(FIRST, chance()), pick(LAST, chance())];
    return { name: `${first} ${last}`, email: `${ascii(first)}.${ascii(last)}.${at + 1}@example.org`, language: chance() < 0.86 ? "nl" : "en", area: pick(areas, chance()).id };
  });
}

// Three groups want different things: a large one agrees on the same two topics, a third of the neighbourhood cares for others, one street for the dark path.
const CAMPS: readonly { weight: number; topics: readonly string[] }[] = [
  { weight: 0.46, topics: ["litter", "bulky-waste", "speeding", "vacancy"] },
  { weight: 0.34, topics: ["youth-activities", "play-areas", "loneliness"] },
  { weight: 0.2, topics: ["harassment", "lighting", "youth-nuisance"] },
];
const WORDS = ["De bushalte is vies en er is geen dak", "Meer banken in het park voor oudere mensen", "De winkel is te ver weg", "Er is geen plek om elkaar te ontmoeten in de winter"];

export type Answer = { email: string; day: string; first: string; second: string; third: string; other: string };

/** One cycle of answers: about 30 % of the residents, most of them in the first days and after the reminder. */
export function makeAnswers(residents: readonly Row[], topics: readonly string[]): Answer[] {
  const chance = chanceOf("answers of one cycle");
  return residents.flatMap(({ email }) => {
    if (chance() > 0.3) return [];
    const turn = chance();
    const camp = CAMPS.find((_, at) => turn < CAMPS.slice(0, at + 1).reduce((sum, { weight }) => sum + weight, 0)) ?? CAMPS[0] ?? raise("no camps");
    const wishes = camp.topics.toSorted(() => chance() - 0.5).filter((topic) => topics.includes(topic));
    const choice = wishes.slice(0, chance() < 0.75 ? 3 : 2);
    if (chance() < 0.25) choice[choice.length - 1] = pick(topics.filter((topic) => !choice.includes(topic)), chance());
    const [first = "", second = "", third = ""] = choice;
    const day = (chance() < 0.62 ? chance() ** 2 * 9.5 : 10.1 + chance() ** 2 * 7.5) + 0.02;
    return [{ email, day: day.toFixed(2), first, second, third, other: choice.includes("other") ? pick(WORDS, chance()) : "" }];
  });
}

const SIZES: Readonly<Record<string, number>> = { "maastricht/wittevrouwenveld": 4210, "maastricht/limmel": 1790, "maastricht/nazareth": 3140, "maastricht/wyckerpoort": 2630, "sample/zonnestraat": 60 };

/** The files of one sample neighbourhood as text. */
export function filesOf(folder: string): { residents: string; answers: string } {
  const neighbourhood = Neighbourhood.parse(JSON.parse(readFileSync(new URL(`${folder}/neighbourhood.json`, import.meta.url), "utf8")));
  const residents = makeResidents(neighbourhood, SIZES[folder] ?? raise(`no size for ${folder}`));
  return { residents: stringify(residents, { header: true }), answers: stringify(makeAnswers(residents, neighbourhood.topics), { header: true }) };
}

if (import.meta.main) {
  for (const folder of Object.keys(SIZES)) {
    const { residents, answers } = filesOf(folder);
    writeFileSync(new URL(`${folder}/residents.csv`, import.meta.url), residents);
    if (folder === "maastricht/nazareth") writeFileSync(new URL(`${folder}/answers.csv`, import.meta.url), answers);
  }
}
