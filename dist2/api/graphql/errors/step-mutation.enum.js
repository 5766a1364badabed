"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StepMutationEnum = void 0;
const type_graphql_1 = require("type-graphql");
const step_mutation_1 = require("../../../domain/guarantee/step-mutation");
const enum_of_1 = require("../enum-of");
exports.StepMutationEnum = (0, enum_of_1.enumOf)(step_mutation_1.STEP_MUTATION_NAMES);
(0, type_graphql_1.registerEnumType)(exports.StepMutationEnum, {
    name: "StepMutation",
    description: "A mutation that takes a step (手続き) of an application, a guarantee or a registration.",
    valuesConfig: Object.fromEntries(step_mutation_1.STEP_MUTATION_NAMES.map((name) => [
        name,
        { description: `The mutation \`${step_mutation_1.STEP_MUTATIONS[name].mutation}\`.` },
    ])),
});
//# sourceMappingURL=step-mutation.enum.js.map