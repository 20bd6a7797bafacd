import { html } from "hono/html";
import { type Page, page } from "#local/http/layout.ts";
import type { Person } from "./people.ts";

/** The login page of this machine: choose who you are. */
export const chooser = (people: readonly Person[]): Page =>
  page(
    "Log in",
    html`<p>On AWS people log in here with a password and a second factor. On this machine you choose who you are.</p>
      <form method="post">
        <fieldset>
          <legend>Who are you?</legend>
          ${people.map(
            ({ id, name, what }, at) =>
              html`<p><input type="radio" id="${id}" name="person" value="${id}" ${at === 0 ? "checked" : ""} /> <label for="${id}">${name}, ${what}</label></p>`,
          )}
        </fieldset>
        <p><button>Log in</button></p>
      </form>`,
  );
