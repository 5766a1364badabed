import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { WorksChangeCause } from "../../use-cases/works-contract/ports";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, YEN } from "../engine/columns";
import { WorksContractRow } from "./works-contract.row";

/** One step in the history of a works contract. Triggers refuse every update and delete. */
@Entity("works_amendment")
@Index("works_amendment_of_contract", ["worksContractId", "id"])
export class WorksAmendmentRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => WorksContractRow)
  @Stored(ID)
  worksContractId!: string;
  @Stored(NAME_OF_VALUE) cause!: WorksChangeCause;
  @Stored({ ...DAY, nullable: true }) amendedOn!: string | null;
  @Stored(YEN) priceBefore!: number;
  @Stored(DAY) fromBefore!: string;
  @Stored(DAY) toBefore!: string;
  @Stored(YEN) priceAfter!: number;
  @Stored(DAY) fromAfter!: string;
  @Stored(DAY) toAfter!: string;
  /** The guarantee whose amendment it came with. */
  @Stored({ ...ID, nullable: true }) guaranteeId!: string | null;
  @Stored(INSTANT) recordedAt!: string;
}
