import { expect, test } from "vitest";
import { EXPECTED } from "./expected.ts";
import { tellStory } from "./story.ts";

test(
  "a neighbourhood of 310 goes through four cycles, and comes to what was written down beforehand",
  { timeout: 300_000 },
  async () => {
    expect(await tellStory()).toEqual(EXPECTED);
  },
);
