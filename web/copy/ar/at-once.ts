import { leftToRight } from "../left-to-right.ts";
import type { AtOnceWords } from "../nl/at-once.ts";

export const atOnce: AtOnceWords = `هل هناك خطر الآن؟ اتصل بالرقم ${leftToRight("112")}. عنف في البيت؟ اتصل مجانًا بـ Veilig Thuis: ${leftToRight("0800-2000")}. لا يُقرأ ما تكتبه هنا فورًا.`;
