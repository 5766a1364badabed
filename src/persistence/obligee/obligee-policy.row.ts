import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { PerformanceExtension } from "../../domain/obligee/obligee-policy";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT, YEN } from "../engine/columns";
import { ObligeeRow } from "./obligee.row";

const NUMBER = { type: "integer", nullable: true } as const;
const MONEY = { ...YEN, nullable: true };
const CONDITION = { type: "boolean", nullable: true } as const;

/**
 * An obligee's policy from a day on; empty where it says nothing. Triggers refuse every update and delete.
 */
@Entity("obligee_policy")
@Index("obligee_policy_version", ["obligeeId", "effectiveFrom"], { unique: true })
export class ObligeePolicyRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  obligeeId!: string;
  @Stored(DAY) effectiveFrom!: string;
  @Stored(NUMBER) advancePercent!: number | null;
  @Stored(NUMBER) interimPercent!: number | null;
  @Stored(NUMBER) totalPercent!: number | null;
  @Stored(NUMBER) surveyPercent!: number | null;
  @Stored(NUMBER) lowBidAdvancePercent!: number | null;
  @Stored(NUMBER) advanceReturnPercent!: number | null;
  @Stored(NUMBER) totalReturnPercent!: number | null;
  @Stored(NUMBER) performancePercent!: number | null;
  @Stored(NUMBER) lowBidPerformancePercent!: number | null;
  @Stored(MONEY) minimumPrice!: number | null;
  @Stored(NUMBER) minimumDays!: number | null;
  @Stored(MONEY) interimMinimumPrice!: number | null;
  @Stored(NUMBER) interimMinimumDays!: number | null;
  @Stored(NUMBER) roundDownTo!: number | null;
  @Stored(MONEY) cap!: number | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) performanceExtension!: PerformanceExtension | null;
  @Stored({ ...TEXT, nullable: true }) certificateCopyNote!: string | null;
  @Stored(MONEY) interimCap!: number | null;
  @Stored(NUMBER) lowBidInterimPercent!: number | null;
  @Stored(NUMBER) lowBidTotalPercent!: number | null;
  @Stored(CONDITION) interimOnlyIfAnnounced!: boolean | null;
  @Stored(CONDITION) interimExcludesProgressPayment!: boolean | null;
  @Stored(CONDITION) interimExcludesLowBid!: boolean | null;
  @Stored(CONDITION) interimExcludesSupervision!: boolean | null;
  @Stored(CONDITION) interimExcludesTransferOfClaims!: boolean | null;
  @Stored(CONDITION) uniqueWorksNumber!: boolean | null;
  @Stored(CONDITION) uniqueProcurementNumber!: boolean | null;
  @Stored(CONDITION) uniqueContractNumber!: boolean | null;
  @Stored(CONDITION) uniqueSpecificationNumber!: boolean | null;
  @Stored(NUMBER) performanceRaiseFromPercent!: number | null;
  @Stored(MONEY) interimMinimumYearLimit!: number | null;
  @Stored(TEXT) source!: string;
  @Stored(INSTANT) recordedAt!: string;
}
