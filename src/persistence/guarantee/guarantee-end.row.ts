import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { CancellationGround, GuaranteeEndStatus } from "../../domain/guarantee/guarantee-end";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
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
  @Stored(INSTANT) recordedAt!: string;
}
