import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { residentIdBy } from "#domain/dispatch/frame.ts";
import { readResidents } from "#functions/dispatch/read-residents.ts";
import { importResidents } from "#functions/dispatch/import-residents.ts";
import { sha256 } from "#functions/adapters/live.ts";
import { AreaId } from "#domain/ids.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { openWorld, type World } from "./world.ts";

const two = aNeighbourhood({ areas: [{ id: AreaId.parse("straat"), name: "De straat" }, { id: AreaId.parse("plein"), name: "Het plein" }] });
const read = (file: string | Uint8Array) => readResidents(typeof file === "string" ? Buffer.from(file, "utf8") : file, two, sha256);
const faults = (file: string) => {
  const frame = read(file);
  return frame.kind === "faults" ? frame.faults.map(({ line, message }) => `${line}: ${message}`) : [];
};
const names = (file: string | Uint8Array) => {
  const frame = read(file);
  return frame.kind === "frame" ? frame.residents.map(({ name }) => name) : frame.faults;
};
const HEADER = "name,email,language,area\n";

describe("a residents file", () => {
  test.each([
    ["commas", "name,email,language,area\nZoë,zoe@example.org,nl,straat\n"],
    ["semicolons, as a Dutch spreadsheet saves it", "name;email;language;area\r\nZoë;zoe@example.org;nl;straat\r\n"],
    ["tabs", "name\temail\tlanguage\tarea\nZoë\tzoe@example.org\tnl\tstraat\n"],
    ["columns in another order and capitals in their names", "Area,Language,Email,Name\nstraat,NL,zoe@example.org,Zoë\n"],
    ["a byte-order mark", "\uFEFFname,email,language,area\nZoë,zoe@example.org,nl,straat\n"],
    ["quotes and blank lines", '\n"name","email","language","area"\n\n"Zoë","zoe@example.org","nl","straat"\n\n'],
  ])("is read with %s", (_, file) => {
    expect(names(file)).toEqual(["Zoë"]);
  });

  test("is read in Latin-1 and in UTF-16", () => {
    const file = "name;email;language;area\nZoë;zoe@example.org;nl;straat\n";
    expect(names(Buffer.from(file, "latin1"))).toEqual(["Zoë"]);
    expect(names(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, "utf16le")]))).toEqual(["Zoë"]);
  });

  test("tells every fault with its line, and gives nobody", () => {
    const file = `${HEADER}Anna,anna@example.org,nl,straat\n,b@example.org,nl,straat\nCor,not-an-address,nl,straat\nDirk,d@example.org,fr,straat\nEls,e@example.org,nl,moon\nFien,ANNA@example.org,nl,plein\nGijs,g@example.org,nl\n`;
    expect(faults(file)).toEqual([
      "3: the name is empty",
      '4: "not-an-address" is not an e-mail address',
      '5: "fr" is no language that mails are written in; use nl, en, ar, tr, pl, uk',
      '6: "moon" is no area of Zonnestraat; its areas are straat, plein',
      '7: "ANNA@example.org" stands on line 2 already',
      "8: the line has 3 fields where the first line has 4",
    ]);
  });

  test("tells which columns are missing or were not asked for", () => {
    expect(faults("name,email,birthday\nAnna,anna@example.org,1970-01-01\n")).toEqual(["1: the file lacks the columns language, area; its first line must name name, email, language, area, and for letters address, postcode, place", '1: the file has columns that are not asked for: "birthday"; take them out']);
    expect(faults("")).toHaveLength(1);
    expect(faults(HEADER)).toEqual(["1: the file holds no residents"]);
  });

  test("tells where a quotation mark was left open", () => {
    expect(faults(`${HEADER}Anna,anna@example.org,nl,straat\n"Bert,b@example.org,nl,straat\n`).join()).toContain("quotation mark");
  });

  test("whatever bytes it holds, gives residents or faults and never fails", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(["frame", "faults"]).toContain(read(bytes).kind);
    }));
  });

  test("may name who has no e-mail, with a postal address to write to; one of the two is needed", () => {
    const header = "name,email,language,area,address,postcode,place\n";
    const frame = read(`${header}Anna,anna@example.org,nl,straat,,,\nBert,,nl,straat,Zonnestraat 1,6224ab,Maastricht\nCor,cor@example.org,nl,straat,Zonnestraat 2,6224 AB,Maastricht\n`);
    if (frame.kind === "faults") throw new Error(JSON.stringify(frame.faults));
    expect(frame.residents.map(({ email, address }) => [email, address?.postcode])).toEqual([["anna@example.org", undefined], [undefined, "6224 AB"], ["cor@example.org", "6224 AB"]]);
    expect(frame.residents.map(({ id }) => id)).toEqual(["anna@example.org", "bert, zonnestraat 1, 6224 ab", "COR@example.org"].map((who) => residentIdBy(two.id, who, sha256)));
    expect(names("name,language,area,address,postcode,place\nBert,nl,straat,Zonnestraat 1,6224 AB,Maastricht\n")).toEqual(["Bert"]);
    expect(faults(`${header}Anna,,nl,straat,,,\nBert,,nl,straat,Zonnestraat 1,62 AB,Maastricht\nCor,,nl,straat,Zonnestraat 1,6224 AB,Maastricht\ncor,,nl,straat,Zonnestraat 1,6224 AB,Maastricht\nDirk,,nl,straat,,6224 AB,Maastricht\n`)).toEqual([
      "2: there is neither an e-mail address nor a postal address; one of them is needed",
      '3: "62 AB" is no postcode; write it like 6224 AB',
      '5: "cor, Zonnestraat 1" stands on line 4 already',
      "6: a postal address needs a street with a number, a postcode and a place",
    ]);
    expect(faults("name,language,area,address\nBert,nl,straat,Zonnestraat 1\n").join()).toContain("lacks the columns postcode, place");
  });

  test("line numbers hold also after a field with line breaks", () => {
    expect(faults(`${HEADER}"Anna\nvan boven",anna@example.org,nl,straat\nBert,x,nl,straat\n`)).toEqual(['4: "x" is not an e-mail address']);
  });
});

describe("importing it", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ residents: 0 });
  });
  afterAll(() => world.close());
  const bring = (file: string, replace = false) => {
    const frame = read(`${HEADER}${file}`);
    if (frame.kind === "faults") throw new Error(JSON.stringify(frame.faults));
    return importResidents(world.dependencies, two, frame.residents, { replace, actor: "test" });
  };
  const people = async () => (await world.dependencies.residents.in(two.id, two.areas.map(({ id }) => id))).map(({ name, area }) => `${name} ${area}`).toSorted();

  test("twice changes nothing; who moved is moved and not doubled; who is not in it goes only when asked", async () => {
    expect(await bring("Anna,anna@example.org,nl,straat\nBert,bert@example.org,nl,straat\n")).toEqual({ added: 2, changed: 0, moved: 0, unchanged: 0, removed: 0 });
    expect(await bring("Anna,anna@example.org,nl,straat\nBert,bert@example.org,nl,straat\n")).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 2, removed: 0 });
    expect(await bring("Anna,anna@example.org,nl,plein\n")).toEqual({ added: 0, changed: 1, moved: 1, unchanged: 0, removed: 0 });
    expect(await people()).toEqual(["Anna plein", "Bert straat"]);
    expect(await bring("Anna,anna@example.org,nl,plein\n", true)).toMatchObject({ removed: 1 });
    expect(await people()).toEqual(["Anna plein"]);
  });
});
