import type { AtOnceWords } from "../nl/at-once.ts";

export const atOnce: AtOnceWords =
  "Şu anda tehlike mi var? 112’yi arayın. Evde şiddet mi var? Veilig Thuis’i ücretsiz arayın: 0800-2000. Burada yazılan hemen okunmaz.";
