import type { OfferMailWords } from "../../nl/mails/offer.ts";

export const offerMail: OfferMailWords = {
  subject: (name) => `${name} için yardım teklifinize cevap`,
  lead: (name) => `${name} için yardım teklif ettiniz. Cevabımız aşağıda.`,
  promise: (title) => `Katıldığınız söz: ${title}`,
  meeting: (day) => `Sizi ${day} tarihli toplantıda görmekten memnun oluruz.`,
  later: (day) => `Bu konuda ${day} tarihinden itibaren size döneceğiz.`,
  thanked: "Teklifiniz için teşekkür ederiz.",
  by: (name) => `Cevabı veren: ${name}.`,
  why: "Bu e-postayı, yardım teklif ettiğiniz ve cevap sözü verdiğimiz için alıyorsunuz.",
};
