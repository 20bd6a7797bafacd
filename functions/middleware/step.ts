import middy from "@middy/core";
import type { z } from "zod";
import type { Dependencies } from "#stores/live.ts";
import { failuresNamed } from "./failures.ts";
import { logged } from "./log.ts";

/**
 * One step of a machine: schema in, schema out, `run`. The input is parsed before, the output after; whatever goes wrong gets a name that the machine knows.
 * Returns a function from dependencies to a Lambda handler.
 */
export const step =
  <I extends z.ZodType, O extends z.ZodType>(declaration: {
    input: I;
    output: O;
    run(dependencies: Dependencies, input: z.infer<I>): Promise<z.infer<O>>;
  }) =>
  (dependencies: Dependencies) =>
    middy<unknown, z.infer<O>>()
      .use(logged("machine"))
      .use(failuresNamed())
      .handler(async (event) =>
        declaration.output.parse(
          await declaration.run(dependencies, declaration.input.parse(event)),
        ),
      );
