import type { SealFinding } from "../../application/seal-finding";
import type { Register } from "./register";
import { isLeaf, ROOT } from "./register-page";

/** The register is looked through in parts: all pages below one of two digits, with those above it. */
export const PARTS = 256;
const DIGITS = [..."0123456789abcdef"];

/** The names that pages of a part can have, from the root down. */
export function namesOfPart(part: number): string[] {
  const name = part.toString(16).padStart(2, "0");
  const below = (names: readonly string[]): string[] =>
    names.flatMap((each) => DIGITS.map((digit) => `${each}${digit}`));
  const branches = below([name]);
  return [ROOT, name.slice(0, 1), name, ...branches, ...below(branches)];
}

/** What is wrong with the pages of a part, and which subjects it lists. */
export function lookThrough(
  register: Register,
  names: readonly string[],
): { readonly findings: readonly SealFinding[]; readonly chains: readonly string[] } {
  const own = new Set(names);
  const findings: SealFinding[] = [];
  const chains: string[] = [];
  const visited = new Set<string>();
  const visit = (page: string): void => {
    visited.add(page);
    const fault = register.faultOfPage(page);
    const listed = [...register.entriesOf(page).keys()];
    if (fault) findings.push(fault);
    else if (isLeaf(page)) chains.push(...listed);
    else for (const below of listed) if (own.has(below)) visit(below);
  };
  visit(ROOT);
  for (const page of names)
    if (register.has(page) && !visited.has(page) && !findings.some(({ id }) => isAbove(id, page)))
      findings.push({ fault: "REGISTER", table: "seal_register", id: page, chain: null });
  return { findings, chains };
}

function isAbove(page: string, other: string): boolean {
  return page === ROOT || other.startsWith(page);
}
