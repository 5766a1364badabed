"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_SHOWN_OF_CONTRACT = exports.WORKS_CHANGE_CAUSES = void 0;
/** Why an entry says something else than before. */
exports.WORKS_CHANGE_CAUSES = ["AMENDED", "GUARANTEE_AMENDED", "STATED_ANEW"];
/** The most that is shown with one works contract of its changes, and of its differences: the newest. */
exports.MOST_SHOWN_OF_CONTRACT = 30;
//# sourceMappingURL=ports.js.map