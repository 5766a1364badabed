"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Alarms = void 0;
const alarm_1 = require("../../domain/notice/alarm");
const system_1 = require("../shared/system");
/** Of the process's own running time: what is mailed past the queue may be about the clock. */
const SENT_NOW_EVERY_MILLISECONDS = 60 * 60_000;
/** So many kinds and subjects are remembered within this process; what is forgotten is asked of the database again. */
const MOST_REMEMBERED = 1_000;
/**
 * Tells the operator at once: every time in the log; once for each kind, subject and hour in the append-only record and
 * by mail, over all servers. An attack makes a handful of mails, not a thousand.
 */
class Alarms {
    #told = new Map();
    #sentNow = new Map();
    #telling = new Set();
    constructor(parts) {
        this.parts = parts;
    }
    /**
     * From anywhere, also while a unit of work fails, or where nothing can be written: the alarm has a unit of work of its
     * own, afterwards. Nobody waits for it, and it never fails; where it cannot be queued, it is mailed past the queue.
     */
    raise(alarm) {
        this.parts.desk.log(alarm);
        if (this.#isNewsHere(alarm))
            this.#await(this.#tell(alarm));
    }
    /**
     * Of the clock itself: neither recorded nor queued, for an event that is dated ahead keeps SQLite's servers from writing
     * once the clock is right.
     */
    raiseUndated(alarm) {
        this.parts.desk.log(alarm);
        this.#await(this.#sendNow(alarm));
    }
    /**
     * With a change, in its unit of work: both are kept or neither. Its last act, for it may wait for others that alarm.
     * Returns whether it was told now, for the first time in the hour.
     */
    async raiseWith(stores, alarm) {
        this.parts.desk.log(alarm);
        return this.#queue(stores, alarm);
    }
    /** What was alarmed of is over, as the log says. */
    end(alarm) {
        this.parts.desk.logEnd(alarm);
    }
    /** Resolves when all that was raised is told. */
    async settle() {
        await Promise.all(this.#telling);
    }
    #await(work) {
        const telling = work.finally(() => this.#telling.delete(telling));
        this.#telling.add(telling);
    }
    async #tell(alarm) {
        try {
            await this.parts.unitOfWork.runApart((stores) => this.#queue(stores, alarm));
        }
        catch {
            // Why nothing can be written is the concern of whoever writes; it may be what the alarm is about.
            await this.#sendNow(alarm);
        }
    }
    async #sendNow(alarm) {
        if (!this.#maySendNow(alarm))
            return;
        const sent = this.#mails(alarm, false).map((mail) => this.parts.desk.sendNow(mail));
        await Promise.allSettled(sent);
    }
    async #queue({ alarms, events, outbox }, alarm) {
        const { clock, newId } = this.parts;
        const { name, subject, guaranteeId = null } = alarm;
        const at = clock();
        const hour = (0, alarm_1.hourOf)(at);
        if ((await alarms.count(name, subject, hour)) > 1)
            return false;
        const type = `ALARM_${name}`;
        const event = { id: newId("event"), at, type, guaranteeId, subjectId: subject, from: null, to: null };
        await events.append({ ...event, caller: system_1.SYSTEM });
        if (this.parts.desk.addresses.length === 0)
            return true;
        const subjects = await alarms.count(name, "*", hour);
        if (subjects > alarm_1.MOST_ALARM_MAILS_AN_HOUR)
            return true;
        const nobody = {
            guaranteeId: null,
            applicationId: null,
            contractorId: null,
            issuerId: null,
            originalId: null,
        };
        for (const mail of this.#mails(alarm, subjects === alarm_1.MOST_ALARM_MAILS_AN_HOUR))
            await outbox.add({ ...mail, ...nobody, type: "ALARM" });
        return true;
    }
    #mails(alarm, isLast) {
        const { clock, newId, letters, desk } = this.parts;
        const createdAt = clock();
        const letter = letters.alarm(alarm, { at: createdAt, isLast });
        return desk.addresses.map((recipient) => ({ id: newId("mail"), recipient, ...letter, createdAt }));
    }
    /** Without the database: what this process told within the hour costs no write lock. */
    #isNewsHere(alarm) {
        const [key, hour] = [keyOf(alarm), (0, alarm_1.hourOf)(this.parts.clock())];
        if (this.#told.get(key) === hour)
            return false;
        if (this.#told.size >= MOST_REMEMBERED)
            this.#told.clear();
        this.#told.set(key, hour);
        return true;
    }
    #maySendNow(alarm) {
        const [key, now] = [keyOf(alarm), performance.now()];
        if (now - (this.#sentNow.get(key) ?? -Infinity) < SENT_NOW_EVERY_MILLISECONDS)
            return false;
        if (this.#sentNow.size >= MOST_REMEMBERED)
            this.#sentNow.clear();
        this.#sentNow.set(key, now);
        return true;
    }
}
exports.Alarms = Alarms;
function keyOf({ name, subject }) {
    return `${name} ${subject}`;
}
//# sourceMappingURL=alarms.js.map