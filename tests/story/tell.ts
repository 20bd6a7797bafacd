// Tells the story of a neighbourhood through four cycles: npm run story [-- --json]. Exits with 1
// where it comes to something else than what was written down beforehand.
import { isDeepStrictEqual, parseArgs } from "node:util";
import { setup } from "#tests/synthesized.ts";
import { EXPECTED } from "./expected.ts";
import { tellStory } from "./story.ts";

const HELP = `npm run story [-- --json]

Takes a neighbourhood of 310 through four cycles, by pages and mails alone, and compares what it
comes to with what was written down beforehand.

  --json   print the story for a program
  --help   this`;

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
await setup();
const story = await tellStory(values.json ? undefined : console.log);
if (values.json) console.log(JSON.stringify(story));
const other = story.filter((told, nth) => !isDeepStrictEqual(told, EXPECTED[nth]));
for (const { chapter } of other) console.error(`not as it was written down: ${chapter}`);
process.exitCode = other.length > 0 ? 1 : 0;
