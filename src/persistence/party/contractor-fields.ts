import type { ContractorView } from "../../use-cases/party/ports";
import type { Role } from "../../domain/account/access";
import type { FieldsOf } from "../engine/projection";
import { branchFrom } from "./company-columns";

/** Of how a contractor is reached, others than itself and its issuers learn only the name that stands for it. */
const ITSELF_AND_ITS_ISSUERS: readonly Role[] = ["CONTRACTOR", "ISSUER"];

/** The columns of `contractor`, under this alias. */
export function contractorFields(contractor: string): FieldsOf<ContractorView> {
  return {
    id: { expression: `${contractor}.id` },
    name: { expression: `${contractor}.name` },
    reading: { expression: `${contractor}.reading` },
    address: { expression: `${contractor}.address` },
    corporateNumber: { expression: `${contractor}.corporate_number` },
    representative: { expression: `${contractor}.representative` },
    constructionLicenseNumber: { expression: `${contractor}.construction_license_number` },
    contractingBranch: { expression: `${contractor}.contracting_branch`, convert: branchFrom },
    contactEmail: { expression: `${contractor}.contact_email`, onlyFor: ITSELF_AND_ITS_ISSUERS },
    telephone: { expression: `${contractor}.telephone`, onlyFor: ITSELF_AND_ITS_ISSUERS },
  };
}
