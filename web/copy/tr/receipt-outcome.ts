import type { ReceiptOutcomeWords } from "../nl/receipt-outcome.ts";

export const receiptOutcome: ReceiptOutcomeWords = {
  mailed: [
    "Onay gönderildi",
    "E-posta birkaç dakika içinde bizde kayıtlı adresinize gelir. Görmüyor musunuz? Spam klasörüne de bakın.",
  ],
  skipped: {
    "not-answered": [
      "Bu bağlantıyla henüz cevap verilmedi",
      "Onayı, bu bağlantıyla cevap verdikten sonra göndeririz. Lütfen önce konularınızı seçin.",
    ],
    "no-address": [
      "Bizde e-posta adresiniz yok",
      "Bu yüzden size e-posta gönderemeyiz. Kontrol kodunuz, cevap verdikten sonra gördüğünüz sayfadadır: lütfen kodu not edin. Cevabınız yine de sayılır.",
    ],
    bounced: [
      "Size e-posta gönderemiyoruz",
      "Önceki bir e-postamız size ulaşmadı. Başka bir adres vermek isterseniz lütfen irtibat kişinizi arayın. Cevabınız yine de sayılır.",
    ],
    complained: [
      "Size artık e-posta göndermiyoruz",
      "Daha önceki bir e-postamız istenmeyen e-posta olarak bildirildi. Bu yüzden adresinize artık bir şey göndermiyoruz. Yine de e-posta almak ister misiniz? Lütfen irtibat kişinizi arayın. Cevabınız yine de sayılır.",
    ],
    sent: [
      "Onay size daha önce gönderildi",
      "Onayı her dönemde bir kez göndeririz. Lütfen e-postalarınıza ve spam klasörüne bakın.",
    ],
    unsettled: [
      "Onayın gönderilip gönderilmediğinden emin değiliz",
      "Lütfen birkaç dakika sonra e-postalarınıza ve spam klasörüne bakın. Size iki kez gelmesin diye tekrar denemiyoruz. Cevabınız yine de sayılır.",
    ],
    closed: [
      "Artık cevap verilemiyor",
      "Kontrol kodunuz, cevap verdikten sonra gördüğünüz sayfadaydı. Kodu yeniden oluşturamayız: anahtarı, cevaplar sayılırken yok edildi. Cevabınız yine de sayılır.",
    ],
    refused: [
      "Onay şu anda gönderilemedi",
      "Lütfen daha sonra tekrar deneyin. Cevabınız yine de sayılır.",
    ],
  },
};
