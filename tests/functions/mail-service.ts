import { SendEmailCommand, SESv2Client, TooManyRequestsException } from "@aws-sdk/client-sesv2";
import { mockClient } from "aws-sdk-client-mock";

const ANSWERS = {
  /** It takes no more for now. */
  throttled: () => {
    throw new TooManyRequestsException({ message: "too fast", $metadata: {} });
  },
  /** Nobody can say whether it took the mail. */
  silent: () => {
    throw new Error("socket hang up");
  },
} satisfies Record<string, () => never>;

/** Lets something run while the mail service answers so to every mail. */
export async function whileMailIs<T>(
  answer: keyof typeof ANSWERS,
  run: () => Promise<T>,
): Promise<T> {
  const service = mockClient(SESv2Client);
  service.on(SendEmailCommand).callsFake(ANSWERS[answer]);
  return run().finally(() => service.restore());
}

/** Lets something run while the mail service takes every mail, and its answers are lost on the way. */
export async function whileAnswersAreLost<T>(run: () => Promise<T>): Promise<T> {
  const { send } = SESv2Client.prototype;
  const service = mockClient(SESv2Client);
  service.on(SendEmailCommand).callsFake(async (mail, client) => {
    await Reflect.apply(send, client(), [new SendEmailCommand(mail)]);
    return ANSWERS.silent();
  });
  return run().finally(() => service.restore());
}
