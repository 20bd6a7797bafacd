import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "муніципалітет",
  welfare: "організація соціальної роботи",
  police: "поліція",
  housing: "житлова корпорація",
};
