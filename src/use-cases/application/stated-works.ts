import type { StoredApplication } from "./ports";
import type { StatedWorks } from "../works-contract/works-standing";
import { guaranteeKindOf, type ApplicationContent } from "../../domain/application/guarantee-application";
import { lastCoveredYear } from "../../domain/works-contract/covered-year";
import type { AskedGuarantee } from "../../domain/works-contract/works-ledger";

type Applied = Pick<StoredApplication, "issuerId" | "contractorId" | "registeredWorksId"> & {
  readonly content: ApplicationContent;
};

/** The works contract as an application states it; `null` as long as what tells it from others is missing. */
export function statedWorks({
  issuerId,
  contractorId,
  registeredWorksId,
  content,
}: Applied): StatedWorks | null {
  const { obligeeId, contractType, jointVenture, worksContract: works } = content;
  const { name, contractPrice, contractedOn, identifiers } = works;
  const { from, to } = works.workPeriod;
  if (obligeeId === null || name === null || contractPrice === null || from === null || to === null)
    return null;
  return {
    parties: { issuerId, contractorId, obligeeId },
    identity: { registeredWorksId, name, contractedOn, identifiers },
    works: {
      contractType,
      place: works.place,
      contractPrice,
      workPeriod: { from, to },
      fiscalYears: works.fiscalYears,
      advanceYears: works.advanceYears,
      jointVenture,
      externalReference: works.externalReference,
    },
  };
}

/** What an application asks for on its works contract; `null` where it does not say, or for what is no guarantee. */
export function askedGuarantee(content: ApplicationContent): AskedGuarantee | null {
  const kind = guaranteeKindOf(content);
  if (kind === null) return null;
  const { fiscalYear, advanceAmount, worksContract } = content;
  const lastFiscalYear = lastCoveredYear(worksContract, { kind, fiscalYear });
  return { kind, fiscalYear, lastFiscalYear, advanceAmount };
}
