import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { LedgerOrigin } from "../../domain/ledger/ledger-origin";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import { UserAccountRow } from "../account/user-account.row";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT, YEN } from "../engine/columns";
import { GuaranteeRow } from "../guarantee/guarantee.row";
import { ObligeeRow } from "../obligee/obligee.row";

/**
 * An entry of a body's ledger. Of a guarantee that was issued here, triggers copy what lists are searched and ordered by:
 * what is shown is read from the guarantee. Of another, the body's own record is shown.
 */
@Entity("ledger_entry")
@Index("ledger_entry_of_guarantee", ["guaranteeId", "obligeeId"], { unique: true })
// Each holds all that a ledger is searched by, so that a search reads one index alone. The migration makes them.
@Index("ledger_by_entering", { synchronize: false })
@Index("ledger_by_number", { synchronize: false })
@Index("ledger_by_amount", { synchronize: false })
@Index("ledger_by_expiry", { synchronize: false })
@Index("ledger_by_department", ["departmentId", "enteredAt", "id"])
export class LedgerEntryRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  obligeeId!: string;
  /** Empty for what does not come from here. */
  @ForeignKey(() => GuaranteeRow)
  @Stored({ ...ID, nullable: true })
  guaranteeId!: string | null;
  @Stored(NAME_OF_VALUE) origin!: LedgerOrigin;
  @Stored(NAME_OF_VALUE) kind!: GuaranteeKind;
  @Stored(NAME_OF_VALUE) state!: GuaranteeStatus;
  /** 保証契約番号, or the number of the other paper; empty where it has none. */
  @Stored(TEXT) number!: string;
  @Stored(YEN) amount!: number;
  /** 9999-12-31: it does not expire. */
  @Stored(DAY) expiresOn!: string;
  @Stored({ type: "integer", nullable: true }) fiscalYear!: number | null;
  @Stored({ ...ID, nullable: true }) contractorId!: string | null;
  @Stored({ ...ID, nullable: true }) issuerId!: string | null;
  @Stored({ ...DAY, nullable: true }) worksFrom!: string | null;
  /** The day until which the works need it: `neededUntil` in domain. */
  @Stored({ ...DAY, nullable: true }) neededUntil!: string | null;
  @Stored({ type: "boolean" }) isUnderRate!: boolean;
  @Stored({ type: "integer", nullable: true }) newestVersion!: number | null;
  /** The version of the certificate that the body saw last. */
  @Stored({ type: "integer", nullable: true }) seenVersion!: number | null;
  @ForeignKey(() => ObligeeRow)
  @Stored({ ...ID, nullable: true })
  departmentId!: string | null;
  @ForeignKey(() => UserAccountRow)
  @Stored({ ...ID, nullable: true })
  officerId!: string | null;
  /** Each between line breaks, so that a whole one is found: "\na\nb\n"; empty for none. */
  @Stored({ ...TEXT, default: "" }) labels!: string;
  /** Names and numbers as they are searched, a line each. */
  @Stored(TEXT) searchText!: string;
  @Stored(INSTANT) enteredAt!: string;
}
