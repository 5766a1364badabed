import type { Wording } from "./wording";

/** The bound that was missed and what came, as far as the rule has a bound and what came is no secret. */
export interface FindingData {
  readonly limit?: number | string | undefined;
  readonly actual?: number | string | undefined;
  /** 部署: the department whose own rule it is, where it has one apart from its body's. */
  readonly department?: string | undefined;
  /** What people call the place (発注者), where it has a name. */
  readonly label?: string | undefined;
}

/** All that there is to say about one thing that can be wrong with an input. Its code is its name. */
export interface FindingDeclaration {
  /** What is wrong, in a sentence; with the Japanese terms. */
  readonly meaning: string;
  /** What was expected, what came and what to do, for people. */
  readonly words: Wording<FindingData>;
}
export type FindingDeclarations = Readonly<Record<string, FindingDeclaration>>;

/** A bound, or what came, as people read it: 40,000,000. */
export const text = (value: number | string | undefined): string =>
  typeof value === "number" ? value.toLocaleString("en-US") : (value ?? "");

/** From the least to the most, as people read them: 0–9,007,199,254,740,991. */
export const range = (limit: number | string | undefined): string =>
  text(limit).replace(/\d+/g, (bound) => Number(bound).toLocaleString("en-US"));
