import type { IncomingMessage } from "node:http";

const MOST_BYTES = 10 * 1024 * 1024;

/** The whole body, or nothing when it is more than API Gateway takes. */
export function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (part: Buffer) => {
      bytes += part.length;
      // What is too much is still read to its end, so that the sender hears the answer.
      if (bytes <= MOST_BYTES) chunks.push(part);
    });
    request.on("end", () => resolve(bytes > MOST_BYTES ? undefined : Buffer.concat(chunks)));
    request.on("error", reject);
  });
}
