import { dirname, join } from "node:path";
import * as z from "zod";
import { PHOTO_BASE64 } from "#domain/neighbourhood.ts";
import { mustRead } from "#cli/files.ts";
import { EnvironmentFault } from "#local/template/fault.ts";

const LARGEST = (PHOTO_BASE64 / 4) * 3;
const FILE_NAME = /^[\w-][\w.-]*\.(jpe?g|png|webp)$/i;
const ShownPerson = z.looseObject({ photo: z.string() });
const Facts = z.looseObject({ contact: z.unknown(), standIn: z.unknown() });

/**
 * The facts of a neighbourhood as they stand in a file, with photos that are named there read into data URIs.
 * Errors: EnvironmentFault with what to do.
 */
export function withPhotos(file: string, facts: unknown): unknown {
  const parsed = Facts.partial().safeParse(facts);
  if (!parsed.success) return facts;
  const { contact, standIn } = parsed.data;
  return {
    ...parsed.data,
    ...(contact === undefined ? {} : { contact: shown(file, contact) }),
    ...(standIn === undefined ? {} : { standIn: shown(file, standIn) }),
  };
}

function shown(file: string, person: unknown): unknown {
  const parsed = ShownPerson.safeParse(person);
  return parsed.success && !parsed.data.photo.startsWith("data:")
    ? { ...parsed.data, photo: photoBeside(file, parsed.data.photo) }
    : person;
}

function photoBeside(file: string, name: string): string {
  if (!FILE_NAME.test(name))
    throw new EnvironmentFault(
      `${file}: "${name.slice(0, 60)}" is no photo. ` +
        'Give the name of a .jpg, .png or .webp file that stands beside it, or leave "photo" out.',
    );
  const path = join(dirname(file), name);
  const bytes = mustRead(path, `There is no photo ${path}. Put it there, or leave "photo" out.`);
  const type = typeOf(bytes);
  if (type === undefined)
    throw new EnvironmentFault(
      `${path} is no JPEG, PNG or WebP, whatever its name says. Save the photo as one of these.`,
    );
  if (bytes.length > LARGEST)
    throw new EnvironmentFault(
      `${path} has ${bytes.length} bytes; a photo may have ${LARGEST}, because it travels with every page. ` +
        "144 by 144 pixels are enough.",
    );
  return `data:image/${type};base64,${bytes.toString("base64")}`;
}

/** What a file is by its first bytes. */
function typeOf(bytes: Buffer): "jpeg" | "png" | "webp" | undefined {
  if (bytes.subarray(0, 3).toString("hex") === "ffd8ff") return "jpeg";
  if (bytes.subarray(0, 8).toString("hex") === "89504e470d0a1a0a") return "png";
  return bytes.subarray(0, 4).toString("latin1") === "RIFF" &&
    bytes.subarray(8, 12).toString("latin1") === "WEBP"
    ? "webp"
    : undefined;
}
