import type { UnsubscribeWords } from "../nl/unsubscribe.ts";

export const unsubscribe: UnsubscribeWords = {
  title: "Hangi e-postaları artık istemiyorsunuz?",
  text: (name) =>
    `${name} Güvenli Mahalleler Ekibi size e-posta gönderiyor. Artık ne almak istemediğinizi seçin. Başka bir yolla her zaman katılabilirsiniz: irtibat kişinizi arayın.`,
  legend: "Seçimim:",
  choices: { reminders: "Bu dönemde hatırlatma gelmesin", all: "Bu ekipten hiç e-posta gelmesin" },
  missing: "Önce artık ne almak istemediğinizi seçin.",
  button: "Seçimimi kaydet",
  done: {
    reminders: "Bu dönemde artık hatırlatma almayacaksınız",
    all: "Artık bizden e-posta almayacaksınız",
  },
  doneText: {
    reminders: (name) =>
      `Sonraki bir dönemde ${name} Güvenli Mahalleler Ekibi sizden yeniden konu seçmenizi isteyebilir.`,
    all: (name) =>
      `Bu, ${name} Güvenli Mahalleler Ekibi için geçerlidir. Yeniden e-posta almak ister misiniz? İrtibat kişinizi arayın veya ona e-posta gönderin.`,
  },
};
