/** What is sent as a picture is nothing else, even for a browser that opens it by itself. */
export const AS_PICTURE = {
  "content-type": "image/jpeg",
  "content-security-policy": "default-src 'none'; sandbox",
} as const;
