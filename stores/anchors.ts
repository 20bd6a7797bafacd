import {
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { Anchor } from "#domain/anchor.ts";
import type { Instant } from "#contract/ids.ts";
import { endpointOf, provider, setting } from "./place.ts";

/** Objects that are read beside each other. */
const AT_ONCE = 16;

/** Moments in one notation, so that their order is that of time. */
const nameOf = (at: Instant): string => new Date(at).toISOString();

/**
 * What was written down of open rounds and of trails, by the moment, where an object can be added
 * and neither changed nor removed.
 */
export const anchors = provider((place) => {
  const client = new S3Client({ forcePathStyle: true, ...endpointOf(place, "S3") });
  const Bucket = setting(place, "ANCHORS_BUCKET");

  async function read(Key: string): Promise<Anchor> {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return Anchor.parse(JSON.parse((await Body?.transformToString()) ?? ""));
  }

  async function keysAfter(from: string): Promise<string[]> {
    const keys: string[] = [];
    let StartAfter: string | undefined = from;
    while (StartAfter !== undefined) {
      const { Contents = [], IsTruncated = false }: ListObjectsV2CommandOutput = await client.send(
        new ListObjectsV2Command({ Bucket, StartAfter }),
      );
      keys.push(...Contents.flatMap(({ Key }) => Key ?? []));
      StartAfter = IsTruncated ? keys.at(-1) : undefined;
    }
    return keys;
  }

  return {
    async write(anchor: Anchor): Promise<void> {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: `${nameOf(anchor.at)}.json`,
          Body: JSON.stringify(anchor),
          ContentType: "application/json",
          IfNoneMatch: "*",
        }),
      );
    },

    /** What was written down last, if anything was since a moment. */
    async latest(from: Instant): Promise<Anchor | undefined> {
      const last = (await keysAfter(nameOf(from))).at(-1);
      return last === undefined ? undefined : read(last);
    },

    /** Everything that was written down from a moment on; without one everything there is. */
    async since(from?: Instant): Promise<Anchor[]> {
      const keys = await keysAfter(from === undefined ? "" : nameOf(from));
      const found: Anchor[] = [];
      for (let at = 0; at < keys.length; at += AT_ONCE)
        found.push(...(await Promise.all(keys.slice(at, at + AT_ONCE).map(read))));
      return found;
    },
  };
});
