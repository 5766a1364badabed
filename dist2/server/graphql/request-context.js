"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RequestContext = void 0;
exports.requestContext = requestContext;
const batch_1 = require("../../api/graphql/batch");
const context_1 = require("../../api/graphql/context");
const request_documents_1 = require("../../api/graphql/document/request-documents");
const request_error_1 = require("../../api/graphql/errors/request-error");
const locale_1 = require("../../api/graphql/locale");
const storage_unavailable_1 = require("../../use-cases/shared/storage-unavailable");
const client_network_1 = require("../../domain/account/client-network");
const upload_address_1 = require("../attachments/upload-address");
const document_address_1 = require("../documents/document-address");
const large_bodies_1 = require("../http/large-bodies");
const error_log_1 = require("../http/error-log");
const introspection_1 = require("./introspection");
const presented_token_1 = require("./presented-token");
const write_line_1 = require("../write-line");
/**
 * The caller, its language, and what the resolvers work with. A token that is not good ends the request here.
 */
async function requestContext(request, parts) {
    const locale = (0, locale_1.localeOf)(request.headers["accept-language"]);
    const asked = [];
    request.asked = asked;
    try {
        const signedIn = await (0, presented_token_1.presentedToken)(request, parts);
        if (signedIn)
            parts.usage.note(signedIn.caller);
        const introspection = (0, introspection_1.mayIntrospect)(parts.introspection, signedIn);
        request.isToldNames = introspection === "YES";
        return new RequestContext(request, parts, locale, asked, signedIn, introspection);
    }
    catch (error) {
        if (error instanceof request_error_1.RequestError)
            throw error;
        // Without a context Apollo calls no plugin with the error.
        (0, error_log_1.logInternalError)(request.log, request.id, error);
        throw error instanceof storage_unavailable_1.StorageUnavailable ? (0, request_error_1.databaseUnavailable)(request.id) : (0, request_error_1.internal)(request.id);
    }
}
/** What few operations need is made for those that do. Apollo copies it, and takes private names (#) along with none. */
class RequestContext {
    constructor(request, made, locale, asked, signedIn, introspection) {
        this.request = request;
        this.made = made;
        this.locale = locale;
        this.asked = asked;
        this.signedIn = signedIn;
        this.introspection = introspection;
        this.requestId = request.id;
        this.account = request.account;
        // Costs reveal the schema, which strangers must not learn.
        this.isCostWanted = signedIn !== null && request.headers["hosho-cost"] !== undefined;
        this.reads = made.reads;
        this.begun = undefined;
        this.partsInLine = undefined;
        this.depositsInOne = undefined;
        this.confirmationsInOne = undefined;
    }
    get isLargeBody() {
        return (0, large_bodies_1.isLargeBody)(this.request);
    }
    get visitor() {
        return { network: this.network };
    }
    get parts() {
        this.partsInLine ??= (0, write_line_1.inLine)(this.made.useCaseParts, this.signedIn?.caller.organisationId ?? this.network);
        return this.partsInLine;
    }
    get deposits() {
        this.depositsInOne ??= new batch_1.Batch((ids) => this.reads.deposits.ofGuarantees((0, context_1.readerOf)(this), ids));
        return this.depositsInOne;
    }
    get endConfirmations() {
        this.confirmationsInOne ??= new batch_1.Batch((ids) => this.reads.endConfirmations.ofGuarantees((0, context_1.readerOf)(this), ids));
        return this.confirmationsInOne;
    }
    get documents() {
        const { request, made } = this;
        request.documents ??= new request_documents_1.RequestDocuments({ ...made.useCaseParts, reads: made.reads }, this.signedIn?.caller ?? null, (link) => (0, document_address_1.documentAddress)(request, link), (link) => (0, upload_address_1.uploadAddress)(request, link));
        return request.documents;
    }
    get network() {
        return (0, client_network_1.clientNetwork)(this.request.ip);
    }
}
exports.RequestContext = RequestContext;
//# sourceMappingURL=request-context.js.map