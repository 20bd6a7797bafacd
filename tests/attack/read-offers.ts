import type { Partner } from "#contract/organisation.ts";
import { offerHelp } from "#functions/answer/offer-help.ts";
import { desk, openWorld, visit } from "#tests/functions/world.ts";
import type { Attack } from "./attempt.ts";
import { seenBy } from "./kept-out.ts";

const OFFER = "topic=litter&name=Kanarie+Helper&contact=kanarie.helper%40example.org&consent=yes";
const SIGNS = ["Kanarie Helper", "kanarie.helper"];
const KEPT_OUT: readonly Partner[] = ["police", "housing"];

export const readOffers: Attack = {
  name: "read-offers",
  tries:
    "learn which residents offered help, as somebody of the police or a landlord, in every role at once, by every page and export",
  protection: "whoever is written down with one of them sees no offer of help",
  short: false,
  async attempt(protection) {
    const world = await openWorld({ residents: 3 });
    try {
      const { cycle } = await world.invited();
      const [link = ""] = world.links().values();
      await world.run(offerHelp, visit("POST", "/h/x", { token: desk(link), body: OFFER }));
      let [got, of] = [0, 0];
      for await (const said of seenBy(KEPT_OUT, world, { cycle, protection })) {
        of += 1;
        if (SIGNS.some((sign) => said.includes(sign))) got += 1;
      }
      return { got, of };
    } finally {
      await world.close();
    }
  },
};
