import type { AmendableTerms, AmendmentChange } from "../../domain/guarantee/amendment";

/** What terms and changes did not say when some of them were stored. */
const UNSAID = { paidAhead: null };

/** The terms before or after an amendment, as they were stored. */
export function amendableTermsFrom(stored: string): AmendableTerms {
  return { ...UNSAID, ...(JSON.parse(stored) as AmendableTerms) };
}

export function amendmentChangeFrom(stored: string): AmendmentChange {
  return { ...UNSAID, ...(JSON.parse(stored) as AmendmentChange) };
}
