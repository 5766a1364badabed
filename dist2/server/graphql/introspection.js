"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INTROSPECTION_REFUSALS = void 0;
exports.mayIntrospect = mayIntrospect;
const request_error_1 = require("../../api/graphql/errors/request-error");
/** Whether a caller may learn the schema from the server. */
function mayIntrospect(who, signedIn) {
    if (who === "off")
        return "NO";
    return who === "everybody" || signedIn ? "YES" : "WITH_TOKEN";
}
/** Why the caller may not. */
exports.INTROSPECTION_REFUSALS = {
    YES: () => undefined,
    WITH_TOKEN: request_error_1.introspectionNeedsToken,
    NO: request_error_1.introspectionOff,
};
//# sourceMappingURL=introspection.js.map