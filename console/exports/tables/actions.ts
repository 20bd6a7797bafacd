import { namedOwners, organisationsOf, peopleOf } from "#domain/actions/owner.ts";
import { outcomeOf } from "#domain/feedback/outcome.ts";
import { residentsNamed } from "#web/pages/promise.ts";
import { listed, sourceOfCycles } from "#console/exports/source.ts";

export const actions = sourceOfCycles("actions", (stores, cycle) => stores.actions.of(cycle), {
  action: ["text", (action) => action.id],
  topic: ["text", (action) => action.topic],
  title: ["text", (action) => action.title],
  state: ["text", (action) => action.state.kind],
  owner: ["text", (action) => listed(peopleOf(action).map(({ name }) => name))],
  owner_partner: ["text", (action) => listed(organisationsOf(action))],
  accepted: ["number", (action) => namedOwners(action).length],
  partners: ["text", (action) => listed(action.partners)],
  // That a resident takes part, and never who: that name was given for the page, not for a file.
  with_resident: ["number", (action) => residentsNamed(action).length],
  due: ["day", (action) => action.due],
  first_due: ["day", (action) => action.firstDue],
  carried_on: ["number", ({ carriedTo }) => carriedTo?.length ?? 0],
  public_text: ["text", (action) => action.publicText],
  evidence: [
    "text",
    ({ evidence }) =>
      evidence?.map(({ text, url }) => (url === undefined ? text : `${text} <${url}>`)).join("; "),
  ],
  outcome: ["text", (action) => outcomeOf(action).kind],
  outcome_to: ["text", (action) => outcomeOf(action).to],
  outcome_text: ["text", (action) => outcomeOf(action).text],
  outcome_next: ["text", (action) => outcomeOf(action).next],
});

export const actionHistory = sourceOfCycles(
  "action-history",
  (stores, cycle) => stores.actions.history(cycle),
  {
    action: ["text", (event) => event.action],
    seq: ["number", (event) => event.seq],
    at: ["moment", (event) => event.at],
    by: ["text", (event) => event.by],
    from: ["text", (event) => event.from],
    to: ["text", (event) => event.to],
    note: ["text", (event) => event.note],
    changes: [
      "text",
      ({ changes }) =>
        changes?.map(({ what, from = "", to = "" }) => `${what}: ${from} > ${to}`).join("; "),
    ],
  },
);

/**
 * Line by line, also those that were taken back and those that do so: their sums are those of the
 * reports.
 */
export const effort = sourceOfCycles("effort", (stores, cycle) => stores.actions.effort(cycle), {
  action: ["text", (line) => line.action],
  day: ["day", (line) => line.day],
  partner: ["text", (line) => line.partner],
  hours: ["number", (line) => line.quarters / 4],
  euros: ["number", (line) => line.cents / 100],
  what: ["text", (line) => line.what],
  takes_back: ["number", (line) => (line.counter === true ? 1 : 0)],
  at: ["moment", (line) => line.at],
  by: ["text", (line) => line.by],
});
