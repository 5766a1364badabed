import { GraphQLError } from "graphql";
import type { Role } from "../../domain/access";
import type { Locale } from "../locale";

/** Errors that end a request as a whole: who asks, what is asked, and what no caller can help. */
export const REQUEST_ERROR_CODES = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "BAD_USER_INPUT",
  "RATE_LIMITED",
  "INTERNAL",
] as const;
export type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number];

/** Why no caller is known. */
export type AuthenticationReason = "MISSING" | "MALFORMED" | "UNKNOWN" | "EXPIRED" | "REVOKED";

const AUTHENTICATION_MESSAGES: Readonly<Record<AuthenticationReason, Readonly<Record<Locale, string>>>> = {
  MISSING: {
    en: "An access token is needed. Send it in the header: Authorization: Bearer <token>.",
    ja: "アクセストークンが必要です。ヘッダー Authorization: Bearer <トークン> で送ってください。",
  },
  MALFORMED: {
    en: "The Authorization header is not understood. Expected: Authorization: Bearer <token>.",
    ja: "Authorization ヘッダーの形式が正しくありません。Authorization: Bearer <トークン> としてください。",
  },
  UNKNOWN: {
    en: "The access token is not known. Check that it was copied whole, and that it is of this server.",
    ja: "アクセストークンが登録されていません。欠けずにコピーされているか、このサーバーのものかを確認してください。",
  },
  EXPIRED: {
    en: "The access token has expired. Ask for a new one.",
    ja: "アクセストークンの有効期限が切れています。新しいトークンを取得してください。",
  },
  REVOKED: {
    en: "The access token has been revoked. Ask for a new one.",
    ja: "アクセストークンは失効しています。新しいトークンを取得してください。",
  },
};

export function authenticationRequired(reason: AuthenticationReason, locale: Locale): GraphQLError {
  return new GraphQLError(AUTHENTICATION_MESSAGES[reason][locale], {
    extensions: {
      code: "UNAUTHENTICATED" satisfies RequestErrorCode,
      reason,
      http: { status: 401 },
    },
  });
}

export function forbidden(role: Role, allowedRoles: readonly Role[], locale: Locale): GraphQLError {
  const allowed = allowedRoles.join(", ");
  const message =
    locale === "ja"
      ? `この操作は ${allowed} のアクセストークンでのみ行えます（現在: ${role}）。`
      : `This takes an access token of role ${allowed}; this one has the role ${role}.`;
  return new GraphQLError(message, {
    extensions: { code: "FORBIDDEN" satisfies RequestErrorCode, role, allowedRoles, http: { status: 403 } },
  });
}

export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: "BAD_USER_INPUT" satisfies RequestErrorCode, http: { status: 400 } },
  });
}
