import type { SealFinding } from "../../use-cases/shared/seal-finding";
import { Register } from "./register";
import { isLeaf, parentOf, ROOT } from "./register-page";
import type { SqlSession } from "./sealed-rows";
import type { SealParts } from "./sealing";

const DIGITS = Array.from({ length: 16 }, (_, digit) => digit.toString(16));
const TOP = [ROOT, ...DIGITS];

/** The result of checking some pages of the register. */
export interface PagesSeen {
  readonly findings: readonly SealFinding[];
  /** The subjects that they list. */
  readonly chains: readonly string[];
  readonly visited: ReadonlySet<string>;
}

/**
 * The parts of the register to check, existing ones and listed ones, with the findings on the top pages. A
 * part is all pages below one of two digits, with those above it.
 */
export async function partsOf(
  session: SqlSession,
  { seals, rows }: SealParts,
): Promise<{ readonly findings: readonly SealFinding[]; readonly parts: readonly string[] }> {
  const register = new Register(seals, await rows.pages(session, TOP));
  const listed = DIGITS.flatMap((page) => [...register.entriesOf(page).keys()]);
  const there = await rows.partNames(session);
  const { findings } = lookThrough(register, (page) => TOP.includes(page));
  return { findings, parts: [...new Set([...listed, ...there])].sort() };
}

/** The pages of a part, and those above it. */
export async function partOf(
  session: SqlSession,
  { seals, rows }: SealParts,
  part: string,
): Promise<PagesSeen> {
  const register = new Register(seals, await rows.pagesOfPart(session, part));
  return lookThrough(register, (page) => page === ROOT || page.startsWith(part) || part.startsWith(page));
}

/** What is wrong with pages of the register. Pages below a broken one are not reported. */
function lookThrough(register: Register, isOwn: (page: string) => boolean): PagesSeen {
  const findings: SealFinding[] = [];
  const chains: string[] = [];
  const visited = new Set<string>();
  const visit = (page: string): void => {
    visited.add(page);
    const fault = register.faultOfPage(page);
    const listed = [...register.entriesOf(page).keys()];
    if (fault) findings.push(fault);
    else if (isLeaf(page)) chains.push(...listed);
    else for (const below of listed) if (isOwn(below)) visit(below);
  };
  visit(ROOT);
  const broken = new Set(findings.map(({ id }) => id));
  for (const page of register.names())
    if (isOwn(page) && !visited.has(page) && !isBelow(page, broken))
      findings.push({ fault: "REGISTER", table: "seal_register", id: page, chain: null });
  return { findings, chains, visited };
}

/** Whether a page lies below one of these. */
export function isBelow(page: string, pages: ReadonlySet<string>): boolean {
  for (let above = parentOf(page); above !== null; above = parentOf(above)) if (pages.has(above)) return true;
  return false;
}
