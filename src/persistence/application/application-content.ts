import { NO_ACCOUNTS } from "../../domain/application/advance-account";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import { NO_INTERIM_FACTS } from "../../domain/obligee/interim-facts";
import { NOT_PLANNED } from "../../domain/works-contract/fiscal-year-plans";
import { NO_IDENTIFIERS } from "../../domain/works-contract/works-identifiers";

/** What applications did not say when some of them were stored. */
const UNSAID = {
  unlistedObligee: null,
  addressee: null,
  ...NO_ACCOUNTS,
  ...NO_INTERIM_FACTS,
  fiscalYear: null,
  paidAhead: null,
  carriedOver: null,
  secondGuaranteeReason: null,
  externalReference: null,
} as const;
const UNSAID_OF_WORKS = {
  ...NOT_PLANNED,
  procurementStartedOn: null,
  identifiers: NO_IDENTIFIERS,
  externalReference: null,
} as const;
const UNSAID_OF_BODY = { isAnother: false };

/** An application's content as it was stored, with what it did not say then. */
export function contentFromDatabase(stored: string): ApplicationContent {
  const content = JSON.parse(stored) as ApplicationContent;
  const unlistedObligee = content.unlistedObligee && { ...UNSAID_OF_BODY, ...content.unlistedObligee };
  return {
    ...UNSAID,
    ...content,
    ...(unlistedObligee && { unlistedObligee }),
    worksContract: { ...UNSAID_OF_WORKS, ...content.worksContract },
  };
}
