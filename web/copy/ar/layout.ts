import type { LayoutWords } from "../nl/layout.ts";

export const layout: LayoutWords = {
  skip: "الانتقال إلى المحتوى",
  otherLanguage: "هذه الصفحة بلغة أخرى",
  about: "عن هذا الموقع",
  privacy: "الخصوصية",
  accessibility: "إمكانية الوصول",
};
