import { html as hono, raw } from "hono/html";

export type Html = ReturnType<typeof raw>;
/** What can stand in a page: markup, text, nothing, or several of these one after the other. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/** Hono's escaping template; nothing on our pages is asynchronous, so neither are they. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  const made = hono(strings, ...values);
  if (made instanceof Promise) throw new Error("a page waits for nothing");
  return made;
}

/** Nothing, or what was made of a value that is there. */
export const when = <T, C extends Content>(
  value: T | undefined | false,
  make: (value: T) => C,
): C | "" => (value === undefined || value === false ? "" : make(value));

export { raw };
