"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeeType = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const node_type_1 = require("../graphql/node/node.type");
const adoption_type_1 = require("./adoption.type");
const obligee_enums_1 = require("./obligee-enums");
const party_type_1 = require("../party/party.type");
let ObligeeType = class ObligeeType extends party_type_1.OrganisationType {
};
exports.ObligeeType = ObligeeType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "How the name is read (読みがな), in kana, as it was stated; lists are searched and sorted by it. null: it is not known.",
    })
], ObligeeType.prototype, "reading", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => obligee_enums_1.ObligeeCategoryEnum, {
        nullable: true,
        description: "What kind of body it is (区分); null where that is not known.",
    })
], ObligeeType.prototype, "category", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Its prefecture (都道府県), such as 熊本県; null for national bodies.",
    })
], ObligeeType.prototype, "prefecture", void 0);
__decorate([
    (0, field_cost_1.AtMost)(20),
    (0, type_graphql_1.Field)(() => [String], {
        description: "Other names that it goes by (別名); the filter `name` searches them too.",
    })
], ObligeeType.prototype, "aliases", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "How a certificate addresses it (宛名) where nothing else is said: what was entered for it, else its head by law (熊本市長), " +
            "else its name. A department's certificates are addressed to its body's: see obligeePosts.",
    })
], ObligeeType.prototype, "addressee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ObligeeType, {
        nullable: true,
        description: "The body (親団体) that it is a department of; null for a body.",
    })
], ObligeeType.prototype, "parent", void 0);
__decorate([
    (0, field_cost_1.AtMost)(2),
    (0, type_graphql_1.Field)(() => [adoption_type_1.AdoptionType], {
        description: "Since when, and for what, it takes e-guarantees (導入): at most one regular adoption and one trial, the regular " +
            "one first; empty where it takes none. Those of its body where a department has none of its own.",
    })
], ObligeeType.prototype, "adoptions", void 0);
exports.ObligeeType = ObligeeType = __decorate([
    (0, type_graphql_1.ObjectType)("Obligee", {
        implements: [node_type_1.NodeType, party_type_1.OrganisationType],
        description: "The procuring body (発注者, 被保証者), or a department (部署) of one with users and openings of its own. Visible " +
            "to every caller.",
        simpleResolvers: true,
    })
], ObligeeType);
//# sourceMappingURL=obligee.type.js.map