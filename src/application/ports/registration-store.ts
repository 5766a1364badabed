import type { RegistrationRequest, RegistrationStatus } from "../../domain/registration";

export interface RegistrationStore {
  insert(registration: NewRegistration): Promise<void>;
  /** A request that this issuer received. Until the unit of work ends, nobody else decides it. */
  ofIssuer(issuerId: string, id: string): Promise<StoredRegistration | null>;
  decide(id: string, decision: RegistrationDecision): Promise<void>;
}

export interface NewRegistration extends RegistrationRequest {
  readonly id: string;
  readonly issuerId: string;
  readonly requestedAt: Date;
}

export interface StoredRegistration extends NewRegistration {
  readonly status: RegistrationStatus;
}

export type RegistrationDecision =
  | { readonly status: "ACCEPTED"; readonly at: Date; readonly contractorId: string; readonly userId: string }
  | { readonly status: "DECLINED"; readonly at: Date; readonly reason: string };
