import { createHash } from "node:crypto";

/** Where the imagined account lives; `issuer` and `site` are on this machine. */
export type Place = {
  account: string;
  region: string;
  site: string;
  issuer: string;
  /** What a template's secret holds, by its name. */
  secret(name: string): string;
};
export type Identity = { stack: string; logicalId: string; type: string; name: string | undefined };

type Address = (of: Identity, place: Place) => string;

const short = (text: string, length: number) =>
  createHash("sha256").update(text).digest("hex").slice(0, length);

/** The template's own name, else one of at most 64 characters that is always the same for this resource. */
export function physicalName({ stack, logicalId, name }: Identity): string {
  if (name !== undefined) return name;
  const full = `${stack}-${logicalId}`;
  return full.length <= 64 ? full : `${full.slice(0, 55)}-${short(full, 8)}`;
}

const poolId: Address = (of, { region }) => `${region}_${short(physicalName(of), 9)}`;
const queueUrl: Address = (of, { account, region }) =>
  `https://sqs.${region}.amazonaws.com/${account}/${physicalName(of)}`;

/** What `Ref` gives where that is not the name. */
const REFS: Readonly<Record<string, Address>> = {
  "AWS::StepFunctions::StateMachine": arnOf,
  "AWS::SNS::Topic": arnOf,
  "AWS::SQS::Queue": queueUrl,
  "AWS::Cognito::UserPool": poolId,
  "AWS::Cognito::UserPoolClient": (of) => short(physicalName(of), 26),
};

/** What `Ref` gives for a resource. */
export function refOf(of: Identity, place: Place): string {
  if (of.type.startsWith("AWS::ApiGatewayV2::")) return short(physicalName(of), 10);
  return REFS[of.type]?.(of, place) ?? physicalName(of);
}

/** Attributes that are on this machine. */
const ATTRIBUTES: Readonly<Record<string, Address>> = {
  "AWS::Cognito::UserPool.ProviderURL": (_, { issuer }) => issuer,
  "AWS::Cognito::UserPool.ProviderName": (of, place) =>
    `cognito-idp.${place.region}.amazonaws.com/${poolId(of, place)}`,
  "AWS::ApiGatewayV2::Api.ApiEndpoint": (_, { site }) => site,
};

/** What `Fn::GetAtt` gives; of a type at rest any attribute has some value, since nothing here uses it. */
export function attributeOf(of: Identity, attribute: string, place: Place): string {
  const own = ATTRIBUTES[`${of.type}.${attribute}`];
  if (own !== undefined) return own(of, place);
  if (/^(Queue|Topic)?Name$|Id$/.test(attribute)) return refOf(of, place);
  return attribute.endsWith("Arn") ? arnOf(of, place) : `${physicalName(of)}.${attribute}`;
}

/** The part of an ARN before the resource's name: service and kind. */
const KINDS: Readonly<Record<string, readonly [service: string, kind: string]>> = {
  "AWS::Lambda::Function": ["lambda", "function:"],
  "AWS::StepFunctions::StateMachine": ["states", "stateMachine:"],
  "AWS::DynamoDB::Table": ["dynamodb", "table/"],
  "AWS::DynamoDB::GlobalTable": ["dynamodb", "table/"],
  "AWS::Events::Rule": ["events", "rule/"],
};

function arnOf(of: Identity, { account, region }: Place): string {
  const name = physicalName(of);
  if (of.type === "AWS::IAM::Role") return `arn:aws:iam::${account}:role/${name}`;
  if (of.type === "AWS::S3::Bucket") return `arn:aws:s3:::${name}`;
  const [service, kind] = KINDS[of.type] ?? [of.type.split("::")[1]?.toLowerCase() ?? "", ""];
  return `arn:aws:${service}:${region}:${account}:${kind}${name}`;
}
