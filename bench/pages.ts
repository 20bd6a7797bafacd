import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { planActions } from "#functions/actions/plan-actions.ts";
import { reportOfWaves } from "#domain/measurement/report/report-of-waves.ts";
import { measurements } from "#tests/domain/measurement/waves.ts";
import { openWorld } from "#tests/functions/world.ts";
import { waveReportPage } from "#web/report/wave-report.ts";
import { openLine, type Served, zipped } from "./line.ts";

/**
 * The survey, the page of a neighbourhood whose residents chose, its count, the report of five
 * measurements and the team's home, each with all that it loads. Asked of the first two: at most
 * 14,600 bytes in the first request, largest paint within 500 ms; of all: accessibility 100.
 */
export async function benchPages() {
  const pages = await written();
  const { middle, judged, close } = await openLine(pages);
  const results: Record<string, number | string> = {};
  for (const [path, { body }] of pages) {
    if (path === PHOTO) continue;
    const { bytes, requests, paint } = await middle(path);
    const name = path.slice(1);
    results[`${name}FirstRequestBytes`] = body.length;
    results[`${name}Bytes`] = bytes;
    results[`${name}Requests`] = requests;
    results[`${name}LargestPaintMilliseconds`] = paint;
    results[`${name}Lighthouse`] = await judged(path);
  }
  await close();
  return results;
}

const PHOTO = "/zonnestraat/photo";
const WISHES = ["first=litter&second=lighting", "first=play-areas", "first=litter"];

/** The pages as a browser gets them from the product itself, and the photo that some of them show. */
async function written(): Promise<Served> {
  const world = await openWorld({ residents: 24 });
  const { cycle, round } = await world.invited();
  const { url } = world.environment;
  const html = async (path: string, cookie = "") =>
    zipped(
      "text/html; charset=utf-8",
      await (await fetch(`${url}${path}?lang=nl`, { headers: { cookie } })).text(),
    );
  const links = [...world.links().values()];
  const survey = await html(`/a/${links[0]}`);
  for (const [nth, link] of links.entries())
    await fetch(`${url}/a/${link}`, {
      method: "POST",
      body: new URLSearchParams(WISHES[nth % WISHES.length]),
    });
  world.at((await world.dependencies.cycles.mustGetRound(round)).closes);
  for (const step of [closeRound, sealBallots, countPriorities, adoptAgenda])
    await world.run<unknown>(step, { round });
  await world.run<unknown>(planActions, { cycle });
  const photo = await fetch(`${url}${PHOTO}`);
  const report = reportOfWaves({ ...measurements({ waves: 5 }), references: [] });
  const pages: Served = new Map([
    ["/survey", survey],
    ["/neighbourhood", await html("/zonnestraat")],
    ["/count", await html(`/count/${cycle}`)],
    ["/report", zipped("text/html; charset=utf-8", waveReportPage({ language: "nl", report }))],
    ["/home", await html("/console", (await world.logIn()).cookie)],
    [PHOTO, zipped("image/webp", Buffer.from(await photo.arrayBuffer()))],
  ]);
  await world.close();
  return pages;
}
