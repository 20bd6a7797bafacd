import { listed, source } from "#console/exports/source.ts";

export const actions = source(
  "actions",
  {
    cycle: "text",
    action: "text",
    topic: "text",
    title: "text",
    state: "text",
    owner: "text",
    owner_partner: "text",
    partners: "text",
    with_resident: "number",
    due: "day",
    public_text: "text",
    evidence: "text",
    outcome: "text",
    outcome_to: "text",
    outcome_text: "text",
    outcome_next: "text",
  },
  async function* (dependencies, { id }) {
    for (const { id: cycle } of await dependencies.cycles.of(id))
      for (const {
        id: action,
        topic,
        title,
        state,
        owner,
        partners,
        coOwner,
        due,
        publicText,
        evidence,
        outcome,
      } of await dependencies.actions.of(cycle)) {
        // That a resident takes part, and never who: that name was given for the page, not for a file.
        yield {
          cycle,
          action,
          topic,
          title,
          state,
          owner: owner.name,
          owner_partner: owner.partner,
          partners: listed(partners),
          with_resident: coOwner === undefined ? 0 : 1,
          due,
          public_text: publicText,
          evidence: evidence
            ?.map(({ text, url }) => (url === undefined ? text : `${text} <${url}>`))
            .join("; "),
          outcome: outcome?.kind,
          outcome_to: outcome?.kind === "handed-over" ? outcome.to : undefined,
          outcome_text: outcome?.text,
          outcome_next: outcome?.next,
        };
      }
  },
);

export const actionHistory = source(
  "action-history",
  {
    cycle: "text",
    action: "text",
    seq: "number",
    at: "moment",
    by: "text",
    from: "text",
    to: "text",
    note: "text",
    changes: "text",
  },
  async function* (dependencies, { id }) {
    for (const { id: cycle } of await dependencies.cycles.of(id))
      for (const {
        action,
        seq,
        at,
        by,
        from,
        to,
        note,
        changes,
      } of await dependencies.actions.history(cycle))
        yield {
          cycle,
          action,
          seq,
          at,
          by,
          from,
          to,
          note,
          changes: changes
            ?.map((one) => `${one.what}: ${one.from ?? ""} > ${one.to ?? ""}`)
            .join("; "),
        };
  },
);

/** Line by line, those too that were taken back, with the lines that take them back: their sums are those of the reports. */
export const effort = source(
  "effort",
  {
    cycle: "text",
    action: "text",
    day: "day",
    partner: "text",
    hours: "number",
    euros: "number",
    what: "text",
    takes_back: "number",
    at: "moment",
    by: "text",
  },
  async function* (dependencies, { id }) {
    for (const { id: cycle } of await dependencies.cycles.of(id))
      for (const {
        action,
        day,
        partner,
        quarters,
        cents,
        what,
        counter,
        at,
        by,
      } of await dependencies.actions.effort(cycle))
        yield {
          cycle,
          action,
          day,
          partner,
          hours: quarters / 4,
          euros: cents / 100,
          what,
          takes_back: counter === true ? 1 : 0,
          at,
          by,
        };
  },
);
