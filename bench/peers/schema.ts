/** The part of Hosho's schema that the questions ask for, for the peers that take it as text. */
export const SCHEMA = `
  scalar GuaranteeNumber

  enum GuaranteeKind { ADVANCE_PAYMENT CONTRACT_PERFORMANCE INTERIM_PAYMENT }
  enum GuaranteeStatus { ACCEPTED CANCELLED DEPOSITED DISCHARGED EXPIRED ISSUED REJECTED }

  type Query {
    guarantee(number: GuaranteeNumber!): Guarantee
    guarantees(first: Int!): GuaranteeConnection!
  }
  type GuaranteeConnection { nodes: [Guarantee!]! }
  type Guarantee {
    number: GuaranteeNumber!
    kind: GuaranteeKind!
    status: GuaranteeStatus!
    issuedOn: String!
    amount: Int!
    expiresOn: String!
    worksContract: WorksContract!
    depositBank: DepositBank
    issuer: Issuer!
    contractor: Contractor!
    obligee: Obligee!
    certificate: Certificate!
  }
  type WorksContract {
    name: String!
    place: String
    contractPrice: Int!
    coveredPrice: Int!
    workPeriod: WorkPeriod!
  }
  type WorkPeriod { from: String! to: String! }
  type DepositBank { name: String! branch: String! }
  type Issuer { name: String! address: String! }
  type Contractor { name: String! address: String! }
  type Obligee { name: String! }
  type Certificate {
    version: Int!
    title: String!
    issuedOn: String!
    amended: Boolean!
    digest: String!
    content: String!
  }
`;

/** For the peer that opens certificates, too. */
export const OPENING = `
  extend type Query {
    ledger(first: Int!, orderBy: LedgerOrder): LedgerEntryConnection!
    changes(first: Int!): ChangeConnection!
    matchGuarantee(input: MatchGuaranteeInput!): MatchGuaranteeResult!
  }
  enum LedgerOrderField { NUMBER }
  enum OrderDirection { DESC }
  input LedgerOrder { field: LedgerOrderField! direction: OrderDirection! }
  type LedgerEntryConnection { nodes: [LedgerEntry!]! }
  type LedgerEntry {
    origin: String!
    number: String
    kind: GuaranteeKind!
    state: GuaranteeStatus!
    contractorName: String!
    issuerName: String
    worksName: String!
    amount: Float!
    expiresOn: String
    labels: [String!]!
  }
  type ChangeConnection { nodes: [Change!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Change { id: ID! type: String! at: String! guarantee: Guarantee }
  input MatchGuaranteeInput { number: String expect: GuaranteeExpectationInput! }
  input GuaranteeExpectationInput {
    kind: GuaranteeKind
    worksName: String
    contractPrice: Float
    minimumAmount: Float
    coveredUntil: String
    contractorName: String
  }
  union MatchGuaranteeResult = GuaranteeMatch | CertificateNotFoundError
  type GuaranteeMatch { number: String! verdict: String! fields: [FieldMatch!]! }
  type FieldMatch { field: String! result: String! }
  input PairToOpenInput { number: String key: String enterIntoLedger: Boolean }
  input OpenCertificatesInput { items: [PairToOpenInput!]! }
  union OpenCertificatesResult = OpenCertificatesSuccess | TooManyGuessesError
  type OpenCertificatesSuccess { items: [OpenedCertificateItem!]! }
  union OpenedCertificateItem = OpenCertificateSuccess | CertificateNotFoundError | TooManyGuessesError

  type Mutation {
    openCertificate(input: OpenCertificateInput!): OpenCertificateResult!
    openCertificates(input: OpenCertificatesInput!): OpenCertificatesResult!
  }
  input OpenCertificateInput { number: String! key: String! }
  union OpenCertificateResult = OpenCertificateSuccess | CertificateNotFoundError | TooManyGuessesError
  type OpenCertificateSuccess { guarantee: Guarantee! }
  interface UserError { code: String! }
  type CertificateNotFoundError implements UserError { code: String! }
  type TooManyGuessesError implements UserError { code: String! }
`;
