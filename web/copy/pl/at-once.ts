import type { AtOnceWords } from "../nl/at-once.ts";

export const atOnce: AtOnceWords =
  "Niebezpieczeństwo w tej chwili? Prosimy dzwonić pod 112. Przemoc w domu? Bezpłatny telefon Veilig Thuis: 0800-2000. Tutaj nikt nie czyta od razu.";
