/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument as DocumentNode } from '../typed-document.js';
/** Where the dedicated account for the advance is held (預託金融機関). */
export type DepositBankInput = {
  /** Branch of the bank (支店名), 1 to 120 characters. */
  readonly branch: string;
  /** Name of the bank (金融機関名), 1 to 120 characters. */
  readonly name: string;
};

/** What was refused, for programs. Codes are never translated; further codes may be added. */
export type ErrorCode =
  /** Number and key do not open a certificate (電子証書). Unknown numbers and wrong keys are not told apart. */
  | 'CERTIFICATE_NOT_FOUND'
  /** No guarantee (保証契約) with this id is visible to the caller. */
  | 'GUARANTEE_NOT_FOUND'
  /** No number is left under the issuer's prefix. */
  | 'GUARANTEE_NUMBERS_EXHAUSTED'
  /** The guarantee number (保証契約番号) that was brought is in use. */
  | 'GUARANTEE_NUMBER_TAKEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Something in the input contradicts a rule; `fields` names each place. */
  | 'INVALID_INPUT'
  /** Too many wrong auth keys (認証キー) were tried. */
  | 'TOO_MANY_GUESSES';

/** What a list of guarantees is narrowed to. All that is given must hold; an empty filter shows all. */
export type GuaranteeFilter = {
  /** Of this contractor (受注者). */
  readonly contractorId?: string | null | undefined;
  /** Issued on this day (発行日) or later. */
  readonly issuedFrom?: string | null | undefined;
  /** Issued on this day (発行日) or earlier. */
  readonly issuedTo?: string | null | undefined;
  /** Of this issuer (保証機関). */
  readonly issuerId?: string | null | undefined;
  /** One of these kinds (区分). */
  readonly kinds?: ReadonlyArray<GuaranteeKind> | null | undefined;
  /** This guarantee number (保証契約番号). */
  readonly number?: string | null | undefined;
  /** In favour of this obligee (発注者). */
  readonly obligeeId?: string | null | undefined;
  /** One of these states. */
  readonly statuses?: ReadonlyArray<GuaranteeStatus> | null | undefined;
};

/** What a guarantee is for (区分). 契約保証予約 (a reservation) is not among them: it has no certificate. */
export type GuaranteeKind =
  /** 前払金保証: the return of the advance. */
  | 'ADVANCE_PAYMENT'
  /** 契約保証: the performance of the works contract. */
  | 'CONTRACT_PERFORMANCE'
  /** 中間前払金保証: the second advance, paid half-way. */
  | 'INTERIM_PAYMENT';

/** The order of a list of guarantees; among equals, that of creation. */
export type GuaranteeOrder = {
  /** Which end comes first. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: GuaranteeOrderField;
};

/** What a list of guarantees can be ordered by. */
export type GuaranteeOrderField =
  /** The guaranteed amount (保証金額). */
  | 'AMOUNT'
  /** The expiry date (保証期限). */
  | 'EXPIRES_ON'
  /** The issue date (発行日). */
  | 'ISSUED_ON'
  /** The guarantee number (保証契約番号). */
  | 'NUMBER';

/** Where a guarantee stands in its life, from its issue to its end. */
export type GuaranteeStatus =
  /** 受領済: the obligee accepted the certificate. */
  | 'ACCEPTED'
  /** 解約: ended by agreement before its time; an end. */
  | 'CANCELLED'
  /** 寄託済 (みなし寄託): number and key were handed to the obligee. */
  | 'DEPOSITED'
  /** 解除: the guaranteed obligation was fulfilled; an end. */
  | 'DISCHARGED'
  /** 期限満了: its expiry date has passed; an end. */
  | 'EXPIRED'
  /** 発行済: the certificate exists and binds the issuer. */
  | 'ISSUED'
  /** 返戻: the obligee sent it back; it can be deposited again. */
  | 'REJECTED';

/** What is wrong with one place of an input, for programs. Further codes may be added. */
export type InputFindingCode =
  /** The works contract is dated after its completion date. */
  | 'AFTER_COMPLETION'
  /** The guarantee would expire before the works are completed. */
  | 'BEFORE_COMPLETION'
  /** The work period (工期) ends before it begins. */
  | 'BEFORE_START'
  /** Empty, or only spaces. */
  | 'BLANK'
  /** An amount of 0 yen guarantees nothing. */
  | 'MUST_BE_POSITIVE'
  /** Cannot be an auth key (認証キー): ten of the characters 0-9 and A-Z without I, L, O and U. */
  | 'NOT_A_KEY'
  /** Nothing with this id is visible to the caller. */
  | 'NOT_FOUND'
  /** The number does not begin with the issuer's prefix. */
  | 'NUMBER_NOT_UNDER_PREFIX'
  /** A performance guarantee (契約保証) has no such thing. */
  | 'ONLY_FOR_ADVANCE'
  /** The covered price (対象額) is larger than the whole price (総額). */
  | 'OVER_CONTRACT_PRICE'
  /** The guaranteed amount (保証金額) is larger than the covered price (対象額). */
  | 'OVER_COVERED_PRICE'
  /** Guarantees of an advance (前払金, 中間前払金) need this. */
  | 'REQUIRED_FOR_ADVANCE'
  /** More characters than the limit. */
  | 'TOO_LONG'
  /** Contains a character that no paper can show, such as a control character. */
  | 'UNPRINTABLE';

/** What issuer and contractor agreed on. */
export type IssueGuaranteeInput = {
  /** The guaranteed amount in yen (保証金額), 1 to the covered price. */
  readonly amount: number;
  /** The issuer's branch that handles it (取扱店); absent: the main branch. */
  readonly branchId?: string | null | undefined;
  /** The contractor (受注者), one that is registered with the issuer. */
  readonly contractorId: string;
  /** The bank of the advance (預託金融機関). Required for ADVANCE_PAYMENT and INTERIM_PAYMENT, else absent. */
  readonly depositBank?: DepositBankInput | null | undefined;
  /** The last day of the guarantee (保証期限), not before completion; absent: the completion date. */
  readonly expiresOn?: string | null | undefined;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the guarantee is for (区分). */
  readonly kind: GuaranteeKind;
  /** The guarantee number (保証契約番号), where the issuer's own core system brings it; it begins with the issuer's prefix. Absent: the next free number is allotted. */
  readonly number?: string | null | undefined;
  /** The obligee (発注者). */
  readonly obligeeId: string;
  /** The works contract (請負契約). */
  readonly worksContract: WorksContractInput;
};

/** Number and key, as the contractor handed them over. */
export type OpenCertificateInput = {
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The auth key (認証キー, 認証情報) as it was typed: full-width forms, lower case, spaces and hyphens are understood, i and l as 1, o as 0. At most 100 characters before that. */
  readonly key: string;
  /** The guarantee number (保証契約番号, 契約情報). */
  readonly number: string;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** The smallest or earliest first (昇順). */
  | 'ASC'
  /** The largest or latest first (降順). */
  | 'DESC';

/** Whose key to show. */
export type RevealAuthKeyInput = {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What kind of organisation a caller acts for. */
export type Role =
  /** 受注者: sees its own guarantees and their auth keys. */
  | 'CONTRACTOR'
  /** 保証機関: issues guarantees and sees those it issued. */
  | 'ISSUER'
  /** 発注者: opens certificates and sees those it opened. */
  | 'OBLIGEE'
  /** 運用者: runs the system; sees guarantees, opens and changes none. */
  | 'OPERATOR';

/** The work period (工期), both days included. */
export type WorkPeriodInput = {
  /** First day of the works (着手日). */
  readonly from: string;
  /** Completion date (完成日); not before the first day. */
  readonly to: string;
};

/** The works contract (請負契約) that the guarantee stands behind. */
export type WorksContractInput = {
  /** The whole contract price in yen (請負金額（総額）), at least 1. */
  readonly contractPrice: number;
  /** The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and INTERIM_PAYMENT; 契約保証 may be issued before. */
  readonly contractedOn?: string | null | undefined;
  /** The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. */
  readonly coveredPrice?: number | null | undefined;
  /** Name of the works (工事名), 1 to 120 characters, kept as entered. */
  readonly name: string;
  /** Place of the works (工事場所), 1 to 200 characters. */
  readonly place?: string | null | undefined;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriodInput;
};

export type AuthKeyFragment = { readonly value: string, readonly groups: ReadonlyArray<string>, readonly createdAt: string };

export type RevealAuthKeyMutationVariables = Exact<{
  input: RevealAuthKeyInput;
}>;


export type RevealAuthKeyMutation = { readonly revealAuthKey:
    | (
      { readonly __typename: 'GuaranteeNotFoundError' }
      & Refusal_GuaranteeNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'RevealAuthKeySuccess', readonly authKey: AuthKeyFragment, readonly guarantee: GuaranteeSummaryFragment }
   };

export type CertificateFragment = { readonly id: string, readonly version: number, readonly title: string, readonly amended: boolean, readonly inForce: boolean, readonly issuedOn: string, readonly digest: string, readonly content: string, readonly items: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly supersededBy: { readonly id: string, readonly version: number, readonly issuedOn: string } | null };

export type OpenCertificateMutationVariables = Exact<{
  input: OpenCertificateInput;
}>;


export type OpenCertificateMutation = { readonly openCertificate:
    | (
      { readonly __typename: 'CertificateNotFoundError' }
      & Refusal_CertificateNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'OpenCertificateSuccess', readonly certificate: CertificateFragment, readonly guarantee: GuaranteeSummaryFragment }
    | (
      { readonly __typename: 'TooManyGuessesError' }
      & Refusal_TooManyGuessesError_Fragment
    )
   };

export type GuaranteeSummaryFragment = { readonly id: string, readonly number: string, readonly kind: GuaranteeKind, readonly status: GuaranteeStatus, readonly issuedOn: string, readonly expiresOn: string, readonly amount: number, readonly issuer: { readonly id: string, readonly name: string, readonly address: string }, readonly branch: IssuerBranchFragment, readonly contractor: ContractorFragment, readonly obligee: ObligeeFragment, readonly worksContract: { readonly name: string, readonly place: string | null, readonly contractPrice: number, readonly coveredPrice: number, readonly contractedOn: string | null, readonly workPeriod: { readonly from: string, readonly to: string } }, readonly depositBank: { readonly name: string, readonly branch: string } | null };

export type GuaranteeFragment = (
  { readonly certificate: CertificateFragment, readonly certificates: ReadonlyArray<CertificateFragment> }
  & GuaranteeSummaryFragment
);

export type GuaranteeQueryVariables = Exact<{
  number: string;
}>;


export type GuaranteeQuery = { readonly guarantee: GuaranteeFragment | null };

export type GuaranteesQueryVariables = Exact<{
  filter?: GuaranteeFilter | null | undefined;
  orderBy?: GuaranteeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GuaranteesQuery = { readonly guarantees: { readonly nodes: ReadonlyArray<GuaranteeSummaryFragment>, readonly pageInfo: PageInfoFragment } };

export type IssueGuaranteeMutationVariables = Exact<{
  input: IssueGuaranteeInput;
}>;


export type IssueGuaranteeMutation = { readonly issueGuarantee:
    | (
      { readonly __typename: 'GuaranteeNumberTakenError' }
      & Refusal_GuaranteeNumberTakenError_Fragment
    )
    | (
      { readonly __typename: 'GuaranteeNumbersExhaustedError' }
      & Refusal_GuaranteeNumbersExhaustedError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'IssueGuaranteeSuccess', readonly guarantee: GuaranteeFragment }
   };

export type PageInfoFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null };

export type IssuerBranchFragment = { readonly id: string, readonly name: string, readonly address: string, readonly telephone: string, readonly fax: string | null };

export type IssuerFragment = { readonly id: string, readonly name: string, readonly address: string, readonly numberPrefix: string, readonly branches: ReadonlyArray<IssuerBranchFragment> };

export type ContractorFragment = { readonly id: string, readonly name: string, readonly address: string };

export type ObligeeFragment = { readonly id: string, readonly name: string };

export type IssuersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IssuersQuery = { readonly issuers: { readonly nodes: ReadonlyArray<IssuerFragment>, readonly pageInfo: PageInfoFragment } };

export type ContractorsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ContractorsQuery = { readonly contractors: { readonly nodes: ReadonlyArray<ContractorFragment>, readonly pageInfo: PageInfoFragment } };

export type ObligeesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ObligeesQuery = { readonly obligees: { readonly nodes: ReadonlyArray<ObligeeFragment>, readonly pageInfo: PageInfoFragment } };

type Refusal_CertificateNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_GuaranteeNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_GuaranteeNumberTakenError_Fragment = { readonly number: string, readonly code: ErrorCode, readonly message: string };

type Refusal_GuaranteeNumbersExhaustedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_IdempotencyConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_InvalidInputError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: InputFindingCode, readonly message: string, readonly limit: string | null, readonly actual: string | null }> };

type Refusal_TooManyGuessesError_Fragment = { readonly limit: number, readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string };

export type RefusalFragment =
  | Refusal_CertificateNotFoundError_Fragment
  | Refusal_GuaranteeNotFoundError_Fragment
  | Refusal_GuaranteeNumberTakenError_Fragment
  | Refusal_GuaranteeNumbersExhaustedError_Fragment
  | Refusal_IdempotencyConflictError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_TooManyGuessesError_Fragment
;

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly role: Role, readonly tokenName: string, readonly tokenExpiresAt: string | null, readonly organisation:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     } | null };

export const AuthKeyFragmentDoc = /*#__PURE__*/ String.raw`
    fragment AuthKey on AuthKey {
  value
  groups
  createdAt
}
    ` as unknown as DocumentNode<AuthKeyFragment, unknown>;
export const IssuerBranchFragmentDoc = /*#__PURE__*/ String.raw`
    fragment IssuerBranch on IssuerBranch {
  id
  name
  address
  telephone
  fax
}
    ` as unknown as DocumentNode<IssuerBranchFragment, unknown>;
export const ContractorFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Contractor on Contractor {
  id
  name
  address
}
    ` as unknown as DocumentNode<ContractorFragment, unknown>;
export const ObligeeFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Obligee on Obligee {
  id
  name
}
    ` as unknown as DocumentNode<ObligeeFragment, unknown>;
export const GuaranteeSummaryFragmentDoc = /*#__PURE__*/ String.raw`
    fragment GuaranteeSummary on Guarantee {
  id
  number
  kind
  status
  issuedOn
  expiresOn
  amount
  issuer {
    id
    name
    address
  }
  branch {
    ...IssuerBranch
  }
  contractor {
    ...Contractor
  }
  obligee {
    ...Obligee
  }
  worksContract {
    name
    place
    contractPrice
    coveredPrice
    contractedOn
    workPeriod {
      from
      to
    }
  }
  depositBank {
    name
    branch
  }
}
    ` as unknown as DocumentNode<GuaranteeSummaryFragment, unknown>;
export const CertificateFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Certificate on Certificate {
  id
  version
  title
  amended
  inForce
  issuedOn
  digest
  content
  items {
    label
    value
  }
  supersededBy {
    id
    version
    issuedOn
  }
}
    ` as unknown as DocumentNode<CertificateFragment, unknown>;
export const GuaranteeFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Guarantee on Guarantee {
  ...GuaranteeSummary
  certificate {
    ...Certificate
  }
  certificates {
    ...Certificate
  }
}
    ` as unknown as DocumentNode<GuaranteeFragment, unknown>;
export const PageInfoFragmentDoc = /*#__PURE__*/ String.raw`
    fragment PageInfo on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
    ` as unknown as DocumentNode<PageInfoFragment, unknown>;
export const IssuerFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Issuer on Issuer {
  id
  name
  address
  numberPrefix
  branches {
    ...IssuerBranch
  }
}
    ` as unknown as DocumentNode<IssuerFragment, unknown>;
export const RefusalFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Refusal on UserError {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      code
      message
      limit
      actual
    }
  }
  ... on GuaranteeNumberTakenError {
    number
  }
  ... on TooManyGuessesError {
    limit
    retryAfterSeconds
  }
}
    ` as unknown as DocumentNode<RefusalFragment, unknown>;
export const RevealAuthKeyDocument = /*#__PURE__*/ String.raw`
    mutation revealAuthKey($input: RevealAuthKeyInput!) {
  revealAuthKey(input: $input) {
    __typename
    ... on RevealAuthKeySuccess {
      authKey {
        ...AuthKey
      }
      guarantee {
        ...GuaranteeSummary
      }
    }
    ...Refusal
  }
}
    ${AuthKeyFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${ContractorFragmentDoc}
${ObligeeFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<RevealAuthKeyMutation, RevealAuthKeyMutationVariables>;
export const OpenCertificateDocument = /*#__PURE__*/ String.raw`
    mutation openCertificate($input: OpenCertificateInput!) {
  openCertificate(input: $input) {
    __typename
    ... on OpenCertificateSuccess {
      certificate {
        ...Certificate
      }
      guarantee {
        ...GuaranteeSummary
      }
    }
    ...Refusal
  }
}
    ${CertificateFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${ContractorFragmentDoc}
${ObligeeFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<OpenCertificateMutation, OpenCertificateMutationVariables>;
export const GuaranteeDocument = /*#__PURE__*/ String.raw`
    query guarantee($number: GuaranteeNumber!) {
  guarantee(number: $number) {
    ...Guarantee
  }
}
    ${GuaranteeFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${ContractorFragmentDoc}
${ObligeeFragmentDoc}
${CertificateFragmentDoc}` as unknown as DocumentNode<GuaranteeQuery, GuaranteeQueryVariables>;
export const GuaranteesDocument = /*#__PURE__*/ String.raw`
    query guarantees($filter: GuaranteeFilter, $orderBy: GuaranteeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  guarantees(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...GuaranteeSummary
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${ContractorFragmentDoc}
${ObligeeFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<GuaranteesQuery, GuaranteesQueryVariables>;
export const IssueGuaranteeDocument = /*#__PURE__*/ String.raw`
    mutation issueGuarantee($input: IssueGuaranteeInput!) {
  issueGuarantee(input: $input) {
    __typename
    ... on IssueGuaranteeSuccess {
      guarantee {
        ...Guarantee
      }
    }
    ...Refusal
  }
}
    ${GuaranteeFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${ContractorFragmentDoc}
${ObligeeFragmentDoc}
${CertificateFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<IssueGuaranteeMutation, IssueGuaranteeMutationVariables>;
export const IssuersDocument = /*#__PURE__*/ String.raw`
    query issuers($first: Int, $after: String, $last: Int, $before: String) {
  issuers(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...Issuer
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${IssuerFragmentDoc}
${IssuerBranchFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<IssuersQuery, IssuersQueryVariables>;
export const ContractorsDocument = /*#__PURE__*/ String.raw`
    query contractors($first: Int, $after: String, $last: Int, $before: String) {
  contractors(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...Contractor
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${ContractorFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<ContractorsQuery, ContractorsQueryVariables>;
export const ObligeesDocument = /*#__PURE__*/ String.raw`
    query obligees($first: Int, $after: String, $last: Int, $before: String) {
  obligees(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...Obligee
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${ObligeeFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<ObligeesQuery, ObligeesQueryVariables>;
export const ViewerDocument = /*#__PURE__*/ String.raw`
    query viewer {
  viewer {
    role
    tokenName
    tokenExpiresAt
    organisation {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;