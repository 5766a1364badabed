"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_AT_ONCE = void 0;
exports.assignPositions = assignPositions;
exports.assignAllPositions = assignAllPositions;
/** The most events that get their positions in one unit of work: it takes some hundredths of a second. */
exports.MOST_AT_ONCE = 1_000;
/** Gives the events that await it their positions; returns whether more may await. */
async function assignPositions({ unitOfWork, clock }) {
    return unitOfWork.run(({ changes }) => changes.assign(exports.MOST_AT_ONCE, clock()));
}
/** Gives all events that await it their positions, so that "from now on" is behind them: after an upgrade they are many. */
async function assignAllPositions(parts) {
    while (await assignPositions(parts))
        ;
}
//# sourceMappingURL=assign-positions.js.map