import type { Caller, Role } from "../domain/access";
import type { AuthKey } from "../domain/auth-key";
import type { Certificate, Guarantee } from "../domain/guarantee";
import type { GuaranteeStatus } from "../domain/guarantee-life-cycle";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import type { GuessBound } from "../domain/guess-limits";
import type { ContractorIdentity, HandlingBranch, IssuerIdentity, ObligeeIdentity } from "../domain/parties";
import type { EventLog } from "./event-log";

/** All changes of one use case, or none of them. */
export interface UnitOfWork {
  /** Commits when the work resolves, undoes everything when it rejects. A call inside a running one joins it. */
  run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

/** What a use case may load and save inside a unit of work. */
export interface Stores {
  readonly guarantees: GuaranteeStore;
  readonly parties: PartyStore;
  readonly authKeys: AuthKeyStore;
  readonly openings: OpeningStore;
  readonly guesses: GuessStore;
  readonly replies: ReplyStore;
  readonly events: EventLog;
  readonly accessTokens: AccessTokenStore;
  readonly settings: SettingStore;
}

export interface GuaranteeStore {
  /** Inserts guarantee and certificate; `false`, and nothing inserted, when the number is taken. */
  insert(guarantee: NewGuarantee): Promise<boolean>;
  /** The first number from this one upwards that no guarantee has. */
  firstFreeNumber(from: GuaranteeNumber): Promise<GuaranteeNumber>;
  /** Compare and set: `false` when somebody else changed the guarantee since this version was read. */
  changeStatus(id: string, version: number, status: GuaranteeStatus): Promise<boolean>;
  /** Number and id of a guarantee that the caller may see, for the use cases that need no more. */
  findVisible(caller: Caller, id: string): Promise<{ id: string; number: GuaranteeNumber } | null>;
}

export interface NewGuarantee {
  readonly id: string;
  readonly guarantee: Guarantee;
  readonly certificateId: string;
  readonly certificate: Certificate;
  readonly issuerId: string;
  readonly branchId: string;
  readonly contractorId: string;
  readonly obligeeId: string;
  readonly createdAt: Date;
}

export interface PartyStore {
  issuer(id: string): Promise<(IssuerIdentity & { id: string; numberPrefix: string }) | null>;
  /** The branch with this id, or the issuer's main branch when none is named. */
  branch(issuerId: string, branchId: string | null): Promise<(HandlingBranch & { id: string }) | null>;
  /** A contractor that is registered with this issuer. */
  contractor(issuerId: string, id: string): Promise<(ContractorIdentity & { id: string }) | null>;
  obligee(id: string): Promise<(ObligeeIdentity & { id: string }) | null>;
  /** Takes the issuer's next serial; two units of work never get the same one. */
  takeSerial(issuerId: string): Promise<number>;
  /** Goes on allotting behind this serial. */
  passSerial(issuerId: string, serial: number): Promise<void>;
  /** Adds what is not there yet, changes nothing that is. */
  insertMissing(organisations: Organisations): Promise<void>;
}

/** Organisations to be known to the system, with ids of the caller's choice so that it can be repeated. */
export interface Organisations {
  readonly issuers: readonly NewIssuer[];
  readonly contractors: readonly NewContractor[];
  readonly obligees: readonly (ObligeeIdentity & { readonly id: string })[];
  readonly operators: readonly { readonly id: string; readonly name: string }[];
}

export interface NewIssuer extends IssuerIdentity {
  readonly id: string;
  /** The first digits of its guarantee numbers. */
  readonly numberPrefix: string;
  /** The first one is the main branch. */
  readonly branches: readonly (HandlingBranch & { readonly id: string })[];
}

export interface NewContractor extends ContractorIdentity {
  readonly id: string;
  /** The issuers it is registered with. */
  readonly issuerIds: readonly string[];
}

/** The stored halves of a key: one to check it, one to show it again. Neither is the key. */
export interface SealedAuthKey {
  readonly hash: string;
  readonly sealed: string;
}

export interface AuthKeyStore {
  insert(id: string, guaranteeId: string, key: SealedAuthKey, createdAt: Date): Promise<void>;
  /** Never without its number. */
  findByNumber(number: GuaranteeNumber): Promise<(SealedAuthKey & { guaranteeId: string }) | null>;
  findByGuarantee(guaranteeId: string): Promise<(SealedAuthKey & { createdAt: Date }) | null>;
}

/** Which obligee has opened which guarantee: from then on it sees it without the key. */
export interface OpeningStore {
  record(obligeeId: string, guaranteeId: string, at: Date): Promise<void>;
}

export interface GuessStore {
  /** Counts one guess against each subject and returns the new counts; atomic, so that parallel guesses add up. */
  charge(
    subjects: Readonly<Partial<Record<GuessBound, string>>>,
  ): Promise<Partial<Record<GuessBound, number>>>;
  refund(subjects: Readonly<Partial<Record<GuessBound, string>>>): Promise<void>;
  count(subject: string): Promise<number>;
}

/** Replies to calls that carried an idempotency key. */
export interface ReplyStore {
  /**
   * Claims the key for this call. `null`: it is ours to answer. Otherwise the first call's fingerprint and reply;
   * a first call still under way is waited for.
   */
  claim(
    call: CallIdentity,
    fingerprint: string,
    at: Date,
  ): Promise<{ fingerprint: string; reply: string } | null>;
  save(call: CallIdentity, reply: string): Promise<void>;
  release(call: CallIdentity): Promise<void>;
}

export interface CallIdentity {
  readonly organisationId: string;
  readonly operation: string;
  readonly idempotencyKey: string;
}

export interface AccessTokenStore {
  /** Whether the organisation has a token of this name. */
  isNamed(organisationId: string, name: string): Promise<boolean>;
  insert(token: NewAccessToken): Promise<void>;
}

export interface NewAccessToken {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/** Facts about this database, such as that it is a sandbox. */
export interface SettingStore {
  get(name: SettingName): Promise<string | null>;
  set(name: SettingName, value: string): Promise<void>;
}
export type SettingName = "purpose" | "secretCheck" | "sandbox";

export type Clock = () => Date;

/** Makes an id `<concept>_<uuidv7>`. */
export type NewId = (concept: string) => string;

/** Makes the key of a new guarantee; outside the sandbox always from the system's CSPRNG. */
export type NewAuthKey = () => AuthKey;
