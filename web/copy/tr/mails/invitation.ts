import type { InvitationMailWords } from "../../nl/mails/invitation.ts";

export const invitationMail: InvitationMailWords = {
  agenda: {
    invitation: {
      subject: (area) => `${area} için en önemli olan nedir? Siz de seçin`,
      lead: (area) => `${area} için ilk önce ne yapılmalı? Söz sizde.`,
    },
    reminder: {
      subject: (area) => `Hatırlatma: ${area} için siz de seçer misiniz?`,
      lead: (area) =>
        `Kısa bir süre önce size ${area} için neyin en önemli olduğunu sorduk. Sizden henüz cevap almadık. Hâlâ katılabilirsiniz.`,
    },
    why: (name) =>
      `${name} Güvenli Mahalleler Ekibi bunu bütün mahalle sakinlerine soruyor. Bu ekipte belediye, sosyal hizmetler, polis ve konut kurumları birlikte çalışır. Konuları siz seçersiniz, sonra bu konular üzerinde birlikte çalışırız.`,
    button: "Konularımı seç",
    closes: (closes) =>
      `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz. Cevap vermek yaklaşık 2 dakika sürer.`,
  },
  measurement: {
    invitation: {
      subject: (area) => `${area}: mahallenizde durum nasıl? Bize anlatın`,
      lead: (area) => `${area} içinde yaşamak nasıl? Bunu sizden duymak isteriz.`,
    },
    reminder: {
      subject: (area) => `Hatırlatma: ${area} mahallesinde durum nasıl?`,
      lead: (area) =>
        `Kısa bir süre önce size ${area} içinde yaşamanın nasıl olduğunu sorduk. Sizden henüz cevap almadık. Hâlâ katılabilirsiniz.`,
    },
    why: (name) =>
      `${name} Güvenli Mahalleler Ekibi her altı ayda bir mahallede durumun iyileşip iyileşmediğini ölçer. Bunun için kurayla seçilen mahalle sakinlerine veya herkese sorular sorarız. Çalışmalarımızı hiç fark etmiyorsanız bile cevabınız önemlidir.`,
    button: "Sorulara git",
    closes: (closes) =>
      `${closes} gününe kadar (bu gün dahil) cevap verebilirsiniz. Yaklaşık 8 dakika sürer. Ara verebilir ve daha sonra aynı bağlantıyla devam edebilirsiniz.`,
  },
};
