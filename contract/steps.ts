import { CONSOLE_PAGES } from "./console-pages.ts";
import { DAILY_STEPS } from "./daily-steps.ts";
import { MACHINE_STEPS } from "./machine-steps.ts";
import type { Needs } from "./needs.ts";
import { RESIDENT_PAGES } from "./resident-pages.ts";

type MachineStep = keyof typeof MACHINE_STEPS | keyof typeof DAILY_STEPS;
export type ResidentPage = keyof typeof RESIDENT_PAGES;
export type ConsolePage = keyof typeof CONSOLE_PAGES;
/** A step or a page: one function, by the name of its file. */
export type StepName = MachineStep | ResidentPage | ConsolePage;

/**
 * Every step and page, and what it needs. From this table come grants and variables: what does not
 * stand here, its function does not get.
 */
export const STEPS: Readonly<Record<StepName, Needs>> = {
  ...MACHINE_STEPS,
  ...DAILY_STEPS,
  ...RESIDENT_PAGES,
  ...CONSOLE_PAGES,
};
