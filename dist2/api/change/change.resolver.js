"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ChangeResolver = void 0;
const class_validator_1 = require("../graphql/validation/class-validator");
const type_graphql_1 = require("type-graphql");
const read_changes_1 = require("../../use-cases/change/read-changes");
const event_types_1 = require("../../use-cases/shared/event-types");
const context_1 = require("../graphql/context");
const connection_type_1 = require("../graphql/pagination/connection.type");
const cursor_1 = require("../graphql/pagination/cursor");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const change_type_enum_1 = require("./change-type.enum");
const change_type_1 = require("./change.type");
const ChangeConnection = (0, connection_type_1.connectionOf)("Change", change_type_1.ChangeObjectType, "changes (変更履歴)");
const ORDER = "Change";
let ChangesArgs = class ChangesArgs extends window_args_1.WindowArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => [change_type_enum_1.ChangeTypeEnum], {
        nullable: true,
        description: "Only events of these types; absent or empty: all. 10,000 events are looked at for one page: where few fit, it " +
            "may be empty and yet have a next one.",
    }),
    (0, class_validator_1.ArrayMaxSize)(event_types_1.CHANGES.length)
], ChangesArgs.prototype, "types", void 0);
ChangesArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], ChangesArgs);
let ChangeResolver = class ChangeResolver {
    async changes(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const query = { window: (0, window_args_1.windowOf)(args, ORDER, "number"), types: args.types ?? [] };
        const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("nodes", "edges.node"));
        const { unitOfWork, clock } = context.parts;
        const parts = { unitOfWork, clock, changes: context.reads.changes };
        const read = await (0, read_changes_1.readChanges)(parts, caller, query, wanted);
        if (wanted.has("cursor"))
            for (const row of read.rows)
                Object.assign(row.view, { cursor: cursorOf(row) });
        return withLastingEnd(read);
    }
};
exports.ChangeResolver = ChangeResolver;
__decorate([
    (0, type_graphql_1.Query)(() => ChangeConnection, {
        description: "The feed of changes (変更履歴): the events that the caller may see, in an order that never changes. Nothing " +
            "comes before a cursor later: read on from `pageInfo.endCursor` at any time, which is never null here, and miss " +
            "nothing. A contractor sees the steps of its applications and guarantees; an issuer sees those of what was " +
            "submitted to it. An obligee sees those of a guarantee from its own opening on; the operator sees all but drafts. " +
            "The newest one: `last: 1`.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => ChangesArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ChangeResolver.prototype, "changes", null);
exports.ChangeResolver = ChangeResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ChangeResolver);
function cursorOf({ position }) {
    return (0, cursor_1.encodeCursor)(ORDER, position);
}
/** An empty page, too, says from where to read on, either way. */
function withLastingEnd(read) {
    const { edges, nodes, pageInfo } = (0, connection_type_1.toConnection)(read, ORDER);
    const { hasNextPage, hasPreviousPage } = pageInfo;
    const { readUpTo, readBackTo } = read;
    const startCursor = readBackTo === null ? pageInfo.startCursor : (0, cursor_1.encodeCursor)(ORDER, { key: readBackTo, id: "" });
    const endCursor = (0, cursor_1.encodeCursor)(ORDER, { key: readUpTo, id: "" });
    return { edges, nodes, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
}
//# sourceMappingURL=change.resolver.js.map