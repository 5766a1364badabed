import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { GuaranteeEndStatus } from "../../domain/guarantee/guarantee-end";
import type { CancellationGround } from "../../domain/guarantee/guarantee-end-ground";
import type { EvidenceKind } from "../../domain/guarantee/guarantee-end-evidence";
import { DAY, HASH, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { GuaranteeRow } from "./guarantee.row";

/** The end of a guarantee. Triggers refuse every update and delete. */
@Entity("guarantee_end")
@Index("guarantee_end_of_guarantee", ["guaranteeId"], { unique: true })
export class GuaranteeEndRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  @Stored(NAME_OF_VALUE) status!: GuaranteeEndStatus;
  @Stored(DAY) endedOn!: string;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) ground!: CancellationGround | null;
  @Stored({ ...DAY, nullable: true }) consentedOn!: string | null;
  @Stored({ ...TEXT, nullable: true }) reference!: string | null;
  /** All four or none; none of ends recorded before evidence was asked for. */
  @Stored({ ...NAME_OF_VALUE, nullable: true }) evidenceKind!: EvidenceKind | null;
  @Stored({ ...DAY, nullable: true }) evidenceDay!: string | null;
  @Stored({ ...TEXT, nullable: true }) evidenceReference!: string | null;
  @Stored({ ...HASH, nullable: true }) evidenceDigest!: string | null;
  @Stored(INSTANT) recordedAt!: string;
}
