/** Reads the first page: a list that cannot be read is refused in words, not by a file that breaks off. */
export async function begun<Row>(
  pages: AsyncGenerator<readonly Row[], void>,
): Promise<AsyncGenerator<readonly Row[], void>> {
  const first = await pages.next();
  async function* all(): AsyncGenerator<readonly Row[], void> {
    if (first.done === true) return;
    yield first.value;
    yield* pages;
  }
  return all();
}
