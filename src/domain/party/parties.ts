/** The parties on a certificate, in the words that the paper shows. */
export interface IssuerIdentity {
  readonly name: string;
  readonly address: string;
}

/** 取扱店: the issuer's branch that handles the guarantee. */
export interface HandlingBranch {
  readonly name: string;
  readonly address: string;
  readonly telephone: string;
  readonly fax: string | null;
}

/** 保証契約者; the paper adds 様. */
export interface ContractorIdentity {
  readonly name: string;
  readonly address: string;
}

/** A contractor's representative and contact; only the contractor and its issuers see them. */
export interface ContractorContact {
  /** 代表者: title and name. */
  readonly representative: string | null;
  readonly contactEmail: string | null;
  readonly telephone: string | null;
}

/** 被保証者; the paper adds 様. */
export interface ObligeeIdentity {
  /** The body, with its department, or its officer where that is its name: 支出負担行為担当官 近畿地方整備局長. */
  readonly name: string;
  /** 宛名: whom of it the certificate addresses. Left out where the name alone is addressed. */
  readonly addressee?: string;
}
