"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PageInfoType = void 0;
exports.connectionOf = connectionOf;
exports.toConnection = toConnection;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../cost/field-cost");
const cursor_1 = require("./cursor");
let PageInfoType = class PageInfoType {
};
exports.PageInfoType = PageInfoType;
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether the list goes on after this page." })
], PageInfoType.prototype, "hasNextPage", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether anything comes before this page." })
], PageInfoType.prototype, "hasPreviousPage", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Cursor of the first row, for `before`; null on an empty page. Of `changes`: how far a page has looked back.",
    })
], PageInfoType.prototype, "startCursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Cursor of the last row, for `after`; null on an empty page. Of `changes`: how far the page has read, never null.",
    })
], PageInfoType.prototype, "endCursor", void 0);
exports.PageInfoType = PageInfoType = __decorate([
    (0, type_graphql_1.ObjectType)("PageInfo", { description: "Where a page lies in its list.", simpleResolvers: true })
], PageInfoType);
/** Makes the connection type of a node type: `Issuer` gives `IssuerConnection` and `IssuerEdge`. */
function connectionOf(name, node, plural) {
    let Edge = class Edge {
    };
    __decorate([
        (0, type_graphql_1.Field)(() => String, { description: "Where the row stands; opaque, for `after` and `before`." })
    ], Edge.prototype, "cursor", void 0);
    __decorate([
        (0, type_graphql_1.Field)(() => node, { description: `The row itself.` })
    ], Edge.prototype, "node", void 0);
    Edge = __decorate([
        (0, type_graphql_1.ObjectType)(`${name}Edge`, { description: `One row of a page of ${plural}.`, simpleResolvers: true })
    ], Edge);
    let ConnectionType = class ConnectionType {
    };
    __decorate([
        (0, field_cost_1.RowsOfPage)(),
        (0, type_graphql_1.Field)(() => [Edge], { description: "The rows with their cursors." })
    ], ConnectionType.prototype, "edges", void 0);
    __decorate([
        (0, field_cost_1.RowsOfPage)(),
        (0, type_graphql_1.Field)(() => [node], { description: "The rows." })
    ], ConnectionType.prototype, "nodes", void 0);
    __decorate([
        (0, type_graphql_1.Field)(() => PageInfoType, { description: "Where the page lies in the list." })
    ], ConnectionType.prototype, "pageInfo", void 0);
    ConnectionType = __decorate([
        (0, type_graphql_1.ObjectType)(`${name}Connection`, { description: `A page of ${plural}.`, simpleResolvers: true })
    ], ConnectionType);
    return ConnectionType;
}
function toConnection(page, order) {
    return new LazyConnection(page, order);
}
/** Of what a page can tell, an answer shows little: cursors and edges are made where they are asked for. */
class LazyConnection {
    constructor(page, order) {
        this.page = page;
        this.order = order;
    }
    get edges() {
        return this.page.rows.map((row) => new LazyEdge(row, this.order));
    }
    get nodes() {
        return this.page.rows.map(({ view }) => view);
    }
    get pageInfo() {
        return new LazyPageInfo(this.page, this.order);
    }
}
class LazyEdge {
    constructor(row, order) {
        this.row = row;
        this.order = order;
    }
    get node() {
        return this.row.view;
    }
    get cursor() {
        return (0, cursor_1.encodeCursor)(this.order, this.row.position);
    }
}
class LazyPageInfo {
    constructor(page, order) {
        this.page = page;
        this.order = order;
    }
    get hasNextPage() {
        return this.page.hasNextPage;
    }
    get hasPreviousPage() {
        return this.page.hasPreviousPage;
    }
    get startCursor() {
        return this.#cursorOf(this.page.rows[0]);
    }
    get endCursor() {
        return this.#cursorOf(this.page.rows.at(-1));
    }
    #cursorOf(row) {
        return row ? (0, cursor_1.encodeCursor)(this.order, row.position) : null;
    }
}
//# sourceMappingURL=connection.type.js.map