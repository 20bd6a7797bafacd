import * as z from "zod";

/** Before an at sign a name can look like the site that it leads to, and a password would be on show. */
const namesNobody = (address: string): boolean => {
  const { username = "", password = "" } = URL.parse(address) ?? {};
  return username === "" && password === "";
};

/** The address of a page or a site, as one gives it to others. */
export const HttpsAddress = z
  .url({ protocol: /^https$/ })
  .refine(namesNobody, "give the address without a name or password before the @");
