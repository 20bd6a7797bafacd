import { describe, expect, test } from "vitest";
import { HelpOffer, readOffer } from "#domain/answer/help.ts";
import { Member } from "#domain/access.ts";
import { readFrame } from "#domain/dispatch/frame.ts";
import { Neighbourhood } from "#domain/neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import { areas, members, text } from "#cli/init/readers.ts";
import { aNeighbourhood, topic } from "#tests/builders.ts";

/** Marks that turn what follows, that isolate it, and that are not seen at all. */
const HIDDEN = "\u202E\u2066\u200F\u061C\u200B\u2060\uFEFF\u00AD";
const typed = `An${HIDDEN}na`;
const neighbourhood = aNeighbourhood();

/** Every way in for a name, and what it makes of one. */
const WAYS: Readonly<Record<string, (name: string) => unknown>> = {
  "the people of the team": (name) =>
    Member.parse({
      name,
      email: "a@example.org",
      roles: ["auditor"],
      neighbourhoods: "all",
      version: 1,
    }).name,
  "the form and the file of a neighbourhood": (name) =>
    Neighbourhood.parse({ ...neighbourhood, contact: { ...neighbourhood.contact, name } }).contact
      .name,
  "a file of residents": (name) => {
    const [area] = neighbourhood.areas;
    const fields = { name, email: "a@example.org", language: "nl", area: String(area?.id) };
    const letter = { address: "", postcode: "", place: "" };
    const frame = readFrame([{ line: 2, fields: { ...fields, ...letter } }], neighbourhood, sha256);
    return frame.kind === "frame" ? frame.residents[0]?.name : frame.faults[0]?.why;
  },
  "an offer of help": (name) => {
    const litter = topic("litter");
    const form = { topic: "litter", name, contact: "a@example.org", consent: "yes" };
    const read = readOffer(form, [litter]);
    return read.kind === "offer" ? read.offer.name : read.faults[0];
  },
  "the command that begins": (name) => {
    const read = text(2, 80)(name);
    return read.kind === "read" ? read.value : read.kind;
  },
};

describe("a name is what one reads of it", () => {
  test.each(Object.entries(WAYS))("by %s", (_, read) => {
    expect(read(typed)).toBe("Anna");
  });

  test("so one of nothing that can be read is refused", () => {
    expect(HelpOffer.shape.name.safeParse(HIDDEN).success).toBe(false);
    expect(WAYS["a file of residents"]?.(HIDDEN)).toBe("name-empty");
    expect(WAYS["an offer of help"]?.(HIDDEN)).toBe("name");
  });

  test("by areas and people that the command that begins asks for", () => {
    expect(areas(`De straat${HIDDEN}; Het plein`)).toMatchObject({
      value: [{ name: "De straat" }, { name: "Het plein" }],
    });
    expect(members("police")(`${typed}, wijkagent, a@example.org`)).toMatchObject({
      value: [{ name: "Anna" }],
    });
  });

  test("and keeps the joiners with which Arabic script is spelled", () => {
    expect(HelpOffer.shape.name.parse("علی\u200Cرضا")).toBe("علی\u200Cرضا");
    expect(HelpOffer.shape.name.parse("Ja\u200Cn")).toBe("Jan");
  });
});
