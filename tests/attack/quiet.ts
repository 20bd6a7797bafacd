// Before anything of the product is loaded: what it logs and measures is no part of an attack's report.
process.env["POWERTOOLS_LOG_LEVEL"] ??= "INFO";

/** What the product told its logs since somebody emptied this. */
export const told: string[] = [];

const isOfProduct = (text: unknown): text is string =>
  typeof text === "string" && text.startsWith("{") && /"level"|"_aws"/.test(text);

for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream);
  Object.defineProperty(stream, "write", {
    value: (...given: Parameters<typeof write>) => {
      if (!isOfProduct(given[0])) return write(...given);
      told.push(given[0]);
      return true;
    },
  });
}
