import type { Alarm } from "../../domain/notice/alarm";
import { describeFinding, type SealFinding } from "../shared/seal-finding";

const LONGEST_SUBJECT = 64;

/**
 * What the operator is told of findings, one alarm for each subject. Its event has a chain of its own: the one that is
 * broken takes no more of them.
 */
export function sealAlarms(findings: readonly SealFinding[]): Alarm[] {
  const alarms = new Map<string, Alarm>();
  for (const finding of findings) {
    const { table, id, chain, fault } = finding;
    const subject = `seal of ${chain ?? `${table} ${id}`}`.slice(0, LONGEST_SUBJECT);
    const facts = { table, row: id, fault, finding: describeFinding(finding) };
    if (!alarms.has(subject)) alarms.set(subject, { name: "SEAL_BROKEN", subject, facts });
  }
  return [...alarms.values()];
}
