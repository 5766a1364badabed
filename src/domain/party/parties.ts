/** Who stands on a certificate, with the words that the paper shows. */
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

/** Who speaks for a contractor and how it is reached; shown to itself and to its issuers only. */
export interface ContractorContact {
  /** 代表者: title and name. */
  readonly representative: string | null;
  readonly contactEmail: string | null;
  readonly telephone: string | null;
}

/** 被保証者: title and name of the procuring officer, as in 支出負担行為担当官 近畿地方整備局長; the paper adds 様. */
export interface ObligeeIdentity {
  readonly name: string;
}
