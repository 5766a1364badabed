"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.YEN = exports.booleanFromDatabase = exports.yenFromDatabase = exports.HASH = exports.TEXT = exports.NAME_OF_VALUE = exports.ID = exports.INSTANT = exports.DAY = void 0;
exports.columnName = columnName;
exports.Stored = Stored;
const typeorm_1 = require("typeorm");
/**
 * One column type for each kind of value, the same on both engines. Days and instants are text that sorts as
 * it reads, so that no driver converts them.
 */
/** `YYYY-MM-DD`. */
exports.DAY = { type: "varchar", length: "10" };
/** RFC 3339 in UTC with milliseconds: `2026-04-01T00:00:00.000Z`. */
exports.INSTANT = { type: "varchar", length: "24" };
/** `<concept>_<uuidv7>`. */
exports.ID = { type: "varchar", length: "64" };
/** A name of the domain in capitals: kind, status, role. */
exports.NAME_OF_VALUE = { type: "varchar", length: "40" };
/** Texts that people write; their bounds are checked where they come in. */
exports.TEXT = { type: "text" };
/** SHA-256 or HMAC-SHA-256 in hex. */
exports.HASH = { type: "varchar", length: "64" };
/** PostgreSQL's driver returns a bigint as a string, SQLite's as a number; yen always fit a number. */
const yenFromDatabase = (value) => Number(value);
exports.yenFromDatabase = yenFromDatabase;
/** SQLite has no booleans. */
const booleanFromDatabase = (value) => Boolean(value);
exports.booleanFromDatabase = booleanFromDatabase;
exports.YEN = {
    type: "bigint",
    transformer: { to: (value) => value, from: exports.yenFromDatabase },
};
/** The name of a property's column in the database: its snake case. */
function columnName(property) {
    return property.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
/** A column whose name in the database is the snake case of the property. */
function Stored(options) {
    return (target, property) => {
        (0, typeorm_1.Column)({ ...options, name: columnName(String(property)) })(target, property);
    };
}
//# sourceMappingURL=columns.js.map