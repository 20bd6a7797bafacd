import type { IncomingMessage } from "node:http";

const MOST_BYTES = 10 * 1024 * 1024;

/** The whole body, or nothing when it is more than API Gateway takes, or than `most`. */
export function bodyOf(
  request: IncomingMessage,
  most: number = MOST_BYTES,
): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (part: Buffer) => {
      bytes += part.length;
      // What is too much is still read to its end, so that the sender hears the answer.
      if (bytes <= most) chunks.push(part);
    });
    request.on("end", () => resolve(bytes > most ? undefined : Buffer.concat(chunks)));
    request.on("error", reject);
  });
}
