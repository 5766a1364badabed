"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assembleStorage = assembleStorage;
const uuidv7_1 = require("uuidv7");
const alarms_1 = require("../use-cases/notice/alarms");
const seal_alarms_1 = require("../use-cases/operation/seal-alarms");
const seals_1 = require("../use-cases/operation/seals");
const password_hasher_1 = require("../use-cases/account/password-hasher");
const reference_1 = require("../reference");
const letters_1 = require("../mail/letters");
const clock_alarm_1 = require("../persistence/clock/clock-alarm");
const clock_watch_on_1 = require("../persistence/clock/clock-watch-on");
const data_source_1 = require("../persistence/database/data-source");
const kept_proofs_1 = require("../persistence/seals/kept-proofs");
const storage_watch_1 = require("../persistence/engine/storage-watch");
const unit_of_work_1 = require("../persistence/unit-of-work");
const afterwards_1 = require("./jobs/afterwards");
const guessable_passwords_1 = require("./guessable-passwords");
const A_LITTLE_LATER_MILLISECONDS = 2_000;
const NO_DESK = {
    addresses: [],
    log: () => undefined,
    logEnd: () => undefined,
    sendNow: () => Promise.resolve(),
};
/** Opens a database, with the real clock, the real random numbers and the real engine. */
async function assembleStorage({ databaseUrl, sealKeys, clock = () => new Date(), clockWatch, desk = NO_DESK, ...options }) {
    const storage = new storage_watch_1.StorageWatch(await (0, data_source_1.openDatabase)({ url: databaseUrl, ...options }));
    const { database } = storage;
    const watch = clockWatch ??
        new clock_alarm_1.ClockAlarm((0, clock_watch_on_1.clockWatchOn)(database, clock), {
            raiseUndated: (alarm) => alarms.raiseUndated(alarm),
            end: (alarm) => alarms.end(alarm),
        });
    const seals = new seals_1.Seals(sealKeys);
    const tellOfBroken = (findings) => {
        for (const alarm of (0, seal_alarms_1.sealAlarms)(findings))
            alarms.raise(alarm);
    };
    const proofs = new kept_proofs_1.KeptProofs();
    const unitOfWork = (0, unit_of_work_1.createUnitOfWork)(database, seals, watch, tellOfBroken, proofs);
    storage.tryWith(unitOfWork);
    const newId = (concept) => `${concept}_${(0, uuidv7_1.uuidv7)()}`;
    const afterwards = new afterwards_1.Afterwards(A_LITTLE_LATER_MILLISECONDS);
    const alarms = new alarms_1.Alarms({ unitOfWork, clock, newId, letters: letters_1.letters, desk });
    return {
        storage,
        seals,
        proofs,
        tellOfBroken,
        parts: {
            unitOfWork,
            clock,
            clockWatch: watch,
            newId,
            isHoliday: reference_1.isPublicHoliday,
            publishedHandOverRules: reference_1.publishedHandOverRules,
            passwords: new password_hasher_1.PasswordHasher(),
            isGuessable: guessable_passwords_1.isGuessablePassword,
            letters: letters_1.letters,
            alarms,
            afterwards: afterwards.add,
        },
        close: async () => {
            await afterwards.close();
            await alarms.settle();
            await database.close();
        },
    };
}
//# sourceMappingURL=assemble-storage.js.map