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
    version: "2026-11.2",
    digests: {
      nl: "c9892cabd4f847e022dca36e37982b52b0651ff9abe99880c4b764a3733564ba",
      en: "c18f1a6683bf393f73a094cf2dcf530c55fc58c8f1cf8a3544aa488b71742bd9",
      ar: "3879133f884ffca2011042455bd1250b49202568011920519aa2c0d72e3bb3b0",
      tr: "b410084e8538e5d403fff1c3d415cabe5dbdf6e6a41d120d7612cc06da57b391",
      pl: "2601ffbaad4593544ddc80dcb4fd16810f979bd1cdadf12750f81b7be012d729",
      uk: "dd71401029725c1bfa02d8feccbff0242a9d8acc5fb442d58a74af92ef52760f",
    },
  },
};

export const consentTo = (purpose: Purpose, language: Language): Consent =>
  Consent.parse(`${purpose}-${CONSENT_TEXTS[purpose].version}-${language}`);
