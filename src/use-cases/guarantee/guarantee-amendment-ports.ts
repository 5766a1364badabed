import type { Amendment } from "../../domain/guarantee/amendment";
import type { AmountFinding } from "../../domain/guarantee/amount-finding";
import type { Certificate } from "../../domain/guarantee/guarantee";
import type { StoredGuarantee } from "./guarantee-store-ports";

export interface GuaranteeAmendmentStore {
  /** Records an amendment of a guarantee that was taken, with the new version of its certificate, if it brings one. */
  amend(taken: StoredGuarantee, amendment: NewAmendment): Promise<void>;
}

export interface NewAmendment {
  readonly id: string;
  readonly amendment: Amendment;
  /** What it leaves amiss in the amount; `null`: nothing. */
  readonly amountFinding: AmountFinding | null;
  /** `null`: the amendment brings no new version. */
  readonly certificate: (Certificate & { readonly id: string }) | null;
  readonly recordedAt: Date;
}
