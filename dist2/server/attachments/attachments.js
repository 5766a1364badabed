"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addAttachments = addAttachments;
const request_error_1 = require("../../api/graphql/errors/request-error");
const locale_1 = require("../../api/graphql/locale");
const attachment_1 = require("../../domain/application/attachment");
const keep_attachment_1 = require("../../use-cases/application/keep-attachment");
const presented_token_1 = require("../graphql/presented-token");
const write_line_1 = require("../write-line");
const received_file_1 = require("./received-file");
const upload_address_1 = require("./upload-address");
const upload_places_1 = require("./upload-places");
const upload_refusals_1 = require("./upload-refusals");
const MOST_THROWN_AWAY = 2 * attachment_1.MOST_ATTACHMENT_BYTES;
const CONTENT_TYPES = /^(application\/pdf|image\/jpeg|application\/octet-stream)\s*(;|$)/i;
/**
 * `PUT /attachments/<link>`: takes the one file that a link was made for, from the caller that it was made for, who says again
 * who it is. It is the only route that takes so much; all others refuse a body beyond 100 kB before they read it.
 */
async function addAttachments(app, parts) {
    const places = new upload_places_1.UploadPlaces();
    await app.register((scope, _options, registered) => {
        // The bytes are read by the handler, as far as they are taken.
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser("*", (_request, body, done) => {
            done(null, body);
        });
        scope.put(`${upload_address_1.ATTACHMENTS_PATH}/:link`, async (request, reply) => {
            try {
                const { caller, target } = await sender(request, parts);
                // Whoever is not known takes no place.
                const kept = await places.within(caller.organisationId, () => take(request, parts, caller, target));
                return await answer(reply, kept);
            }
            catch (error) {
                throw refusing(request, error);
            }
        });
        registered();
    });
}
async function take(request, parts, caller, target) {
    const locale = (0, locale_1.localeOf)(request.headers["accept-language"]);
    const received = await (0, received_file_1.receivedFile)(request.raw);
    if ("problem" in received)
        throw received.problem === "TOO_LARGE" ? (0, upload_refusals_1.tooLarge)(received.size, locale) : upload_refusals_1.UPLOAD_REFUSALS.BROKEN_OFF;
    const useCaseParts = (0, write_line_1.inLine)(parts.useCaseParts, caller.organisationId);
    const kept = await (0, keep_attachment_1.keepAttachment)(useCaseParts, caller, target, received.bytes);
    if (!kept.done) {
        const { refusal } = kept;
        throw refusal.code === "INVALID_INPUT"
            ? (0, upload_refusals_1.fileRefused)(refusal.fields, locale)
            : upload_refusals_1.UPLOAD_REFUSALS[refusal.code];
    }
    if (kept.value === null)
        throw upload_refusals_1.UPLOAD_REFUSALS.UPLOADED_ALREADY;
    return kept.value;
}
/** Who sends, and what for: checked before a byte of the file is read. */
async function sender(request, parts) {
    const presented = await (0, presented_token_1.presentedToken)(request, parts);
    if (!presented)
        throw (0, request_error_1.authenticationRequired)("MISSING");
    const { caller } = presented;
    parts.usage.note(caller);
    const { uploads, clock } = parts.useCaseParts;
    const read = uploads.read(request.params.link, caller, clock());
    if (read.state !== "GOOD")
        throw upload_refusals_1.UPLOAD_REFUSALS[read.state];
    const contentType = request.headers["content-type"];
    if (contentType !== undefined && !CONTENT_TYPES.test(contentType))
        throw upload_refusals_1.UPLOAD_REFUSALS.WRONG_TYPE;
    return { caller, target: read.target };
}
function answer(reply, { uploadedAt, ...attachment }) {
    return reply
        .code(201)
        .header("cache-control", "no-store")
        .type("application/json; charset=utf-8")
        .send({ attachment: { ...attachment, uploadedAt: uploadedAt.toISOString() } });
}
/**
 * A sender reads no answer while it is still writing, and one that is cut off gets none. What comes behind a refusal is thrown
 * away, up to as much again; HTTP's own time limit holds, too.
 */
function refusing({ raw }, error) {
    let thrownAway = 0;
    raw.on("data", (piece) => {
        thrownAway += piece.length;
        if (thrownAway > MOST_THROWN_AWAY)
            raw.socket.destroy();
    });
    raw.resume();
    return error;
}
//# sourceMappingURL=attachments.js.map