"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.JointVentureInput = exports.JointVentureMemberInput = exports.JointVentureType = exports.JointVentureMemberType = void 0;
exports.jointVentureOf = jointVentureOf;
const type_graphql_1 = require("type-graphql");
const joint_venture_1 = require("../../domain/works-contract/joint-venture");
const field_cost_1 = require("../graphql/cost/field-cost");
const SHARE = "The member's share (出資比率) in hundredths of a percent, 1 to 10,000; all shares add up to 10,000.";
let JointVentureMemberType = class JointVentureMemberType {
};
exports.JointVentureMemberType = JointVentureMemberType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the company (商号)." })
], JointVentureMemberType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: SHARE })
], JointVentureMemberType.prototype, "shareBasisPoints", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether it is the representative (代表者), who applies." })
], JointVentureMemberType.prototype, "isRepresentative", void 0);
exports.JointVentureMemberType = JointVentureMemberType = __decorate([
    (0, type_graphql_1.ObjectType)("JointVentureMember", {
        description: "A member of a joint venture (構成員).",
        simpleResolvers: true,
    })
], JointVentureMemberType);
let JointVentureType = class JointVentureType {
};
exports.JointVentureType = JointVentureType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the joint venture (共同企業体名)." })
], JointVentureType.prototype, "name", void 0);
__decorate([
    (0, field_cost_1.AtMost)(joint_venture_1.MOST_MEMBERS),
    (0, type_graphql_1.Field)(() => [JointVentureMemberType], { description: "All members, the representative included." })
], JointVentureType.prototype, "members", void 0);
exports.JointVentureType = JointVentureType = __decorate([
    (0, type_graphql_1.ObjectType)("JointVenture", {
        description: "A joint venture (共同企業体): several companies that contract as one.",
        simpleResolvers: true,
    })
], JointVentureType);
let JointVentureMemberInput = class JointVentureMemberInput {
};
exports.JointVentureMemberInput = JointVentureMemberInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the company (商号), 1 to 120 characters." })
], JointVentureMemberInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: SHARE })
], JointVentureMemberInput.prototype, "shareBasisPoints", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        defaultValue: false,
        description: "Whether it is the representative (代表者), who applies; exactly one member is.",
    })
], JointVentureMemberInput.prototype, "isRepresentative", void 0);
exports.JointVentureMemberInput = JointVentureMemberInput = __decorate([
    (0, type_graphql_1.InputType)("JointVentureMemberInput", { description: "A member of a joint venture (構成員)." })
], JointVentureMemberInput);
let JointVentureInput = class JointVentureInput {
};
exports.JointVentureInput = JointVentureInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the joint venture (共同企業体名), 1 to 120 characters." })
], JointVentureInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [JointVentureMemberInput], {
        description: "All members, the representative included: 2 to 20.",
    })
], JointVentureInput.prototype, "members", void 0);
exports.JointVentureInput = JointVentureInput = __decorate([
    (0, type_graphql_1.InputType)("JointVentureInput", {
        description: "A joint venture (共同企業体); the contractor that applies is its representative.",
    })
], JointVentureInput);
/** The input as the use cases take it; `null` where there is none. */
function jointVentureOf(input) {
    if (!input)
        return null;
    const members = input.members.map(({ name, shareBasisPoints, isRepresentative }) => ({
        name,
        shareBasisPoints,
        isRepresentative,
    }));
    return { name: input.name, members };
}
//# sourceMappingURL=joint-venture.type.js.map