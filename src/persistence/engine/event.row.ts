import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { ID, INSTANT, NAME_OF_VALUE, Stored } from "./columns";
import { GuaranteeRow } from "../guarantee/guarantee.row";

/** An event: who did what, and when. Triggers refuse every update and delete. */
@Entity("event")
@Index("event_of_guarantee", ["guaranteeId", "id"])
@Index("event_of_subject", ["subjectId", "id"])
export class EventRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(INSTANT) at!: string;
  @Stored(NAME_OF_VALUE) type!: string;
  @Stored(ID) tokenId!: string;
  @Stored(NAME_OF_VALUE) role!: string;
  @Stored(ID) organisationId!: string;
  /** Empty where number and key opened nothing. */
  @ForeignKey(() => GuaranteeRow)
  @Stored({ ...ID, nullable: true })
  guaranteeId!: string | null;
  /** The person behind the token; empty for an integration. */
  @Stored({ ...ID, nullable: true }) userId!: string | null;
  /** Another subject of the step: an application, a registration, a user, a token. */
  @Stored({ ...ID, nullable: true }) subjectId!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) fromStatus!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) toStatus!: string | null;
}
