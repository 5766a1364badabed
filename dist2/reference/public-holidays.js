"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPublicHoliday = isPublicHoliday;
const node_module_1 = require("node:module");
let holidays;
/**
 * 国民の祝日・休日, from 1970 to 2050. The table is asked for by day: the package's own question goes by the process's time
 * zone. It is loaded with the first deadline: a server starts without it.
 */
function isPublicHoliday(day) {
    holidays ??= (0, node_module_1.createRequire)(__filename)("@holiday-jp/holiday_jp")
        .holidays;
    return Object.hasOwn(holidays, day);
}
//# sourceMappingURL=public-holidays.js.map