import { LINK_MINUTES } from "../../../use-cases/document/document-links";

/** Of `url`, whatever it leads to. */
export const URL_DESCRIPTION =
  "Where to GET it, an absolute address. It is good until `expiresAt` and for nobody but the caller, who says again " +
  "who it is: with the same `Authorization` header, as programs do and pages of other origins must, or in a browser with " +
  "the cookie that came with this answer, which pages of the server's own origin alone are given. There is no secret " +
  "in it. 401 without either, 403 for anybody else, 410 once it has expired.";

export const EXPIRES_AT_DESCRIPTION = `Until when \`url\` works: ${String(LINK_MINUTES)} minutes. Ask again for another one.`;
