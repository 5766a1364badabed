import { Entity, Index, PrimaryColumn } from "typeorm";
import { ID, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";

@Entity("obligee")
@Index("body_identity", ["identity"], { unique: true, where: '"parent_id" IS NULL' })
@Index("department_identity", ["identity", "parentId"], { unique: true })
@Index("obligee_by_parent", ["parentId", "id"])
export class ObligeeRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(TEXT) name!: string;
  /** 読みがな, as it was written. */
  @Stored({ ...TEXT, nullable: true }) reading!: string | null;
  /** `readingOrder` in domain: by it lists are sorted. */
  @Stored({ ...TEXT, nullable: true }) readingOrder!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) category!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) prefecture!: string | null;
  /** A JSON list. */
  @Stored({ ...TEXT, nullable: true }) aliases!: string | null;
  @Stored({ ...ID, nullable: true }) parentId!: string | null;
  @Stored({ ...TEXT, nullable: true }) addressee!: string | null;
  /** Its unique name; empty only for a second body of the same name, entered before names were unique. */
  @Stored({ ...TEXT, nullable: true }) identity!: string | null;
  /** Name, aliases and addressee as they are compared, a line each. */
  @Stored({ ...TEXT, nullable: true }) searchText!: string | null;
}
