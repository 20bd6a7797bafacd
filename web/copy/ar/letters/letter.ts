import { leftToRight } from "../../left-to-right.ts";
import type { LetterWords } from "../../nl/letters/letter.ts";

export const letter: LetterWords = {
  how: "هكذا يمكنك المشاركة",
  qr: "رمز QR يفتح صفحتك الشخصية",
  camera: "وجّه كاميرا هاتفك إلى هذا المربع.",
  type: "أو يمكنك على الحاسوب فتح هذا العنوان:",
  code: "رمزك:",
  paper: "أو يمكنك ملء النموذج الموجود على ظهر هذه الورقة.",
  telephone: (name, phone) => `أو يمكنك الاتصال هاتفيًا: ${name}، ${leftToRight(phone)}.`,
  personal: "هذا الرمز لك وحدك. لا تعطه لشخص آخر، وإلا فقد يجيب أحد بدلًا منك.",
  write:
    "اكتب الرقم 1 في المربع الذي بجانب الموضوع الأهم في رأيك. ويمكنك أيضًا كتابة الرقم 2 والرقم 3. لا تكتب أسماء أو عناوين.",
  give: (name, phone, day) =>
    `سلّم هذا النموذج إلى أحد أعضاء الفريق في موعد أقصاه ${day}. ويمكنك أيضًا الاتصال هاتفيًا (${name}، ${leftToRight(phone)})، وعندئذ نأتي لأخذه.`,
};
