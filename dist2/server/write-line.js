"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inLine = inLine;
/**
 * The use cases' parts for one caller: its writes wait in a line of their own, which takes turns with other
 * callers' lines.
 */
function inLine(useCaseParts, line) {
    const { unitOfWork } = useCaseParts;
    return { ...useCaseParts, unitOfWork: { run: (work) => unitOfWork.run(work, line) } };
}
//# sourceMappingURL=write-line.js.map