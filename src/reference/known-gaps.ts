import type { ReferenceFault, ReferenceFaultCode } from "../domain/obligee/reference-fault";
import gaps from "./known-gaps.json";

/** What is known to be missing, and why nothing is invented in its place. */
interface KnownGap {
  readonly code: ReferenceFaultCode;
  readonly bodies: readonly string[];
  readonly why: string;
}

const KNOWN = gaps as readonly KnownGap[];

/** Whether a fault is a gap that is known. */
export function isKnownGap({ code, body }: ReferenceFault): boolean {
  return KNOWN.some((gap) => gap.code === code && gap.bodies.includes(body));
}

/** Gaps that are listed and none any more, by code and body. */
export function mendedGaps(faults: readonly ReferenceFault[]): string[] {
  const found = new Set(faults.map(({ code, body }) => `${code} ${body}`));
  return KNOWN.filter(({ code }) => code !== "DOUBLE")
    .flatMap(({ code, bodies }) => bodies.map((body) => `${code} ${body}`))
    .filter((gap) => !found.has(gap));
}
