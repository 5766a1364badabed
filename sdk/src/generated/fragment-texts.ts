// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

export const ACCESS_TOKEN =
  "fragment AccessToken on AccessToken{id name scopes createdAt expiresAt lastUsedAt revokedAt}";

export const ADOPTION =
  "fragment Adoption on Adoption{startsOn startBasis works consulting consultingStartsOn kinds isTrial asOf source department}";

export const ADOPTION_STATEMENT =
  "fragment AdoptionStatement on AdoptionStatement{startsOn startBasis works consulting consultingStartsOn kinds isTrial asOf isDayStated source sourceUrl recordedAt isInForce}";

export const ADVANCE_ACCOUNT = "fragment AdvanceAccount on AdvanceAccount{type number holder}";

export const AMENDABLE_TERMS =
  "fragment AmendableTerms on AmendableTerms{amount contractPrice coveredPrice paidAhead workPeriod{...WorkPeriod}expiresOn}";

export const AMENDMENT =
  "fragment Amendment on Amendment{amendedOn recordedAt effect before{...AmendableTerms}after{...AmendableTerms}certificate{id version issuedOn}}";

export const AMENDMENT_APPLICATION =
  "fragment AmendmentApplication on AmendmentApplication{id status revision amendedOn certificateVersion reason externalReference declineReason createdAt changedAt updatedAt decidedAt guarantee{id number status revision}issuer{id name}contractor{id name}before{...AmendableTerms}after{...AmendableTerms}premiumDifference{...PremiumDifference}finalPremium{...AmendmentPremium}due{...DuePremium}settlement{...AmendmentPremiumSettlement}history{...AmendmentApplicationEvent}}";

export const AMENDMENT_APPLICATION_EVENT =
  "fragment AmendmentApplicationEvent on AmendmentApplicationEvent{at type from to role organisationId userId}";

export const AMENDMENT_EFFECT =
  "fragment AmendmentEffect on AmendmentEffect{effect reasons{...AmendmentReason}amountFinding{...AmountFinding}overCeiling{...InputFinding}premiumDifference{...PremiumDifference}before{...AmendableTerms}after{...AmendableTerms}}";

export const AMENDMENT_OF_PREMIUM =
  "fragment AmendmentOfPremium on AmendmentOfPremium{amendedOn version direction}";

export const AMENDMENT_PREMIUM =
  "fragment AmendmentPremium on AmendmentPremium{direction amount reason setAt userId former{...FormerAmendmentPremium}}";

export const AMENDMENT_PREMIUM_SETTLEMENT =
  "fragment AmendmentPremiumSettlement on AmendmentPremiumSettlement{method settledOn amount}";

export const AMENDMENT_REASON =
  "fragment AmendmentReason on AmendmentReason{code effect message source isOwnRule}";

export const AMOUNT_FINDING =
  "fragment AmountFinding on AmountFinding{code limit difference message source isOwnRule}";

export const APPLICATION_EVENT =
  "fragment ApplicationEvent on ApplicationEvent{at type from to role organisationId userId}";

export const APPLICATION_REQUIREMENTS =
  "fragment ApplicationRequirements on ApplicationRequirements{effectiveFrom source asksForAccount designatedBanks documents}";

export const APPLICATION_RETURN =
  "fragment ApplicationReturn on ApplicationReturn{reason corrections{...Correction}returnedAt userId}";

export const APPLIED_WORK_PERIOD = "fragment AppliedWorkPeriod on AppliedWorkPeriod{from to}";

export const APPLIED_WORKS_CONTRACT =
  "fragment AppliedWorksContract on AppliedWorksContract{name place contractPrice coveredPrice contractedOn noticedOn nominatedOn procurementStartedOn fiscalYears{...FiscalYearPlan}advanceYears identifiers{...WorksIdentifiers}externalReference workPeriod{...AppliedWorkPeriod}}";

export const ATTACHMENT =
  "fragment Attachment on Attachment{id kind fileName contentType size sha256 uploadedAt uploadedBy}";

export const ATTACHMENT_WITH_FILE =
  "fragment AttachmentWithFile on Attachment{...Attachment file{url expiresAt}}";

export const AUTH_KEY = "fragment AuthKey on AuthKey{value groups createdAt}";

export const CERTIFICATE =
  "fragment Certificate on Certificate{id version title amended inForce issuedOn digest content items{...CertificateItem}standing{...CertificateStanding}supersedes{id version issuedOn}supersededBy{id version issuedOn}}";

export const CERTIFICATE_ITEM = "fragment CertificateItem on CertificateItem{label value}";

export const CERTIFICATE_STANDING = "fragment CertificateStanding on CertificateStanding{mark remarks}";

export const CHANGE =
  "fragment Change on Change{id cursor type at from to guarantee{id number status}application{id status}amendmentApplication{id status}}";

export const COLLEAGUE = "fragment Colleague on User{...User departments{id name}}";

export const COMPANY_FACTS =
  "fragment CompanyFacts on CompanyFacts{reading address representative contactEmail telephone constructionLicenseNumber contractingBranch{...ContractingBranch}}";

export const CONDITION_RULE = "fragment ConditionRule on ConditionRule{value isOwn source}";

export const CONFIRMED_GUARANTEE =
  "fragment ConfirmedGuarantee on Guarantee{...GuaranteeSummary endConfirmations{...EndConfirmation}}";

export const CONTRACTING_BRANCH = "fragment ContractingBranch on ContractingBranch{name address head}";

export const CONTRACTOR =
  "fragment Contractor on Contractor{id name reading address corporateNumber representative constructionLicenseNumber contractingBranch{...ContractingBranch}contactEmail telephone}";

export const CONTRACTOR_CORRECTION =
  "fragment ContractorCorrection on ContractorCorrection{id correctedAt userId userName before{...CompanyFacts}after{...CompanyFacts}contractor{id name}}";

export const CORRECTION = "fragment Correction on Correction{item text}";

export const COVERAGE_GAP = "fragment CoverageGap on CoverageGap{code message neededUntil missing}";

export const DAYS_RULE = "fragment DaysRule on DaysRule{value isOwn source}";

export const DEPOSIT =
  "fragment Deposit on Deposit{id version channel means place recipient address handedOverOn recordedAt receiptDueOn receipt{outcome decidedAt version reason reasonText}receiptPdf{url expiresAt fileName}}";

export const DEPOSIT_BANK = "fragment DepositBank on DepositBank{name branch}";

export const DUE_PREMIUM = "fragment DuePremium on DuePremium{direction amount}";

export const ELIGIBILITY =
  "fragment Eligibility on Eligibility{eligible mostAmount leastAmount reasons{...EligibilityReason}cautions{...EligibilityReason}}";

export const ELIGIBILITY_REASON =
  "fragment EligibilityReason on EligibilityReason{path code message limit actual source isOwnRule}";

export const END_CONFIRMATION =
  "fragment EndConfirmation on EndConfirmation{id kind confirmedOn completedOn evidence{...EndEvidence}recordedAt}";

export const END_EVIDENCE = "fragment EndEvidence on EndEvidence{kind day reference digest}";

export const FINAL_PREMIUM =
  "fragment FinalPremium on FinalPremium{amount reason setAt userId former{...FormerFinalPremium}}";

export const FISCAL_YEAR_PLAN =
  "fragment FiscalYearPlan on FiscalYearPlan{year paymentLimit plannedProgress}";

export const FORMER_AMENDMENT_PREMIUM =
  "fragment FormerAmendmentPremium on FormerAmendmentPremium{direction amount reason setAt userId}";

export const FORMER_FINAL_PREMIUM =
  "fragment FormerFinalPremium on FormerFinalPremium{amount reason setAt userId}";

export const GUARANTEE =
  "fragment Guarantee on Guarantee{...GuaranteeSummary jointVenture{...JointVenture}secondGuarantee{...SecondGuarantee}amountFinding{...AmountFinding}certificate{...Certificate}certificates{...Certificate}amendments{...Amendment}end{...GuaranteeEnd}pendingEnd{...PendingGuaranteeEnd}}";

export const GUARANTEE_APPLICATION =
  "fragment GuaranteeApplication on GuaranteeApplication{id status kind contractType delivery fiscalYear paidAhead carriedOver{plannedProgress writtenOffOn}secondGuaranteeReason secondGuarantee{...SecondGuarantee}externalReference amount expiresOn isLowBid isAdvancePlanned advanceAmount isInterimAnnounced hasProgressPayment isSupervision hasTransferOfClaims contactEmail returns{...ApplicationReturn}declineReason createdAt changedAt updatedAt submittedAt decidedAt issuer{id name address}applicant{...CompanyFacts}branch{...IssuerBranch}contractor{id name address}obligee{id name}unlistedObligee{name prefecture isAnother}registeredWorks{id name}worksContract{...AppliedWorksContract}depositBank{...DepositBank}advanceAccount{...AdvanceAccount}memberAccounts{...MemberAccount}addressee{...Post}jointVenture{...JointVenture}progress{...RecognisedProgress}premium{...PremiumQuote}finalPremium{...FinalPremium}settlement{...PremiumSettlement}guarantee{id number status}attachments{...Attachment}history{...ApplicationEvent}}";

export const GUARANTEE_DIFFERENCES =
  "fragment GuaranteeDifferences on GuaranteeMatch{guaranteeId number verdict differences{field result expected actual rule}}";

export const GUARANTEE_END =
  "fragment GuaranteeEnd on GuaranteeEnd{status endedOn ground consentedOn reference evidence{...EndEvidence}recordedAt}";

export const GUARANTEE_EVENT =
  "fragment GuaranteeEvent on GuaranteeEvent{at type role organisationId userId certificateVersion from to}";

export const GUARANTEE_MATCH =
  "fragment GuaranteeMatch on GuaranteeMatch{guaranteeId number verdict fields{field result expected actual rule}}";

export const GUARANTEE_SUMMARY =
  "fragment GuaranteeSummary on Guarantee{id number revision kind status delivery issuedOn expiresOn amount contractType fiscalYear lastFiscalYear paidAhead externalReference issuer{id name address}branch{...IssuerBranch}contractor{id name address}obligee{id name}worksContract{...WorksContract}depositBank{...DepositBank}}";

export const HAND_OVER_ROUTE =
  "fragment HandOverRoute on HandOverRoute{kinds way department address place subject takesPrint takesPhoneCall telephone until}";

export const HAND_OVER_RULES =
  "fragment HandOverRules on HandOverRules{obligeeId effectiveFrom isOwn routes{...HandOverRoute}receiptBusinessDays receivesAmendmentsAnew hasNoticeAddress source asOf}";

export const HANDED_OVER_GUARANTEE =
  "fragment HandedOverGuarantee on Guarantee{...GuaranteeSummary deposits{...Deposit}}";

export const INPUT_FINDING =
  "fragment InputFinding on InputFinding{path code message limit actual source isOwnRule}";

export const ISSUED_TOKENS =
  "fragment IssuedTokens on IssuedTokens{accessToken accessTokenExpiresAt accessTokenExpiresInSeconds refreshToken refreshTokenExpiresAt user{...User}organisation{id name}}";

export const ISSUER =
  "fragment Issuer on Issuer{id name address numberPrefix representations{...IssuerRepresentation}branches{...IssuerBranch}}";

export const ISSUER_BRANCH =
  "fragment IssuerBranch on IssuerBranch{id name address telephone fax prefectures}";

export const ISSUER_REPRESENTATION =
  "fragment IssuerRepresentation on IssuerRepresentation{effectiveFrom representative termsAddress}";

export const ISSUER_REQUIREMENTS =
  "fragment IssuerRequirements on Issuer{id name applicationRequirements{...ApplicationRequirements}}";

export const JOINT_VENTURE = "fragment JointVenture on JointVenture{name members{...JointVentureMember}}";

export const JOINT_VENTURE_MEMBER =
  "fragment JointVentureMember on JointVentureMember{name shareBasisPoints isRepresentative}";

export const LEDGER_ENTRY =
  "fragment LedgerEntry on LedgerEntry{id updatedAt origin kind state number contractorName issuerName worksName worksNumber amount issuedOn expiresOn fiscalYear labels enteredAt seenVersion newestVersion guarantee{id number revision}recorded{worksFrom worksTo viewingUrl hasPassword endedOn revision}department{id name}officer{id name}notes{text writtenAt writtenBy}attachments{...Attachment}gaps{...CoverageGap}}";

export const MAIL =
  "fragment Mail on Mail{id type to subject text status createdAt sentAt attempts failure guarantee{id number}application{id status}}";

export const MAIL_CHOICES = "fragment MailChoices on MailChoices{noticeAddress switchedOff}";

export const MEMBER_ACCOUNT =
  "fragment MemberAccount on MemberAccount{member bank{...DepositBank}account{...AdvanceAccount}}";

export const MONTHLY_PREMIUM =
  "fragment MonthlyPremium on MonthlyPremium{applicationId amendment{...AmendmentOfPremium}settledOn number kind obligeeName worksName guaranteed premium}";

export const MONTHLY_PREMIUMS =
  "fragment MonthlyPremiums on MonthlyPremiums{month issuerName contractorName count total returned lines{...MonthlyPremium}account{...PayeeAccount}dueOn pdf{url expiresAt fileName}csv{url expiresAt fileName}}";

export const OBLIGEE =
  "fragment Obligee on Obligee{id name reading addressee aliases category prefecture parent{id name}adoptions{...Adoption}}";

export const OBLIGEE_POLICY =
  "fragment ObligeePolicy on ObligeePolicy{obligeeId on effectiveFrom advancePercent{...PercentRule}interimPercent{...PercentRule}totalPercent{...PercentRule}surveyPercent{...PercentRule}lowBidAdvancePercent{...PercentRule}advanceReturnPercent{...PercentRule}totalReturnPercent{...PercentRule}performancePercent{...PercentRule}lowBidPerformancePercent{...PercentRule}performanceRaiseFromPercent{...PercentRule}minimumPrice{...YenRule}minimumDays{...DaysRule}interimMinimumPrice{...YenRule}interimMinimumYearLimit{...YenRule}interimMinimumDays{...DaysRule}cap{...YenRule}roundDownTo{...YenRule}interimCap{...YenRule}lowBidInterimPercent{...PercentRule}lowBidTotalPercent{...PercentRule}interimOnlyIfAnnounced{...ConditionRule}interimExcludesProgressPayment{...ConditionRule}interimExcludesLowBid{...ConditionRule}interimExcludesSupervision{...ConditionRule}interimExcludesTransferOfClaims{...ConditionRule}uniqueWorksNumber{...ConditionRule}uniqueProcurementNumber{...ConditionRule}uniqueContractNumber{...ConditionRule}uniqueSpecificationNumber{...ConditionRule}performanceExtension{...PerformanceExtensionRule}certificateCopyNote{...TextRule}}";

export const ONLINE_DISCOUNT = "fragment OnlineDiscount on OnlineDiscount{from off name}";

export const OPEN_CERTIFICATE_SUCCESS =
  "fragment OpenCertificateSuccess on OpenCertificateSuccess{notice{code beneficiaryName message}match{...GuaranteeMatch}certificate{...Certificate}guarantee{...GuaranteeSummary}}";

export const OPENED_CERTIFICATE =
  "fragment OpenedCertificate on OpenCertificateSuccess{notice{code beneficiaryName message}match{...GuaranteeDifferences}certificate{id version title amended inForce issuedOn digest content}guarantee{...GuaranteeSummary}}";

export const PAGE_INFO = "fragment PageInfo on PageInfo{hasNextPage endCursor hasPreviousPage startCursor}";

export const PAYEE_ACCOUNT = "fragment PayeeAccount on PayeeAccount{bank branch type number holder}";

export const PDF_FILE = "fragment PdfFile on PdfFile{url fileName sha256}";

export const PENDING_GUARANTEE_END =
  "fragment PendingGuaranteeEnd on PendingGuaranteeEnd{id status endedOn ground consentedOn reference evidence{...EndEvidence}recordedAt recordedBy}";

export const PERCENT_RULE = "fragment PercentRule on PercentRule{value isOwn source}";

export const PERFORMANCE_EXTENSION_RULE =
  "fragment PerformanceExtensionRule on PerformanceExtensionRule{value isOwn source}";

export const POST = "fragment Post on Post{title holder}";

export const PREMIUM_BAND = "fragment PremiumBand on PremiumBand{upTo ratePerMillion}";

export const PREMIUM_DIFFERENCE =
  "fragment PremiumDifference on PremiumDifference{direction amount before{...PremiumQuote}after{...PremiumQuote}illustrative}";

export const PREMIUM_PART = "fragment PremiumPart on PremiumPart{amount from upTo ratePerMillion}";

export const PREMIUM_PAYMENT =
  "fragment PremiumPayment on PremiumPayment{effectiveFrom account{...PayeeAccount}dueWithinDays monthlyDueDay}";

export const PREMIUM_QUOTE =
  "fragment PremiumQuote on PremiumQuote{amount on parts{...PremiumPart}base discount total explanation illustrative table{...PremiumTable}}";

export const PREMIUM_SETTLEMENT = "fragment PremiumSettlement on PremiumSettlement{method settledOn amount}";

export const PREMIUM_TABLE =
  "fragment PremiumTable on PremiumTable{id kind effectiveFrom method bands{...PremiumBand}minimum roundDownTo onlineDiscount{...OnlineDiscount}illustrative source}";

export const RECOGNISED_PROGRESS =
  "fragment RecognisedProgress on RecognisedProgress{recognisedOn workDone plannedWorkDone}";

export const REFUSAL =
  "fragment Refusal on UserError{code message ...on InvalidInputError{fields{...InputFinding}}...on StepNotAllowedError{status allowedActions}...on PremiumNotSettledError{premium}...on PremiumTableNotFoundError{kind on}...on GuaranteeNumberTakenError{number}...on TooManyPasswordLinksError{limit retryAfterSeconds}...on AlreadyAcceptedError{version}...on ObligeeNotReachableError{obligee}...on OfficerRequiredError{fourEyesFrom}...on RevisionConflictError{expected actual}...on VersionConflictError{expected actual}...on AmendmentAppliedForAlreadyError{applicationId}...on TooManyGuessesError{limit retryAfterSeconds}...on TooManySignInsError{limit retryAfterSeconds}...on TooManyWebhookEndpointsError{limit}...on WebhookQueueFullError{limit}...on ResendLimitReachedError{limit}}";

export const REGISTERED_WORKS =
  "fragment RegisteredWorks on RegisteredWorks{id name place contractType contractPrice awardedOn contractedOn identifiers{...WorksIdentifiers}workPeriod{...WorkPeriod}issuer{id name address}obligee{id name}contractor{id name address}}";

export const REGISTRATION =
  "fragment Registration on Registration{id status companyName reading address representative contactName contactEmail telephone corporateNumber constructionLicenseNumber contractingBranch{...ContractingBranch}handlingBranch{id name}loginId requestedAt decidedAt declineReason issuer{id name}contractor{...Contractor}user{...User}}";

export const SECOND_GUARANTEE = "fragment SecondGuarantee on SecondGuarantee{reason note}";

export const TEXT_RULE = "fragment TextRule on TextRule{value isOwn source}";

export const USER = "fragment User on User{id loginId name staffRole state createdAt email lastSignedInAt}";

export const VIEWER =
  "fragment Viewer on Viewer{role tokenName tokenExpiresAt scopes organisation{id name}user{...User}}";

export const WEBHOOK_DELIVERY =
  "fragment WebhookDelivery on WebhookDelivery{id webhookId type body status attempts statusCode failure createdAt lastAttemptAt nextAttemptAt endpoint{id name}}";

export const WEBHOOK_ENDPOINT =
  "fragment WebhookEndpoint on WebhookEndpoint{id name url types isPaused createdAt formerSecretUntil failures restsUntil}";

export const WORK_PERIOD = "fragment WorkPeriod on WorkPeriod{from to}";

export const WORKS_CONTRACT =
  "fragment WorksContract on WorksContract{id identifiers{...WorksIdentifiers}externalReference name place contractPrice coveredPrice contractedOn workPeriod{...WorkPeriod}}";

export const WORKS_CONTRACT_ENTRY =
  "fragment WorksContractEntry on WorksContractEntry{...WorksContractSummary advanceYears fiscalYears{...FiscalYearPlan}jointVenture{...JointVenture}amendments{cause amendedOn before{...WorksTerms}after{...WorksTerms}guaranteeId recordedAt}differences{term stated elsewhere guaranteeNumber}}";

export const WORKS_CONTRACT_SUMMARY =
  "fragment WorksContractSummary on WorksContractEntry{id updatedAt name place contractType contractPrice contractedOn workPeriod{...WorkPeriod}identifiers{...WorksIdentifiers}externalReference createdAt issuer{id name address}contractor{id name address}obligee{id name}}";

export const WORKS_IDENTIFIERS =
  "fragment WorksIdentifiers on WorksIdentifiers{worksNumber procurementNumber contractNumber specificationNumber}";

export const WORKS_TERMS = "fragment WorksTerms on WorksTerms{contractPrice workPeriod{...WorkPeriod}}";

export const YEN_RULE = "fragment YenRule on YenRule{value isOwn source}";
