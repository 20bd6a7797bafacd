import type { MailFrameWords } from "../../nl/mails/frame.ts";

export const mailFrame: MailFrameWords = {
  hello: (name) => `مرحبًا ${name}،`,
  personal: "هذا الرابط لك وحدك. لا ترسله إلى غيرك، وإلا فقد يجيب أحد بدلًا منك.",
  contact: (name, role, phone) =>
    `هل لديك أسئلة؟ يمكنك الاتصال هاتفيًا: ${name}، ${role}: ${phone}، أو الرد على هذه الرسالة الإلكترونية.`,
  more: "كل شيء موجود في صفحة الحي:",
  ask: "هل لديك سؤال للفريق؟",
  unsubscribe: "إذا أردت ألا تصلك منا رسائل إلكترونية بعد الآن، فيمكنك إلغاء الاشتراك هنا:",
  mine: "الاطلاع على ما نعرفه عنك، أو طلب محوه:",
};
