import type { Role } from "#contract/permissions.ts";
import type { StateKind } from "#domain/actions/action.ts";
import type { Channel } from "#domain/answer/ballot.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { Pictogram } from "#domain/pictogram.ts";
import { type Html, html, raw } from "./html.ts";
import { channelLines, momentLines, roleLines, stateLines, topicLines } from "./pictogram-lines.ts";

/** Beside words that say the same, in their colour: who does not see it misses nothing. */
const drawn = (lines: string): Html =>
  html`<svg class="buurt-drawing" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="${raw(lines)}"/></svg>`;

/** Of a topic. */
export const drawing = (pictogram: Pictogram): Html => drawn(topicLines[pictogram]);
/** Of who may enter the console. */
export const roleDrawing = (role: Role): Html => drawn(roleLines[role]);
/** Of the way in which an answer came in. */
export const channelDrawing = (channel: Channel): Html => drawn(channelLines[channel]);
/** Of where a promise stands. */
export const stateDrawing = (state: StateKind): Html => drawn(stateLines[state]);
/** Of a moment of a cycle or a measurement. */
export const momentDrawing = (moment: Moment): Html => drawn(momentLines[moment]);
