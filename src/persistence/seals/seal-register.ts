import { SealBroken, type SealFinding } from "../../application/seal-finding";
import { modulo, type Seals } from "../../application/seals";
import { isBucketSealed, sealedBucket, sumOfHeads, type SealBucket, type SealHead } from "./seal-head";
import type { SealTables } from "./seal-tables";

/**
 * Enters heads in the register, in the place of those that were there before. Its parts are taken last of all and in one
 * order, so that nobody waits in a circle, and for no longer than a commit takes.
 */
export async function enterInRegister(
  tables: SealTables,
  seals: Seals,
  before: ReadonlyMap<string, SealHead | null>,
  heads: readonly SealHead[],
): Promise<void> {
  const numbers = [...new Set(heads.map(({ bucket }) => bucket))].sort((one, other) => one - other);
  const buckets = await tables.takeBuckets(numbers);
  const entered = numbers.map((number) => {
    const bucket = buckets.find((each) => each.bucket === number);
    const fault = faultOfBucket(seals, number, bucket);
    if (fault || !bucket) throw new SealBroken(fault ? [fault] : []);
    const after = heads.filter((head) => head.bucket === number);
    const replaced = after.map(({ chain }) => before.get(chain) ?? null).filter((head) => head !== null);
    const sum = seals.reveal(bucket.keyId, bucket.nonce, bucket.sum);
    return sealedBucket(seals, {
      bucket: number,
      version: bucket.version + 1,
      headCount: bucket.headCount + after.length - replaced.length,
      sum: modulo(sum + sumOfHeads(seals, after) - sumOfHeads(seals, replaced)),
    });
  });
  await tables.saveBuckets(entered);
}

/** What is wrong with a part of the register alone. */
export function faultOfBucket(
  seals: Seals,
  number: number,
  bucket: SealBucket | undefined,
): SealFinding | null {
  const finding = { table: "seal_register", id: String(number), chain: null };
  if (bucket && !seals.knows(bucket.keyId)) return { ...finding, fault: "UNKNOWN_KEY" };
  return bucket && isBucketSealed(seals, bucket) ? null : { ...finding, fault: "REGISTER" };
}

/** Whether these heads are those that a part of the register was sealed over; all of them are sealed themselves. */
export function holdsHeads(seals: Seals, bucket: SealBucket, heads: readonly SealHead[]): boolean {
  const sum = seals.reveal(bucket.keyId, bucket.nonce, bucket.sum);
  return bucket.headCount === heads.length && sum === sumOfHeads(seals, heads);
}
