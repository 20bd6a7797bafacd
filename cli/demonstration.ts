import { join } from "node:path";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { cycleIdOf, Instant, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { storesOf } from "./open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import type { Begin } from "./commands/progress.ts";
import { toNextMoment } from "./guide/next.ts";
import { readNeighbourhoodFolder } from "./simulation/folder.ts";
import { readMeasuredSimulation } from "./simulation/measured.ts";

/** The sample neighbourhoods; the small one comes first, and a cycle of it begins at once. */
const SAMPLES = [
  "sample/zonnestraat",
  "maastricht/limmel",
  "maastricht/nazareth",
  "maastricht/wittevrouwenveld",
  "maastricht/wyckerpoort",
];
const FIRST = NeighbourhoodId.parse("zonnestraat");
/** One of them is measured: its baseline comes soon, and the console can start it at once. */
const MEASURED = NeighbourhoodId.parse("limmel");
const SOON = 21;

const measurementFrom = ({ clock }: LocalEnvironment): MeasurementDesign => ({
  ...readMeasuredSimulation(new URL("../data/maastricht/two-years.json", import.meta.url).pathname)
    .design,
  baseline: addDays(dayOf(Instant.parse(new Date(clock.now()).toISOString())), SOON),
});

/** Brings the sample neighbourhoods in, starts a cycle and goes to the moment at which its residents are asked. */
export async function openSamples(environment: LocalEnvironment, begin: Begin): Promise<void> {
  const dependencies = storesOf(environment.variables, environment.clock.now);
  for (const sample of SAMPLES) {
    const { neighbourhood, residents } = readNeighbourhoodFolder(
      new URL(join("../data", sample), import.meta.url).pathname,
    );
    begin(`Bringing in ${neighbourhood.name}, a sample of ${residents.length} residents`);
    const measured =
      neighbourhood.id === MEASURED ? { measurement: measurementFrom(environment) } : {};
    await importResidents(dependencies, { ...neighbourhood, ...measured }, residents, {
      replace: false,
      actor: "operator",
    });
  }
  begin("Starting a cycle of the first");
  await dependencies.machines.start(cycleIdOf(FIRST, WHOLE, 1), {
    neighbourhood: FIRST,
    area: WHOLE,
  });
  await environment.clock.idle();
  begin("Asking its residents", () => `${environment.outbox.count()} mails`);
  await toNextMoment(environment, dependencies);
}
