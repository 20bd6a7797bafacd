import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { INCOMING, PICTURES } from "#contract/objects.ts";
import { unless } from "./expected.ts";
import { endpointOf, type Place, provider, setting } from "./place.ts";

/** A client of the bucket's own address, which a page can name; a stand-in has one address for all. */
export const pictureBucket = provider((place: Place) => {
  const elsewhere = endpointOf(place, "S3");
  return {
    client: new S3Client({ ...elsewhere, forcePathStyle: "endpoint" in elsewhere }),
    Bucket: setting(place, "PICTURES_BUCKET"),
  };
});

export const incomingKey = (id: string): string => `${INCOMING}${id}`;
const pictureKey = (id: string): string => `${PICTURES}${id}.jpg`;

/** Files of pictures: as they came from a phone, for a day at most, and as they were drawn anew. */
export const pictureFiles = provider((place) => {
  const { client, Bucket } = pictureBucket(place);

  const read = (Key: string): Promise<Uint8Array | undefined> =>
    unless([NoSuchKey], undefined, async () => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      return Body?.transformToByteArray();
    });
  const remove = async (Key: string): Promise<void> => {
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
  };

  return {
    incoming: (id: string): Promise<Uint8Array | undefined> => read(incomingKey(id)),
    removeIncoming: (id: string): Promise<void> => remove(incomingKey(id)),
    read: (id: string): Promise<Uint8Array | undefined> => read(pictureKey(id)),
    remove: (id: string): Promise<void> => remove(pictureKey(id)),
    async write(id: string, bytes: Uint8Array): Promise<void> {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: pictureKey(id),
          Body: bytes,
          ContentType: "image/jpeg",
        }),
      );
    },
  };
});
