"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlAuthKeyStore = void 0;
const auth_key_row_1 = require("./auth-key.row");
const one_body_1 = require("../engine/one-body");
const NUMBERED = `SELECT k.id AS "authKeyId", k.hash AS hash, k.sealed AS sealed, k.guarantee_id AS "guaranteeId", c.id AS "certificateId", ` +
    `g.number AS number, g.status AS status, g.obligee_id AS "obligeeId" FROM guarantee g JOIN auth_key k ON k.guarantee_id = g.id ` +
    `JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL`;
/** Guarantees `g` with the obligees `c` to which their beneficiaries are no other body. */
const OF_SAME_BODY = `FROM guarantee g JOIN obligee b ON b.id = g.obligee_id JOIN obligee c ON ${(0, one_body_1.haveOneBody)("b", "c")}`;
class SqlAuthKeyStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async hasAny() {
        return (await this.transaction.sql(() => "SELECT 1 AS found FROM auth_key LIMIT 1")).length > 0;
    }
    async insert(id, guaranteeId, { hash, sealed }, createdAt) {
        await this.transaction.insert(auth_key_row_1.AuthKeyRow, {
            id,
            guaranteeId,
            hash,
            sealed,
            createdAt: createdAt.toISOString(),
        });
    }
    async findByNumber(number) {
        const [found] = await this.transaction.sql((parameters) => `${NUMBERED} WHERE g.number = ${parameters.add(number)}`);
        return found ?? null;
    }
    async findByNumbers(numbers) {
        const found = await this.transaction.sql((parameters) => `${NUMBERED} WHERE g.number IN (${parameters.list(numbers)})`);
        return new Map(found.map((key) => [key.number, key]));
    }
    async isForBodyOf(number, obligeeId) {
        const found = await this.transaction.sql((parameters) => `SELECT 1 AS found ${OF_SAME_BODY} ` +
            `WHERE g.number = ${parameters.add(number)} AND c.id = ${parameters.add(obligeeId)}`);
        return found.length > 0;
    }
    async thoseForBodyOf(numbers, obligeeId) {
        const found = await this.transaction.sql((parameters) => `SELECT g.number AS number ${OF_SAME_BODY} ` +
            `WHERE g.number IN (${parameters.list(numbers)}) AND c.id = ${parameters.add(obligeeId)}`);
        return new Set(found.map(({ number }) => number));
    }
    async thoseValid(ids) {
        const found = await this.transaction.sql((parameters) => `SELECT id FROM auth_key WHERE id IN (${parameters.list(ids)})`);
        return new Set(found.map(({ id }) => id));
    }
    async findByGuarantee(guaranteeId) {
        const [found] = await this.transaction.sql((parameters) => `SELECT id, hash, sealed, created_at AS "createdAt" FROM auth_key WHERE guarantee_id = ${parameters.add(guaranteeId)}`);
        if (found)
            await this.transaction.sealing.verify([guaranteeId], "GUARANTEE");
        return found ? { ...found, createdAt: new Date(found.createdAt) } : null;
    }
    async replace(guaranteeId, id, { hash, sealed }, createdAt) {
        const replaced = await this.transaction.found(auth_key_row_1.AuthKeyRow, { guaranteeId });
        if (!replaced)
            throw new Error("a key was to be replaced that there is not");
        this.transaction.sealing.removing("auth_key", replaced.id);
        const replacement = { id, hash, sealed, createdAt: createdAt.toISOString() };
        this.transaction.sealing.adding("auth_key", id, guaranteeId);
        this.transaction.sealing.adds("auth_key", id, replacement);
        const changed = await this.transaction.changeRows(auth_key_row_1.AuthKeyRow, { guaranteeId }, replacement);
        if (changed !== 1)
            throw new Error("a key was to be replaced that there is not");
    }
}
exports.SqlAuthKeyStore = SqlAuthKeyStore;
//# sourceMappingURL=auth-key.store.js.map