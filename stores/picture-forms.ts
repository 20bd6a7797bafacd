import { createPresignedPost, type PresignedPost } from "@aws-sdk/s3-presigned-post";
import { MOST_SENT } from "#domain/pictures/picture.ts";
import { incomingKey, pictureBucket } from "./picture-files.ts";
import { provider } from "./place.ts";

/** As long as somebody needs to take a picture and send it, in seconds. */
const FORM_HOLDS = 30 * 60;

/**
 * Forms by which a browser sends a file to where it waits to be drawn anew: one file, of no more than
 * that size, under one name, for half an hour; then the browser comes `back`.
 */
export const pictureForms = provider((place) => {
  const { client, Bucket } = pictureBucket(place);
  return {
    formFor: (id: string, back: string): Promise<PresignedPost> =>
      createPresignedPost(client, {
        Bucket,
        Key: incomingKey(id),
        Expires: FORM_HOLDS,
        Conditions: [["content-length-range", 1, MOST_SENT]],
        Fields: {
          // Bytes, whatever they are, until they were drawn anew.
          "Content-Type": "application/octet-stream",
          success_action_redirect: back,
        },
      }),
  };
});
