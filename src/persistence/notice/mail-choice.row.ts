import { Entity, PrimaryColumn } from "typeorm";
import { ID, INSTANT, Stored, TEXT } from "../engine/columns";

/** What an organisation wants to be told by mail; who has chosen nothing has no row. */
@Entity("mail_choice")
export class MailChoiceRow {
  @PrimaryColumn({ ...ID, name: "organisation_id" }) organisationId!: string;
  /** Of an issuer: its mailbox. */
  @Stored({ ...TEXT, nullable: true }) address!: string | null;
  /** The types of mails that it does not want, each between spaces: " NOTICE_OF_ISSUE NOTICE_OF_END ". */
  @Stored(TEXT) switchedOff!: string;
  @Stored(INSTANT) chosenAt!: string;
}
