import { openStores } from "#stores/open.ts";
import type { Always, Providers, Stores, Uses } from "#stores/stores.ts";

/** What runs as a function: what it uses, and the handler that it is with that. */
type Runnable<Name extends keyof Stores, Call extends unknown[], Outcome> = {
  uses: Providers<Name>;
  handlerIn(stores: Uses<Name | keyof Always>): (...call: Call) => Outcome;
};

/**
 * The handler of a function on AWS. What it uses is opened at the first call, by the environment
 * that the function has: who imports a step needs none.
 */
export function onLambda<Name extends keyof Stores, Call extends unknown[], Outcome>({
  uses,
  handlerIn,
}: Runnable<Name, Call, Outcome>): (...call: Call) => Outcome {
  let opened: ((...call: Call) => Outcome) | undefined;
  return (...call) => {
    opened ??= handlerIn(openStores(uses, { environment: process.env, clock: Date.now }));
    return opened(...call);
  };
}
