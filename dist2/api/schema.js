"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createSchema = createSchema;
require("reflect-metadata");
const amount_finding_type_1 = require("./guarantee/amount-finding.type");
const type_graphql_1 = require("type-graphql");
const amendment_application_resolver_1 = require("./amendment-application/amendment-application.resolver");
const amendment_application_steps_resolver_1 = require("./amendment-application/amendment-application-steps.resolver");
const application_resolver_1 = require("./application/application.resolver");
const apply_resolver_1 = require("./application/apply.resolver");
const attachment_resolver_1 = require("./application/attachment.resolver");
const underwrite_resolver_1 = require("./application/underwrite.resolver");
const administer_users_resolver_1 = require("./account/administer-users.resolver");
const import_users_resolver_1 = require("./account/import-users.resolver");
const choose_by_link_resolver_1 = require("./account/choose-by-link.resolver");
const access_token_resolver_1 = require("./account/access-token.resolver");
const amendment_resolver_1 = require("./guarantee/amendment.resolver");
const auth_key_resolver_1 = require("./auth-key/auth-key.resolver");
const reissue_auth_key_resolver_1 = require("./auth-key/reissue-auth-key.resolver");
const list_bounds_1 = require("./graphql/cost/list-bounds");
const called_at_once_1 = require("./graphql/execution/called-at-once");
const certificate_original_resolver_1 = require("./certificate/certificate-original.resolver");
const certificate_resolver_1 = require("./certificate/certificate.resolver");
const hand_over_rules_resolver_1 = require("./deposit/hand-over-rules.resolver");
const submission_guide_resolver_1 = require("./deposit/submission-guide.resolver");
const receipt_pdf_resolver_1 = require("./deposit/receipt-pdf.resolver");
const deposit_resolver_1 = require("./deposit/deposit.resolver");
const change_resolver_1 = require("./change/change.resolver");
const eligibility_resolver_1 = require("./obligee/eligibility.resolver");
const end_confirmation_resolver_1 = require("./guarantee/end-confirmation.resolver");
const guarantee_end_resolver_1 = require("./guarantee/guarantee-end.resolver");
const guarantee_end_pending_resolver_1 = require("./guarantee/guarantee-end-pending.resolver");
const guarantee_resolver_1 = require("./guarantee/guarantee.resolver");
const guarantees_csv_resolver_1 = require("./guarantee/guarantees-csv.resolver");
const coverage_gap_type_1 = require("./ledger/coverage-gap.type");
const ledger_changes_resolver_1 = require("./ledger/ledger-changes.resolver");
const ledger_csv_resolver_1 = require("./ledger/ledger-csv.resolver");
const ledger_resolver_1 = require("./ledger/ledger.resolver");
const recorded_entry_resolver_1 = require("./ledger/recorded-entry.resolver");
const mail_choices_resolver_1 = require("./notice/mail-choices.resolver");
const mail_resolver_1 = require("./notice/mail.resolver");
const match_resolver_1 = require("./match/match.resolver");
const node_resolver_1 = require("./graphql/node/node.resolver");
const adoption_sources_resolver_1 = require("./obligee/adoption-sources.resolver");
const obligee_history_resolver_1 = require("./obligee/obligee-history.resolver");
const obligee_posts_resolver_1 = require("./obligee/obligee-posts.resolver");
const obligee_resolver_1 = require("./obligee/obligee.resolver");
const obligee_type_1 = require("./obligee/obligee.type");
const obligee_policy_resolver_1 = require("./obligee/obligee-policy.resolver");
const contractor_correction_resolver_1 = require("./party/contractor-correction.resolver");
const party_type_1 = require("./party/party.type");
const party_resolver_1 = require("./party/party.resolver");
const monthly_premiums_resolver_1 = require("./premium/monthly-premiums.resolver");
const open_certificate_resolver_1 = require("./certificate/open-certificate.resolver");
const open_certificates_resolver_1 = require("./certificate/open-certificates.resolver");
const premium_quote_resolver_1 = require("./premium/premium-quote.resolver");
const premium_table_resolver_1 = require("./premium/premium-table.resolver");
const registration_resolver_1 = require("./account/registration.resolver");
const session_resolver_1 = require("./account/session.resolver");
const user_resolver_1 = require("./account/user.resolver");
const validate_argument_1 = require("./graphql/validation/validate-argument");
const viewer_resolver_1 = require("./account/viewer.resolver");
const webhook_delivery_resolver_1 = require("./webhook/webhook-delivery.resolver");
const webhook_endpoint_resolver_1 = require("./webhook/webhook-endpoint.resolver");
const works_contract_resolver_1 = require("./works-contract/works-contract.resolver");
const works_resolver_1 = require("./works-contract/works.resolver");
let built;
/** The schema, built once: resolvers keep nothing, all they need comes with the context. */
function createSchema() {
    built ??= completed((0, type_graphql_1.buildSchemaSync)({
        resolvers: [
            application_resolver_1.ApplicationResolver,
            apply_resolver_1.ApplyResolver,
            attachment_resolver_1.AttachmentResolver,
            underwrite_resolver_1.UnderwriteResolver,
            works_resolver_1.WorksResolver,
            works_contract_resolver_1.WorksContractResolver,
            access_token_resolver_1.AccessTokenResolver,
            administer_users_resolver_1.AdministerUsersResolver,
            choose_by_link_resolver_1.ChooseByLinkResolver,
            import_users_resolver_1.ImportUsersResolver,
            amendment_application_resolver_1.AmendmentApplicationResolver,
            amendment_application_steps_resolver_1.AmendmentApplicationStepsResolver,
            amendment_resolver_1.AmendmentResolver,
            auth_key_resolver_1.AuthKeyResolver,
            certificate_resolver_1.CertificateResolver,
            contractor_correction_resolver_1.ContractorCorrectionResolver,
            certificate_original_resolver_1.CertificateOriginalResolver,
            deposit_resolver_1.DepositResolver,
            receipt_pdf_resolver_1.ReceiptPdfResolver,
            end_confirmation_resolver_1.EndConfirmationResolver,
            hand_over_rules_resolver_1.HandOverRulesResolver,
            submission_guide_resolver_1.SubmissionGuideResolver,
            change_resolver_1.ChangeResolver,
            eligibility_resolver_1.EligibilityResolver,
            guarantee_end_resolver_1.GuaranteeEndResolver,
            guarantee_resolver_1.GuaranteeResolver,
            guarantees_csv_resolver_1.GuaranteesCsvResolver,
            coverage_gap_type_1.CoverageGapResolver,
            ledger_changes_resolver_1.LedgerChangesResolver,
            ledger_csv_resolver_1.LedgerCsvResolver,
            ledger_resolver_1.LedgerResolver,
            recorded_entry_resolver_1.RecordedEntryResolver,
            mail_choices_resolver_1.MailChoicesResolver,
            mail_resolver_1.MailResolver,
            match_resolver_1.MatchResolver,
            node_resolver_1.NodeResolver,
            open_certificate_resolver_1.OpenCertificateResolver,
            open_certificates_resolver_1.OpenCertificatesResolver,
            obligee_policy_resolver_1.ObligeePolicyResolver,
            obligee_resolver_1.ObligeeResolver,
            obligee_posts_resolver_1.ObligeePostsResolver,
            obligee_history_resolver_1.ObligeeHistoryResolver,
            adoption_sources_resolver_1.AdoptionSourcesResolver,
            party_resolver_1.PartyResolver,
            amount_finding_type_1.AmountFindingResolver,
            monthly_premiums_resolver_1.MonthlyPremiumsResolver,
            guarantee_end_pending_resolver_1.PendingEndResolver,
            premium_quote_resolver_1.PremiumQuoteResolver,
            premium_table_resolver_1.PremiumTableResolver,
            registration_resolver_1.RegistrationResolver,
            reissue_auth_key_resolver_1.ReissueAuthKeyResolver,
            session_resolver_1.SessionResolver,
            user_resolver_1.UserResolver,
            viewer_resolver_1.ViewerResolver,
            webhook_delivery_resolver_1.WebhookDeliveryResolver,
            webhook_endpoint_resolver_1.WebhookEndpointResolver,
        ],
        orphanedTypes: [party_type_1.IssuerType, party_type_1.ContractorType, obligee_type_1.ObligeeType, party_type_1.OperatorType],
        validateFn: validate_argument_1.validateArgument,
        // It would execute an introspection at each start. A test validates the schema.
        skipCheck: true,
    }));
    (0, list_bounds_1.assertListsAreBounded)(built);
    return built;
}
function completed(schema) {
    (0, called_at_once_1.callAtOnce)(schema);
    return described(schema);
}
/** type-graphql gives the root types no description of their own. */
function described(schema) {
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
//# sourceMappingURL=schema.js.map