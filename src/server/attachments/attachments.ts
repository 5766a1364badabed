import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { authenticationRequired } from "../../api/graphql/errors/request-error";
import { localeOf } from "../../api/graphql/locale";
import { MOST_ATTACHMENT_BYTES, type Attachment } from "../../domain/attachment/attachment";
import { keepAttachment } from "../../use-cases/attachment/keep-attachment";
import type { UploadTarget } from "../../use-cases/attachment/upload-links";
import type { Caller } from "../../domain/account/access";
import { presentedToken, type TokenParts } from "../graphql/presented-token";
import type { TokenUsage } from "../graphql/token-usage";
import { inLine } from "../write-line";
import { receivedFile } from "./received-file";
import { ATTACHMENTS_PATH } from "./upload-address";
import { UploadPlaces } from "./upload-places";
import { fileRefused, takesNoMore, tooLarge, UPLOAD_REFUSALS } from "./upload-refusals";

interface AttachmentParts extends TokenParts {
  readonly usage: TokenUsage;
}

const MOST_THROWN_AWAY = 2 * MOST_ATTACHMENT_BYTES;
const CONTENT_TYPES = /^(application\/pdf|image\/jpeg|application\/octet-stream)\s*(;|$)/i;

/**
 * `PUT /attachments/<link>`: takes the one file that a link was made for, from the caller that it was made for, who says again
 * who it is. It is the only route that takes so much; all others refuse a body beyond 100 kB before they read it.
 */
export async function addAttachments(app: FastifyInstance, parts: AttachmentParts): Promise<void> {
  const places = new UploadPlaces();
  await app.register((scope, _options, registered) => {
    // The bytes are read by the handler, as far as they are taken.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, body, done) => {
      done(null, body);
    });
    scope.put<{ Params: { link: string } }>(`${ATTACHMENTS_PATH}/:link`, async (request, reply) => {
      try {
        const { caller, target } = await sender(request, parts);
        // Whoever is not known takes no place.
        const kept = await places.within(caller.organisationId, () => take(request, parts, caller, target));
        return await answer(reply, kept);
      } catch (error) {
        throw refusing(request, error);
      }
    });
    registered();
  });
}

async function take(
  request: FastifyRequest,
  parts: AttachmentParts,
  caller: Caller,
  target: UploadTarget,
): Promise<Attachment> {
  const locale = localeOf(request.headers["accept-language"]);
  const received = await receivedFile(request.raw);
  if ("problem" in received)
    throw received.problem === "TOO_LARGE" ? tooLarge(received.size, locale) : UPLOAD_REFUSALS.BROKEN_OFF;
  const useCaseParts = inLine(parts.useCaseParts, caller.organisationId);
  const kept = await keepAttachment(useCaseParts, caller, target, received.bytes);
  if (!kept.done) {
    const { refusal } = kept;
    if (refusal.code === "INVALID_INPUT") throw fileRefused(refusal.fields, locale);
    throw refusal.code === "STEP_NOT_ALLOWED" ? takesNoMore(target) : UPLOAD_REFUSALS[refusal.code];
  }
  if (kept.value === null) throw UPLOAD_REFUSALS.UPLOADED_ALREADY;
  return kept.value;
}

/** Who sends, and what for: checked before a byte of the file is read. */
async function sender(
  request: FastifyRequest<{ Params: { link: string } }>,
  parts: AttachmentParts,
): Promise<{ caller: Caller; target: UploadTarget }> {
  const presented = await presentedToken(request, parts);
  if (!presented) throw authenticationRequired("MISSING");
  const { caller } = presented;
  parts.usage.note(caller);
  const { uploads, clock } = parts.useCaseParts;
  const read = uploads.read(request.params.link, caller, clock());
  if (read.state !== "GOOD") throw UPLOAD_REFUSALS[read.state];
  const contentType = request.headers["content-type"];
  if (contentType !== undefined && !CONTENT_TYPES.test(contentType)) throw UPLOAD_REFUSALS.WRONG_TYPE;
  return { caller, target: read.target };
}

function answer(reply: FastifyReply, { uploadedAt, ...attachment }: Attachment): FastifyReply {
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
function refusing({ raw }: FastifyRequest, error: unknown): unknown {
  let thrownAway = 0;
  raw.on("data", (piece: Buffer) => {
    thrownAway += piece.length;
    if (thrownAway > MOST_THROWN_AWAY) raw.socket.destroy();
  });
  raw.resume();
  return error;
}
