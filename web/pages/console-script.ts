/**
 * The one script of the team's pages: what `data-fresh` marks is asked for again every minute, while
 * the page is looked at and somebody is there. Nothing is replaced that has the focus, nor once
 * anything was filled in, nor while anything is unfolded; that something changed is said politely.
 * Without it everything works.
 */
export const consoleScript = `
const EVERY = 60000, THERE = 600000;
const parts = () => [...document.querySelectorAll("[data-fresh]")];
const told = document.getElementById("fresh");
let [used, filled] = [Date.now(), false];
for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => { used = Date.now(); });
addEventListener("input", () => { filled = true; });
const isBusy = () =>
  filled || document.hidden || Date.now() - used > THERE ||
  document.querySelector("main details[open], header details[open]") !== null ||
  parts().some((part) => part.contains(document.activeElement));
async function refresh() {
  if (isBusy()) return;
  const address = new URL(location.href);
  address.searchParams.set("fresh", "yes");
  const reply = await fetch(address).catch(() => undefined);
  if (reply === undefined || !reply.ok) return;
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  if (isBusy()) return;
  for (const part of parts()) {
    const now = page.querySelector('[data-fresh="' + part.dataset.fresh + '"]');
    if (now === null || now.outerHTML === part.outerHTML) continue;
    part.replaceWith(document.adoptNode(now));
    told.textContent = told.dataset.told + " " + new Date().toLocaleTimeString();
  }
}
setInterval(refresh, EVERY);
document.addEventListener("visibilitychange", refresh);
`.trim();
