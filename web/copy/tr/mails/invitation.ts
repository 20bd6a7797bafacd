import type { InvitationMailWords } from "../../nl/mails/invitation.ts";

export const invitationMail: InvitationMailWords = {
  agenda: {
    invitation: {
      subject: (area) => `${area}: en önemli konu hangisi? Siz de seçin`,
      lead: (area) => `${area}: önce ne düzelmeli? Siz de seçin.`,
    },
    reminder: {
      subject: (area) => `Hatırlatma (${area}): siz de seçer misiniz?`,
      lead: (area) =>
        `Kısa bir süre önce size en önemli konunun hangisi olduğunu sorduk (${area}). Sizden henüz cevap almadık. Hâlâ katılabilirsiniz.`,
    },
    why: (name) =>
      `${name} Güvenli Mahalleler Ekibi bunu bütün mahalle sakinlerine soruyor. Bu ekipte belediye, sosyal hizmetler, polis ve konut kurumları birlikte çalışır. Konuları siz seçersiniz, sonra bu konular üzerinde birlikte çalışırız.`,
    button: "Konularımı seç",
    closes: (closes) =>
      `${closes} günü sonuna kadar cevap verebilirsiniz. Cevap vermek yaklaşık 2 dakika sürer.`,
  },
  measurement: {
    invitation: {
      subject: (area) => `${area}: mahallenizde durum nasıl? Bize anlatın`,
      lead: (area) => `${area}: burada yaşamak nasıl? Bunu sizden duymak isteriz.`,
    },
    reminder: {
      subject: (area) => `Hatırlatma (${area}): durum nasıl?`,
      lead: (area) =>
        `Kısa bir süre önce size burada yaşamanın nasıl olduğunu sorduk (${area}). Sizden henüz cevap almadık. Hâlâ katılabilirsiniz.`,
    },
    why: (name) =>
      `${name} Güvenli Mahalleler Ekibi her altı ayda bir mahallede durumun iyileşip iyileşmediğini ölçer. Bunun için kurayla seçilen mahalle sakinlerine veya herkese sorular sorarız. Çalışmalarımızı hiç fark etmiyorsanız bile cevabınız önemlidir.`,
    button: "Sorulara git",
    closes: (closes) =>
      `${closes} günü sonuna kadar cevap verebilirsiniz. Yaklaşık 8 dakika sürer. Ara verebilir ve daha sonra aynı bağlantıyla devam edebilirsiniz.`,
  },
};
