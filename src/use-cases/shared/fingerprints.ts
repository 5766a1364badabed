/** Keyed hashes of what must be told apart and not be kept: a password's login ID, a place, the input of a call. */
export interface Fingerprints {
  /** The same for the same text, and of no use to anyone without the key. */
  fingerprint(text: string): string;
}
