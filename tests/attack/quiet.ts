// Before anything of the product is loaded: what it logs is no part of an attack's report.
process.env["POWERTOOLS_LOG_LEVEL"] ??= "SILENT";
process.env["POWERTOOLS_METRICS_DISABLED"] ??= "true";
