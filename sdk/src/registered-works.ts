import type { ContractType } from "./generated/operations.js";
import type { WorkPeriod } from "./work-period.js";
import type { Contractor, Issuer } from "./party.js";

/** Works that an issuer knows and has registered in advance (登録済工事), so that the contractor has less to type. */
export interface RegisteredWorks {
  /** For `registeredWorksId` of {@link ApplyForGuaranteeInput}. */
  readonly id: string;
  /** Name of the works (工事名). */
  readonly name: string;
  /** Place of the works (工事場所); `null` where none was stated. */
  readonly place: string | null;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType: ContractType;
  /** The whole contract price (請負金額（総額）) in yen. */
  readonly contractPrice: number;
  /** The day the works contract was concluded (請負契約日), `YYYY-MM-DD`; `null` where it is not known. */
  readonly contractedOn: string | null;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriod;
  /** The issuer (保証機関) that registered them. */
  readonly issuer: Pick<Issuer, "id" | "name" | "address">;
  /** The obligee (発注者). */
  readonly obligee: { readonly id: string; readonly name: string };
  /** The contractor (受注者) they are for; `null`: every contractor registered with the issuer. */
  readonly contractor: Pick<Contractor, "id" | "name" | "address"> | null;
}
