import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { endpointOf, provider, setting } from "./place.ts";
import { openTable } from "./table.ts";

export const dynamo = provider((place) => {
  // What a request goes through is put together once per kind of request, without the client's own log: the steps tell what is to be told.
  const client = new DynamoDBClient({ cacheMiddleware: true, ...endpointOf(place, "DYNAMODB") });
  client.middlewareStack.remove("loggerMiddleware");
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
