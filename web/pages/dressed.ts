/** Every element that a page writes plainly is a component of NL Design System; here is which. */
const CLASSES: Readonly<Record<string, string>> = {
  a: "nl-link",
  p: "nl-paragraph",
  h1: "nl-heading nl-heading--level-1",
  h2: "nl-heading nl-heading--level-2",
  h3: "nl-heading nl-heading--level-3",
  h4: "nl-heading nl-heading--level-4",
  ul: "utrecht-unordered-list utrecht-unordered-list--html-content",
  ol: "utrecht-ordered-list utrecht-ordered-list--html-content",
  table: "utrecht-table utrecht-table--html-table",
  button: "nl-button nl-button--primary",
  label: "utrecht-form-label",
  fieldset: "utrecht-form-fieldset--html-fieldset",
  legend: "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend",
  select: "utrecht-select utrecht-select--html-select",
  textarea: "utrecht-textarea utrecht-textarea--html-textarea",
  input: "utrecht-textbox utrecht-textbox--html-input",
};

/**
 * The same page with the class names of the components on its plain elements; what has a class of
 * its own keeps that. Nothing that people typed is touched: in it, `<` is written otherwise.
 */
export const dressed = (page: string): string =>
  page.replaceAll(/<([a-z]+\d?)((?:\s[^>]*)?)>/g, (whole, tag: string, rest: string) =>
    CLASSES[tag] === undefined || /\s(class="|type="hidden")/.test(rest)
      ? whole
      : `<${tag} class="${CLASSES[tag]}"${rest}>`,
  );
