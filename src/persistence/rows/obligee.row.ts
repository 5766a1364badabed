import { Entity, Index, PrimaryColumn } from "typeorm";
import { ID, NAME_OF_VALUE, Stored, TEXT } from "./columns";

@Entity("obligee")
@Index("obligee_identity", ["identity"], { unique: true })
@Index("obligee_by_parent", ["parentId", "id"])
export class ObligeeRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(TEXT) name!: string;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) category!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) prefecture!: string | null;
  /** A JSON list. */
  @Stored({ ...TEXT, nullable: true }) aliases!: string | null;
  @Stored({ ...ID, nullable: true }) parentId!: string | null;
  @Stored({ ...TEXT, nullable: true }) addressee!: string | null;
  /** What it is found by; empty only for a second one of the same name that was entered before names were unique. */
  @Stored({ ...TEXT, nullable: true }) identity!: string | null;
  /** Name and aliases as they are compared, a line each. */
  @Stored({ ...TEXT, nullable: true }) searchText!: string | null;
}
