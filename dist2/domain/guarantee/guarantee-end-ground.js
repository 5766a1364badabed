"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CANCELLATION_GROUNDS = void 0;
/**
 * Why a guarantee may be cancelled (解約), by article 18 of the Act (公共工事の前払金保証事業に関する法律). The contractor's
 * request needs the obligee's consent, unless the obligee's own fault ended the works contract. A termination for the
 * obligee's convenience (発注者の都合) is not its fault.
 */
exports.CANCELLATION_GROUNDS = ["OBLIGEE_CONSENT", "OBLIGEE_FAULT"];
//# sourceMappingURL=guarantee-end-ground.js.map