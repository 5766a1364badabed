"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PLACEHOLDERS = void 0;
exports.tabsOf = tabsOf;
const calendar_date_1 = require("../../domain/values/calendar-date");
/** The placeholders of values that are unknown. */
exports.PLACEHOLDERS = {
    tokens: {},
    certificate: { number: "<guarantee number>", key: "<auth key>" },
    issuerId: "<id of an issuer>",
    contractorId: "<id of a contractor>",
    obligeeId: "<id of an obligee>",
};
/** Working operations: the first steps of each role. */
function tabsOf({ tokens, certificate, contractorsNumber, issuerId, contractorId, obligeeId }, today) {
    const { number, key } = certificate;
    const seen = contractorsNumber ?? number;
    const contract = worksContract(today);
    const { contractPrice, workPeriod, contractedOn } = contract;
    return [
        { name: "List", query: LIST, variables: { first: 20 }, token: tokens.contractor ?? null },
        { name: "Open", query: OPEN, variables: { input: { number, key } }, token: tokens.obligee ?? null },
        { name: "Papers", query: PAPERS, variables: { number: seen }, token: tokens.contractor ?? null },
        {
            name: "Check",
            query: CHECK,
            variables: {
                eligibility: {
                    obligeeId,
                    kind: "ADVANCE_PAYMENT",
                    worksContract: { contractPrice, workPeriod, contractedOn },
                    amount: AMOUNT,
                },
                quote: { issuerId, kind: "ADVANCE_PAYMENT", amount: AMOUNT },
            },
            token: tokens.contractor ?? null,
        },
        {
            name: "Apply",
            query: APPLY,
            variables: { input: { issuerId, content: { ...terms(contract), obligeeId } } },
            token: tokens.contractor ?? null,
        },
        {
            name: "Issue",
            query: ISSUE,
            variables: { input: { ...terms(contract), contractorId, obligeeId } },
            token: tokens.issuer ?? null,
        },
        {
            name: "HandOver",
            query: HAND_OVER,
            variables: { number: seen, obligeeId },
            token: tokens.contractor ?? null,
        },
        { name: "Ledger", query: LEDGER, variables: { filter: {}, first: 20 }, token: tokens.obligee ?? null },
        { name: "Mails", query: MAILS, variables: { first: 20 }, token: tokens.contractor ?? null },
        {
            name: "Users",
            query: USERS,
            variables: { filter: { colleaguesOnly: true }, first: 20 },
            token: tokens.obligee ?? null,
        },
    ];
}
const LIST = `# 保証工事一覧: the guarantees that the token's organisation may see, newest first.
query List($first: Int) {
  guarantees(first: $first) {
    nodes {
      issuedOn
      number
      kind
      status
      obligee { name }
      worksContract { name contractPrice coveredPrice }
      amount
      expiresOn
      certificate { title amended inForce }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;
const OPEN = `# Number and key open the certificate (電子証書の閲覧). For obligees.
mutation Open($input: OpenCertificateInput!) {
  openCertificate(input: $input) {
    ... on OpenCertificateSuccess {
      certificate { title items { label value } digest inForce }
      guarantee { id number kind amount }
    }
    ... on UserError { code message }
    ... on InvalidInputError { fields { path code message } }
  }
}
`;
const PAPERS = `# The certificate as a PDF, its versions, and what happened since. Open the link in this browser: it knows who asked.
query Papers($number: GuaranteeNumber!) {
  guarantee(number: $number) {
    id
    revision
    certificate {
      version
      standing { mark remarks }
      pdf { url fileName expiresAt }
    }
    certificates { version title inForce digest }
    amendments { amendedOn effect after { amount expiresOn } }
    end { status endedOn }
    events { at type role }
  }
}
`;
const CHECK = `# May this contract have an e-guarantee, how much at most, and what does it cost?
query Check($eligibility: EligibilityInput!, $quote: PremiumQuoteInput!) {
  eligibility(input: $eligibility) {
    ... on Eligibility {
      eligible
      mostAmount
      reasons { path code message limit source }
      cautions { code message }
    }
    ... on UserError { code message }
  }
  premiumQuote(input: $quote) {
    ... on PremiumQuote { total explanation illustrative }
    ... on UserError { code message }
  }
}
`;
const APPLY = `# 保証申込: applies for a guarantee; everything that is wrong is listed at once. For contractors.
mutation Apply($input: ApplyForGuaranteeInput!) {
  applyForGuarantee(input: $input) {
    ... on ApplyForGuaranteeSuccess {
      application { id status premium { total explanation } }
    }
    ... on UserError { code message }
    ... on InvalidInputError { fields { path code message } }
  }
}
`;
const ISSUE = `# Issues a guarantee: number, certificate and auth key. For issuers.
mutation Issue($input: IssueGuaranteeInput!) {
  issueGuarantee(input: $input) {
    ... on IssueGuaranteeSuccess {
      guarantee { id number status certificate { title digest } }
    }
    ... on UserError { code message }
    ... on InvalidInputError { fields { path code message } }
  }
}
`;
const HAND_OVER = `# 提出: how the body takes number and key, and what was handed over. depositGuarantee hands them over, submissionGuide tells all of it.
query HandOver($number: GuaranteeNumber!, $obligeeId: ID!) {
  handOverRules(obligeeId: $obligeeId) {
    routes { kinds way department address subject }
    source
    asOf
  }
  guarantee(number: $number) {
    id
    revision
    obligee { name }
    deposits { channel recipient handedOverOn receiptDueOn receipt { outcome decidedAt } }
  }
}
`;
const LEDGER = `# 保証台帳: what the body holds, searched as people write and read names. For obligees.
query Ledger($filter: LedgerFilter, $first: Int) {
  ledger(filter: $filter, first: $first) {
    nodes {
      number
      kind
      state
      worksName
      contractorName
      amount
      expiresOn
      gaps { code message }
    }
    totalCount
    totals { state count }
    pageInfo { hasNextPage endCursor }
  }
}
`;
const MAILS = `# お知らせメール: what was told by mail, as it was sent; none has a key in it. resendMail sends one again.
query Mails($first: Int) {
  mails(first: $first) {
    nodes { id type to subject text status createdAt sentAt }
    pageInfo { hasNextPage endCursor }
  }
}
`;
const USERS = `# 利用者: who works for the organisation, and as what. Whoever signs in as its administrator invites others by inviteUser.
query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id loginId name email staffRole state departments { name } lastSignedInAt }
    pageInfo { hasNextPage endCursor }
  }
}
`;
/** 40 % of the price: the most that the national rules allow. */
const AMOUNT = 48_000_000;
function terms(contract) {
    return {
        kind: "ADVANCE_PAYMENT",
        worksContract: contract,
        amount: AMOUNT,
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
    };
}
function worksContract(today) {
    return {
        name: "〇〇橋補修工事",
        place: "〇〇県〇〇市",
        contractPrice: 120_000_000,
        workPeriod: { from: (0, calendar_date_1.addDays)(today, 10), to: (0, calendar_date_1.addDays)(today, 300) },
        contractedOn: today,
    };
}
//# sourceMappingURL=graphiql-tabs.js.map