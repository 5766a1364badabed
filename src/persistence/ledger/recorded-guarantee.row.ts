import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { DAY, ID, Stored, TEXT } from "../engine/columns";
import { LedgerEntryRow } from "./ledger-entry.row";

/** What a body recorded of a guarantee that does not come from here; its entry of the ledger has the same id. */
@Entity("recorded_guarantee")
export class RecordedGuaranteeRow {
  @ForeignKey(() => LedgerEntryRow)
  @PrimaryColumn(ID)
  id!: string;
  @Stored(TEXT) contractorName!: string;
  /** Empty for what the contractor deposited itself. */
  @Stored({ ...TEXT, nullable: true }) issuerName!: string | null;
  @Stored(TEXT) worksName!: string;
  @Stored({ ...TEXT, nullable: true }) worksNumber!: string | null;
  @Stored({ ...DAY, nullable: true }) issuedOn!: string | null;
  @Stored({ ...DAY, nullable: true }) worksTo!: string | null;
  @Stored({ ...TEXT, nullable: true }) viewingUrl!: string | null;
  /** Encrypted as an auth key is; nothing but its own mutation opens it. */
  @Stored({ ...TEXT, nullable: true }) sealedPassword!: string | null;
  @Stored({ ...DAY, nullable: true }) endedOn!: string | null;
  /** Compare and set. */
  @Stored({ type: "integer" }) version!: number;
}
