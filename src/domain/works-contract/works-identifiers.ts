import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import { searchText } from "../values/search-text";

/** The numbers by which a procuring body (発注者) knows a works contract; `null` where it has none of that kind. */
export interface WorksIdentifiers {
  /** 工事番号 */
  readonly worksNumber: string | null;
  /** 調達案件番号 */
  readonly procurementNumber: string | null;
  /** 契約番号 */
  readonly contractNumber: string | null;
  /** 仕様書番号 */
  readonly specificationNumber: string | null;
}

export type IdentifierScheme = keyof WorksIdentifiers;

/** Each kind of number with its name on papers. */
export const IDENTIFIER_IN_JAPANESE: Readonly<Record<IdentifierScheme, string>> = {
  worksNumber: "工事番号",
  procurementNumber: "調達案件番号",
  contractNumber: "契約番号",
  specificationNumber: "仕様書番号",
};

export const IDENTIFIER_SCHEMES = Object.keys(IDENTIFIER_IN_JAPANESE) as IdentifierScheme[];

/** A number with the name of its kind, as people read it. */
export interface NamedNumber {
  readonly label: string;
  readonly number: string;
}

/** The numbers that there are, in the order of papers. */
export function namedNumbers(identifiers: WorksIdentifiers): NamedNumber[] {
  return IDENTIFIER_SCHEMES.flatMap((scheme) => {
    const number = identifiers[scheme];
    return number === null ? [] : [{ label: IDENTIFIER_IN_JAPANESE[scheme], number }];
  });
}

export const NO_IDENTIFIERS: WorksIdentifiers = {
  worksNumber: null,
  procurementNumber: null,
  contractNumber: null,
  specificationNumber: null,
};

/** The most characters of an identifier, and of a caller's own reference. */
export const LONGEST_IDENTIFIER = 64;

/** What is wrong with the numbers of a works contract, each with its place. */
export function* findingsOnIdentifiers(path: string, identifiers: WorksIdentifiers): Iterable<Finding> {
  for (const scheme of IDENTIFIER_SCHEMES)
    yield* findingsOnReference(`${path}.${scheme}`, identifiers[scheme]);
}

/** What is wrong with a caller's own reference (externalReference). */
export function* findingsOnReference(path: string, reference: string | null): Iterable<Finding> {
  if (reference !== null) yield* findingsOnText(path, reference, LONGEST_IDENTIFIER);
}

/** Whether both have one number in common, however it is written: then they name one works contract of a body. */
export function shareIdentifier(one: WorksIdentifiers, other: WorksIdentifiers): boolean {
  return IDENTIFIER_SCHEMES.some((scheme) => {
    const [mine, theirs] = [one[scheme], other[scheme]];
    return mine !== null && theirs !== null && searchText(mine) === searchText(theirs);
  });
}
