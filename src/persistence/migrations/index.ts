import { Spine1795305600000 } from "./1795305600000-spine";
import { Applications1795392000000 } from "./1795392000000-applications";
import { Adoptions1795393000000 } from "./1795393000000-adoptions";
import { ObligeePolicies1795394000000 } from "./1795394000000-obligee-policies";
import { PremiumTables1795395000000 } from "./1795395000000-premium-tables";
import { Accounts1795396000000 } from "./1795396000000-accounts";
import { Mails1795397000000 } from "./1795397000000-mails";
import { GuaranteeApplications1795398000000 } from "./1795398000000-guarantee-applications";
import { AmendmentsAndEnds1795399000000 } from "./1795399000000-amendments-and-ends";
import { AddresseesAreSearched1795400000000 } from "./1795400000000-addressees-are-searched";
import { ListOrders1795401000000 } from "./1795401000000-list-orders";
import { Alarms1795402200000 } from "./1795402200000-alarms";
import { GuessDelays1795402200001 } from "./1795402200001-guess-delays";
import { NamesAreFoldedAnew1795402300000 } from "./1795402300000-names-are-folded-anew";
import { Seals1795402400000 } from "./1795402400000-seals";
import { ListOrdersOfAll1795402500000 } from "./1795402500000-list-orders-of-all";
import { Grams1795402500001 } from "./1795402500001-grams";
import { Premiums1795402600000 } from "./1795402600000-premiums";
import { WorksContracts1795500000000 } from "./1795500000000-works-contracts";
import { AmountFindings1795500100000 } from "./1795500100000-amount-findings";
import { EvidenceOfEnds1795500200000 } from "./1795500200000-evidence-of-ends";
import { InterimRules1795500300000 } from "./1795500300000-interim-rules";
import { WorksAmendments1795500400000 } from "./1795500400000-works-amendments";
import { ReturnedApplications1795600000000 } from "./1795600000000-returned-applications";
import { ApplicationRequirements1795600100000 } from "./1795600100000-application-requirements";
import { Attachments1795600200000 } from "./1795600200000-attachments";
import { AmendmentApplications1795700000000 } from "./1795700000000-amendment-applications";
import { CorporateNumbers1795800000000 } from "./1795800000000-corporate-numbers";
import { AwardedWorks1795800100000 } from "./1795800100000-awarded-works";
import { ListedWorksContracts1796000000000 } from "./1796000000000-listed-works-contracts";
import { UniqueWorksNumbers1796000100000 } from "./1796000100000-unique-works-numbers";
import { Changes1796100000000 } from "./1796100000000-changes";
import { Webhooks1796100100000 } from "./1796100100000-webhooks";
import { Ledgers1796200000000 } from "./1796200000000-ledgers";
import { HandOvers1796400000000 } from "./1796400000000-hand-overs";
import { HandOverRules1796400100000 } from "./1796400100000-hand-over-rules";
import { EndConfirmations1796400200000 } from "./1796400200000-end-confirmations";
import { ObligeePosts1797300000000 } from "./1797300000000-obligee-posts";
import { HeadsAreSearched1797300100000 } from "./1797300100000-heads-are-searched";
import { PaidAhead1797100000000 } from "./1797100000000-paid-ahead";
import { MailChoices1797400000000 } from "./1797400000000-mail-choices";
import { Companies1798000000000 } from "./1798000000000-companies";
import { ApprovingIssuers1797500000000 } from "./1797500000000-approving-issuers";
import { AdoptionStatements1798200000000 } from "./1798200000000-adoption-statements";
import { LedgersKnowReadings1798200100000 } from "./1798200100000-ledgers-know-readings";
import { SearchedWorks1798200200000 } from "./1798200200000-searched-works";
import { Staff1798100000000 } from "./1798100000000-staff";
import { ItemUpdates1797200000000 } from "./1797200000000-item-updates";
import { EarlierPrices1797201000000 } from "./1797201000000-earlier-prices";
import { AssignedEntries1797202000000 } from "./1797202000000-assigned-entries";
import { Readings1797100100000 } from "./1797100100000-readings";
import { LedgerAttachments1798300000000 } from "./1798300000000-ledger-attachments";
import { GuaranteeAttachments1798300100000 } from "./1798300100000-guarantee-attachments";
import { DifferingWorks1798400000000 } from "./1798400000000-differing-works";

/** Every migration, oldest first. One set serves both engines. */
export const MIGRATIONS = [
  Spine1795305600000,
  Applications1795392000000,
  Adoptions1795393000000,
  ObligeePolicies1795394000000,
  PremiumTables1795395000000,
  Accounts1795396000000,
  Mails1795397000000,
  GuaranteeApplications1795398000000,
  AmendmentsAndEnds1795399000000,
  AddresseesAreSearched1795400000000,
  ListOrders1795401000000,
  Alarms1795402200000,
  GuessDelays1795402200001,
  NamesAreFoldedAnew1795402300000,
  Seals1795402400000,
  ListOrdersOfAll1795402500000,
  Grams1795402500001,
  Premiums1795402600000,
  WorksContracts1795500000000,
  AmountFindings1795500100000,
  EvidenceOfEnds1795500200000,
  InterimRules1795500300000,
  WorksAmendments1795500400000,
  ReturnedApplications1795600000000,
  ApplicationRequirements1795600100000,
  Attachments1795600200000,
  AmendmentApplications1795700000000,
  CorporateNumbers1795800000000,
  AwardedWorks1795800100000,
  ListedWorksContracts1796000000000,
  UniqueWorksNumbers1796000100000,
  Changes1796100000000,
  Webhooks1796100100000,
  Ledgers1796200000000,
  HandOvers1796400000000,
  HandOverRules1796400100000,
  EndConfirmations1796400200000,
  PaidAhead1797100000000,
  Readings1797100100000,
  ItemUpdates1797200000000,
  EarlierPrices1797201000000,
  AssignedEntries1797202000000,
  ObligeePosts1797300000000,
  HeadsAreSearched1797300100000,
  MailChoices1797400000000,
  ApprovingIssuers1797500000000,
  Companies1798000000000,
  AdoptionStatements1798200000000,
  LedgersKnowReadings1798200100000,
  SearchedWorks1798200200000,
  Staff1798100000000,
  LedgerAttachments1798300000000,
  GuaranteeAttachments1798300100000,
  DifferingWorks1798400000000,
];
