"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INTERIM_FACT_DESCRIPTIONS = void 0;
const ASKED = "Asked for only where the obligee's own rules depend on it (`obligeePolicy`)";
/** What the facts that obligees' own rules of 中間前払金 depend on mean, wherever they are entered. */
exports.INTERIM_FACT_DESCRIPTIONS = {
    isInterimAnnounced: `中間前払金保証 only: whether the public notice (公告) said that 中間前払金 is paid. ${ASKED}.`,
    hasProgressPayment: "中間前払金保証 only: whether a part payment (部分払) was made for these works. One at the end of a fiscal year of a " +
        `contract over several does not count. ${ASKED}.`,
    isSupervision: `中間前払金保証 only: whether the contract is for supervision (工事監理). ${ASKED}.`,
    hasTransferOfClaims: `中間前払金保証 only: whether a transfer of claims (債権譲渡) was applied for. ${ASKED}.`,
};
//# sourceMappingURL=interim-facts.input.js.map