import type { Variable } from "#contract/environment.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a function runs: what it was told, and its clock, in milliseconds since 1970. */
export type Place = { environment: Environment; clock: () => number };

/** Something that a step can use, made for the place where it runs. */
export type Provider<T> = (place: Place) => T;

/** Made once in a place, so that a warm function keeps its clients and what they know. */
export function provider<T>(make: Provider<T>): Provider<T> {
  const made = new WeakMap<Place, { value: T }>();
  return (place) => {
    const before = made.get(place);
    if (before !== undefined) return before.value;
    const value = make(place);
    made.set(place, { value });
    return value;
  };
}

/** A variable that not every environment has. */
export const optional = ({ environment }: Place, name: Variable): string | undefined =>
  environment[name];

/** A variable of the function's environment. Errors: one that says which is missing. */
export function setting(place: Place, name: Variable): string {
  const value = optional(place, name);
  if (value === undefined || value === "")
    throw new Error(`This function's environment lacks the variable ${name}.`);
  return value;
}

/** Where a service of AWS answers, when that is not AWS itself: an endpoint of one's own asks for no account. */
export function endpointOf(
  { environment }: Place,
  service: "DYNAMODB" | "KMS" | "S3" | "SESV2" | "SFN",
) {
  const endpoint = environment[`AWS_ENDPOINT_URL_${service}`];
  if (endpoint === undefined) return {};
  const region = environment["AWS_REGION"] ?? "eu-central-1";
  return {
    endpoint,
    region,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    signer: { sign: unsigned(region) },
  };
}

/** What only looks like signed: nobody checks it there, and signing is half the work of a request. */
const unsigned = (region: string) => {
  const credential = `local/20000101/${region}/any/aws4_request`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=none`;
  return async <Request extends { headers: Record<string, string> }>(request: Request) => {
    Object.assign(request.headers, { authorization, "x-amz-date": "20000101T000000Z" });
    return request;
  };
};
