"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RegisteredWorksType = void 0;
const type_graphql_1 = require("type-graphql");
const contract_type_enum_1 = require("./contract-type.enum");
const work_period_type_1 = require("../guarantee/work-period.type");
const node_type_1 = require("../graphql/node/node.type");
const obligee_type_1 = require("../obligee/obligee.type");
const party_type_1 = require("../party/party.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const works_identifiers_type_1 = require("./works-identifiers.type");
let RegisteredWorksType = class RegisteredWorksType extends node_type_1.NodeType {
};
exports.RegisteredWorksType = RegisteredWorksType;
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerType, { description: "The issuer (保証機関) that registered them." })
], RegisteredWorksType.prototype, "issuer", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.ContractorType, {
        nullable: true,
        description: "The contractor (受注者) they are for; null: every contractor registered with the issuer.",
    })
], RegisteredWorksType.prototype, "contractor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => obligee_type_1.ObligeeType, { description: "The obligee (発注者)." })
], RegisteredWorksType.prototype, "obligee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, { description: "What is contracted: works or consulting (業務委託)." })
], RegisteredWorksType.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the works (工事名)." })
], RegisteredWorksType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Place of the works (工事場所); null where none was stated.",
    })
], RegisteredWorksType.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
], RegisteredWorksType.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => work_period_type_1.WorkPeriodType, {
        nullable: true,
        description: "The work period (工期); null as long as it is not known, as on the day of the award.",
    })
], RegisteredWorksType.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the award (落札決定日); null where it is not known.",
    })
], RegisteredWorksType.prototype, "awardedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works contract was concluded (請負契約日); null where it is not known.",
    })
], RegisteredWorksType.prototype, "contractedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => works_identifiers_type_1.WorksIdentifiersType, {
        description: "The numbers by which the obligee (発注者) knows them; an application takes those over that it leaves out.",
    })
], RegisteredWorksType.prototype, "identifiers", void 0);
exports.RegisteredWorksType = RegisteredWorksType = __decorate([
    (0, type_graphql_1.ObjectType)("RegisteredWorks", {
        implements: node_type_1.NodeType,
        description: "Works that an issuer knows and has registered in advance (登録済工事), so that the contractor has less to type. " +
            "Visible to the issuer, to the contractor they are for (or every contractor registered with the issuer), and to the " +
            "operator.",
        simpleResolvers: true,
    })
], RegisteredWorksType);
//# sourceMappingURL=registered-works.type.js.map