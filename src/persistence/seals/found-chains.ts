import type { RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import type { SealedColumn } from "./sealed-columns";

/** What is read of a row, a head or a page: all of it, as texts. */
export interface FoundTexts {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
  readonly data: string;
  readonly stored: string | null;
}

export interface StoredSeal {
  readonly chain: string;
  readonly keyId: string;
  readonly version: number;
  readonly position: number | null;
  readonly link: string | null;
  readonly seal: string;
}

export interface SealedRow {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
  readonly columns: readonly SealedColumn[];
  /** `null`: it has none. */
  readonly stored: StoredSeal | null;
}

/** What stands for a subject as it was read, to the last character. */
export interface SubjectDigests {
  /** For its rows, events apart, each with its seal. */
  readonly rows: string;
  /** For these and its head. */
  readonly whole: string;
}

/** The rows of a subject, events apart, of which some are read out of their texts once somebody asks for them. */
export interface SubjectTexts {
  readonly rows: readonly SealedRow[];
  /** In characters; `undefined`: the texts are gone. */
  readonly length?: number;
  /** `undefined`: they are gone. */
  readonly texts?: readonly FoundTexts[];
  /** Those of these tables, still as texts. */
  within?(isWithin: (table: string) => boolean): SubjectTexts;
}

/** A set of chains as one statement finds it: nobody's commit lies between its parts. */
export interface FoundChains {
  readonly heads: ReadonlyMap<string, SealHead>;
  readonly rows: readonly SealedRow[];
  /** The pages of the register above these chains, where they were asked for. */
  readonly pages: readonly RegisterPage[];
  /** Of one subject, without what was found of others. */
  textsOf?(chain: string): SubjectTexts;
  /** A row, without reading the others out of their texts. */
  rowAt?(table: string, id: string): SealedRow | undefined;
  /** What stands for a subject as it was read. */
  digestsOf?(chain: string): SubjectDigests;
}
