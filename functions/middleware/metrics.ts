import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";

const metrics = new Metrics({ namespace: "Buurtcyclus", serviceName: "cycles" });

/** The number of cycles that stand still although nobody paused them. */
export function countStalled(cycles: number): void {
  metrics.addMetric("StalledCycles", MetricUnit.Count, cycles);
  metrics.publishStoredMetrics();
}
