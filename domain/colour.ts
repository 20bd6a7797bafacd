import * as z from "zod";

/** A colour as a style sheet writes it, such as #0b5a8a. */
export const Colour = z.string().regex(/^#[\da-f]{6}$/);

/** From 1 to 21: (L1 + 0.05) / (L2 + 0.05) of the lighter and the darker colour (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** 0 for black to 1 for white (WCAG 2.2, relative luminance). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(hex: string): number[] {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/./g, "$&$&") : hex.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

/** One colour with so much of another in it, from 0 to 1. */
export function mixed(colour: string, other: string, part: number): string {
  const others = channelsOf(other);
  const channels = channelsOf(colour).map((channel, at) =>
    Math.round(channel + ((others[at] ?? 0) - channel) * part),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** The first mix with another colour that stands out enough from what lies behind it. */
export function standingOut(
  colour: string,
  { behind, towards, least }: { behind: string; towards: string; least: number },
): string {
  for (let part = 0; part < 1; part += 0.02) {
    const tried = mixed(colour, towards, part);
    if (contrast(tried, behind) >= least) return tried;
  }
  return towards;
}
