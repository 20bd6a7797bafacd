export type Reply = { status: number; body: string | Buffer; headers?: Record<string, string> };

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const xml = (status: number, body: string): Reply => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
  headers: { "content-type": "application/xml" },
});

export const refused = (status: number, code: string, message: string): Reply =>
  xml(status, `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`);
