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
  "AWS::IAM::Role",
  "AWS::IAM::Policy",
] as const;

/** The types that are known and have nothing to do on one machine: keys, logs, alarms and the like. */
export const AT_REST = [
  "AWS::IAM::ManagedPolicy",
  "AWS::KMS::Key",
  "AWS::Logs::LogGroup",
  "AWS::CloudWatch::Alarm",
  "AWS::CloudWatch::Dashboard",
  "AWS::SNS::Topic",
  "AWS::SNS::TopicPolicy",
  "AWS::SNS::Subscription",
  "AWS::SQS::QueuePolicy",
  "AWS::Lambda::EventInvokeConfig",
  "AWS::Lambda::Permission",
  "AWS::Cognito::UserPoolGroup",
] as const;
