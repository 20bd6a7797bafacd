import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import type { RoundId } from "#contract/ids.ts";
import type { RoundKeyName } from "#contract/round-keys.ts";
import { endpointOf, provider, setting } from "./place.ts";

type DataKey = { plain: Uint8Array; wrapped: Uint8Array };

/** The service that wraps the keys of rounds: each says which it is, and a policy looks at that. */
export const kms = provider((place) => {
  const client = new KMSClient(endpointOf(place, "KMS"));
  const use = (key: RoundKeyName, round: RoundId) => ({
    KeyId: setting(place, "BALLOT_KEY_ARN"),
    EncryptionContext: { key, round },
  });
  return {
    async make(key: RoundKeyName, round: RoundId): Promise<DataKey> {
      const { Plaintext: plain, CiphertextBlob: wrapped } = await client.send(
        new GenerateDataKeyCommand({ ...use(key, round), KeySpec: "AES_256" }),
      );
      if (plain === undefined || wrapped === undefined) throw new Error("KMS gave no data key.");
      return { plain, wrapped };
    },

    async unwrap(key: RoundKeyName, round: RoundId, wrapped: Uint8Array): Promise<Uint8Array> {
      const { Plaintext: plain } = await client.send(
        new DecryptCommand({ ...use(key, round), CiphertextBlob: wrapped }),
      );
      if (plain === undefined) throw new Error("KMS gave no plaintext.");
      return plain;
    },
  };
});
