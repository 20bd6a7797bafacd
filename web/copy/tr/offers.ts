import type { OfferWords } from "../nl/offers.ts";

export const offers: OfferWords = {
  title: "Yardım teklif eden sakinler",
  came: (all) =>
    all === undefined
      ? "10’dan az mahalle sakini yardım teklif etti."
      : `${all} mahalle sakini yardım teklif etti.`,
  became: {
    waits: "Cevap bekliyor",
    joined: "Katılıyor",
    later: "Daha sonra",
    thanked: "Teşekkür edildi",
  },
  some: "birkaçı",
  answered: (days) => `Ekipten bir kişi herkese ${days} iş günü içinde cevap verir.`,
};
