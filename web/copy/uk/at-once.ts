import type { AtOnceWords } from "../nl/at-once.ts";

export const atOnce: AtOnceWords =
  "Небезпека просто зараз? Телефонуйте 112. Насильство вдома? Безкоштовний телефон Veilig Thuis: 0800-2000. Тут це прочитають не відразу.";
