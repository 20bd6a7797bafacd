import type { PartnerWords } from "../nl/partners.ts";

export const partners: PartnerWords = {
  municipality: "муніципалітет",
  welfare: "організація соціальної роботи",
  police: "поліція",
  housing: "житлова корпорація",
  province: "провінція",
  water: "водна рада",
  transport: "транспортна компанія",
  energy: "оператор мережі",
  school: "школа",
  healthcare: "охорона здоров'я",
  residents: "об'єднання мешканців",
  other: "інша організація",
};
