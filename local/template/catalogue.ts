import { createHash } from "node:crypto";

/** Where the imagined account lives; `issuer` and `site` are on this machine. */
export type Place = { account: string; region: string; site: string; issuer: string };
export type Identity = { stack: string; logicalId: string; type: string; name: string | undefined };

/** The types that the environment runs. */
export const RUN = [
  "AWS::Lambda::Function",
  "AWS::StepFunctions::StateMachine",
  "AWS::DynamoDB::Table",
  "AWS::DynamoDB::GlobalTable",
  "AWS::ApiGatewayV2::Api",
  "AWS::ApiGatewayV2::Route",
  "AWS::ApiGatewayV2::Integration",
  "AWS::ApiGatewayV2::Stage",
  "AWS::Events::Rule",
  "AWS::SQS::Queue",
  "AWS::Lambda::EventSourceMapping",
  "AWS::Scheduler::Schedule",
  "AWS::Cognito::UserPool",
  "AWS::Cognito::UserPoolClient",
  "AWS::Cognito::UserPoolDomain",
  "AWS::SES::EmailIdentity",
  "AWS::SES::ConfigurationSet",
  "AWS::SES::ConfigurationSetEventDestination",
] as const;

/** The types that are known and have nothing to do on one machine: permissions, keys, logs, alarms and the like. */
export const AT_REST = [
  "AWS::IAM::Role",
  "AWS::IAM::Policy",
  "AWS::IAM::ManagedPolicy",
  "AWS::KMS::Key",
  "AWS::KMS::Alias",
  "AWS::Logs::LogGroup",
  "AWS::Logs::MetricFilter",
  "AWS::CloudWatch::Alarm",
  "AWS::CloudWatch::CompositeAlarm",
  "AWS::CloudWatch::Dashboard",
  "AWS::SNS::Topic",
  "AWS::SNS::TopicPolicy",
  "AWS::SNS::Subscription",
  "AWS::SQS::QueuePolicy",
  "AWS::Lambda::Permission",
  "AWS::Lambda::EventInvokeConfig",
  "AWS::Scheduler::ScheduleGroup",
  "AWS::Cognito::UserPoolGroup",
  "AWS::ApiGatewayV2::DomainName",
  "AWS::ApiGatewayV2::ApiMapping",
  "AWS::Route53::RecordSet",
  "AWS::Route53::HostedZone",
  "AWS::CertificateManager::Certificate",
  "AWS::CDK::Metadata",
  "AWS::WAFv2::WebACL",
  "AWS::WAFv2::WebACLAssociation",
  "AWS::XRay::Group",
  "AWS::SSM::Parameter",
  "AWS::Backup::BackupPlan",
  "AWS::Backup::BackupSelection",
  "AWS::Backup::BackupVault",
] as const;

const short = (text: string, length: number) =>
  createHash("sha256").update(text).digest("hex").slice(0, length);

/** The physical name: the template's own, else one that is always the same for this resource; at most 64 characters, as AWS has it. */
export function physicalName({ stack, logicalId, name }: Identity): string {
  if (name !== undefined) return name;
  const full = `${stack}-${logicalId}`;
  return full.length <= 64 ? full : `${full.slice(0, 55)}-${short(full, 8)}`;
}

/** What `Ref` gives for a resource. */
export function refOf(of: Identity, place: Place): string {
  const name = physicalName(of);
  if (of.type === "AWS::StepFunctions::StateMachine" || of.type === "AWS::SNS::Topic")
    return attributeOf(of, "Arn", place);
  if (of.type === "AWS::Cognito::UserPool") return poolId(of, place);
  if (of.type === "AWS::Cognito::UserPoolClient") return short(name, 26);
  if (of.type.startsWith("AWS::ApiGatewayV2::")) return short(name, 10);
  if (of.type === "AWS::SQS::Queue")
    return `https://sqs.${place.region}.amazonaws.com/${place.account}/${name}`;
  return name;
}

/** What `Fn::GetAtt` gives for a resource; of a type at rest any attribute has some value, since nothing here uses it. */
export function attributeOf(of: Identity, attribute: string, place: Place): string {
  const name = physicalName(of);
  if (of.type === "AWS::Cognito::UserPool" && attribute === "ProviderURL") return place.issuer;
  if (of.type === "AWS::Cognito::UserPool" && attribute === "ProviderName")
    return `cognito-idp.${place.region}.amazonaws.com/${poolId(of, place)}`;
  if (of.type === "AWS::ApiGatewayV2::Api" && attribute === "ApiEndpoint") return place.site;
  if (
    attribute === "Name" ||
    attribute === "QueueName" ||
    attribute === "TopicName" ||
    attribute.endsWith("Id")
  )
    return refOf(of, place);
  if (attribute.endsWith("Arn")) return arnOf(of, name, place);
  return `${name}.${attribute}`;
}

function arnOf({ type }: Identity, name: string, { account, region }: Place): string {
  const arn = (service: string, resource: string) =>
    `arn:aws:${service}:${region}:${account}:${resource}`;
  if (type === "AWS::Lambda::Function") return arn("lambda", `function:${name}`);
  if (type === "AWS::StepFunctions::StateMachine") return arn("states", `stateMachine:${name}`);
  if (type.startsWith("AWS::DynamoDB::")) return arn("dynamodb", `table/${name}`);
  if (type === "AWS::Events::Rule") return arn("events", `rule/${name}`);
  if (type === "AWS::Logs::LogGroup") return arn("logs", `log-group:${name}:*`);
  if (type === "AWS::IAM::Role") return `arn:aws:iam::${account}:role/${name}`;
  return arn(type.split("::")[1]?.toLowerCase() ?? "cloudformation", name);
}

const poolId = (of: Identity, { region }: Place) => `${region}_${short(physicalName(of), 9)}`;
