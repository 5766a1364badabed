import type { AuthKey } from "../domain/auth-key";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import type { Obligee } from "../domain/obligee";
import type {
  ContractorContact,
  ContractorIdentity,
  HandlingBranch,
  IssuerIdentity,
  ObligeeIdentity,
} from "../domain/parties";
import type { AlarmStore } from "./ports/alarm-store";
import type { ApplicationStore } from "./ports/application-store";
import type { AccessTokenStore } from "./ports/access-token-store";
import type { ClockReleaseStore } from "./ports/clock-release-store";
import type { EventLog } from "./ports/event-log";
import type { GuessNoticeStore } from "./ports/guess-notice-store";
import type { GuaranteeStore } from "./ports/guarantee-store";
import type { ObligeePolicyStore } from "./ports/obligee-policy-store";
import type { ObligeeStore } from "./ports/obligee-store";
import type { Outbox } from "./ports/outbox";
import type { PremiumTableStore } from "./ports/premium-table-store";
import type { RegisteredWorksStore } from "./ports/registered-works-store";
import type { RegistrationStore } from "./ports/registration-store";
import type { RuleReads } from "./ports/rule-reads";
import type { SealStore } from "./ports/seal-store";
import type { SessionStore } from "./ports/session-store";
import type { UserStore } from "./ports/user-store";

/** All changes of one use case, or none of them. */
export interface UnitOfWork {
  /**
   * Commits when the work resolves, undoes everything when it rejects. A call inside a running one joins it. Where works
   * have to wait, those of different lines take turns: `line` names the one that asks, such as its organisation.
   */
  run<T>(work: (stores: Stores) => Promise<T>, line?: string): Promise<T>;
}

/** For what shall be kept whatever becomes of the unit of work that is running. */
export interface UnitOfWorkApart {
  /** Like `UnitOfWork.run`, but joins none. A running one must not wait for it: it may have to end first. */
  runApart<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
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
  readonly clockRelease: ClockReleaseStore;
  readonly rules: RuleReads;
  readonly obligeePolicies: ObligeePolicyStore;
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly registrations: RegistrationStore;
  readonly premiumTables: PremiumTableStore;
  readonly obligees: ObligeeStore;
  readonly outbox: Outbox;
  readonly alarms: AlarmStore;
  readonly guessNotices: GuessNoticeStore;
  readonly applications: ApplicationStore;
  readonly registeredWorks: RegisteredWorksStore;
  readonly seals: SealStore;
}

export interface PartyStore {
  issuer(id: string): Promise<(IssuerIdentity & { id: string; numberPrefix: string }) | null>;
  /** The branch with this id, or the issuer's main branch when none is named. */
  branch(issuerId: string, branchId: string | null): Promise<(HandlingBranch & { id: string }) | null>;
  /** A contractor that is registered with this issuer. */
  contractor(
    issuerId: string,
    id: string,
  ): Promise<(ContractorIdentity & Pick<ContractorContact, "contactEmail"> & { id: string }) | null>;
  /** Whether a contractor is registered with another issuer than this one. */
  isRegisteredElsewhere(issuerId: string, contractorId: string): Promise<boolean>;
  /** With the name that a certificate addresses: its 宛名, or its own name where it has none. */
  obligee(id: string): Promise<(ObligeeIdentity & { id: string }) | null>;
  /** Takes the issuer's next serial; two units of work never get the same one. */
  takeSerial(issuerId: string): Promise<number>;
  /** Goes on allotting behind this serial. */
  passSerial(issuerId: string, serial: number): Promise<void>;
  /** Adds what is not there yet, changes nothing that is. Refuses an obligee that is known by another id. */
  insertMissing(organisations: Organisations): Promise<void>;
}

/** Organisations to be known to the system, with ids of the caller's choice so that it can be repeated. */
export interface Organisations {
  readonly issuers: readonly NewIssuer[];
  readonly contractors: readonly NewContractor[];
  readonly obligees: readonly NewObligee[];
  readonly operators: readonly { readonly id: string; readonly name: string }[];
}

/** An obligee to be known; what is left out is not known (`Obligee` says what each means). */
export type NewObligee = Pick<Obligee, "id" | "name"> & Partial<Omit<Obligee, "id" | "name">>;

export interface NewIssuer extends IssuerIdentity {
  readonly id: string;
  /** The first digits of its guarantee numbers. */
  readonly numberPrefix: string;
  /** The first one is the main branch. */
  readonly branches: readonly (HandlingBranch & { readonly id: string })[];
}

export interface NewContractor extends ContractorIdentity, Partial<ContractorContact> {
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
  /** Whether a guarantee with this number is in favour of this obligee, its body, or a department of that. */
  isForBodyOf(number: GuaranteeNumber, obligeeId: string): Promise<boolean>;
  findByGuarantee(guaranteeId: string): Promise<StoredAuthKey | null>;
  /** Puts another key, under an id of its own, in the place of the one there is: nothing is left of that. */
  replace(guaranteeId: string, id: string, key: SealedAuthKey, createdAt: Date): Promise<void>;
}

export interface StoredAuthKey extends SealedAuthKey {
  readonly id: string;
  readonly createdAt: Date;
}

/** Which obligee has opened which guarantee: from then on it sees it without the key. */
export interface OpeningStore {
  record(obligeeId: string, guaranteeId: string, at: Date): Promise<void>;
}

/** Counts what is bounded: wrong keys and passwords, and what anybody may ask. */
export interface GuessStore {
  /** What is counted of each subject, held until the unit of work ends: whoever else counts or holds it waits. */
  hold<Bound extends string>(subjects: Readonly<Record<Bound, string>>): Promise<Record<Bound, HeldCount>>;
  /** Counts one guess against each subject and returns the new counts; atomic, so that parallel guesses add up. */
  charge<Bound extends string>(
    subjects: Readonly<Partial<Record<Bound, string | undefined>>>,
    at: Date,
  ): Promise<Partial<Record<Bound, number>>>;
  /** Deletes those of the subjects of which nothing is counted. */
  deleteEmpty(subjects: readonly string[]): Promise<void>;
  /** Changes when a subject was counted last. */
  noteTime(subject: string, at: Date): Promise<void>;
  /** Takes a guess back; what stands at nothing is not kept. */
  refund(subjects: Readonly<Record<string, string | undefined>>): Promise<void>;
  /** Deletes some of what was counted last before an instant; returns how many. */
  deleteBefore(at: Date, most: number): Promise<number>;
  /** Starts the count of a subject again. */
  forget(subject: string): Promise<void>;
  count(subject: string): Promise<number>;
}

export interface HeldCount {
  readonly count: number;
  /** `null`: nothing was counted. */
  readonly lastAt: Date | null;
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
  /** Deletes some of the replies given before an instant; returns how many. */
  deleteBefore(at: Date, most: number): Promise<number>;
}

export interface CallIdentity {
  readonly organisationId: string;
  readonly operation: string;
  readonly idempotencyKey: string;
}

/** Facts about this database, such as that it is a sandbox. */
export interface SettingStore {
  get(name: SettingName): Promise<string | null>;
  set(name: SettingName, value: string): Promise<void>;
  /** Writes something that is of no use and takes it back, to learn whether anything can be written. */
  tryWriting(): Promise<void>;
}
/**
 * `mailsHeldUpTo`: mails added until this instant stay in the queue, after a restore; empty: none.
 * `clockReleased`: from an instant / to an instant: events dated between were dated by a wrong clock.
 */
export type SettingName =
  | "purpose"
  | "secretCheck"
  | "sealedSince"
  | "sandbox"
  | "sandboxEdition"
  | "mailsHeldUpTo"
  | "clockReleased";

export type Clock = () => Date;

/** Makes an id `<concept>_<uuidv7>`. */
export type NewId = (concept: string) => string;

/** Makes the key of a new guarantee; outside the sandbox always from the system's CSPRNG. */
export type NewAuthKey = () => AuthKey;
