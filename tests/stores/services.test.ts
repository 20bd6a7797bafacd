import { createServer } from "node:http";
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import {
  AccountSuspendedException,
  BadRequestException,
  LimitExceededException,
  MailFromDomainNotVerifiedException,
  MessageRejected,
  SendEmailCommand,
  SESv2Client,
  TooManyRequestsException,
} from "@aws-sdk/client-sesv2";
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ExecutionLimitExceeded,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StateMachineDeleting,
  TaskDoesNotExist,
  TaskTimedOut,
} from "@aws-sdk/client-sfn";
import { marshall } from "@aws-sdk/util-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { agendaRoundOf, cycleIdOf, WHOLE } from "#contract/ids.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { machines } from "#stores/machines.ts";
import { mailer } from "#stores/mailer.ts";
import { openStores } from "#stores/open.ts";
import { endpointOf, type Place } from "#stores/place.ts";
import { cycleTable } from "#stores/tables.ts";

const [mails, executions, tables] = [
  mockClient(SESv2Client),
  mockClient(SFNClient),
  mockClient(DynamoDBClient),
];
afterEach(() => {
  for (const service of [mails, executions, tables]) service.reset();
});
afterAll(() => {
  for (const service of [mails, executions, tables]) service.restore();
});

const placeAt = (endpoint: string): Place => ({
  environment: {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ENDPOINT_URL_SESV2: endpoint,
    AWS_ENDPOINT_URL_SFN: endpoint,
    CYCLE_TABLE: "cycles",
    CYCLE_MACHINE_ARN: "arn:aws:states:eu-central-1:1:stateMachine:cycle",
    MAIL_SENDER: "buurt@example.org",
    MAIL_CONFIGURATION_SET: "mails",
  },
  clock: Date.now,
});
const place = placeAt("http://127.0.0.1:1");
const why = { message: "", $metadata: {} };
const cycle = cycleIdOf("zonnestraat" as never, WHOLE, 1);

const MAIL = {
  to: { name: "Omar Haddad", email: "omar@example.org" },
  replyTo: "buurt@example.org",
  subject: "Uw straat",
  text: "Wat gaat voor?",
  html: "<p>Wat gaat voor?</p>",
  tags: { run: cycle, notice: "agenda-waits", key: "YWdlbmRh" },
};

describe("a request", () => {
  const { AWS_ENDPOINT_URL_DYNAMODB: _own, ...atAws } = place.environment;

  test("to AWS is left to the SDK to sign; to an endpoint of one's own it is signed with nothing", async () => {
    expect(endpointOf({ ...place, environment: atAws }, "DYNAMODB")).toEqual({});
    const { headers } = (await endpointOf(place, "DYNAMODB").signer?.sign({ headers: {} })) ?? {};
    expect(headers).toMatchObject({ authorization: expect.stringMatching(/Signature=none$/) });
  });
});

describe("the mail service", () => {
  test.each([
    new TooManyRequestsException(why),
    new MessageRejected(why),
    new MailFromDomainNotVerifiedException(why),
    new BadRequestException(why),
    new LimitExceededException(why),
  ])("that answers $name did not take the mail: it may be sent again", async (answer) => {
    mails.on(SendEmailCommand).rejects(answer);
    expect(await mailer(place).send(MAIL)).toEqual({ kind: "refused", why: answer.name });
  });

  test.each([
    new AccountSuspendedException(why),
    new Error("socket hang up"),
    Object.assign(new Error("a later release of it"), { name: "NewException" }),
  ])("that answers $name may have taken the mail: nobody knows", async (answer) => {
    mails.on(SendEmailCommand).rejects(answer);
    expect(await mailer(place).send(MAIL)).toEqual({ kind: "unknown", why: answer.name });
  });
});

describe("a machine", () => {
  const start = () => machines(place).start(cycle, { neighbourhood: "zonnestraat" });
  const wake = () => machines(place).wake("token");
  const lookAt = () => machines(place).lookAt({ id: cycle, execution: cycle });

  test("of which the execution exists already is not started twice", async () => {
    executions.on(StartExecutionCommand).resolves({});
    expect(await start()).toBe("started");
    executions.on(StartExecutionCommand).rejects(new ExecutionAlreadyExists(why));
    expect(await start()).toBe("exists");
  });

  test.each([new ExecutionLimitExceeded(why), new StateMachineDeleting(why)])(
    "that answers $name did not start, and nobody takes it for started",
    async (answer) => {
      executions.on(StartExecutionCommand).rejects(answer);
      await expect(start()).rejects.toBe(answer);
    },
  );

  test.each([new TaskTimedOut(why), new TaskDoesNotExist(why), new InvalidToken(why)])(
    "that answers $name waits no more, and waking it is no fault",
    async (answer) => {
      executions.on(SendTaskSuccessCommand).rejects(answer);
      expect(await wake()).toBe(false);
      executions.on(SendTaskSuccessCommand).rejects(new Error("socket hang up"));
      await expect(wake()).rejects.toThrow("socket hang up");
    },
  );

  test("whose execution is forgotten has ended, nobody knows when", async () => {
    executions.on(DescribeExecutionCommand).resolves({ status: "RUNNING" });
    expect(await lookAt()).toEqual({ kind: "runs" });
    executions
      .on(DescribeExecutionCommand)
      .resolves({ status: "ABORTED", stopDate: new Date("2026-09-07T06:00:00Z") });
    expect(await lookAt()).toEqual({ kind: "ended", at: "2026-09-07T06:00:00.000Z" });
    executions.on(DescribeExecutionCommand).rejects(new ExecutionDoesNotExist(why));
    expect(await lookAt()).toEqual({ kind: "ended", at: undefined });
  });
});

describe("a table", () => {
  const Fact = z.strictObject({ name: z.string() });
  const key = (sk: string) => ({ pk: "X", sk });
  const writes = [
    cycleTable(place).create(key("1"), { name: "one" }),
    cycleTable(place).create(key("2"), { name: "two" }),
  ];
  const cancelled = (
    ...CancellationReasons: TransactionCanceledException["CancellationReasons"] & {}
  ) =>
    tables
      .on(TransactWriteItemsCommand)
      .rejects(new TransactionCanceledException({ ...why, CancellationReasons }));

  test("whose transaction is refused tells which write, and what stood in its way", async () => {
    const Item = marshall({ ...key("2"), name: "somebody" });
    cancelled({ Code: "None" }, { Code: "ConditionalCheckFailed", Item });
    const outcome = await cycleTable(place).transact(writes);
    const refusals = outcome.kind === "refused" ? outcome.refusals : [];
    expect(refusals.map((refusal) => refusal?.old(Fact))).toEqual([
      undefined,
      { name: "somebody" },
    ]);
    expect(await cycleTable(place).writeAll(writes)).toBe(false);
  });

  test("whose transaction met another one may be asked again: nothing was refused", async () => {
    cancelled({ Code: "None" }, { Code: "TransactionConflict" });
    await expect(cycleTable(place).transact(writes)).rejects.toMatchObject({
      name: "Transient",
      message: "the transaction was cancelled: None, TransactionConflict",
    });
  });

  test("that leaves some of many writes is given these again, and gives up on the eighth time", async () => {
    const requestOf = (sk: string) => ({ PutRequest: { Item: marshall({ ...key(sk) }) } });
    const items = ["1", "2"].map((sk) => ({ key: key(sk), facts: { name: sk } }));
    tables
      .on(BatchWriteItemCommand)
      .resolvesOnce({ UnprocessedItems: { cycles: [requestOf("2")] } })
      .resolves({});
    await cycleTable(place).saveMany(items);
    expect(
      tables.commandCalls(BatchWriteItemCommand).map(({ args }) => args[0].input.RequestItems),
    ).toMatchObject([{ cycles: { length: 2 } }, { cycles: [requestOf("2")] }]);
    tables.resetHistory();
    tables.on(BatchWriteItemCommand).resolves({ UnprocessedItems: { cycles: [requestOf("2")] } });
    await expect(cycleTable(place).saveMany(items)).rejects.toMatchObject({ name: "Transient" });
    expect(tables.commandCalls(BatchWriteItemCommand)).toHaveLength(8);
  });

  test("that leaves some of many facts is asked for these again", async () => {
    const found = (name: string) => ({ Responses: { cycles: [marshall({ ...key(name), name })] } });
    tables
      .on(BatchGetItemCommand)
      .resolvesOnce({
        ...found("1"),
        UnprocessedKeys: { cycles: { Keys: [marshall(key("2"))] } },
      })
      .resolves(found("2"));
    expect(await cycleTable(place).getMany(Fact, [key("1"), key("2")])).toEqual([
      { name: "1" },
      { name: "2" },
    ]);
  });

  test("that does not keep up makes a step fail so that its machine tries it again", async () => {
    tables.on(GetItemCommand).rejects(new ProvisionedThroughputExceededException(why));
    const stores = openStores(countPriorities.uses, {
      ...place,
      environment: { ...place.environment, PEOPLE_TABLE: "people" },
    });
    const context = { functionName: "CountPriorities", awsRequestId: "request" } as never;
    await expect(
      countPriorities.handlerIn(stores)({ round: agendaRoundOf(cycle) }, context),
    ).rejects.toMatchObject({ name: "Transient" });
  });
});

/** A service that answers its first request with a failure, and every other with `{}`. */
async function throttlingOnce(status: number, failure: string) {
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume();
    requests += 1;
    response.writeHead(requests === 1 ? status : 200, {
      "content-type": "application/x-amz-json-1.0",
      ...(requests === 1 ? { "x-amzn-errortype": failure } : {}),
    });
    response.end(requests === 1 ? JSON.stringify({ __type: failure, message: "" }) : "{}");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    place: placeAt(`http://127.0.0.1:${port}`),
    requests: () => requests,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

describe("a service that takes no more for a moment", () => {
  test("is asked again when it is a table: the same write twice is one", async () => {
    tables.restore();
    await using service = await throttlingOnce(400, "ProvisionedThroughputExceededException");
    await cycleTable(service.place).save({ pk: "X", sk: "1" }, { name: "one" });
    expect(service.requests()).toBe(2);
  });

  test("is not asked again when it sends mail: nobody gets the same mail twice unseen", async () => {
    mails.restore();
    await using service = await throttlingOnce(429, "TooManyRequestsException");
    expect(await mailer(service.place).send(MAIL)).toEqual({
      kind: "refused",
      why: "TooManyRequestsException",
    });
    expect(service.requests()).toBe(1);
  });
});
