import type { NewContractor } from "../use-cases/party/ports";
import { readCorporateNumber, type CorporateNumber } from "../domain/values/corporate-number";
import { parseConstructionLicense } from "../domain/values/construction-license";
import { parseEmailAddress } from "../domain/values/email-address";

/** A contractor as the operator's file states it. */
export type ContractorEntry = Omit<NewContractor, "corporateNumber" | "constructionLicenseNumber"> & {
  readonly corporateNumber: string | null;
  readonly constructionLicenseNumber: string | null;
};

/** Everything that is wrong with the contractors of the operator's file, names and addresses apart. */
export function* problemsInContractors(contractors: readonly ContractorEntry[]): Iterable<string> {
  const holders = new Map<string, string>();
  for (const { id, contactEmail = null, corporateNumber, issuerIds, ...contractor } of contractors) {
    const { constructionLicenseNumber: license } = contractor;
    if (license !== null && parseConstructionLicense(license) === undefined)
      yield `constructionLicenseNumber of ${id} must be one such as 国土交通大臣許可（特-3）第1234号; got "${license}".`;
    if (contactEmail !== null && parseEmailAddress(contactEmail) === undefined)
      yield `contactEmail of ${id} is not an e-mail address.`;
    if (corporateNumber === null) continue;
    const reading = readCorporateNumber(corporateNumber);
    if ("problem" in reading) {
      yield `corporateNumber of ${id} ${WORDS[reading.problem.code](reading.problem)}.`;
      continue;
    }
    // An issuer has one contractor of each number; another issuer may have one of its own.
    for (const issuerId of issuerIds) {
      const place = `${issuerId} ${reading.number}`;
      const holder = holders.get(place);
      if (holder !== undefined && holder !== id)
        yield `corporateNumber of ${id} is that of ${holder}, also with ${issuerId}; one contractor is entered once.`;
      else holders.set(place, id);
    }
  }
}

/** The contractor to be entered, once nothing is wrong with it. */
export function contractorOf({
  corporateNumber,
  constructionLicenseNumber,
  contactEmail,
  ...entry
}: ContractorEntry): NewContractor {
  return {
    ...entry,
    constructionLicenseNumber: parseConstructionLicense(constructionLicenseNumber ?? "") ?? null,
    contactEmail: parseEmailAddress(contactEmail ?? "") ?? null,
    corporateNumber: corporateNumber === null ? null : numberOf(corporateNumber),
  };
}

function numberOf(text: string): CorporateNumber | null {
  const reading = readCorporateNumber(text);
  return "number" in reading ? reading.number : null;
}

const WORDS = {
  NOT_A_CORPORATE_NUMBER: ({ limit, actual }: Bound) =>
    `must have ${String(limit)} digits; got ${String(actual)} letters and digits`,
  CORPORATE_NUMBER_CHECK_DIGIT: ({ limit, actual }: Bound) =>
    `must begin with the check digit ${String(limit)}; got ${String(actual)}`,
} as const;
interface Bound {
  readonly limit: number;
  readonly actual: number;
}
