import type { ContactWords } from "../nl/contact.ts";

export const contact: ContactWords = {
  photo: (name) => `صورة ${name}`,
  title: "هل لديك أسئلة؟",
  text: (name, role) => `يسرّ ${name} (${role}) تقديم المساعدة لك.`,
  phone: "الهاتف",
  mail: "البريد الإلكتروني",
};
