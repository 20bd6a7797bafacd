import type { OfferMailWords } from "../../nl/mails/offer.ts";

export const offerMail: OfferMailWords = {
  subject: (name) => `${name} için yardım teklifinize yanıt`,
  lead: (name) => `${name} için yardım teklif ettiniz. Yanıtımız aşağıda.`,
  promise: (title) => `Katıldığınız söz: ${title}`,
  meeting: (day) => `Sizi ${day} tarihli toplantıda görmekten memnun oluruz.`,
  later: (day) => `Bu konuda ${day} tarihinden itibaren size döneceğiz.`,
  thanked: "Teklifiniz için teşekkür ederiz.",
  by: (name) => `Yanıtı veren: ${name}.`,
  why: "Bu e-postayı, yardım teklif ettiğiniz ve yanıt sözü verdiğimiz için alıyorsunuz.",
};
