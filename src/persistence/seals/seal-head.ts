import { createHash, randomBytes } from "node:crypto";
import { modulo, type Seals } from "../../application/seals";

/** What is known of a chain; the sums are hidden. */
export interface SealHead {
  readonly chain: string;
  readonly bucket: number;
  readonly keyId: string;
  readonly keys: string;
  readonly version: number;
  readonly eventCount: number;
  readonly lastLink: string | null;
  readonly rowCount: number;
  readonly nonce: string;
  readonly sum: string;
  readonly seal: string;
}

export const HEAD_COLUMNS = [
  "bucket",
  "key_id",
  "keys",
  "version",
  "event_count",
  "last_link",
  "row_count",
  "nonce",
  "sum",
  "seal",
] as const;

type HeadValues = [number, string, string, number, number, string | null, number, string, string, string];

/** From its columns in their order. */
export function headOf(chain: string, values: unknown[]): SealHead {
  const [bucket, keyId, keys, version, eventCount, lastLink, rowCount, nonce, sum, seal] =
    values as HeadValues;
  return { chain, bucket, keyId, keys, version, eventCount, lastLink, rowCount, nonce, sum, seal };
}

export function headValues(head: SealHead): HeadValues {
  const { bucket, keyId, keys, version, eventCount, lastLink, rowCount, nonce, sum, seal } = head;
  return [bucket, keyId, keys, version, eventCount, lastLink, rowCount, nonce, sum, seal];
}

/** In how many parts the register lies: so many that writers seldom wait for one, so few that each is checked in one go. */
export const BUCKETS = 256;

export function bucketOf(chain: string): number {
  return createHash("sha256").update(chain).digest()[0] as number;
}

export function isHeadSealed(seals: Seals, head: SealHead): boolean {
  return (
    head.version > 0 &&
    head.bucket === bucketOf(head.chain) &&
    seals.isSealed(head.keyId, headParts(head), head.seal)
  );
}

function headParts(head: Omit<SealHead, "seal">): readonly unknown[] {
  const { chain, bucket, keys, version, eventCount, lastLink, rowCount, nonce, sum } = head;
  return ["head", chain, bucket, keys, version, eventCount, lastLink, rowCount, nonce, sum];
}

/** A chain's state in the clear. */
export interface ChainState {
  readonly chain: string;
  /** The keys that its rows are sealed with. */
  readonly keys: ReadonlySet<string>;
  readonly version: number;
  readonly eventCount: number;
  readonly lastLink: string | null;
  readonly rowCount: number;
  readonly sum: bigint;
}

export function newChain(chain: string): ChainState {
  return { chain, keys: new Set(), version: 0, eventCount: 0, lastLink: null, rowCount: 0, sum: 0n };
}

export function stateOf(seals: Seals, head: SealHead): ChainState {
  const sum = seals.reveal(head.keyId, head.nonce, head.sum);
  return { ...head, keys: new Set(head.keys.split(" ")), sum };
}

/** Sealed with the current key, under a nonce of its own. */
export function sealedHead(seals: Seals, state: ChainState): SealHead {
  const { chain, version, eventCount, lastLink, rowCount, sum } = state;
  const keyId = seals.current;
  const nonce = newNonce();
  const keys = [...new Set([...state.keys, keyId])].sort().join(" ");
  const head = {
    chain,
    bucket: bucketOf(chain),
    keyId,
    keys,
    version,
    eventCount,
    lastLink,
    rowCount,
    nonce,
    sum: seals.hide(keyId, nonce, sum),
  };
  return { ...head, seal: seals.seal(keyId, headParts(head)) };
}

/** A part of the register. */
export interface SealBucket {
  readonly bucket: number;
  readonly keyId: string;
  readonly version: number;
  readonly headCount: number;
  readonly nonce: string;
  readonly sum: string;
  readonly seal: string;
}

export const BUCKET_COLUMNS = ["key_id", "version", "head_count", "nonce", "sum", "seal"] as const;

export function bucketValues(bucket: SealBucket): (string | number)[] {
  return [bucket.keyId, bucket.version, bucket.headCount, bucket.nonce, bucket.sum, bucket.seal];
}

/** From its columns in their order. */
export function bucketFrom(bucket: number, values: unknown[]): SealBucket {
  const [keyId, version, headCount, nonce, sum, seal] = values as [
    string,
    number,
    number,
    string,
    string,
    string,
  ];
  return { bucket, keyId, version, headCount, nonce, sum, seal };
}

export function isBucketSealed(seals: Seals, bucket: SealBucket): boolean {
  return seals.isSealed(bucket.keyId, bucketParts(bucket), bucket.seal);
}

export interface BucketState {
  readonly bucket: number;
  readonly version: number;
  readonly headCount: number;
  readonly sum: bigint;
}

export function sealedBucket(seals: Seals, state: BucketState): SealBucket {
  const { bucket, version, headCount } = state;
  const keyId = seals.current;
  const nonce = newNonce();
  const sealed = { bucket, keyId, version, headCount, nonce, sum: seals.hide(keyId, nonce, state.sum) };
  return { ...sealed, seal: seals.seal(keyId, bucketParts(sealed)) };
}

/** The sum of a register's part over these heads. */
export function sumOfHeads(seals: Seals, heads: readonly SealHead[]): bigint {
  return modulo(heads.reduce((sum, { keyId, seal }) => sum + seals.element(keyId, seal), 0n));
}

function bucketParts({
  bucket,
  version,
  headCount,
  nonce,
  sum,
}: Omit<SealBucket, "seal">): readonly unknown[] {
  return ["register", bucket, version, headCount, nonce, sum];
}

function newNonce(): string {
  return randomBytes(16).toString("hex");
}
