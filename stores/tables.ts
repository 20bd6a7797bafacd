import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { endpointOf, type Place, provider, setting } from "./place.ts";
import { openTable, type Table } from "./table.ts";

export const dynamo = provider((place) => {
  // What a request goes through is put together once per kind of request, without the client's own
  // log (the steps tell what is to be told), and without telling what client it is.
  const client = new DynamoDBClient({ cacheMiddleware: true, ...endpointOf(place, "DYNAMODB") });
  client.middlewareStack.remove("loggerMiddleware");
  client.middlewareStack.remove("getUserAgentMiddleware");
  return client;
});

/** Who was asked. */
export const peopleTable = provider((place) =>
  openTable(dynamo(place), setting(place, "PEOPLE_TABLE")),
);

/** What was answered and decided. */
export const cycleTable = provider((place) =>
  openTable(dynamo(place), setting(place, "CYCLE_TABLE")),
);

/** By what is opened what was answered; nothing that is deleted in it can be brought back. */
export const keysTable = provider((place) =>
  openTable(dynamo(place), setting(place, "KEYS_TABLE")),
);

/** A store of facts about who was asked. */
export const overPeople = <Store>(storeOf: (people: Table, place: Place) => Store) =>
  provider((place) => storeOf(peopleTable(place), place));

/** A store of facts about what was answered and decided. */
export const overCycles = <Store>(storeOf: (cycle: Table) => Store) =>
  provider((place) => storeOf(cycleTable(place)));

/** A store over both, which opens the people's table where it needs it: not everybody may. */
export const overBoth = <Store>(storeOf: (cycle: Table, people: () => Table) => Store) =>
  provider((place) => storeOf(cycleTable(place), () => peopleTable(place)));
