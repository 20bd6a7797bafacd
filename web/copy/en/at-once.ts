import type { AtOnceWords } from "../nl/at-once.ts";

export const atOnce: AtOnceWords =
  "In danger now? Call 112. Violence at home? Call Veilig Thuis, free of charge: 0800-2000. Nobody reads this straight away.";
