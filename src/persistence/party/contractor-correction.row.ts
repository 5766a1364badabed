import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { ID, INSTANT, Stored, TEXT } from "../engine/columns";
import { ContractorRow } from "./contractor.row";

/** What a contractor corrected of what it states of itself: rows are added, never changed. */
@Entity("contractor_correction")
@Index("contractor_correction_by_contractor", ["contractorId", "id"])
export class ContractorCorrectionRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => ContractorRow)
  @Stored(ID)
  contractorId!: string;
  /** What it stated until then, and from then on, as JSON. */
  @Stored(TEXT) before!: string;
  @Stored(TEXT) after!: string;
  @Stored(INSTANT) correctedAt!: string;
  /** Empty where an integration did it. */
  @Stored({ ...ID, nullable: true }) userId!: string | null;
  /** The person's name on that day. */
  @Stored({ ...TEXT, nullable: true }) userName!: string | null;
}
