import type { HelpOfferWords } from "../nl/help-offers.ts";

export const helpOffers: HelpOfferWords = {
  offered: "Yardım etmek isteyen mahalle sakinleri",
  nobody: "Henüz kimse başvurmadı.",
  how: "Nasıl",
  by: { link: "kişisel bağlantıyla", public: "herkese açık sayfadan: kim olduğunu sorun" },
  name: "Adınız",
  contact: "Telefon numaranız veya e-posta adresiniz",
  more: "Herkese açık sayfadan gelen başka başvurular da var. Robotlar mı gönderdi? O zaman bunları bir kenara ayırın.",
};
