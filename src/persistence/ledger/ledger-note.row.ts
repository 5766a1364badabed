import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { ID, INSTANT, Stored, TEXT } from "../engine/columns";
import { LedgerEntryRow } from "./ledger-entry.row";

/** What an officer of the body noted with an entry of its ledger. */
@Entity("ledger_note")
@Index("ledger_note_of_entry", ["entryId", "id"])
export class LedgerNoteRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => LedgerEntryRow)
  @Stored(ID)
  entryId!: string;
  @Stored(TEXT) text!: string;
  /** Empty for an integration. */
  @Stored({ ...ID, nullable: true }) writtenBy!: string | null;
  @Stored(INSTANT) writtenAt!: string;
}
