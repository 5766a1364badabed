import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { CancellationGround } from "../../domain/guarantee/guarantee-end-ground";
import type { EvidenceKind } from "../../domain/guarantee/guarantee-end-evidence";
import type { PendingEndStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { DAY, HASH, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { GuaranteeRow } from "./guarantee.row";

/** What became of an end that waited for a second officer. */
export type PendingEndOutcome = "COUNTERSIGNED" | "TAKEN_BACK" | "VOID";

/**
 * An end that one officer recorded, for another one to confirm. At most one of a guarantee waits at a time: whoever adds one
 * holds the guarantee. Triggers refuse every delete, and every update but the outcome's.
 */
@Entity("guarantee_pending_end")
@Index("guarantee_pending_end_of_guarantee", ["guaranteeId", "outcome"])
@Index("guarantee_pending_end_by_outcome", ["outcome", "guaranteeId"])
export class GuaranteePendingEndRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  @Stored(NAME_OF_VALUE) status!: PendingEndStatus;
  @Stored(DAY) endedOn!: string;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) ground!: CancellationGround | null;
  @Stored({ ...DAY, nullable: true }) consentedOn!: string | null;
  @Stored({ ...TEXT, nullable: true }) reference!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) evidenceKind!: EvidenceKind | null;
  @Stored({ ...DAY, nullable: true }) evidenceDay!: string | null;
  @Stored({ ...TEXT, nullable: true }) evidenceReference!: string | null;
  @Stored({ ...HASH, nullable: true }) evidenceDigest!: string | null;
  /** The user (利用者) who recorded it. */
  @Stored(ID) recordedBy!: string;
  @Stored(INSTANT) recordedAt!: string;
  /** Empty while it waits. */
  @Stored({ ...NAME_OF_VALUE, nullable: true }) outcome!: PendingEndOutcome | null;
}
