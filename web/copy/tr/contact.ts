import type { ContactWords } from "../nl/contact.ts";

export const contact: ContactWords = {
  photo: (name) => `${name} adlı kişinin fotoğrafı`,
  title: "Sorunuz mu var?",
  text: (name, role) => `${name} (${role}) size memnuniyetle yardımcı olur.`,
  role: "irtibat kişisi",
  team: (name) => `${name} Güvenli Mahalleler Ekibi`,
  phone: "Telefon",
  mail: "E-posta",
};
