"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.NodeType = void 0;
const type_graphql_1 = require("type-graphql");
let NodeType = class NodeType {
};
exports.NodeType = NodeType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "`<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise.",
    })
], NodeType.prototype, "id", void 0);
exports.NodeType = NodeType = __decorate([
    (0, type_graphql_1.InterfaceType)("Node", {
        description: "Anything with an id of its own; `node` and `nodes` find it again, as far as the caller may see it.",
        resolveType: (value) => value.__typename,
    })
], NodeType);
//# sourceMappingURL=node.type.js.map