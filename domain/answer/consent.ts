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
    version: "2026-11",
    digests: {
      nl: "5596f1b2902f3d7549b98b14b8fb2e3522a513f0e4034145f9c9c55770f51e97",
      en: "724eff21f0637e71e16d0d9ca5082b3c386561f461faa491cad1de2bd395ca95",
      ar: "ab0c9d43af13c5f8a85ff7c71d5a7c805e8d46d58f71f0bf55cab4972e483430",
      tr: "439d46de22949f04c509e316e9f47b907f42af0226633ab1c1f1b5dcbe965c7b",
      pl: "391ff4e036ec7e52840704f2620c9524eef35dc9148bac4ea90b753365fc31c8",
      uk: "466085575e6b769cc8b7d4071533176c100d7aa7928e72a165efa5ddb7219e1a",
    },
  },
  "answer-by-mail": {
    version: "2026-11",
    digests: {
      nl: "90e5425a7818e1ecdcbe077335c193c51bbc4f1b0b94b189b72050a86565f800",
      en: "9aee426bd13799d5853b572cc26c0949fbd5d53692fce8d478e4142bda94d322",
      ar: "d23f2e2e5d5ff825fd530b1aa18c91fdc5f6dd86eabf9da46bcb7e1da401b5a1",
      tr: "059d98a565e41614ff1fec2e0eb8fd2c4cc99f1bb5f4d8ab2f65c7233e1b028e",
      pl: "1a43f4f2f3132cdcda06376a211121c891d631eca28c7760d6e6dfe92a99a98c",
      uk: "f1e2d413106385174fd12f32d0cdabcae5b4e561f313c70253f248684b4f3f69",
    },
  },
  panel: {
    version: "2026-11",
    digests: {
      nl: "474bf711ec76562c6aa559504c4142df0bc97f8f0b19553c6a482739383ec45f",
      en: "9eda5e7b71913423b3c19b430d0ba5037b1032cb80a0390e84df2b497bf0473f",
      ar: "24f4717a1b5e64421bb7a8d422bd9ae4eb9eeaaea9e33b73623a72792caff087",
      tr: "f32a84a55b7f56d2d8d85c8cf6db8295064b076f64f5c95ce30f531453fc44da",
      pl: "12c83cf35ecbb3864969d3fc1d99abebcc739fd862f965ca2da3242cefec41ab",
      uk: "c382a13366f66dbf86aa59ff27bb69cbbb7c04f9be2028ed2fa1826ee2ea84bd",
    },
  },
};

export const consentTo = (purpose: Purpose, language: Language): Consent =>
  Consent.parse(`${purpose}-${CONSENT_TEXTS[purpose].version}-${language}`);
