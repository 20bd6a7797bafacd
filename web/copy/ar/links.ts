import type { LinkWords } from "../nl/links.ts";

export const links: LinkWords = {
  overview: "جميع الأحياء",
  toNeighbourhood: (name) => `إلى صفحة ${name}`,
  toCode: "هل وصلتك رسالة بريدية فيها رمز؟ أدخل الرمز هنا",
};
