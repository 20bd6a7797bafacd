import { PHOTO_BASE64 } from "#domain/neighbourhood.ts";
import type { Upload } from "#functions/middleware/page.ts";
import type { FieldFault } from "./neighbourhood-facts.ts";

const LARGEST = (PHOTO_BASE64 / 4) * 3;
const WHO = ["contact", "standIn"] as const;

/**
 * Photos that were chosen take the place of those that were there, as data URIs, so that they come
 * back with the form; one that cannot be used is told.
 */
export function withPhotos(
  typed: URLSearchParams,
  files: ReadonlyMap<string, Upload> = new Map(),
): { typed: URLSearchParams; faults: FieldFault[] } {
  const form = new URLSearchParams(typed);
  const faults = WHO.flatMap((who): FieldFault[] => {
    const field = `${who}-photo` as const;
    const away = form.get(`${field}-away`) === "yes";
    form.delete(`${field}-away`);
    form.delete(`${field}-file`);
    if (away) form.delete(field);
    const file = files.get(`${field}-file`);
    if (file === undefined) return [];
    const type = typeOf(file.bytes);
    if (type === undefined) return [{ control: field, field, special: "photo-type" }];
    if (file.bytes.length > LARGEST)
      return [{ control: field, field, special: "photo-large", detail: String(file.bytes.length) }];
    form.set(field, `data:image/${type};base64,${Buffer.from(file.bytes).toString("base64")}`);
    return [];
  });
  return { typed: form, faults };
}

/** What a file is by its first bytes. */
function typeOf(bytes: Uint8Array): "jpeg" | "png" | "webp" | undefined {
  const head = Buffer.from(bytes.subarray(0, 12));
  if (head.subarray(0, 3).toString("hex") === "ffd8ff") return "jpeg";
  if (head.subarray(0, 8).toString("hex") === "89504e470d0a1a0a") return "png";
  return head.subarray(0, 4).toString("latin1") === "RIFF" &&
    head.subarray(8, 12).toString("latin1") === "WEBP"
    ? "webp"
    : undefined;
}
