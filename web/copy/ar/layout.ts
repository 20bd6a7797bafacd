import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "الانتقال إلى المحتوى",
  otherLanguage: "هذه الصفحة بلغة أخرى",
  team: (name) => `فريق الأحياء الآمنة – ${name}`,
  partners: (names) => `نقوم بذلك بالتعاون مع ${names}.`,
  about: "عن هذا الموقع",
  privacy: "الخصوصية",
  accessibility: "إمكانية الوصول",
};
