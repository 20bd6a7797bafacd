import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanedDrawing, LARGEST_DRAWING } from "#domain/municipality/drawing.ts";
import { parsedXml } from "#domain/municipality/xml.ts";

const inside = (content: string, more = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"${more}>${content}</svg>`;
const SQUARE = '<path d="M0 0h9v9z"/>';
const drawn = (text: string): string => {
  const cleaned = cleanedDrawing(text);
  return cleaned.kind === "cleaned" ? cleaned.drawing : `refused: ${cleaned.why}`;
};
const whyNot = (text: string): unknown => {
  const { drawing: _kept, ...rest } = { drawing: "", ...cleanedDrawing(text) };
  return rest;
};

/** What a drawing is allowed to be afterwards, said once more by itself. */
const ELEMENT =
  /^(svg|g|path|rect|circle|ellipse|line|polyline|polygon|defs|linearGradient|radialGradient|stop|clipPath)$/;
const HARMFUL = /script|javascript|\bon\w+\s*=|foreign|@|<!|<\?|&|url\((?!#)|expression|data:/i;

describe("a logo of lines", () => {
  test("keeps its lines, colours, turns and gradients, also those that a style sheet in it says", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><!-- by a program -->${inside(
      `<style>.a, .b { fill: #f00 }</style><defs><linearGradient id="c" xlink:href="#d"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g class="b" style="stroke:url(#c)"><path d="M0 0L5,5z" transform="translate(1 2) scale(3)"/></g>`,
    )}`;
    expect(drawn(text)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><defs><linearGradient id="c" href="#d"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g fill="#f00" stroke="url(#c)"><path d="M0 0L5,5z" transform="translate(1 2) scale(3)"/></g></svg>',
    );
  });

  test.each([
    ["a script", `<script>alert(1)</script>${SQUARE}`],
    ["a handler", `<path d="M0 0h9v9z" onclick="alert(1)"/>`],
    ["an address", `<path d="M0 0h9v9z" href="https://elsewhere.example/" fill="url(//x)"/>`],
    ["an address of a script", `<path d="M0 0h9v9z" xlink:href="javascript:alert(1)"/>`],
    ["a style that fetches", `<style>@import url(//x);.a{fill:url(//x)}</style>${SQUARE}`],
    ["a style of an element", `<path d="M0 0h9v9z" style="background:url(//x);behavior:url(y)"/>`],
    ["something that moves", `<path d="M0 0h9v9z"/><animate attributeName="href" to="//x"/>`],
    ["a link", `<a href="javascript:alert(1)"></a>${SQUARE}`],
    ["something of another program", `<i:pgf id="x">&lt;script></i:pgf>${SQUARE}`],
    ["a prefix before a script", `<svg:script>alert(1)</svg:script>${SQUARE}`],
    ["data that is text to others", `<desc><![CDATA[<script>alert(1)</script>]]></desc>${SQUARE}`],
  ])("loses %s, and nothing of what it draws", (_, content) => {
    expect(drawn(inside(content))).toBe(
      inside(SQUARE).replace('viewBox="0 0 40 20"', 'viewBox="0 0 40 20" width="40" height="20"'),
    );
  });

  test.each(["text", "image", "use", "mask", "pattern", "filter", "foreignObject"])(
    "is refused for its <%s>, since people would miss that, and that is said",
    (what) => {
      expect(whyNot(inside(`<g><${what}></${what}></g>${SQUARE}`))).toEqual({
        kind: "refused",
        why: "cannot-be-shown",
        what,
      });
    },
  );

  test.each([
    ["an entity of its own", `<!DOCTYPE svg [<!ENTITY a "b">]>${inside("&a;")}`],
    [
      "entities that grow",
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${inside("&b;")}`,
    ],
    [
      "a file of somebody's",
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${inside("&a;")}`,
    ],
    ["an entity that nobody declared", inside("&nbsp;")],
    ["no end", inside(SQUARE).replace("</svg>", "")],
    ["two beginnings", inside(SQUARE).repeat(2)],
    ["something that is no drawing", "<html><body>hello</body></html>"],
    ["elements without end", inside("<g>".repeat(60) + "</g>".repeat(60))],
    ["very many elements", inside("<g/>".repeat(5000))],
    ["a page in its place", "GIF89a"],
  ])("is refused with %s", (_, text) => {
    expect(whyNot(text)).toEqual({ kind: "refused", why: "no-drawing" });
  });

  test("needs a size, and stays below its limits", () => {
    expect(whyNot(`<svg>${SQUARE}</svg>`)).toEqual({ kind: "refused", why: "no-size" });
    expect(drawn(`<svg width="9px" height="9">${SQUARE}</svg>`)).toContain('viewBox="0 0 9 9"');
    expect(whyNot(inside(" ".repeat(LARGEST_DRAWING)))).toEqual({
      kind: "refused",
      why: "too-large",
    });
  });

  test("can do nothing afterwards, whatever it was made of", () => {
    const value = fc.oneof(
      fc.constantFrom(
        "M0 0z",
        "#fff",
        "url(#a)",
        "url(//x)",
        "javascript:alert(1)",
        "&quot;><script>",
        "expression(1)",
        "translate(1)",
        "red;behavior:url(x)",
        "&#106;avascript:x",
        "-1e9",
      ),
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/["<&]/g, "")),
    );
    const attribute = fc
      .tuple(
        fc.constantFrom(
          "d",
          "fill",
          "style",
          "class",
          "onload",
          "href",
          "xlink:href",
          "transform",
          "id",
          "xmlns:x",
          "clip-path",
          "filter",
          "begin",
          "values",
        ),
        value,
      )
      .map(([name, its]) => ` ${name}="${its}"`);
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc
        .tuple(
          fc.constantFrom(
            "g",
            "path",
            "script",
            "style",
            "a",
            "desc",
            "svg",
            "linearGradient",
            "switch",
            "animate",
            "SCRIPT",
            "x:path",
            "set",
            "clipPath",
          ),
          fc.array(attribute, { maxLength: 4 }),
          fc.array(fc.oneof({ depthSize: "small" }, value, tie("tree")), { maxLength: 3 }),
        )
        .map(([name, its, content]) => `<${name}${its.join("")}>${content.join("")}</${name}>`),
    }));
    fc.assert(
      fc.property(tree, (content) => {
        const cleaned = cleanedDrawing(inside(content));
        if (cleaned.kind === "refused") return;
        expect(cleaned.drawing).not.toMatch(HARMFUL);
        for (const [, name = ""] of cleaned.drawing.matchAll(/<\/?([^\s/>]+)/g))
          expect(name).toMatch(ELEMENT);
        // What it is now is what it would be made of again.
        expect(drawn(cleaned.drawing)).toBe(cleaned.drawing);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["brackets", "<".repeat(100_000)],
    ["comments", inside("<!--".repeat(40_000))],
    ["attributes", `<svg${' a="b"'.repeat(30_000)}<`],
    ["a style without rules", inside(`<style>${"a".repeat(150_000)}</style>`)],
    ["comments of a style", inside(`<style>${"/*".repeat(9000)}</style>`)],
    ["blanks in a turn", inside(`<g transform="${" ".repeat(150_000)}x"/>`)],
    ["entities", inside("&".repeat(100_000))],
  ])("takes no time with very many %s", (_, text) => {
    const before = performance.now();
    cleanedDrawing(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test("is read as what it says: a document is one element, all of it closed", () => {
    expect(parsedXml('<a b="&lt;&#x41;">t<!-- --><c/></a>')).toEqual({
      name: "a",
      attributes: new Map([["b", "<A"]]),
      children: [{ name: "c", attributes: new Map(), children: [], text: "" }],
      text: "t",
    });
    for (const text of ["<a></b>", "<a", "a", "</a>", "<a/>b", "<a b=c/>"])
      expect(parsedXml(text)?.name).not.toBe("b");
    expect(parsedXml("<a></b>")).toBe(undefined);
  });
});
