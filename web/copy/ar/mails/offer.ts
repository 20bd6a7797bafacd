import type { OfferMailWords } from "../../nl/mails/offer.ts";

export const offerMail: OfferMailWords = {
  subject: (name) => `رد على عرضك للمساعدة في ${name}`,
  lead: (name) => `لقد عرضت المساعدة في ${name}. هذا هو ردّنا.`,
  promise: (title) => `ستشارك في هذا الوعد: ${title}`,
  meeting: (day) => `يسرّنا أن نراك في الاجتماع يوم ${day}.`,
  later: (day) => `سنعود إليك بشأن ذلك ابتداءً من ${day}.`,
  thanked: "نشكرك على عرضك.",
  by: (name) => `هذا الرد من ${name}.`,
  why: "تصلك هذه الرسالة لأنك عرضت المساعدة ووعدنا بالرد.",
};
