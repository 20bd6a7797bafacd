import * as z from "zod";
import { Language } from "#contract/language.ts";

/** For what somebody lets us use their data beyond what the round itself needs. */
export const Purpose = z.enum(["help", "answer-by-mail", "panel"]);
export type Purpose = z.infer<typeof Purpose>;

/**
 * To what somebody said yes: `help-2026-11-nl` names the purpose, the version of its text, and the
 * language in which it was read.
 */
export const Consent = z.templateLiteral([
  Purpose,
  "-",
  z.string().regex(/^\d{4}-\d{2}(\.\d)?$/),
  "-",
  Language,
]);
export type Consent = z.infer<typeof Consent>;

/**
 * The version of each purpose's text, and the SHA-256 of its sentence in each language: another
 * sentence is another version.
 */
export const CONSENT_TEXTS: Readonly<
  Record<Purpose, { version: string; digests: Readonly<Record<Language, string>> }>
> = {
  help: {
    version: "2026-11.1",
    digests: {
      nl: "b80ffd1eae62fd3508a9313293f6c9ecf795f45f9864afa559bbe2e8128c0fad",
      en: "724eff21f0637e71e16d0d9ca5082b3c386561f461faa491cad1de2bd395ca95",
      ar: "ab0c9d43af13c5f8a85ff7c71d5a7c805e8d46d58f71f0bf55cab4972e483430",
      tr: "439d46de22949f04c509e316e9f47b907f42af0226633ab1c1f1b5dcbe965c7b",
      pl: "391ff4e036ec7e52840704f2620c9524eef35dc9148bac4ea90b753365fc31c8",
      uk: "3c79c877c1f991e30c1229e199a13361bb45fdb50447f981d048499e44df06f6",
    },
  },
  "answer-by-mail": {
    version: "2026-11.1",
    digests: {
      nl: "40237ac9832053a7df09f20db8fccee2814c312a2ceb1d269d0482a9779875c3",
      en: "9aee426bd13799d5853b572cc26c0949fbd5d53692fce8d478e4142bda94d322",
      ar: "d23f2e2e5d5ff825fd530b1aa18c91fdc5f6dd86eabf9da46bcb7e1da401b5a1",
      tr: "059d98a565e41614ff1fec2e0eb8fd2c4cc99f1bb5f4d8ab2f65c7233e1b028e",
      pl: "1a43f4f2f3132cdcda06376a211121c891d631eca28c7760d6e6dfe92a99a98c",
      uk: "3507cecd83b13059b9bbecadcaa2a4a71947e6297a5226a82c9e9df7aefff642",
    },
  },
  panel: {
    version: "2026-11.1",
    digests: {
      nl: "b68391d00b94c7f4ca650f650b23c92c513a53587751e39848e33a86358b05b7",
      en: "4a891e3b49fdeb4582a1f909e93acd516ebff7b653ebabf54b2921f24737e36d",
      ar: "fc6f632735e96fe72972d20243d12a86273d64c6fc1056391858e9ab1358ccd2",
      tr: "7bb6b985964fb1710700564d67b9f7e2331f7df3eb5af2487a76048223ef729e",
      pl: "f5bddcc3fadd26ee4301fd1a7218d9d1764b021e9a9065763bf847e7c37e33d0",
      uk: "33c16b01152c50d650ecb5cfcdf27347c60a29b7fb6c2d0a2f4aa518f17dda81",
    },
  },
};

export const consentTo = (purpose: Purpose, language: Language): Consent =>
  Consent.parse(`${purpose}-${CONSENT_TEXTS[purpose].version}-${language}`);
