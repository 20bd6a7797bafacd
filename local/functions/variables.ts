import { devNull } from "node:os";
import type { FunctionPlan } from "#local/template/plan.ts";

/** Where the services that the SDK clients call are to be found. */
export type Endpoints = { dynamodb: string; states: string; ses: string; kms: string; s3: string };

/** What a function finds in its environment: the template's variables, and those that Lambda sets. */
export const variablesOf = (
  { name, megabytes, handler, variables }: FunctionPlan,
  region: string,
  endpoints: Endpoints,
): Record<string, string> => ({
  ...variables,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
  TZ: "UTC",
  // Nothing of this machine's own AWS settings may reach a handler.
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_SFN: endpoints.states,
  AWS_ENDPOINT_URL_SESV2: endpoints.ses,
  AWS_ENDPOINT_URL_KMS: endpoints.kms,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(megabytes),
  AWS_LAMBDA_LOG_FORMAT: "JSON",
  _HANDLER: `index.${handler}`,
});
