import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What opens browsers and starts processes takes longest; begun last, one such file would run on alone. */
const SLOWEST_FIRST = ["/tests/browser/", "/tests/local/", "/tests/functions/"];
const place = ({ moduleId }: TestSpecification): number =>
  [...SLOWEST_FIRST, ""].findIndex((folder) => moduleId.includes(folder));

/** Files in the order in which two workers are busy to the end: by folder, and within one as Vitest does. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is Vitest's, which sorts no array in place.
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
