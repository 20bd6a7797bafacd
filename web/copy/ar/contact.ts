import type { ContactWords } from "../nl/contact.ts";

export const contact: ContactWords = {
  photo: (name) => `صورة ${name}`,
  title: "هل لديك أسئلة؟",
  text: (name, role) => `يسرّ ${name} (${role}) تقديم المساعدة لك.`,
  role: "مسؤول التواصل",
  team: (name) => `فريق الأحياء الآمنة في ${name}`,
  phone: "الهاتف",
  mail: "البريد الإلكتروني",
};
