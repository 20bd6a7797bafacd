import { areasIn, type Neighbourhood } from "#domain/neighbourhood.ts";
import { neighbourhoodsIn, sourceOf } from "#console/exports/source.ts";

/** Whom we can reach and how: the columns of a residents file, and what they said about mail. By its name alone. */
export const residentsTable = sourceOf<Neighbourhood, "neighbourhoods" | "residents">(
  neighbourhoodsIn,
)(
  "residents",
  (stores, neighbourhood) => stores.residents.each(neighbourhood.id, areasIn(neighbourhood)),
  {
    name: ["text", (resident) => resident.name],
    email: ["text", (resident) => resident.email],
    language: ["text", (resident) => resident.language],
    area: ["text", (resident) => resident.area],
    address: ["text", (resident) => resident.address?.street],
    postcode: ["text", (resident) => resident.address?.postcode],
    place: ["text", (resident) => resident.address?.place],
    unsubscribed: ["day", (resident) => resident.unsubscribed],
    suppressed: ["text", (resident) => resident.suppressed],
  },
);
