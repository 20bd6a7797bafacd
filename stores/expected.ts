type Kind = abstract new (...given: never[]) => Error;

/** What a service answers, or `otherwise` when it answers with one of these errors. */
export async function unless<Answer>(
  expected: readonly Kind[],
  otherwise: Answer,
  request: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    if (expected.some((kind) => error instanceof kind)) return otherwise;
    throw error;
  }
}
