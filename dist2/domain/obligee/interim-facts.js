"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INTERIM_FACTS = exports.NO_INTERIM_FACTS = void 0;
exports.interimFactsOf = interimFactsOf;
/** None of them said. */
exports.NO_INTERIM_FACTS = {
    isInterimAnnounced: null,
    hasProgressPayment: null,
    isSupervision: null,
    hasTransferOfClaims: null,
};
exports.INTERIM_FACTS = Object.keys(exports.NO_INTERIM_FACTS);
/** These facts alone, of whatever states them; absent ones as not said. */
function interimFactsOf(said) {
    return {
        isInterimAnnounced: said.isInterimAnnounced ?? null,
        hasProgressPayment: said.hasProgressPayment ?? null,
        isSupervision: said.isSupervision ?? null,
        hasTransferOfClaims: said.hasTransferOfClaims ?? null,
    };
}
//# sourceMappingURL=interim-facts.js.map