import { cleanedDrawing, type Unclean } from "#domain/municipality/drawing.ts";
import { INLINE, type Logo } from "#domain/municipality/theme.ts";
import type { Upload } from "#functions/middleware/page.ts";
import type { LogoFile } from "#stores/municipality.ts";
import type { SettingCall } from "./asked.ts";

export type LogoFault = { why: Unclean; what?: string } | { why: "no-png" };
export type Kept = { kind: "kept"; logo: Logo } | { kind: "refused"; fault: LogoFault };

const START = /^(?:\uFEFF|\s)*</;
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

/** Draws what came in anew, and keeps that alone. A mail takes no drawing of lines. */
export async function keptLogo(
  call: SettingCall,
  { bytes }: Upload,
  { onlyPng }: { onlyPng: boolean },
): Promise<Kept> {
  const isDrawing = START.test(asText(bytes.subarray(0, 200)));
  if (isDrawing && onlyPng) return { kind: "refused", fault: { why: "no-png" } };
  return isDrawing ? keptDrawing(call, asText(bytes)) : keptPicture(call, bytes);
}

async function keptDrawing(call: SettingCall, text: string): Promise<Kept> {
  const cleaned = cleanedDrawing(text);
  if (cleaned.kind === "refused") return { kind: "refused", fault: cleaned };
  return { kind: "kept", logo: await kept(call, "svg", { ...cleaned, body: cleaned.drawing }) };
}

async function keptPicture(call: SettingCall, bytes: Uint8Array): Promise<Kept> {
  const drawn = call.dependencies.redrawLogo(bytes);
  if (drawn.kind === "too-large") return { kind: "refused", fault: { why: "too-large" } };
  if (drawn.kind !== "drawn") return { kind: "refused", fault: { why: "no-drawing" } };
  const body = Buffer.from(drawn.bytes).toString("base64");
  return { kind: "kept", logo: await kept(call, "png", { ...drawn, body }) };
}

async function kept(
  { dependencies: { municipality, sha256 } }: SettingCall,
  kind: LogoFile["kind"],
  { body, width, height }: { body: string; width: number; height: number },
): Promise<Logo> {
  const size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  const file = await municipality.keepLogo({ id: sha256(body), kind, body, ...size });
  return logoOf(file);
}

/** How a theme names a logo that is kept. */
export const logoOf = ({ id, kind, body, width, height }: LogoFile): Logo => ({
  id,
  kind,
  width,
  height,
  ...(kind === "svg" && body.length <= INLINE ? { drawing: body } : {}),
});
