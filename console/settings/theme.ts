import * as z from "zod";
import { Digest } from "#domain/sha256.ts";
import { Font, type Logo, Theme } from "#domain/municipality/theme.ts";
import { button, checkbox, fieldset, hidden, radio, textbox } from "#web/pages/components.ts";
import { definition, definitions, grid } from "#web/pages/elements.ts";
import { type Content, html } from "#web/pages/html.ts";
import { logoImage } from "#web/pages/municipality.ts";
import type { Told } from "#web/pages/components.ts";
import { keptLogo, logoOf, type LogoFault } from "./logo.ts";
import { unreadableIn } from "./readable.ts";
import type { Asked, Read, SettingCall, SubjectView } from "./asked.ts";
import { wordsOf } from "./subject-page.ts";
import { previewOf } from "./theme-preview.ts";

const LOGOS = ["logo", "mailLogo"] as const;
type LogoField = (typeof LOGOS)[number];

/** A colour as people write one: with or without the sign before it, in three digits or in six. */
const TypedColour = z
  .string()
  .trim()
  .toLowerCase()
  .transform((text) => text.replace(/^#?([\da-f])([\da-f])([\da-f])$/, "#$1$1$2$2$3$3"))
  .transform((text) => (/^[\da-f]{6}$/.test(text) ? `#${text}` : text));
const ColourField = z.union([
  z.literal("").transform(() => undefined),
  TypedColour.pipe(Theme.shape.accent.unwrap()),
]);

/** How everything looks that residents see. */
export const theme: Asked<Theme> = {
  subject: "theme",
  files: true,
  on: ({ municipality }) => municipality.theme,
  typedOf: ({ accent = "", accentInDark = "", font, logo, mailLogo, nameInLogo }) =>
    new URLSearchParams({
      accent,
      accentInDark,
      font,
      nameInLogo: nameInLogo ? "yes" : "",
      logo: logo?.id ?? "",
      mailLogo: mailLogo?.id ?? "",
    }),
  read: readTheme,
  fields: themeFields,
  summary: ({ accent, accentInDark, font, logo }, view) => {
    const { fields, fonts, none } = wordsOf(view);
    return definitions(
      definition(fields.accent, accent ?? none),
      definition(fields.accentInDark, accentInDark ?? none),
      definition(fields.font, fonts[font]),
      definition(fields.logo, logo === undefined ? none : logoImage(logo, "")),
    );
  },
  below: (view) => previewOf(view, view.look ?? view.now),
};

async function readTheme(call: SettingCall): Promise<Read<Theme>> {
  const { typed, logos, told } = await logosIn(call);
  const [accent, accentInDark] = [colourIn(typed, "accent"), colourIn(typed, "accentInDark")];
  const value = Theme.safeParse({
    ...logos,
    accent: accent.data,
    accentInDark: accentInDark.data,
    font: Font.catch("system").parse(typed.get("font")),
    nameInLogo: typed.get("nameInLogo") === "yes",
  });
  const faults = [...told, ...colourFaults(call, { accent, accentInDark }, value.data)];
  if (faults.length > 0 || !value.success) return { kind: "faulty", told: faults, typed };
  const kind = typed.get("deed") === "look" ? "look" : "decided";
  return { kind, value: value.data, typed };
}

type Logos = Partial<Record<LogoField, Logo>>;

/** Logos are kept as they were drawn anew, so that they come back with the form. */
async function logosIn(call: SettingCall) {
  const typed = new URLSearchParams(call.visit.form);
  const told: { field: string; text: string }[] = [];
  const logos: Logos = {};
  for (const field of LOGOS) {
    const { logo, fault } = await logoFor(call, field, typed);
    typed.set(field, logo?.id ?? "");
    if (logo !== undefined) logos[field] = logo;
    if (fault !== undefined) told.push({ field, text: faultText(call, fault) });
  }
  return { typed, told, logos: withMailLogo(logos) };
}

/** A picture is good for mails too. */
const withMailLogo = (logos: Logos): Logos =>
  logos.mailLogo === undefined && logos.logo?.kind === "png"
    ? { ...logos, mailLogo: logos.logo }
    : logos;

const colourIn = (typed: URLSearchParams, field: string) =>
  ColourField.safeParse(typed.get(field) ?? "");

function colourFaults(
  { visit }: SettingCall,
  read: Readonly<Record<"accent" | "accentInDark", { success: boolean }>>,
  value: Theme | undefined,
): Told {
  const words = wordsOf(visit);
  const wrong = (["accent", "accentInDark"] as const).filter((field) => !read[field].success);
  if (wrong.length > 0) return wrong.map((field) => ({ field, text: words.faults[field] }));
  const number = new Intl.NumberFormat(visit.language, { maximumFractionDigits: 1 });
  return (value === undefined ? [] : unreadableIn(value)).map(
    ({ field, mode, ratio, nearest }) => ({
      field,
      text: words.unreadable(words.modes[mode], number.format(ratio), nearest),
    }),
  );
}

function faultText({ visit }: SettingCall, fault: LogoFault): string {
  const { logoFaults } = wordsOf(visit);
  return fault.why === "cannot-be-shown"
    ? logoFaults[fault.why](fault.what ?? "?")
    : logoFaults[fault.why];
}

/** The logo that was chosen now, or the one that came back with the form. */
async function logoFor(
  call: SettingCall,
  field: LogoField,
  typed: URLSearchParams,
): Promise<{ logo?: Logo; fault?: LogoFault }> {
  const file = call.visit.files?.get(`${field}-file`);
  if (file !== undefined) {
    const kept = await keptLogo(call, file, { onlyPng: field === "mailLogo" });
    if (kept.kind === "kept") return { logo: kept.logo };
    return { fault: kept.fault };
  }
  const id = Digest.safeParse(typed.get(field)).data;
  if (id === undefined || typed.get(`${field}-away`) === "yes") return {};
  const known = await call.dependencies.municipality.logo(id);
  return known === undefined ? {} : { logo: logoOf(known) };
}

function themeFields(view: SubjectView<Theme>): Content {
  const { typed, told = [] } = view;
  const words = wordsOf(view);
  const { fields, fonts } = words;
  const colour = (id: "accent" | "accentInDark", hint: string) =>
    textbox({
      id,
      label: fields[id],
      hint,
      told,
      value: typed.get(id) ?? "",
      attributes: { dir: "ltr", autocomplete: "off", spellcheck: "false", maxlength: 7 },
    });
  const shown = view.look ?? view.now;
  return [
    logoField(view, "logo", shown.logo),
    checkbox({
      name: "nameInLogo",
      value: "yes",
      label: fields.nameInLogo,
      checked: typed.get("nameInLogo") === "yes",
    }),
    logoField(view, "mailLogo", shown.mailLogo),
    grid(colour("accent", fields.accentHint), colour("accentInDark", fields.accentInDarkHint)),
    fieldset({ legend: fields.font, id: "font" }, () =>
      Font.options.map((font) =>
        radio({
          name: "font",
          value: font,
          label: fonts[font],
          checked: typed.get("font") === font,
        }),
      ),
    ),
    html`<div class="buurt-links">${[
      button(words.look, { name: "deed", value: "look", quiet: true }),
      button(words.save, { name: "deed", value: "save" }),
    ]}</div>`,
  ];
}

/** A file to choose; beside it what is there, and how that goes. */
function logoField(view: SubjectView<Theme>, field: LogoField, there: Logo | undefined): Content {
  const { fields } = wordsOf(view);
  const isThere = there !== undefined && view.typed.get(field) === there.id;
  return [
    hidden(field, view.typed.get(field) ?? ""),
    isThere && html`<p class="buurt-logo">${logoImage(there, "")}</p>`,
    textbox({
      id: field,
      name: `${field}-file`,
      label: fields[field],
      hint: fields[`${field}Hint`],
      told: view.told ?? [],
      attributes: {
        type: "file",
        accept: field === "logo" ? ".svg,.png,.jpg,.jpeg" : ".png,.jpg,.jpeg",
      },
    }),
    isThere && checkbox({ name: `${field}-away`, value: "yes", label: fields[`${field}Away`] }),
  ];
}
