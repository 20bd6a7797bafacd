import { LANGUAGES, type Language } from "#contract/language.ts";
import { type Content, type Html, html } from "./html.ts";

/** The plain elements that pages are made of. */

export const heading = (level: 1 | 2 | 3 | 4, content: Content, id?: string): Html =>
  html`<h${level}${id !== undefined && html` id="${id}"`}>${content}</h${level}>`;

export const paragraph = (...content: Content[]): Html => html`<p>${content}</p>`;

export const strong = (content: Content): Html => html`<strong>${content}</strong>`;

/** What something is called, and the thing itself. */
export const labelled = (label: Content, content: Content): Html =>
  html`<strong>${label}:</strong> ${content}`;

export const link = (address: string, label: Content): Html =>
  html`<a href="${address}">${label}</a>`;

/** A link on a line of its own. */
export const linkLine = (address: string, label: Content): Html => paragraph(link(address, label));

const items = (contents: readonly Content[]) =>
  contents.map((content) => html`<li>${content}</li>`);
export const list = (contents: readonly Content[]): Html => html`<ul>${items(contents)}</ul>`;
export const numbered = (contents: readonly Content[]): Html => html`<ol>${items(contents)}</ol>`;

/** A name and what it stands for, within `definitions`. */
export const definition = (name: Content, content: Content): Html =>
  html`<dt>${name}</dt><dd>${content}</dd>`;
export const definitions = (...rows: Content[]): Html => html`<dl>${rows}</dl>`;

/** What is read by who opens it. */
export const details = (summary: Content, ...content: Content[]): Html =>
  html`<details><summary>${summary}</summary>${content}</details>`;

/** A chapter that is opened by its heading; on paper it is open. */
export const chapter = (id: string, title: Content, ...content: Content[]): Html =>
  html`<details class="buurt-chapter" id="${id}"><summary>${heading(2, title)}</summary>${content}</details>`;

/** Open from the start: something in it has to be looked at. */
export const unfolded = (summary: Content, ...content: Content[]): Html =>
  html`<details open><summary>${summary}</summary>${content}</details>`;

/** A part of a page that its heading names. */
export const section = (id: string, title: Content, ...content: Content[]): Html =>
  html`<section aria-labelledby="${id}">${heading(2, title, id)}${content}</section>`;

/** Likewise in a frame. */
export const card = (id: string, title: Content, ...content: Content[]): Html =>
  html`<section class="buurt-card" aria-labelledby="${id}">${heading(2, title, id)}${content}</section>`;

/** A list of things, each in a frame. */
export const cards = (contents: readonly Content[]): Html =>
  html`<ul class="buurt-cards">${contents.map((one) => html`<li class="buurt-card">${one}</li>`)}</ul>`;

/** Beside each other where there is room. */
export const grid = (...content: Content[]): Html => html`<div class="buurt-grid">${content}</div>`;

/** What somebody typed, in the direction of its own language. */
export const typedText = (text: string): Html => html`<span dir="auto">${text}</span>`;

/**
 * What the team wrote, in Dutch: said so where the rest is in another language, so that it is read
 * aloud in its own and its full stop stays where it belongs.
 */
export const teamText = (text: string, language: Language): Content =>
  language === "nl" ? text : html`<span lang="nl" dir="ltr">${text}</span>`;

/** Signs to compare or to copy, from left to right in every language. */
export const code = (signs: string): Html => html`<code dir="ltr">${signs}</code>`;

/** In which language an element is written, and so in which direction. */
export const inLanguage = (language: Language): Html =>
  html` lang="${language}" dir="${LANGUAGES[language].direction}"`;
