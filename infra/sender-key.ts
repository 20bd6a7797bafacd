import type { Stack } from "aws-cdk-lib";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";

/**
 * The secret under which a stack counts who sends how much. It stands in no table, so that no table
 * gives an address away.
 */
export const senderKeyIn = (stack: Stack): string =>
  new Secret(stack, "SenderKey", {
    description: "Under which the addresses of senders are counted and forgotten",
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  }).secretValue.unsafeUnwrap();
