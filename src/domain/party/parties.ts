import type { ContractingBranch } from "./company";

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

/** 保証機関, as it is on the day. What is not known is left out. */
export interface IssuerOnPaper extends IssuerIdentity {
  /** 代表者: title and name. */
  readonly representative?: string;
  /** 約款の所在: where its terms stand, an address of the web or a place. */
  readonly termsAddress?: string;
}

/** 保証契約者, as it is on the day; the paper adds 様. What is not known is left out. */
export interface ContractorIdentity {
  readonly name: string;
  readonly address: string;
  /** 代表者: title and name; left out where a branch contracts. */
  readonly representative?: string;
  readonly branch?: ContractingBranch;
  readonly constructionLicenseNumber?: string;
}

/** 被保証者; the paper adds 様. */
export interface ObligeeIdentity {
  /** The body, with its department, or its officer where that is its name: 支出負担行為担当官 近畿地方整備局長. */
  readonly name: string;
  /** 宛名: whom of it the certificate addresses. Left out where the name alone is addressed. */
  readonly addressee?: string;
}
