"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.addSecurityHeaders = addSecurityHeaders;
exports.addCrossOrigin = addCrossOrigin;
const cors_1 = __importDefault(require("@fastify/cors"));
const helmet_1 = __importDefault(require("@fastify/helmet"));
const constant_headers_1 = require("./constant-headers");
const hooks_of_1 = require("./hooks-of");
const SECONDS_OF_PREFLIGHT = 600;
/** The headers that protect pages of browsers, the same in every answer; some answers write their own over them. */
async function addSecurityHeaders(app) {
    app.addHook("onRequest", (0, constant_headers_1.constantHeaders)(await (0, hooks_of_1.hooksOf)(app, helmet_1.default, {})));
}
/** Lets pages of other origins call the API. Answers to programs, which state no origin, are alike. */
async function addCrossOrigin(app, origins) {
    const hooks = await (0, hooks_of_1.hooksOf)(app, cors_1.default, {
        origin: [...origins],
        methods: ["GET", "POST", "PUT"],
        exposedHeaders: ["x-request-id", "retry-after", "date", "content-disposition"],
        maxAge: SECONDS_OF_PREFLIGHT,
    });
    const withoutOrigin = (0, constant_headers_1.constantHeaders)(hooks);
    for (const withOrigin of hooks)
        app.addHook("onRequest", function (request, reply, done) {
            const isAlike = request.headers.origin === undefined && request.method !== "OPTIONS";
            (isAlike ? withoutOrigin : withOrigin).call(this, request, reply, done);
        });
}
//# sourceMappingURL=safe-headers.js.map