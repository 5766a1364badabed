import { LINK_MINUTES } from "../../../use-cases/document/document-links";

/** Of `url`, whatever it leads to. */
export const URL_DESCRIPTION =
  "Where to GET it, an absolute address. It works until `expiresAt`, for this caller only, and holds " +
  "no secret. The caller proves again who it is. Programs and pages of other origins send the same " +
  "`Authorization` header. A browser on a page of the server's own origin sends the cookie that came " +
  "with this answer. Without either the server answers 401, to another caller 403, after `expiresAt` " +
  "410.";

export const EXPIRES_AT_DESCRIPTION = `Until when \`url\` works: ${String(LINK_MINUTES)} minutes. Ask again for another one.`;
