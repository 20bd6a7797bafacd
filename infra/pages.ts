import { HttpLambdaIntegration as PerRoute } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IFunction } from "aws-cdk-lib/aws-lambda";

/** Lets the API call a function by one permission for all its routes: one for each route and method filled the stack, which holds 500 resources. */
export class HttpLambdaIntegration extends PerRoute {
  constructor(id: string, handler: IFunction) {
    super(id, handler, { scopePermissionToRoute: false });
  }
}
