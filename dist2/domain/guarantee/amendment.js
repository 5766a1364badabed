"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AMENDMENT_EFFECTS = exports.MOST_AMENDMENTS = void 0;
/**
 * The most amendments of a guarantee. Works contracts change a few times, and each read loads all versions.
 */
exports.MOST_AMENDMENTS = 99;
/** What an amendment does to the certificate: a new version marked （変更）, or none. */
exports.AMENDMENT_EFFECTS = ["NEW_CERTIFICATE", "NO_NEW_CERTIFICATE"];
//# sourceMappingURL=amendment.js.map