/** Does each on so many connections, each of which takes the next when it is done with one. */
export async function inTurn<Item>(
  items: readonly Item[],
  connections: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) await work(items[i] as Item, i);
  };
  await Promise.all(Array.from({ length: connections }, one));
}
