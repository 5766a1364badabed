import { appliedRule } from "../values/applied-rule";
import type { Finding } from "../values/finding";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { searchText } from "../values/search-text";
import {
  IDENTIFIER_SCHEMES,
  type IdentifierScheme,
  type WorksIdentifiers,
} from "../works-contract/works-identifiers";
import type { PolicyCondition, RulesInEffect } from "./obligee-policy";

/** A number of a works contract, with the guarantee in force of another contractor that bears it. */
export interface NumberElsewhere {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  /** Where the caller may see it; `null`: the caller learns that it is there, and no more. */
  readonly guaranteeNumber: GuaranteeNumber | null;
}

const RULE_OF: Readonly<Record<IdentifierScheme, PolicyCondition>> = {
  worksNumber: "uniqueWorksNumber",
  procurementNumber: "uniqueProcurementNumber",
  contractNumber: "uniqueContractNumber",
  specificationNumber: "uniqueSpecificationNumber",
};

/** Those of the numbers that name one works contract of the body alone, by its own word; empty: none does. */
export function uniqueNumbers(
  identifiers: WorksIdentifiers,
  rules: RulesInEffect,
): readonly Pick<NumberElsewhere, "scheme" | "value">[] {
  return IDENTIFIER_SCHEMES.flatMap((scheme) => {
    const value = identifiers[scheme];
    return value !== null && rules[RULE_OF[scheme]].value ? [{ scheme, value }] : [];
  });
}

/**
 * Numbers that another contractor's guarantee in force bears already: one of both is mistyped, or the works were given to
 * somebody else. What is merely applied for elsewhere stops nobody, for it may be the mistyped one.
 */
export function* findingsOnUniqueNumbers(
  identifiers: WorksIdentifiers,
  rules: RulesInEffect,
  elsewhere: readonly NumberElsewhere[],
): Iterable<Finding> {
  for (const { scheme, value } of uniqueNumbers(identifiers, rules)) {
    const other = elsewhere.find(
      (each) => each.scheme === scheme && searchText(each.value) === searchText(value),
    );
    if (other !== undefined)
      yield {
        path: `worksContract.identifiers.${scheme}`,
        code: "NUMBER_OF_OTHER_WORKS",
        limit: other.guaranteeNumber ?? undefined,
        actual: value,
        ...appliedRule(rules[RULE_OF[scheme]]),
      };
  }
}
