import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { setUpWords } from "#web/copy/console/set-up.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { button, hidden, textarea, type Told } from "#web/pages/components.ts";
import { grid, paragraph } from "#web/pages/elements.ts";
import type { Content } from "#web/pages/html.ts";
import type { Page } from "#web/pages/layout.ts";
import { consoleFormPage, type Frame, ownForm } from "#console/console-page.ts";
import { control, radios, type Typed } from "./neighbourhood-controls.ts";
import type { FieldName } from "./neighbourhood-fields.ts";
import { setUpSteps } from "./set-up-steps.ts";

/** `typed` is everything that was typed so far; `known` says that who types it is known by address. */
export type SetUpView = Frame & {
  step: "place" | "contact";
  typed: URLSearchParams;
  known: boolean;
  told: Told;
};

const PATH = "/console/neighbourhoods/new";
/** What each step asks; a code only where the name cannot be one. */
const ASKS = {
  place: ["name", "id", "municipality", "holidayRegion", "streets"],
  contact: ["contact-name", "contact-role", "contact-email", "contact-phone"],
} as const;

/** One of the two steps before a neighbourhood is there; what other steps hold travels along. */
export function consoleSetUpPage(view: SetUpView): Page {
  const { language, step, typed } = view;
  const words = inConsole(setUpWords, language);
  const its: Typed = { ...view, neighbourhood: {}, focus: undefined, path: PATH };
  const [content, shown] = step === "place" ? place(its) : contact(its, view);
  const travels = [...typed].filter(([name]) => !shown.includes(name));
  return consoleFormPage(view, `${words.title}: ${words.steps[step]}`, PATH, [
    setUpSteps(language, undefined, step),
    ownForm(
      view,
      PATH,
      hidden("step", step),
      travels.map(([name, value]) => hidden(name, value)),
      content,
      step === "place"
        ? button(words.next)
        : [
            button(words.create),
            " ",
            button(words.back, { quiet: true, name: "do", value: "back" }),
          ],
    ),
  ]);
}

function place(its: Typed): [Content, readonly string[]] {
  const words = inConsole(setUpWords, its.language);
  const { regions } = inConsole(neighbourhoodFormWords, its.language);
  const code = its.told.some(({ field }) => field === "id") && control(its, "id");
  const streets = textarea({
    id: "streets",
    label: words.streets,
    hint: words.streetsHint,
    told: its.told,
    value: its.typed.get("streets") ?? "",
    rows: 4,
  });
  const fields = [
    paragraph(words.place),
    grid(control(its, "name"), control(its, "municipality")),
    code,
    streets,
    radios(its, "holidayRegion", Object.entries(regions)),
  ];
  return [fields, ASKS.place];
}

function contact(its: Typed, { known }: SetUpView): [Content, readonly string[]] {
  const words = inConsole(setUpWords, its.language);
  const own: readonly FieldName[] = known ? [] : ["coordinator-name", "coordinator-email"];
  const asked = [...ASKS.contact, ...own];
  const fields = [
    paragraph(words.contact),
    grid(asked.map((field) => control(its, field))),
    known && paragraph(words.coordinatorIs(its.typed.get("coordinator-name") ?? "")),
  ];
  return [fields, asked];
}
