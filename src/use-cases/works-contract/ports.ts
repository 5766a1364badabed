import type { RegisteredWorks } from "../../domain/application/registered-works";

export interface RegisteredWorksStore {
  insert(works: NewRegisteredWorks): Promise<void>;
  /** Works that this issuer registered for this contractor, or for all of its contractors. */
  findFor(issuerId: string, contractorId: string, id: string): Promise<RegisteredWorks | null>;
}

export interface NewRegisteredWorks {
  readonly id: string;
  readonly issuerId: string;
  /** `null`: every contractor registered with the issuer may apply from them. */
  readonly contractorId: string | null;
  readonly works: RegisteredWorks;
  readonly createdAt: Date;
}
