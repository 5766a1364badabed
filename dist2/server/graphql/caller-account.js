"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.countRequests = countRequests;
const request_error_1 = require("../../api/graphql/errors/request-error");
const document_address_1 = require("../documents/document-address");
const presented_token_1 = require("./presented-token");
const refused_document_1 = require("./refused-document");
const refused_request_1 = require("../http/refused-request");
/**
 * Counts every request before its body is read. Load balancers' requests are free: they must always get an
 * answer.
 */
function countRequests(app, budgets) {
    app.decorateRequest("account");
    app.decorateRequest("tokenHash");
    app.addHook("onRequest", (request, reply, done) => {
        if (request.url.startsWith("/health/")) {
            done();
            return;
        }
        const enter = ({ account, leave }) => {
            request.account = account;
            if (reply.raw.closed)
                leave();
            else
                reply.raw.on("close", leave);
            done();
        };
        const entered = budgets.enter(senderOf(request));
        if (entered instanceof Promise)
            entered.then(enter, (error) => {
                if (error instanceof request_error_1.RequestError)
                    refuse(error, request, reply);
                else
                    done(error instanceof Error ? error : new Error(String(error)));
            });
        else
            enter(entered);
    });
}
function senderOf(request) {
    return {
        tokenHash: (0, presented_token_1.presentedTokenHash)(request),
        // A known token's address is not looked up.
        get address() {
            return request.ip;
        },
    };
}
function refuse(error, request, reply) {
    const isDocument = request.url.startsWith(`${document_address_1.DOCUMENTS_PATH}/`);
    return isDocument ? (0, refused_document_1.refuseDocument)(error, request, reply) : (0, refused_request_1.refuseRequest)(error, request, reply);
}
//# sourceMappingURL=caller-account.js.map