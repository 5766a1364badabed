import { Entity, Index, PrimaryColumn } from "typeorm";
import type { ConstructionLicense } from "../../domain/values/construction-license";
import type { CorporateNumber } from "../../domain/values/corporate-number";
import { ID, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";

@Entity("contractor")
@Index("contractor_by_corporate_number", ["corporateNumber"])
export class ContractorRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(TEXT) name!: string;
  /** 読みがな, as it was written. */
  @Stored({ ...TEXT, nullable: true }) reading!: string | null;
  /** `readingOrder` in domain: by it lists are sorted. */
  @Stored({ ...TEXT, nullable: true }) readingOrder!: string | null;
  @Stored(TEXT) address!: string;
  /** Empty where the issuer entered the contractor without it. */
  @Stored({ ...TEXT, nullable: true }) representative!: string | null;
  @Stored({ ...TEXT, nullable: true }) contactEmail!: string | null;
  @Stored({ ...TEXT, nullable: true }) telephone!: string | null;
  /** 法人番号. */
  @Stored({ ...NAME_OF_VALUE, nullable: true }) corporateNumber!: CorporateNumber | null;
  /** 建設業許可番号, in its one form. */
  @Stored({ ...TEXT, nullable: true }) constructionLicenseNumber!: ConstructionLicense | null;
  /** The branch that contracts, as JSON; empty where the company itself does. */
  @Stored({ ...TEXT, nullable: true }) contractingBranch!: string | null;
  /** The name as it is searched: `searchableText` in domain. */
  @Stored({ ...TEXT, nullable: true }) searchText!: string | null;
}
