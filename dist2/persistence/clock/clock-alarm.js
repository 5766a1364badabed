"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClockAlarm = void 0;
const clock_wrong_1 = require("../../use-cases/shared/clock-wrong");
const ambient_1 = require("../engine/ambient");
const SUBJECT = "clock";
const NOT_BORNE_OUT = "it jumped, or stands far from the newest event, and nothing bears it out";
/**
 * Watches the clock and tells the operator once when it turns wrong or doubtful, for any number of refused
 * writes. The log tells when it is right again.
 */
class ClockAlarm {
    #exempt = new ambient_1.Ambient();
    /** The last alarm to the operator; `null`: none, or the clock is right again. */
    #told = null;
    constructor(reference, alarms) {
        this.reference = reference;
        this.alarms = alarms;
    }
    async check() {
        if (this.#exempt.value)
            return;
        let isBorneOut;
        try {
            isBorneOut = await this.reference.check();
        }
        catch (error) {
            if (error instanceof clock_wrong_1.ClockWrong)
                this.#tell("CLOCK_WRONG", error.message);
            throw error;
        }
        if (isBorneOut === false)
            this.#tell("CLOCK_DOUBTFUL", NOT_BORNE_OUT);
        // A doubt lasts until another source confirms the clock, not until the next write.
        else if (isBorneOut || this.#told?.name === "CLOCK_WRONG")
            this.#end();
    }
    async confirms(instant) {
        if (await this.reference.confirms(instant)) {
            this.#end();
            return true;
        }
        try {
            await this.check();
            this.#tell("CLOCK_DOUBTFUL", NOT_BORNE_OUT);
        }
        catch (error) {
            if (!(error instanceof clock_wrong_1.ClockWrong))
                throw error;
        }
        return false;
    }
    exempt(work) {
        return this.#exempt.run(true, work);
    }
    #tell(name, how) {
        if (this.#told?.name === name)
            return;
        this.#end();
        this.#told = { name, subject: SUBJECT, facts: { how } };
        this.alarms.raiseUndated(this.#told);
    }
    #end() {
        if (this.#told)
            this.alarms.end(this.#told);
        this.#told = null;
    }
}
exports.ClockAlarm = ClockAlarm;
//# sourceMappingURL=clock-alarm.js.map