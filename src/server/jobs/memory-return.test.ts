import { setTimeout as wait } from "node:timers/promises";
import { collectGarbage, QuietMoments } from "./memory-return";

describe("a process that has become quiet", () => {
  /** What it had used when it gave its memory back; each collection takes 50 ms. */
  function collectionsAt(...looks: readonly number[]): number[] {
    return collectionsOf(0, looks);
  }

  function collectionsOf(requests: number, looks: readonly number[]): number[] {
    const collections: number[] = [];
    let now = 0;
    const moments = new QuietMoments(
      () => now,
      10_000,
      () => requests,
    );
    for (const look of looks) {
      now = look;
      moments.look(() => {
        collections.push(now);
        now += 50;
      });
    }
    return collections;
  }

  /** Five minutes in which nothing is done. */
  const quietAt = (used: number): number[] => Array.from({ length: 30 }, () => used);

  it("gives its memory back once, until it has worked again and has been quiet for five minutes", () => {
    expect(collectionsAt(1_000, 1_100, 1_160, 1_200, 3_000, ...quietAt(3_000), ...quietAt(3_050))).toEqual([
      1_100, 3_000,
    ]);
  });

  it("keeps it where it only pauses between two bursts of work", () => {
    const pauseAt = (used: number): number[] => quietAt(used).slice(1);
    expect(collectionsAt(1_000, 1_100, ...pauseAt(3_000), ...pauseAt(5_000))).toEqual([1_100]);
  });

  it("keeps it while it works", () => {
    expect(collectionsAt(1_000, 1_200, 1_400, 1_600)).toEqual([]);
  });

  it("gives it back after its start, however quick that was", () => {
    expect(collectionsAt(150, 200)).toEqual([150]);
  });

  it("keeps it after its start, too, where many have had an answer, until it has been quiet for five minutes", () => {
    const paused = [1_000, 1_100, ...quietAt(1_100).slice(2)];
    expect(collectionsOf(101, paused)).toEqual([]);
    expect(collectionsOf(101, [...paused, 1_100])).toEqual([1_100]);
    expect(collectionsOf(100, paused)).toEqual([1_100]);
  });

  it("keeps it where it has done little since", () => {
    expect(collectionsAt(1_000, 1_100, 1_500, 1_600)).toEqual([1_100]);
  });

  it("can collect garbage in this version of Node.js", async () => {
    const garbage = newGarbage();
    await wait(1);
    collectGarbage();
    expect(garbage.deref()).toBeUndefined();
  });
});

/** Made apart: the test's own function would hold it. */
function newGarbage(): WeakRef<object> {
  return new WeakRef({});
}
