import type { Amendment } from "../../domain/guarantee/amendment";
import type { Certificate, Guarantee } from "../../domain/guarantee/guarantee";
import type { GuaranteeEnd } from "../../domain/guarantee/guarantee-end";

/** An invented guarantee with all that belongs to it, as it stands after its life so far. */
export interface TrialGuarantee {
  readonly id: string;
  readonly issuerId: string;
  readonly branchId: string;
  readonly contractorId: string;
  readonly obligeeId: string;
  readonly createdAt: Date;
  readonly guarantee: Guarantee;
  /** From the first to the newest. */
  readonly certificates: readonly (Certificate & { readonly id: string })[];
  readonly authKeyId: string;
  readonly amendment: TrialAmendment | null;
  readonly end: { readonly id: string; readonly end: GuaranteeEnd; readonly recordedAt: Date } | null;
  /** When its obligee opened it. */
  readonly openedAt: Date;
}

interface TrialAmendment {
  readonly id: string;
  readonly amendment: Amendment;
  readonly certificateId: string | null;
  readonly recordedAt: Date;
}
