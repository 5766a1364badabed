"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PlannedOperations = void 0;
const planned_operation_1 = require("../../api/graphql/execution/planned-operation");
/** The plans of operations, gone with their documents. */
class PlannedOperations {
    #planned = new WeakMap();
    constructor(schema) {
        this.schema = schema;
    }
    of(document, operation) {
        const known = this.#planned.get(operation);
        if (known)
            return known;
        const planned = new planned_operation_1.PlannedOperation(this.schema, document, operation);
        this.#planned.set(operation, planned);
        return planned;
    }
}
exports.PlannedOperations = PlannedOperations;
//# sourceMappingURL=planned-operations.js.map