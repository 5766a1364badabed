import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { AmountFindingResolver } from "./guarantee/amount-finding.type";
import { buildSchemaSync } from "type-graphql";
import { AmendmentApplicationResolver } from "./amendment-application/amendment-application.resolver";
import { AmendmentApplicationStepsResolver } from "./amendment-application/amendment-application-steps.resolver";
import { ApplicationResolver } from "./application/application.resolver";
import { ApplyResolver } from "./application/apply.resolver";
import { AttachmentResolver } from "./application/attachment.resolver";
import { UnderwriteResolver } from "./application/underwrite.resolver";
import { AdministerUsersResolver } from "./account/administer-users.resolver";
import { ImportUsersResolver } from "./account/import-users.resolver";
import { ChooseByLinkResolver } from "./account/choose-by-link.resolver";
import { AccessTokenResolver } from "./account/access-token.resolver";
import { AmendmentResolver } from "./guarantee/amendment.resolver";
import { AuthKeyResolver } from "./auth-key/auth-key.resolver";
import { ReissueAuthKeyResolver } from "./auth-key/reissue-auth-key.resolver";
import { assertListsAreBounded } from "./graphql/cost/list-bounds";
import { knowEnumValues } from "./graphql/errors/unknown-enum-value";
import { callAtOnce } from "./graphql/execution/called-at-once";
import { CertificateOriginalResolver } from "./certificate/certificate-original.resolver";
import { CertificateResolver } from "./certificate/certificate.resolver";
import { HandOverRulesResolver } from "./deposit/hand-over-rules.resolver";
import { SubmissionGuideResolver } from "./deposit/submission-guide.resolver";
import { ReceiptPdfResolver } from "./deposit/receipt-pdf.resolver";
import { DepositResolver } from "./deposit/deposit.resolver";
import { ChangeResolver } from "./change/change.resolver";
import { EligibilityResolver } from "./obligee/eligibility.resolver";
import { EndConfirmationResolver } from "./guarantee/end-confirmation.resolver";
import { GuaranteeEndResolver } from "./guarantee/guarantee-end.resolver";
import { PendingEndResolver } from "./guarantee/guarantee-end-pending.resolver";
import { GuaranteeResolver } from "./guarantee/guarantee.resolver";
import { GuaranteesCsvResolver } from "./guarantee/guarantees-csv.resolver";
import { CoverageGapResolver } from "./ledger/coverage-gap.type";
import { LedgerAttachmentResolver } from "./ledger/ledger-attachment.resolver";
import { GuaranteeAttachmentResolver } from "./guarantee/guarantee-attachment.resolver";
import { LedgerChangesResolver } from "./ledger/ledger-changes.resolver";
import { LedgerCsvResolver } from "./ledger/ledger-csv.resolver";
import { LedgerResolver } from "./ledger/ledger.resolver";
import { RecordedEntryResolver } from "./ledger/recorded-entry.resolver";
import { MailChoicesResolver } from "./notice/mail-choices.resolver";
import { MailResolver } from "./notice/mail.resolver";
import { MatchResolver } from "./match/match.resolver";
import { NodeResolver } from "./graphql/node/node.resolver";
import { AdoptionSourcesResolver } from "./obligee/adoption-sources.resolver";
import { ObligeeHistoryResolver } from "./obligee/obligee-history.resolver";
import { ObligeePostsResolver } from "./obligee/obligee-posts.resolver";
import { ObligeeResolver } from "./obligee/obligee.resolver";
import { ObligeeType } from "./obligee/obligee.type";
import { ObligeePolicyResolver } from "./obligee/obligee-policy.resolver";
import { ContractorCorrectionResolver } from "./party/contractor-correction.resolver";
import { ContractorType, IssuerType, OperatorType } from "./party/party.type";
import { PartyResolver } from "./party/party.resolver";
import { MonthlyPremiumsResolver } from "./premium/monthly-premiums.resolver";
import { OpenCertificateResolver } from "./certificate/open-certificate.resolver";
import { OpenCertificatesResolver } from "./certificate/open-certificates.resolver";
import { PremiumQuoteResolver } from "./premium/premium-quote.resolver";
import { PremiumTableResolver } from "./premium/premium-table.resolver";
import { RegistrationResolver } from "./account/registration.resolver";
import { SessionResolver } from "./account/session.resolver";
import { UserResolver } from "./account/user.resolver";
import { validateArgument } from "./graphql/validation/validate-argument";
import { ViewerResolver } from "./account/viewer.resolver";
import { WebhookDeliveryResolver } from "./webhook/webhook-delivery.resolver";
import { WebhookEndpointResolver } from "./webhook/webhook-endpoint.resolver";
import { WorksContractResolver } from "./works-contract/works-contract.resolver";
import { WorksResolver } from "./works-contract/works.resolver";

let built: GraphQLSchema | undefined;

/** The schema, built once: resolvers keep nothing, all they need comes with the context. */
export function createSchema(): GraphQLSchema {
  built ??= completed(
    buildSchemaSync({
      resolvers: [
        ApplicationResolver,
        ApplyResolver,
        AttachmentResolver,
        LedgerAttachmentResolver,
        GuaranteeAttachmentResolver,
        UnderwriteResolver,
        WorksResolver,
        WorksContractResolver,
        AccessTokenResolver,
        AdministerUsersResolver,
        ChooseByLinkResolver,
        ImportUsersResolver,
        AmendmentApplicationResolver,
        AmendmentApplicationStepsResolver,
        AmendmentResolver,
        AuthKeyResolver,
        CertificateResolver,
        ContractorCorrectionResolver,
        CertificateOriginalResolver,
        DepositResolver,
        ReceiptPdfResolver,
        EndConfirmationResolver,
        HandOverRulesResolver,
        SubmissionGuideResolver,
        ChangeResolver,
        EligibilityResolver,
        GuaranteeEndResolver,
        GuaranteeResolver,
        GuaranteesCsvResolver,
        CoverageGapResolver,
        LedgerChangesResolver,
        LedgerCsvResolver,
        LedgerResolver,
        RecordedEntryResolver,
        MailChoicesResolver,
        MailResolver,
        MatchResolver,
        NodeResolver,
        OpenCertificateResolver,
        OpenCertificatesResolver,
        ObligeePolicyResolver,
        ObligeeResolver,
        ObligeePostsResolver,
        ObligeeHistoryResolver,
        AdoptionSourcesResolver,
        PartyResolver,
        AmountFindingResolver,
        MonthlyPremiumsResolver,
        PendingEndResolver,
        PremiumQuoteResolver,
        PremiumTableResolver,
        RegistrationResolver,
        ReissueAuthKeyResolver,
        SessionResolver,
        UserResolver,
        ViewerResolver,
        WebhookDeliveryResolver,
        WebhookEndpointResolver,
      ],
      orphanedTypes: [IssuerType, ContractorType, ObligeeType, OperatorType],
      validateFn: validateArgument,
      // It would execute an introspection at each start. A test validates the schema.
      skipCheck: true,
    }),
  );
  assertListsAreBounded(built);
  return built;
}

function completed(schema: GraphQLSchema): GraphQLSchema {
  // As `assumeValid` would: neither Apollo's start nor the first operation validates it.
  schema.__validationErrors = [];
  callAtOnce(schema);
  knowEnumValues(schema);
  return described(schema);
}

/** type-graphql gives the root types no description of their own. */
function described(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query)
    query.description =
      "All that can be read. What the caller may not see is not there: null, or absent from a list.";
  if (mutation)
    mutation.description =
      "All that can be done. Every result is a union of one success and the errors a caller has to expect; " +
      "each error is a UserError. A refusal has changed nothing.";
  return schema;
}
