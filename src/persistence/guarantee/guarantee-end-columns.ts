import type { GuaranteeEnd } from "../../domain/guarantee/guarantee-end";
import type { StatedEnd } from "../../domain/guarantee/guarantee-end-statement";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeEndRow } from "./guarantee-end.row";
import type { GuaranteePendingEndRow } from "./guarantee-pending-end.row";

type EndColumns<Status> = Omit<GuaranteeEndRow, "id" | "guaranteeId" | "recordedAt" | "status"> & {
  readonly status: Status;
};

/** An end in its columns, recorded or waiting. */
export function endColumnsOf<End extends GuaranteeEnd>({
  status,
  endedOn,
  ground,
  consentedOn,
  reference,
  evidence,
}: End): EndColumns<End["status"]> {
  return {
    status,
    endedOn,
    ground,
    consentedOn,
    reference,
    evidenceKind: evidence?.kind ?? null,
    evidenceDay: evidence?.day ?? null,
    evidenceReference: evidence?.reference ?? null,
    evidenceDigest: evidence?.digest ?? null,
  };
}

/** The end that stands in these columns. */
export function pendingEndOf(row: GuaranteePendingEndRow): StatedEnd {
  const { evidenceKind: kind, evidenceDay: day, evidenceReference: reference, evidenceDigest: digest } = row;
  const isEvidenced = kind !== null && day !== null && reference !== null && digest !== null;
  return {
    status: row.status,
    endedOn: row.endedOn as CalendarDate,
    ground: row.ground,
    consentedOn: row.consentedOn as CalendarDate | null,
    reference: row.reference,
    evidence: isEvidenced ? { kind, day: day as CalendarDate, reference, digest } : null,
  };
}

/** The columns of ends as views read them, under this alias. */
export function endFields(alias: string) {
  return {
    status: { expression: `${alias}.status` },
    endedOn: { expression: `${alias}.ended_on` },
    ground: { expression: `${alias}.ground` },
    consentedOn: { expression: `${alias}.consented_on` },
    reference: { expression: `${alias}.reference` },
    evidence: {
      noneWithout: "kind",
      fields: {
        kind: { expression: `${alias}.evidence_kind` },
        day: { expression: `${alias}.evidence_day` },
        reference: { expression: `${alias}.evidence_reference` },
        digest: { expression: `${alias}.evidence_digest` },
      },
    },
  } as const;
}
