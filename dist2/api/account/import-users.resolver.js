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
exports.ImportUsersResolver = void 0;
const type_graphql_1 = require("type-graphql");
const access_1 = require("../../domain/account/access");
const staff_list_1 = require("../../domain/account/staff-list");
const staff_plan_1 = require("../../domain/account/staff-plan");
const export_users_1 = require("../../use-cases/account/export-users");
const import_users_1 = require("../../use-cases/account/import-users");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const enum_of_1 = require("../graphql/enum-of");
const input_finding_type_1 = require("../graphql/errors/input-finding.type");
const idempotency_key_1 = require("../graphql/idempotency-key");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const text_1 = require("../graphql/validation/text");
const user_type_1 = require("./user.type");
/** The most findings that one line may have: each of its columns, and several departments. */
const MOST_FINDINGS_OF_LINE = 10;
/** The most characters of a list: some hundred of each user. */
const LONGEST_LIST = 500_000;
/** A value for each hundred bytes of a list of some thousand users. */
const WEIGHT_OF_LIST = 2_000;
const FILE_NAME = "利用者一覧.csv";
const EffectEnum = (0, enum_of_1.enumOf)(staff_plan_1.LINE_EFFECTS);
(0, type_graphql_1.registerEnumType)(EffectEnum, {
    name: "UserImportEffect",
    description: "What a line of a list of users does.",
    valuesConfig: {
        INVITED: { description: "招待: nobody with this name had the mail address; the person is invited." },
        CHANGED: { description: "変更: name, role or departments are different." },
        DISABLED: { description: "無効化: the user is locked out; other differences are taken over, too." },
        ENABLED: { description: "有効化: the user is let in again; other differences are taken over, too." },
        UNCHANGED: { description: "変更なし: all is as the line says." },
        REFUSED: {
            description: "エラー: something is wrong with the line, so that the whole list does nothing.",
        },
    },
});
let ImportUsersInput = class ImportUsersInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: `The list as CSV, or with tabs between the cells, as spreadsheets save it: at most ${staff_list_1.MOST_STAFF_LINES.toLocaleString("en-US")} users. Its first ` +
            "line names the columns: 氏名, メールアドレス and 役割 (管理者, 担当者, 閲覧者), and where they are wanted 所属部署 (names, with ; " +
            "between several) and 状態 (有効, 招待中, 無効). A column that is left out changes nothing.",
    }),
    (0, text_1.Text)({ atMost: LONGEST_LIST })
], ImportUsersInput.prototype, "csv", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: says what would become of each line, and changes nothing. Absent: false.",
    })
], ImportUsersInput.prototype, "dryRun", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ImportUsersInput.prototype, "idempotencyKey", void 0);
ImportUsersInput = __decorate([
    (0, type_graphql_1.InputType)("ImportUsersInput", { description: "A list of users (利用者一覧)." })
], ImportUsersInput);
let UserListCsvType = class UserListCsvType {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What to call the file." })
], UserListCsvType.prototype, "fileName", void 0);
__decorate([
    (0, field_cost_1.Weighs)(WEIGHT_OF_LIST),
    (0, type_graphql_1.Field)(() => String, { description: "The file: in UTF-8 with a mark, a line for each user." })
], UserListCsvType.prototype, "text", void 0);
UserListCsvType = __decorate([
    (0, type_graphql_1.ObjectType)("UserListCsv", { description: "A list of users as CSV (利用者一覧).", simpleResolvers: true })
], UserListCsvType);
let ImportedUserLineType = class ImportedUserLineType {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "The number of the line (行番号); the one that names the columns is 1." })
], ImportedUserLineType.prototype, "line", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => EffectEnum, { description: "What it does, or would do." })
], ImportedUserLineType.prototype, "effect", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The name (氏名) that it states; empty where it states none." })
], ImportedUserLineType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, {
        nullable: true,
        description: "The user (利用者); null where there is none yet, or the line does not say which.",
    })
], ImportedUserLineType.prototype, "user", void 0);
__decorate([
    (0, field_cost_1.AtMost)(MOST_FINDINGS_OF_LINE),
    (0, type_graphql_1.Field)(() => [input_finding_type_1.InputFindingType], {
        description: "What is wrong with the line, each at its column (`label`); empty unless it is REFUSED.",
    })
], ImportedUserLineType.prototype, "findings", void 0);
ImportedUserLineType = __decorate([
    (0, type_graphql_1.ObjectType)("ImportedUserLine", {
        description: "What became of a line of a list of users.",
        simpleResolvers: true,
    })
], ImportedUserLineType);
let ImportUsersSuccessType = class ImportUsersSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether the lines did what they say: false with `dryRun`, and where any of them is REFUSED.",
    })
], ImportUsersSuccessType.prototype, "isApplied", void 0);
__decorate([
    (0, field_cost_1.RowsOfPage)(),
    (0, type_graphql_1.Field)(() => [ImportedUserLineType], {
        description: "An answer for each line, in order; blank ones have none.",
    })
], ImportUsersSuccessType.prototype, "lines", void 0);
ImportUsersSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ImportUsersSuccess", {
        description: "The list was read: it did all that its lines say, or nothing.",
        simpleResolvers: true,
    })
], ImportUsersSuccessType);
const IMPORT_USERS = (0, result_1.mutationResult)(import_users_1.importUsers, {
    description: "What became of each line, or why the list was not read.",
    success: ImportUsersSuccessType,
    errors: ["TOO_MANY_PASSWORD_LINKS", "IDEMPOTENCY_CONFLICT"],
});
let ImportUsersResolver = class ImportUsersResolver {
    async usersCsv(context) {
        const caller = (0, context_1.readerOf)(context);
        if (!(0, access_1.mayDo)(caller, "administerUsers"))
            return null;
        return { fileName: FILE_NAME, text: await (0, export_users_1.exportUsers)(context.parts, context.reads.users, caller) };
    }
    async importUsers({ csv, dryRun, idempotencyKey = null }, context, info) {
        const imported = await (0, import_users_1.importUsers)(context.parts, (0, context_1.callerOf)(context), {
            csv,
            dryRun: dryRun ?? false,
            idempotencyKey,
        });
        return IMPORT_USERS.answer(context, imported, async ({ isApplied, lines }) => ({
            isApplied,
            lines: await shownLines(context, lines, (0, selection_1.wantedFields)(info).below("lines.user")),
        }));
    }
};
exports.ImportUsersResolver = ImportUsersResolver;
__decorate([
    (0, type_graphql_1.Query)(() => UserListCsvType, {
        nullable: true,
        description: "利用者一覧: all users of the own organisation as CSV, in the form that importUsers takes; sent back as it is, it changes " +
            "nothing. null for whoever does not administer users: that takes an administrator (管理者) who signed in.",
    }),
    __param(0, (0, type_graphql_1.Ctx)())
], ImportUsersResolver.prototype, "usersCsv", null);
__decorate([
    (0, field_cost_1.TakesItems)("input", "csv", staff_list_1.MOST_STAFF_LINES),
    (0, result_1.MutationWith)(IMPORT_USERS, "利用者の一括登録: brings the users of the own organisation to what a list says: invites, changes, disables and enables them, as " +
        "the single mutations do. A user is found by mail address and name: a line with another name than the user of its address is " +
        "refused, or, where that user is disabled, invites somebody new. Who stands in no line stays as it is. All of it happens, or, where a line is wrong, nothing. For administrators (管理者) of a contractor, an issuer or an " +
        "obligee, who signed in; others are refused with FORBIDDEN."),
    __param(0, (0, type_graphql_1.Arg)("input", () => ImportUsersInput, { description: "The list." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ImportUsersResolver.prototype, "importUsers", null);
exports.ImportUsersResolver = ImportUsersResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ImportUsersResolver);
/** The users of all lines are read together. */
async function shownLines(context, lines, wanted) {
    const ids = lines.flatMap(({ userId }) => userId ?? []);
    const users = wanted.size === 0 ? [] : await context.reads.users.byIds((0, context_1.callerOf)(context), ids, wanted);
    const byId = new Map(users.map((user) => [user.id, user]));
    return lines.map(({ line, effect, name, userId, findings }) => ({
        line,
        effect,
        name,
        user: userId === null ? null : (byId.get(userId) ?? { __typename: "User", id: userId }),
        findings: (0, input_finding_type_1.inputFindings)(findings.slice(0, MOST_FINDINGS_OF_LINE), context.locale),
    }));
}
//# sourceMappingURL=import-users.resolver.js.map