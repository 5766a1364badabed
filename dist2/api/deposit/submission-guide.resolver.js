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
exports.SubmissionGuideResolver = void 0;
const type_graphql_1 = require("type-graphql");
const submission_guide_1 = require("../../use-cases/deposit/submission-guide");
const access_1 = require("../../domain/account/access");
const submission_notes_1 = require("../../domain/deposit/submission-notes");
const wording_1 = require("../../domain/values/wording");
const context_1 = require("../graphql/context");
const submission_guide_type_1 = require("./submission-guide.type");
let SubmissionGuideResolver = class SubmissionGuideResolver {
    async submissionGuide(guaranteeId, context) {
        const caller = (0, context_1.readerOf)(context);
        const { reads, parts, locale, documents } = context;
        const guide = await (0, submission_guide_1.submissionGuide)({ ...parts, reads }, caller, guaranteeId);
        if (!guide)
            return null;
        const { mail, number, isOnPaper, hasEnded, ...shown } = guide;
        const { to, subject, letter, findings } = mail;
        const lacking = findings.flatMap(({ code, limit }) => code === "SUBJECT_LACKS_VALUE" ? [String(limit)] : []);
        const hasDraft = letter !== null && (0, access_1.mayDo)(caller, "revealAuthKey");
        const file = { id: guaranteeId, kind: guide.kind, number };
        return {
            ...shown,
            mail: {
                to,
                subject,
                lacking,
                text: letter?.text ?? null,
                eml: hasDraft ? documents.handOverMail(file) : null,
            },
            notes: (0, submission_notes_1.submissionNotes)({ route: guide.route, isOnPaper, hasEnded }).map((note) => (0, wording_1.inWords)(note, locale, undefined)),
        };
    }
};
exports.SubmissionGuideResolver = SubmissionGuideResolver;
__decorate([
    (0, type_graphql_1.Query)(() => submission_guide_type_1.SubmissionGuideType, {
        nullable: true,
        description: "What to hand to the obligee, where, how and until when (提出のご案内). For everybody who sees the guarantee; null where " +
            "the caller sees none. What nobody knows is told as such.",
    }),
    __param(0, (0, type_graphql_1.Arg)("guaranteeId", () => type_graphql_1.ID, { description: "The guarantee (保証契約)." })),
    __param(1, (0, type_graphql_1.Ctx)())
], SubmissionGuideResolver.prototype, "submissionGuide", null);
exports.SubmissionGuideResolver = SubmissionGuideResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], SubmissionGuideResolver);
//# sourceMappingURL=submission-guide.resolver.js.map