import { findingsOnConstructionLicense, parseConstructionLicense } from "../values/construction-license";
import type { ConstructionLicense } from "../values/construction-license";
import { findingsOnEmailAddress, parseEmailAddress } from "../values/email-address";
import { below, type Finding } from "../values/finding";
import { findingsOnReading } from "../values/reading";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { parseTelephoneNumber } from "../values/telephone-number";

/** 契約する支店: a branch that contracts in the company's name; its head signs instead of the representative. */
export interface ContractingBranch {
  /** 支店名. */
  readonly name: string;
  readonly address: string;
  /** 支店長: post and name. */
  readonly head: string;
}

/** 登録事項: what a contractor states of itself beside its name and 法人番号, and corrects itself. */
export interface CompanyFacts {
  /** 読みがな. */
  readonly reading: string | null;
  readonly address: string;
  /** 代表者: title and name. */
  readonly representative: string | null;
  readonly contactEmail: string | null;
  readonly telephone: string | null;
  readonly constructionLicenseNumber: ConstructionLicense | null;
  /** `null` where the company itself contracts. */
  readonly contractingBranch: ContractingBranch | null;
}

/** The most corrections of one contractor a day: nobody moves as often, and all are kept. */
export const CORRECTIONS_A_DAY = 20;

/** What is to be said from today on; what is left out stays. What everybody must have cannot be taken away. */
export interface CompanyCorrection {
  readonly reading?: string | null;
  readonly address?: string;
  readonly representative?: string;
  readonly contactEmail?: string;
  readonly telephone?: string;
  readonly constructionLicenseNumber?: string | null;
  readonly contractingBranch?: ContractingBranch | null;
}

/** All that is wrong with what was typed. */
export function findingsOnCorrection(typed: CompanyCorrection): Finding[] {
  const { reading = null, address, representative, contactEmail, telephone } = typed;
  return [
    ...findingsOnReading("reading", reading),
    ...(address === undefined ? [] : findingsOnText("address", address, LONGEST.place)),
    ...(representative === undefined ? [] : findingsOnText("representative", representative, LONGEST.name)),
    ...(contactEmail === undefined ? [] : findingsOnEmailAddress("contactEmail", contactEmail)),
    ...(telephone === undefined || parseTelephoneNumber(telephone) !== undefined
      ? []
      : [{ path: "telephone", code: "NOT_A_TELEPHONE_NUMBER" } as const]),
    ...findingsOnConstructionLicense("constructionLicenseNumber", typed.constructionLicenseNumber ?? null),
    ...findingsOnContractingBranch("contractingBranch", typed.contractingBranch ?? null),
  ];
}

export function findingsOnContractingBranch(path: string, branch: ContractingBranch | null): Finding[] {
  if (branch === null) return [];
  return below(path, [
    ...findingsOnText("name", branch.name, LONGEST.name),
    ...findingsOnText("address", branch.address, LONGEST.place),
    ...findingsOnText("head", branch.head, LONGEST.name),
  ]);
}

/** The facts with a correction that has passed `findingsOnCorrection`. */
export function corrected(facts: CompanyFacts, typed: CompanyCorrection): CompanyFacts {
  const { contactEmail, telephone, constructionLicenseNumber: license } = typed;
  return {
    reading: typed.reading === undefined ? facts.reading : typed.reading,
    address: typed.address ?? facts.address,
    representative: typed.representative ?? facts.representative,
    contactEmail: contactEmail === undefined ? facts.contactEmail : (parseEmailAddress(contactEmail) ?? null),
    telephone: telephone === undefined ? facts.telephone : (parseTelephoneNumber(telephone) ?? null),
    constructionLicenseNumber:
      license === undefined
        ? facts.constructionLicenseNumber
        : (parseConstructionLicense(license ?? "") ?? null),
    contractingBranch:
      typed.contractingBranch === undefined ? facts.contractingBranch : typed.contractingBranch,
  };
}

/** Of a whole contractor only what it states of itself. */
export function companyFacts(contractor: CompanyFacts): CompanyFacts {
  const { reading, address, representative, contactEmail, telephone } = contractor;
  const { constructionLicenseNumber, contractingBranch } = contractor;
  return {
    ...{ reading, address, representative, contactEmail, telephone },
    ...{ constructionLicenseNumber, contractingBranch },
  };
}

/** Whether both say the same. */
export function areSameFacts(one: CompanyFacts, other: CompanyFacts): boolean {
  const told = ({ contractingBranch: branch, ...facts }: CompanyFacts): string =>
    JSON.stringify([
      ...[facts.reading, facts.address, facts.representative, facts.contactEmail, facts.telephone],
      ...[facts.constructionLicenseNumber, branch && [branch.name, branch.address, branch.head]],
    ]);
  return told(one) === told(other);
}
