import { appliedWorks, TODAY } from "./applications-of-server";
import { reworded, takenAway, type Edit, type Question, type EditedSubjects } from "./edits-past-the-system";

export const node = (by: Question["by"], id: string, fields: string): Question => ({
  by,
  query: `query N($id: ID!) { node(id: $id) { __typename ${fields} } }`,
  variables: { id },
});
export const guarantee = (number: string, fields: string): Question => ({
  by: "contractor",
  query: `query G($number: GuaranteeNumber!) { guarantee(number: $number) { ${fields} } }`,
  variables: { number },
});

/** A changed row, and the query of a single subject that would show it. */
export const SERVED: Readonly<
  Record<string, (subjects: EditedSubjects) => { edit: Edit; question: Question }>
> = {
  "the branch of a guarantee": ({ number }) => ({
    edit: reworded("issuer_branch", "name", "1 = 1"),
    question: guarantee(number, "branch { name telephone }"),
  }),
  "the contractor of a guarantee": ({ number, ids }) => ({
    edit: reworded("contractor", "name", `id = '${ids.contractor}'`),
    question: guarantee(number, "contractor { name }"),
  }),
  "the body of a guarantee's obligee": ({ number, bodyId }) => ({
    edit: reworded("obligee", "name", `id = '${bodyId}'`),
    question: guarantee(number, "obligee { parent { name } }"),
  }),
  "the guarantee of an application": ({ applicationId, guaranteeId }) => ({
    edit: reworded("guarantee", "works_name", `id = '${guaranteeId}'`),
    question: node(
      "contractor",
      applicationId,
      "... on GuaranteeApplication { guarantee { worksContract { name } } }",
    ),
  }),
  "the guarantee of an application, which is not there any more": ({ applicationId, guaranteeId }) => ({
    edit: takenAway("guarantee", guaranteeId),
    question: node("contractor", applicationId, "... on GuaranteeApplication { guarantee { number } }"),
  }),
  "the body of a department, which is not there any more": ({ bodyId, ids }) => ({
    edit: takenAway("obligee", bodyId),
    question: node("issuer", ids.kinki, "... on Obligee { parent { name } }"),
  }),
  "the branch of an application's guarantee": ({ applicationId }) => ({
    edit: reworded("issuer_branch", "telephone", "1 = 1"),
    question: node(
      "contractor",
      applicationId,
      "... on GuaranteeApplication { guarantee { branch { telephone } } }",
    ),
  }),
  "the branch of an application": ({ applicationId }) => ({
    edit: reworded("issuer_branch", "telephone", "1 = 1"),
    question: node("issuer", applicationId, "... on GuaranteeApplication { branch { telephone } }"),
  }),
  "the guarantee of a mail": ({ mailId, guaranteeId }) => ({
    edit: reworded("guarantee", "works_name", `id = '${guaranteeId}'`),
    question: node("issuer", mailId, "... on Mail { guarantee { worksContract { name } } }"),
  }),
  "the contractor of a mail's guarantee": ({ mailId, ids }) => ({
    edit: reworded("contractor", "address", `id = '${ids.contractor}'`),
    question: node("issuer", mailId, "... on Mail { guarantee { contractor { address } } }"),
  }),
  "the obligee of registered works": ({ worksId }) => ({
    edit: reworded("obligee", "name", "1 = 1"),
    question: node("issuer", worksId, "... on RegisteredWorks { obligee { name } }"),
  }),
  "the issuer of a registration": ({ registrationId, ids }) => ({
    edit: reworded("issuer", "address", `id = '${ids.issuer}'`),
    question: node("issuer", registrationId, "... on Registration { issuer { address } }"),
  }),
  "the guarantee of a certificate": ({ certificateId, guaranteeId }) => ({
    edit: reworded("guarantee", "works_name", `id = '${guaranteeId}'`),
    question: node("contractor", certificateId, "... on Certificate { digest }"),
  }),
  "a contractor": ({ ids }) => ({
    edit: reworded("contractor", "name", `id = '${ids.contractor}'`),
    question: node("issuer", ids.contractor, "... on Contractor { name }"),
  }),
  "an issuer": ({ ids }) => ({
    edit: reworded("issuer", "address", `id = '${ids.issuer}'`),
    question: node("contractor", ids.issuer, "... on Issuer { address }"),
  }),
  "a branch of an issuer": ({ ids }) => ({
    edit: reworded("issuer_branch", "name", `id = '${ids.branch.osaka}'`),
    question: node("contractor", ids.issuer, "... on Issuer { branches { name } }"),
  }),
  "an obligee": ({ ids }) => ({
    edit: reworded("obligee", "name", `id = '${ids.kinki}'`),
    question: node("contractor", ids.kinki, "... on Obligee { name }"),
  }),
  "the body of an obligee": ({ ids, bodyId }) => ({
    edit: reworded("obligee", "name", `id = '${bodyId}'`),
    question: node("contractor", ids.kinki, "... on Obligee { parent { name } }"),
  }),
  "a premium table": ({ premiumTableId }) => ({
    edit: reworded("premium_table", "source", `id = '${premiumTableId}'`),
    question: node("contractor", premiumTableId, "... on PremiumTable { source }"),
  }),
  "the viewer's organisation": ({ ids }) => ({
    edit: reworded("contractor", "name", `id = '${ids.contractor}'`),
    question: { by: "contractor", query: "{ viewer { organisation { ... on Contractor { name } } } }" },
  }),
  "the policy of an obligee": ({ ids }) => ({
    edit: reworded("obligee_policy", "source", `obligee_id = '${ids.kinki}'`),
    question: obligeePolicy(ids.kinki),
  }),
  "the policy of an obligee's body": ({ ids, bodyId }) => ({
    edit: reworded("obligee_policy", "source", `obligee_id = '${bodyId}'`),
    question: obligeePolicy(ids.kinki),
  }),
  "the policy that decides on eligibility": ({ ids }) => ({
    edit: {
      made: [`UPDATE obligee_policy SET advance_percent = 7 WHERE obligee_id = '${ids.kinki}'`],
      undone: [`UPDATE obligee_policy SET advance_percent = 30 WHERE obligee_id = '${ids.kinki}'`],
    },
    question: {
      by: "contractor",
      query:
        "query E($input: EligibilityInput!) { eligibility(input: $input) { ... on Eligibility { mostAmount } } }",
      variables: {
        input: {
          kind: "ADVANCE_PAYMENT",
          obligeeId: ids.kinki,
          worksContract: {
            contractPrice: 100_000_000,
            workPeriod: appliedWorks().workPeriod,
            contractedOn: appliedWorks().contractedOn,
          },
        },
      },
    },
  }),
  "the table that a premium is quoted by": ({ ids }) => ({
    edit: reworded("premium_table", "source", `issuer_id = '${ids.issuer}'`),
    question: {
      by: "contractor",
      query:
        "query Q($input: PremiumQuoteInput!) { premiumQuote(input: $input) { ... on PremiumQuote { total table { source } } } }",
      variables: { input: { issuerId: ids.issuer, kind: "ADVANCE_PAYMENT", amount: 40_000_000 } },
    },
  }),
  "the policy that decides on an amendment": ({ ids, guaranteeId }) => ({
    edit: reworded("obligee_policy", "source", `obligee_id = '${ids.kinki}'`),
    question: {
      by: "issuer",
      query:
        "query A($input: AmendmentEffectInput!) { amendmentEffect(input: $input) { ... on AmendmentEffect { effect } } }",
      variables: { input: { guaranteeId, change: { contractPrice: 110_000_000, amendedOn: TODAY } } },
    },
  }),
};

function obligeePolicy(obligeeId: string): Question {
  return {
    by: "contractor",
    query:
      "query P($obligeeId: ID!) { obligeePolicy(obligeeId: $obligeeId) { advancePercent { value source } } }",
    variables: { obligeeId },
  };
}
