import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { withdrawals } from "#stores/withdrawals.ts";
import { rounds } from "#stores/rounds.ts";
import { residents } from "#stores/residents.ts";
import { questions } from "#stores/questions.ts";
import { pendingImports } from "#stores/pending-imports.ts";
import { panel } from "#stores/panel.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mails } from "#stores/mail-ledger.ts";
import { forgotten } from "#stores/forgotten.ts";
import { helpOffers } from "#stores/help-offers.ts";
import { invitations } from "#stores/invitations.ts";
import { drafts } from "#stores/drafts.ts";
import { cycles } from "#stores/cycles.ts";
import { codes } from "#stores/codes.ts";
import { audit } from "#stores/audit-trail.ts";
import { askers } from "#stores/askers.ts";
import { asides } from "#stores/asides.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { factsOfResident } from "#functions/dispatch/resident-facts.ts";
import { page } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { forgottenPage, myDataPage } from "#web/pages/my-data.ts";
import { visitByLesser } from "./lesser-visit.ts";

/**
 * What is kept about the holder of a personal link, its erasure, and the end of a consent. A GET
 * shows nothing of anybody; erasing needs a tick and a button.
 */
export const myData = page({
  uses: {
    askers,
    asides,
    audit,
    codes,
    cycles,
    drafts,
    forgotten,
    helpOffers,
    invitations,
    mails,
    neighbourhoods,
    panel,
    pendingImports,
    questions,
    residents,
    rounds,
    waves,
    withdrawals,
  },
  async run(dependencies, visit) {
    const found = await visitByLesser(dependencies, visit, "desk");
    if ("reply" in found) return found.reply;
    const { link, language } = found;
    const { token, neighbourhood } = link;
    const view = { language, neighbourhood, path: visit.path };
    const ask = visit.method === "POST" ? visit.form.get("what") : undefined;
    switch (ask) {
      case "forget": {
        if (visit.form.get("sure") !== "yes") return myDataPage({ ...view, missing: true });
        const by = { actor: "resident", origin: "personal link" };
        await eraseResident(dependencies, neighbourhood, token.resident, by);
        return forgottenPage(view);
      }
      case "leave":
        await dependencies.panel.leave(neighbourhood.id, token.resident);
        return myDataPage({ ...view, left: true });
      case "show":
      case "download": {
        const facts = await factsOfResident(dependencies, neighbourhood, token.resident);
        return ask === "download" ? download(link, facts) : myDataPage({ ...view, facts });
      }
      default:
        return myDataPage(view);
    }
  },
});

const download = (
  { neighbourhood }: { neighbourhood: Neighbourhood },
  facts: Awaited<ReturnType<typeof factsOfResident>>,
): Reply => ({
  status: 200,
  html: JSON.stringify(facts, null, 2),
  headers: {
    "content-type": "application/json; charset=utf-8",
    "content-disposition": `attachment; filename="${neighbourhood.id}.json"`,
  },
});

export const handler = onLambda(myData);
