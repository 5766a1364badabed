"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.LICENSE_INPUT_DESCRIPTION = exports.ContractingBranchInput = void 0;
const type_graphql_1 = require("type-graphql");
let ContractingBranchInput = class ContractingBranchInput {
};
exports.ContractingBranchInput = ContractingBranchInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the branch (支店名), 1 to 120 characters, such as 熊本支店." })
], ContractingBranchInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Address of the branch (支店の所在地), 1 to 200 characters." })
], ContractingBranchInput.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Post and name of its head (支店長), such as 支店長 〇〇 〇〇; 1 to 120 characters.",
    })
], ContractingBranchInput.prototype, "head", void 0);
exports.ContractingBranchInput = ContractingBranchInput = __decorate([
    (0, type_graphql_1.InputType)("ContractingBranchInput", {
        description: "A branch that contracts in the company's name (契約する支店).",
    })
], ContractingBranchInput);
exports.LICENSE_INPUT_DESCRIPTION = "Construction license number (建設業許可番号): who licensed (国土交通大臣 or a prefecture's 知事), 般 or 特 with the year, and the " +
    "number, such as 熊本県知事許可（般-4）第12345号. Width, brackets, dashes and spaces make no difference";
//# sourceMappingURL=contracting-branch.input.js.map