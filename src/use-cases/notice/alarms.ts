import { hourOf, MOST_ALARM_MAILS_AN_HOUR, type Alarm } from "../../domain/notice/alarm";
import type { Letters, OutgoingMail } from "./ports";
import type { Clock } from "../shared/clock";
import type { NewId } from "../shared/new-id";
import type { Stores } from "../stores";
import type { UnitOfWorkApart } from "../unit-of-work";
import { SYSTEM } from "../shared/system";

/** How the operator is reached. */
export interface OperatorDesk {
  /** The e-mail addresses that alarms go to; none: they are logged and recorded only. */
  readonly addresses: readonly string[];
  /** Writes an alarm to the log. */
  log(alarm: Alarm): void;
  /** Writes to the log that what was alarmed of is over. */
  logEnd(alarm: Alarm): void;
  /** Hands over a mail past the queue, for when the queue cannot be written; rejects where that fails too. */
  sendNow(mail: OutgoingMail): Promise<void>;
}

interface AlarmParts {
  readonly unitOfWork: UnitOfWorkApart;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly letters: Letters;
  readonly desk: OperatorDesk;
}

/** Of the process's own running time: what is mailed past the queue may be about the clock. */
const SENT_NOW_EVERY_MILLISECONDS = 60 * 60_000;
/** So many kinds and subjects are remembered within this process; what is forgotten is asked of the database again. */
const MOST_REMEMBERED = 1_000;

/**
 * Tells the operator at once: every time in the log; once for each kind, subject and hour in the append-only record and
 * by mail, over all servers. An attack makes a handful of mails, not a thousand.
 */
export class Alarms {
  readonly #told = new Map<string, string>();
  readonly #sentNow = new Map<string, number>();
  readonly #telling = new Set<Promise<void>>();

  constructor(private readonly parts: AlarmParts) {}

  /**
   * From anywhere, also while a unit of work fails, or where nothing can be written: the alarm has a unit of work of its
   * own, afterwards. Nobody waits for it, and it never fails; where it cannot be queued, it is mailed past the queue.
   */
  raise(alarm: Alarm): void {
    this.parts.desk.log(alarm);
    if (this.#isNewsHere(alarm)) this.#await(this.#tell(alarm));
  }

  /**
   * Of the clock itself: neither recorded nor queued, for an event that is dated ahead keeps SQLite's servers from writing
   * once the clock is right.
   */
  raiseUndated(alarm: Alarm): void {
    this.parts.desk.log(alarm);
    this.#await(this.#sendNow(alarm));
  }

  /**
   * With a change, in its unit of work: both are kept or neither. Its last act, for it may wait for others that alarm.
   * Returns whether it was told now, for the first time in the hour.
   */
  async raiseWith(stores: Stores, alarm: Alarm): Promise<boolean> {
    this.parts.desk.log(alarm);
    return this.#queue(stores, alarm);
  }

  /** What was alarmed of is over, as the log says. */
  end(alarm: Alarm): void {
    this.parts.desk.logEnd(alarm);
  }

  /** Resolves when all that was raised is told. */
  async settle(): Promise<void> {
    await Promise.all(this.#telling);
  }

  #await(work: Promise<void>): void {
    const telling = work.finally(() => this.#telling.delete(telling));
    this.#telling.add(telling);
  }

  async #tell(alarm: Alarm): Promise<void> {
    try {
      await this.parts.unitOfWork.runApart((stores) => this.#queue(stores, alarm));
    } catch {
      // Why nothing can be written is the concern of whoever writes; it may be what the alarm is about.
      await this.#sendNow(alarm);
    }
  }

  async #sendNow(alarm: Alarm): Promise<void> {
    if (!this.#maySendNow(alarm)) return;
    const sent = this.#mails(alarm, false).map((mail) => this.parts.desk.sendNow(mail));
    await Promise.allSettled(sent);
  }

  async #queue({ alarms, events, outbox }: Stores, alarm: Alarm): Promise<boolean> {
    const { clock, newId } = this.parts;
    const { name, subject, guaranteeId = null } = alarm;
    const at = clock();
    const hour = hourOf(at);
    if ((await alarms.count(name, subject, hour)) > 1) return false;
    const type = `ALARM_${name}` as const;
    const event = { id: newId("event"), at, type, guaranteeId, subjectId: subject, from: null, to: null };
    await events.append({ ...event, caller: SYSTEM });
    if (this.parts.desk.addresses.length === 0) return true;
    const subjects = await alarms.count(name, "*", hour);
    if (subjects > MOST_ALARM_MAILS_AN_HOUR) return true;
    const nobody = {
      guaranteeId: null,
      applicationId: null,
      contractorId: null,
      issuerId: null,
      originalId: null,
    };
    for (const mail of this.#mails(alarm, subjects === MOST_ALARM_MAILS_AN_HOUR))
      await outbox.add({ ...mail, ...nobody, type: "ALARM" });
    return true;
  }

  #mails(alarm: Alarm, isLast: boolean): OutgoingMail[] {
    const { clock, newId, letters, desk } = this.parts;
    const createdAt = clock();
    const letter = letters.alarm(alarm, { at: createdAt, isLast });
    return desk.addresses.map((recipient) => ({ id: newId("mail"), recipient, ...letter, createdAt }));
  }

  /** Without the database: what this process told within the hour costs no write lock. */
  #isNewsHere(alarm: Alarm): boolean {
    const [key, hour] = [keyOf(alarm), hourOf(this.parts.clock())];
    if (this.#told.get(key) === hour) return false;
    if (this.#told.size >= MOST_REMEMBERED) this.#told.clear();
    this.#told.set(key, hour);
    return true;
  }

  #maySendNow(alarm: Alarm): boolean {
    const [key, now] = [keyOf(alarm), performance.now()];
    if (now - (this.#sentNow.get(key) ?? -Infinity) < SENT_NOW_EVERY_MILLISECONDS) return false;
    if (this.#sentNow.size >= MOST_REMEMBERED) this.#sentNow.clear();
    this.#sentNow.set(key, now);
    return true;
  }
}

function keyOf({ name, subject }: Alarm): string {
  return `${name} ${subject}`;
}
