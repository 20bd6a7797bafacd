import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { neighbourhoodsIn, sourceOf } from "#console/exports/source.ts";

/** Whom we can reach and how: the columns of a residents file, and what they said about mail. Personal, so it is taken by its name alone. */
export const residentsTable = sourceOf<Neighbourhood, "neighbourhoods" | "residents">(
  neighbourhoodsIn,
)(
  "residents",
  {
    name: "text",
    email: "text",
    language: "text",
    area: "text",
    address: "text",
    postcode: "text",
    place: "text",
    unsubscribed: "day",
    suppressed: "text",
  },
  async function* (dependencies, { id, areas }) {
    for await (const {
      name,
      email,
      language,
      area,
      address,
      unsubscribed,
      suppressed,
    } of dependencies.residents.each(
      id,
      areas.map((one) => one.id),
    ))
      yield {
        name,
        email,
        language,
        area,
        address: address?.street,
        postcode: address?.postcode,
        place: address?.place,
        unsubscribed,
        suppressed,
      };
  },
);
