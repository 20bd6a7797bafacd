import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { METRICS } from "#contract/events.ts";

const metrics = new Metrics({ namespace: METRICS.namespace, serviceName: METRICS.service });

/** The number of cycles that stand still although nobody paused them. */
export function countStalled(cycles: number): void {
  metrics.addMetric(METRICS.stalled, MetricUnit.Count, cycles);
  metrics.publishStoredMetrics();
}
