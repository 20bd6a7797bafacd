import middy from "@middy/core";
import type * as z from "zod";
import type { Always, Providers, Stores, Uses } from "#stores/stores.ts";
import { failuresNamed } from "./failures.ts";
import { logged } from "./log.ts";

/**
 * One step of a machine: schema in, schema out, what it uses, and its rule. The input is parsed
 * before, the output after; whatever goes wrong gets a name that the machine knows.
 */
export const step = <I extends z.ZodType, O extends z.ZodType, Name extends keyof Stores>({
  input,
  output,
  uses,
  run,
}: {
  input: I;
  output: O;
  uses: Providers<Name>;
  run(stores: NoInfer<Uses<Name | keyof Always>>, input: z.infer<I>): Promise<z.infer<O>>;
}) => ({
  uses,
  handlerIn: (stores: Uses<Name | keyof Always>) =>
    middy<unknown, z.infer<O>>()
      .use(logged("machine"))
      .use(failuresNamed())
      .handler(async (event) => output.parse(await run(stores, input.parse(event)))),
});
