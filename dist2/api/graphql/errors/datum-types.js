"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addField = addField;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../cost/field-cost");
const guarantee_kind_enum_1 = require("../guarantee-kind.enum");
const calendar_date_scalar_1 = require("../scalars/calendar-date.scalar");
const guarantee_number_scalar_1 = require("../scalars/guarantee-number.scalar");
const yen_scalar_1 = require("../scalars/yen.scalar");
const input_finding_type_1 = require("./input-finding.type");
const step_mutation_enum_1 = require("./step-mutation.enum");
/** The GraphQL type of each kind of data: a new kind does not compile until it has one. */
const DATUM_TYPES = {
    wholeNumber: { type: type_graphql_1.Int },
    text: { type: String },
    state: { type: String },
    yen: { type: yen_scalar_1.YenScalar },
    calendarDate: { type: calendar_date_scalar_1.CalendarDateScalar },
    guaranteeNumber: { type: guarantee_number_scalar_1.GuaranteeNumberScalar },
    guaranteeKind: { type: guarantee_kind_enum_1.GuaranteeKindEnum },
    stepMutations: { type: step_mutation_enum_1.StepMutationEnum, atMost: 20 },
    findings: { type: input_finding_type_1.InputFindingType, atMost: field_cost_1.MOST_FINDINGS },
};
/** Gives an error's object type the field of a datum. */
function addField(target, name, { kind, description, isNullable: nullable }) {
    const { type, atMost } = DATUM_TYPES[kind];
    (0, type_graphql_1.Field)(() => (atMost === undefined ? type : [type]), { nullable, description })(target, name);
    if (atMost !== undefined)
        (0, field_cost_1.AtMost)(atMost)(target, name);
}
//# sourceMappingURL=datum-types.js.map