import { html } from "hono/html";
import type { App, Person } from "#local/app.ts";
import { type Page, page } from "#local/pages/layout.ts";

/** The login page of this machine: choose who you are. */
export const chooser = (app: App): Page =>
  page(
    app,
    "Log in",
    html`<p>
        On AWS people log in here with a password and a second factor.
        On this machine you choose who you are.
      </p>
      <form method="post">
        <fieldset>
          <legend>Who are you?</legend>
          ${app.people.map((person, number) => choice(person, number === 0 ? "checked" : ""))}
        </fieldset>
        <p><button>Log in</button></p>
      </form>`,
  );

const choice = ({ id, name, what }: Person, checked: string) =>
  html`<p>
    <label>
      <input type="radio" name="person" value="${id}" ${checked} />
      <span><strong>${name}</strong>, ${what}</span>
    </label>
  </p>`;
