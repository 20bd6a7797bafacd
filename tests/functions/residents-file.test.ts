import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { residentIdBy } from "#domain/dispatch/resident-id.ts";
import { readResidents, readResidentsCsv } from "#console/neighbourhoods/read-residents.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { sha256 } from "#stores/sha256.ts";
import { AreaId } from "#contract/ids.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { openWorld, type World } from "./world.ts";

const two = aNeighbourhood({
  areas: [
    { id: AreaId.parse("straat"), name: "De straat" },
    { id: AreaId.parse("plein"), name: "Het plein" },
  ],
});
const read = (file: string | Uint8Array) =>
  readResidentsCsv(typeof file === "string" ? Buffer.from(file, "utf8") : file, two, sha256);
const faults = (file: string) => {
  const frame = read(file);
  return frame.kind === "faults"
    ? frame.faults.map(({ line, message }) => `${line}: ${message}`)
    : [];
};
const names = (file: string | Uint8Array) => {
  const frame = read(file);
  return frame.kind === "frame" ? frame.residents.map(({ name }) => name) : frame.faults;
};
const HEADER = "name,email,language,area\n";

describe("a residents file", () => {
  test.each([
    ["commas", "name,email,language,area\nZoë,zoe@example.org,nl,straat\n"],
    [
      "semicolons, as a Dutch spreadsheet saves it",
      "name;email;language;area\r\nZoë;zoe@example.org;nl;straat\r\n",
    ],
    ["tabs", "name\temail\tlanguage\tarea\nZoë\tzoe@example.org\tnl\tstraat\n"],
    [
      "columns in another order and capitals in their names",
      "Area,Language,Email,Name\nstraat,NL,zoe@example.org,Zoë\n",
    ],
    ["a byte-order mark", "\uFEFFname,email,language,area\nZoë,zoe@example.org,nl,straat\n"],
    [
      "quotes and blank lines",
      '\n"name","email","language","area"\n\n"Zoë","zoe@example.org","nl","straat"\n\n',
    ],
  ])("is read with %s", (_, file) => {
    expect(names(file)).toEqual(["Zoë"]);
  });

  test("is read in Latin-1 and in UTF-16", () => {
    const file = "name;email;language;area\nZoë;zoe@example.org;nl;straat\n";
    expect(names(Buffer.from(file, "latin1"))).toEqual(["Zoë"]);
    expect(names(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, "utf16le")]))).toEqual(
      ["Zoë"],
    );
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
    expect(faults("name,email,birthday\nAnna,anna@example.org,1970-01-01\n")).toEqual([
      "1: the file lacks the columns language, area; its first line must name name, email, language, area, and for letters address, postcode, place",
      '1: the file has columns that are not asked for: "birthday"; take them out',
    ]);
    expect(faults("")).toHaveLength(1);
    expect(faults(HEADER)).toEqual(["1: the file holds no residents"]);
  });

  test("tells where a quotation mark was left open", () => {
    expect(
      faults(`${HEADER}Anna,anna@example.org,nl,straat\n"Bert,b@example.org,nl,straat\n`).join(),
    ).toContain("quotation mark");
  });

  test("whatever bytes it holds, gives residents or faults and never fails", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(["frame", "faults"]).toContain(read(bytes).kind);
      }),
    );
  });

  test("may name who has no e-mail, with a postal address to write to; one of the two is needed", () => {
    const header = "name,email,language,area,address,postcode,place\n";
    const frame = read(
      `${header}Anna,anna@example.org,nl,straat,,,\nBert,,nl,straat,Zonnestraat 1,6224ab,Maastricht\nCor,cor@example.org,nl,straat,Zonnestraat 2,6224 AB,Maastricht\n`,
    );
    if (frame.kind === "faults") throw new Error(JSON.stringify(frame.faults));
    expect(frame.residents.map(({ email, address }) => [email, address?.postcode])).toEqual([
      ["anna@example.org", undefined],
      [undefined, "6224 AB"],
      ["cor@example.org", "6224 AB"],
    ]);
    expect(frame.residents.map(({ id }) => id)).toEqual(
      ["anna@example.org", "bert, zonnestraat 1, 6224 ab", "COR@example.org"].map((who) =>
        residentIdBy(two.id, who, sha256),
      ),
    );
    expect(
      names(
        "name,language,area,address,postcode,place\nBert,nl,straat,Zonnestraat 1,6224 AB,Maastricht\n",
      ),
    ).toEqual(["Bert"]);
    expect(
      faults(
        `${header}Anna,,nl,straat,,,\nBert,,nl,straat,Zonnestraat 1,62 AB,Maastricht\nCor,,nl,straat,Zonnestraat 1,6224 AB,Maastricht\ncor,,nl,straat,Zonnestraat 1,6224 AB,Maastricht\nDirk,,nl,straat,,6224 AB,Maastricht\n`,
      ),
    ).toEqual([
      "2: there is neither an e-mail address nor a postal address; one of them is needed",
      '3: "62 AB" is no postcode; write it like 6224 AB',
      '5: "cor, Zonnestraat 1" stands on line 4 already',
      "6: a postal address needs a street with a number, a postcode and a place",
    ]);
    expect(faults("name,language,area,address\nBert,nl,straat,Zonnestraat 1\n").join()).toContain(
      "lacks the columns postcode, place",
    );
  });

  test("line numbers hold also after a field with line breaks", () => {
    expect(
      faults(`${HEADER}"Anna\nvan boven",anna@example.org,nl,straat\nBert,x,nl,straat\n`),
    ).toEqual(['4: "x" is not an e-mail address']);
  });
});

describe("a residents file as a sheet", () => {
  const FULL = ["Name", "Email", "Language", "Area", "Address", "Postcode", "Place"];
  const sheet = (rows: CellValue[][], options: object = {}) =>
    writeXlsx({
      sheets: [
        { name: "Bewoners", rows },
        { name: "Oud", rows: [["not", "read"]] },
      ],
      ...options,
    });
  const readSheet = async (file: Uint8Array) => {
    const frame = await readResidents(file, two, sha256);
    return frame.kind === "frame"
      ? frame.residents
      : frame.faults.map(({ line, message }) => `${line}: ${message}`);
  };

  test.each(["shared", "inline"] as const)(
    "is read with the strings %s, whatever the script, with numbers, dates and empty cells as they show",
    async (stringMode) => {
      const file = await sheet(
        [
          [],
          FULL,
          ["أحمد العلي", "ahmad@example.org", "ar", "straat", 12_345, null, null].slice(0, 4),
          [],
          ["Łucja Żółć", null, "PL", "plein", "Zonnestraat 1", "6224ab", "Maastricht"],
          ["Ґанна", "h@example.org", "uk", "straat", null, null, null],
        ],
        { stringMode },
      );
      expect(await readSheet(file)).toMatchObject([
        { name: "أحمد العلي", language: "ar" },
        { name: "Łucja Żółć", language: "pl", address: { postcode: "6224 AB" } },
        { name: "Ґанна", language: "uk" },
      ]);
    },
  );

  test("tells every fault with the row that the spreadsheet shows", async () => {
    const file = await sheet([
      FULL,
      ["Anna", "anna@example.org", "nl", "straat"],
      [],
      ["Bert", "bert", "nl", "straat"],
      ["Cor", null, "nl", "straat", 12, 6224, "Maastricht"],
      ["Dirk", new Date("2026-03-04T00:00:00Z"), "nl", "straat"],
      ["Els", "e@example.org", "nl", "straat", null, null, null, "too much"],
    ]);
    expect(await readSheet(file)).toEqual([
      '4: "bert" is not an e-mail address',
      "5: a postal address needs a street with a number, a postcode and a place",
      '5: "6224" is no postcode; write it like 6224 AB',
      '6: "2026-03-04" is not an e-mail address',
      "7: the line has 8 fields where the first line has 7",
    ]);
  });

  test("is read as LibreOffice and other programs write it: parts in another order, rich text, values of formulas", async () => {
    const cells = (at: number, ...values: string[]) => `<row r="${at}">${values.join("")}</row>`;
    const text = (ref: string, value: string) =>
      `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
    const file = aBook(
      cells(
        1,
        text("A1", "name"),
        text("B1", "email"),
        text("C1", "language"),
        text("D1", "area"),
      ) +
        cells(
          3,
          '<c r="A3" t="s"><v>0</v></c>',
          '<c r="B3" t="str"><f aca="false">LOWER("ZOE@EXAMPLE.ORG")</f><v>zoe@example.org</v></c>',
          text("C3", " nl "),
          text("D3", "straat"),
        ),
      "<si><r><t>Zo</t></r><r><rPr><b/></rPr><t>ë</t></r></si>",
    );
    expect(await readSheet(file)).toMatchObject([
      { name: "Zoë", email: "zoe@example.org", language: "nl" },
    ]);
  });

  test("is refused with what to do when it is locked, broken, something else, or made to fill the memory", async () => {
    const good = await sheet([FULL, ["Anna", "anna@example.org", "nl", "straat"]]);
    expect(
      await readSheet(await sheet([FULL], { encryption: { password: "geheim", spinCount: 10 } })),
    ).toEqual([expect.stringContaining("locked with a password")]);
    for (const broken of [
      good.subarray(0, good.length / 2),
      archive({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      good.map((byte, at) => (at > 40 && at < 400 ? byte ^ 0x55 : byte)),
    ])
      expect(await readSheet(broken)).toEqual([expect.stringContaining("broken or no XLSX")]);
    for (const bomb of [
      archive({ "[Content_Types].xml": " ".repeat(20 * 2 ** 20) }),
      archive({ "[Content_Types].xml": " ".repeat(2 ** 20) }, { told: 0 }),
      archive({ "[Content_Types].xml": "x".repeat(2 ** 20) }, { packed: false }),
    ]) {
      expect(bomb.length).toBeLessThan(2 ** 21);
      expect(await readSheet(bomb)).toEqual([
        expect.stringContaining("far larger than a list of residents"),
      ]);
    }
    expect(
      await readSheet(archive({ "[Content_Types].xml": " ".repeat(2 ** 20) }, { told: 100 })),
    ).toEqual([expect.stringContaining("broken or no XLSX")]);
    expect(await readSheet(await sheet([FULL, Array.from({ length: 60 }, () => "x")]))).toEqual([
      expect.stringContaining("row 2 has something in column 60"),
    ]);
  });

  test.each([
    ["a few kB that name the last column in every row", '<row><c r="XFD1"/></row>', 2000],
    ["rows that are wide and empty", `<row>${"<c/>".repeat(16_000)}</row>`, 116],
  ])(
    "is refused as soon as it has more cells than any list of residents: %s",
    async (_, row, rows) => {
      const file = aBook(row.repeat(rows));
      expect(file.length).toBeLessThan(2 ** 14);
      expect(await readSheet(file)).toEqual([
        expect.stringContaining("more than 1000000 cells, most of them empty"),
      ]);
    },
  );

  test(
    "whatever bytes it holds, gives residents or faults and never fails",
    { timeout: 30_000 },
    async () => {
      const good = await sheet([FULL, ["Anna", "anna@example.org", "nl", "straat"]]);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
          fc.nat(good.length),
          async (changes, length) => {
            const bytes = good.slice(0, changes.length % 2 === 0 ? length : good.length);
            for (const [at, byte] of changes) if (at > 3 && at < bytes.length) bytes[at] = byte;
            expect(["frame", "faults"]).toContain((await readResidents(bytes, two, sha256)).kind);
          },
        ),
        { numRuns: 200 },
      );
    },
  );
});

/** A workbook as LibreOffice and other programs write it. */
const aBook = (rows: string, strings = ""): Uint8Array =>
  archive({
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/blad.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/workbook.xml":
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" state="visible" r:id="rId7"/></sheets></workbook>',
    "xl/worksheets/blad.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1">${strings}</sst>`,
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  });

/** An archive as other programs write it; `told` is what it says that each part unpacks to. */
function archive(
  parts: Record<string, string>,
  { told, packed = true }: { told?: number; packed?: boolean } = {},
): Uint8Array {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [path, plain] = [Buffer.from(name), Buffer.from(text)];
    const body = packed ? deflateRawSync(plain) : plain;
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(packed ? 8 : 0, 10);
    header.writeUInt32LE(body.length, 20);
    header.writeUInt32LE(told ?? plain.length, 24);
    header.writeUInt16LE(path.length, 28);
    header.writeUInt32LE(offset, 42);
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
      header.subarray(8, 30),
      Buffer.alloc(2),
    ]).subarray(0, 30);
    bodies.push(local, path, body);
    directory.push(header, path);
    offset += local.length + path.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

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
  const people = async () =>
    (
      await world.dependencies.residents.in(
        two.id,
        two.areas.map(({ id }) => id),
      )
    )
      .map(({ name, area }) => `${name} ${area}`)
      .toSorted();

  test("twice changes nothing; who moved is moved and not doubled; who is not in it goes only when asked", async () => {
    expect(
      await bring("Anna,anna@example.org,nl,straat\nBert,bert@example.org,nl,straat\n"),
    ).toEqual({ added: 2, changed: 0, unchanged: 0, moved: 0, removed: 0 });
    expect(
      await bring("Anna,anna@example.org,nl,straat\nBert,bert@example.org,nl,straat\n"),
    ).toEqual({ added: 0, changed: 0, unchanged: 2, moved: 0, removed: 0 });
    expect(await bring("Anna,anna@example.org,nl,plein\n")).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      moved: 1,
      removed: 0,
    });
    expect(await people()).toEqual(["Anna plein", "Bert straat"]);
    expect(await bring("Anna,anna@example.org,nl,plein\n", true)).toMatchObject({ removed: 1 });
    expect(await people()).toEqual(["Anna plein"]);
  });
});
