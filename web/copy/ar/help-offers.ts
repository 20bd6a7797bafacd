import type { HelpOfferWords } from "../nl/help-offers.ts";

export const helpOffers: HelpOfferWords = {
  offered: "السكان الذين يريدون المساعدة",
  nobody: "لم يعرض أحد المساعدة بعد.",
  how: "الطريقة",
  by: { link: "برابط شخصي", public: "عبر الصفحة العامة: تحقق من هوية الشخص" },
  name: "اسمك",
  contact: "رقم هاتفك أو عنوان بريدك الإلكتروني",
  more: "توجد عروض أخرى وصلت عبر الصفحة العامة. هل أرسلتها روبوتات؟ إذن ضعها جانبًا.",
};
