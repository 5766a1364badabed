"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MIGRATIONS = void 0;
const _1795305600000_spine_1 = require("./1795305600000-spine");
const _1795392000000_applications_1 = require("./1795392000000-applications");
const _1795393000000_adoptions_1 = require("./1795393000000-adoptions");
const _1795394000000_obligee_policies_1 = require("./1795394000000-obligee-policies");
const _1795395000000_premium_tables_1 = require("./1795395000000-premium-tables");
const _1795396000000_accounts_1 = require("./1795396000000-accounts");
const _1795397000000_mails_1 = require("./1795397000000-mails");
const _1795398000000_guarantee_applications_1 = require("./1795398000000-guarantee-applications");
const _1795399000000_amendments_and_ends_1 = require("./1795399000000-amendments-and-ends");
const _1795400000000_addressees_are_searched_1 = require("./1795400000000-addressees-are-searched");
const _1795401000000_list_orders_1 = require("./1795401000000-list-orders");
const _1795402200000_alarms_1 = require("./1795402200000-alarms");
const _1795402200001_guess_delays_1 = require("./1795402200001-guess-delays");
const _1795402300000_names_are_folded_anew_1 = require("./1795402300000-names-are-folded-anew");
const _1795402400000_seals_1 = require("./1795402400000-seals");
const _1795402500000_list_orders_of_all_1 = require("./1795402500000-list-orders-of-all");
const _1795402500001_grams_1 = require("./1795402500001-grams");
const _1795402600000_premiums_1 = require("./1795402600000-premiums");
const _1795500000000_works_contracts_1 = require("./1795500000000-works-contracts");
const _1795500100000_amount_findings_1 = require("./1795500100000-amount-findings");
const _1795500200000_evidence_of_ends_1 = require("./1795500200000-evidence-of-ends");
const _1795500300000_interim_rules_1 = require("./1795500300000-interim-rules");
const _1795500400000_works_amendments_1 = require("./1795500400000-works-amendments");
const _1795600000000_returned_applications_1 = require("./1795600000000-returned-applications");
const _1795600100000_application_requirements_1 = require("./1795600100000-application-requirements");
const _1795600200000_attachments_1 = require("./1795600200000-attachments");
const _1795700000000_amendment_applications_1 = require("./1795700000000-amendment-applications");
const _1795800000000_corporate_numbers_1 = require("./1795800000000-corporate-numbers");
const _1795800100000_awarded_works_1 = require("./1795800100000-awarded-works");
const _1796000000000_listed_works_contracts_1 = require("./1796000000000-listed-works-contracts");
const _1796000100000_unique_works_numbers_1 = require("./1796000100000-unique-works-numbers");
const _1796100000000_changes_1 = require("./1796100000000-changes");
const _1796100100000_webhooks_1 = require("./1796100100000-webhooks");
const _1796200000000_ledgers_1 = require("./1796200000000-ledgers");
const _1796400000000_hand_overs_1 = require("./1796400000000-hand-overs");
const _1796400100000_hand_over_rules_1 = require("./1796400100000-hand-over-rules");
const _1796400200000_end_confirmations_1 = require("./1796400200000-end-confirmations");
const _1797300000000_obligee_posts_1 = require("./1797300000000-obligee-posts");
const _1797300100000_heads_are_searched_1 = require("./1797300100000-heads-are-searched");
const _1797100000000_paid_ahead_1 = require("./1797100000000-paid-ahead");
const _1797400000000_mail_choices_1 = require("./1797400000000-mail-choices");
const _1798000000000_companies_1 = require("./1798000000000-companies");
const _1797500000000_approving_issuers_1 = require("./1797500000000-approving-issuers");
const _1798200000000_adoption_statements_1 = require("./1798200000000-adoption-statements");
const _1798200100000_ledgers_know_readings_1 = require("./1798200100000-ledgers-know-readings");
const _1798200200000_searched_works_1 = require("./1798200200000-searched-works");
const _1798100000000_staff_1 = require("./1798100000000-staff");
const _1797200000000_item_updates_1 = require("./1797200000000-item-updates");
const _1797201000000_earlier_prices_1 = require("./1797201000000-earlier-prices");
const _1797202000000_assigned_entries_1 = require("./1797202000000-assigned-entries");
const _1797100100000_readings_1 = require("./1797100100000-readings");
/** Every migration, oldest first. One set serves both engines. */
exports.MIGRATIONS = [
    _1795305600000_spine_1.Spine1795305600000,
    _1795392000000_applications_1.Applications1795392000000,
    _1795393000000_adoptions_1.Adoptions1795393000000,
    _1795394000000_obligee_policies_1.ObligeePolicies1795394000000,
    _1795395000000_premium_tables_1.PremiumTables1795395000000,
    _1795396000000_accounts_1.Accounts1795396000000,
    _1795397000000_mails_1.Mails1795397000000,
    _1795398000000_guarantee_applications_1.GuaranteeApplications1795398000000,
    _1795399000000_amendments_and_ends_1.AmendmentsAndEnds1795399000000,
    _1795400000000_addressees_are_searched_1.AddresseesAreSearched1795400000000,
    _1795401000000_list_orders_1.ListOrders1795401000000,
    _1795402200000_alarms_1.Alarms1795402200000,
    _1795402200001_guess_delays_1.GuessDelays1795402200001,
    _1795402300000_names_are_folded_anew_1.NamesAreFoldedAnew1795402300000,
    _1795402400000_seals_1.Seals1795402400000,
    _1795402500000_list_orders_of_all_1.ListOrdersOfAll1795402500000,
    _1795402500001_grams_1.Grams1795402500001,
    _1795402600000_premiums_1.Premiums1795402600000,
    _1795500000000_works_contracts_1.WorksContracts1795500000000,
    _1795500100000_amount_findings_1.AmountFindings1795500100000,
    _1795500200000_evidence_of_ends_1.EvidenceOfEnds1795500200000,
    _1795500300000_interim_rules_1.InterimRules1795500300000,
    _1795500400000_works_amendments_1.WorksAmendments1795500400000,
    _1795600000000_returned_applications_1.ReturnedApplications1795600000000,
    _1795600100000_application_requirements_1.ApplicationRequirements1795600100000,
    _1795600200000_attachments_1.Attachments1795600200000,
    _1795700000000_amendment_applications_1.AmendmentApplications1795700000000,
    _1795800000000_corporate_numbers_1.CorporateNumbers1795800000000,
    _1795800100000_awarded_works_1.AwardedWorks1795800100000,
    _1796000000000_listed_works_contracts_1.ListedWorksContracts1796000000000,
    _1796000100000_unique_works_numbers_1.UniqueWorksNumbers1796000100000,
    _1796100000000_changes_1.Changes1796100000000,
    _1796100100000_webhooks_1.Webhooks1796100100000,
    _1796200000000_ledgers_1.Ledgers1796200000000,
    _1796400000000_hand_overs_1.HandOvers1796400000000,
    _1796400100000_hand_over_rules_1.HandOverRules1796400100000,
    _1796400200000_end_confirmations_1.EndConfirmations1796400200000,
    _1797100000000_paid_ahead_1.PaidAhead1797100000000,
    _1797100100000_readings_1.Readings1797100100000,
    _1797200000000_item_updates_1.ItemUpdates1797200000000,
    _1797201000000_earlier_prices_1.EarlierPrices1797201000000,
    _1797202000000_assigned_entries_1.AssignedEntries1797202000000,
    _1797300000000_obligee_posts_1.ObligeePosts1797300000000,
    _1797300100000_heads_are_searched_1.HeadsAreSearched1797300100000,
    _1797400000000_mail_choices_1.MailChoices1797400000000,
    _1797500000000_approving_issuers_1.ApprovingIssuers1797500000000,
    _1798000000000_companies_1.Companies1798000000000,
    _1798200000000_adoption_statements_1.AdoptionStatements1798200000000,
    _1798200100000_ledgers_know_readings_1.LedgersKnowReadings1798200100000,
    _1798200200000_searched_works_1.SearchedWorks1798200200000,
    _1798100000000_staff_1.Staff1798100000000,
];
//# sourceMappingURL=index.js.map