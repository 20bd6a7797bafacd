import type { OfferWords } from "../nl/offers.ts";

export const offers: OfferWords = {
  title: "سكان عرضوا المساعدة",
  came: (all) =>
    all === undefined
      ? "عرض المساعدة أقل من 10 من السكان."
      : `عدد السكان الذين عرضوا المساعدة: ${all}.`,
  became: {
    waits: "في انتظار الرد",
    joined: "يشاركون",
    later: "لاحقًا",
    thanked: "تلقوا الشكر",
  },
  some: "بعضهم",
  answered: (days) => `يرد شخص من الفريق على الجميع خلال ${days} أيام عمل.`,
};
