"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WindowArgs = exports.DEFAULT_PER_PAGE = exports.MOST_PER_PAGE = void 0;
exports.windowOf = windowOf;
const type_graphql_1 = require("type-graphql");
const request_error_1 = require("../errors/request-error");
const cursor_1 = require("./cursor");
exports.MOST_PER_PAGE = 100;
exports.DEFAULT_PER_PAGE = 20;
let WindowArgs = class WindowArgs {
};
exports.WindowArgs = WindowArgs;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "How many from the start of the list, or after `after`: 0 to 100; 20 where neither first nor last is given.",
    })
], WindowArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "Only what comes after this cursor." })
], WindowArgs.prototype, "after", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "How many from the end of the list, or before `before`: 0 to 100.",
    })
], WindowArgs.prototype, "last", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "Only what comes before this cursor." })
], WindowArgs.prototype, "before", void 0);
exports.WindowArgs = WindowArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], WindowArgs);
/** The window that the arguments ask for; `order` names the list's order, which its cursors carry. */
function windowOf({ first, after, last, before }, order, keyType = "string") {
    if (typeof first === "number" && typeof last === "number")
        throw (0, request_error_1.badUserInput)({
            en: "first and last were both given; give one of them.",
            ja: "first と last は同時に指定できません。どちらか一方にしてください。",
        });
    const isBackward = typeof last === "number";
    return {
        direction: isBackward ? "BACKWARD" : "FORWARD",
        size: isBackward ? checkedSize("last", last) : checkedSize("first", first ?? exports.DEFAULT_PER_PAGE),
        after: positionOf("after", after, order, keyType),
        before: positionOf("before", before, order, keyType),
    };
}
function checkedSize(name, size) {
    if (size >= 0 && size <= exports.MOST_PER_PAGE)
        return size;
    throw (0, request_error_1.badUserInput)({
        en: `${name} must be from 0 to ${String(exports.MOST_PER_PAGE)}; got ${String(size)}. Use pageInfo and after to read on.`,
        ja: `${name} は 0 から ${String(exports.MOST_PER_PAGE)} までです（入力: ${String(size)}）。続きは pageInfo と after で取得してください。`,
    });
}
function positionOf(name, cursor, order, keyType) {
    if (cursor === undefined || cursor === null)
        return null;
    const position = (0, cursor_1.decodeCursor)(order, cursor, keyType);
    if (position === undefined)
        throw (0, request_error_1.badUserInput)({
            en: `${name} is not a cursor of this list in this order. Take cursors from pageInfo or edges.`,
            ja: `${name} はこの一覧・並び順のカーソルではありません。pageInfo または edges の値を使ってください。`,
        });
    return position;
}
//# sourceMappingURL=window.args.js.map