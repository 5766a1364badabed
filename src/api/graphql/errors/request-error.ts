import { GraphQLError, type ASTNode } from "graphql";
import {
  ROLE_IN_JAPANESE,
  SCOPE_IN_JAPANESE,
  STAFF_ROLE_IN_JAPANESE,
} from "../../../domain/account/access-in-japanese";
import type { StaffRole } from "../../../domain/account/staff-role";
import type { Busy } from "../../../use-cases/shared/busy";
import type { Forbidden } from "../../../use-cases/shared/forbidden";
import type { Words } from "../locale";

/** Errors that end a request as a whole: who asks, what is asked, and what no caller can help; with HTTP's word for each. */
export const REQUEST_ERROR_STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  INTERNAL: 500,
} as const;
export type RequestErrorCode = keyof typeof REQUEST_ERROR_STATUS;

/** An error that we wrote ourselves, so that callers may see all of it. */
export class RequestError extends GraphQLError {
  constructor(
    code: RequestErrorCode,
    readonly words: Words,
    details: Readonly<Record<string, unknown>> = {},
    status: number = REQUEST_ERROR_STATUS[code],
  ) {
    // Apollo takes `http` out again and answers with that status.
    super(words.en, { extensions: { code, ...details, http: { status } } });
  }
}

/** Why no caller is known. */
export type AuthenticationReason = "MISSING" | "MALFORMED" | "UNKNOWN" | "EXPIRED" | "REVOKED";

const AUTHENTICATION_MESSAGES: Readonly<Record<AuthenticationReason, Words>> = {
  MISSING: {
    en: "An access token is needed. Send it in the header: Authorization: Bearer <token>.",
    ja: "アクセストークンが必要です。リクエストの認証ヘッダーで送ってください。",
  },
  MALFORMED: {
    en: "The Authorization header is not understood. Expected: Authorization: Bearer <token>.",
    ja: "認証ヘッダーの形式が正しくありません。アクセストークンの前の部分を確認してください。",
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

export function authenticationRequired(reason: AuthenticationReason): RequestError {
  return new RequestError("UNAUTHENTICATED", AUTHENTICATION_MESSAGES[reason], { reason });
}

/** Users of an organisation, as an English sentence names them. */
const STAFF_IN_ENGLISH: Readonly<Record<StaffRole, string>> = {
  ADMINISTRATOR: "administrator",
  OFFICER: "officer",
  VIEWER: "viewer",
};

export function forbidden(refused: Forbidden): RequestError {
  const { role, allowedRoles, missingScope, takesPerson, staff } = refused;
  const allowed = allowedRoles.join(", ");
  if (staff !== null) {
    const words = {
      en: `Only an ${staff.allowed.map((each) => STAFF_IN_ENGLISH[each]).join(" or an ")} of your organisation may do this; you are a ${STAFF_IN_ENGLISH[staff.own]}. Ask one of them.`,
      ja: `この操作は${staff.allowed.map((each) => STAFF_ROLE_IN_JAPANESE[each]).join("・")}のみ行えます（現在の役割: ${STAFF_ROLE_IN_JAPANESE[staff.own]}）。組織の管理者に依頼してください。`,
    };
    const details = {
      role,
      allowedRoles,
      reason: "STAFF_ROLE",
      staffRole: staff.own,
      allowedStaffRoles: staff.allowed,
    };
    return new RequestError("FORBIDDEN", words, details);
  }
  if (takesPerson) {
    const words = {
      en: "Only somebody who signed in may do this; this is an integration's access token. Sign in with login ID and password.",
      ja: "この操作はログインした利用者のみ行えます。連携用のアクセストークンではなく、お客様IDとパスワードでログインしてください。",
    };
    return new RequestError("FORBIDDEN", words, { role, allowedRoles, takesPerson });
  }
  if (missingScope !== null) {
    const words = {
      en: `This takes an access token with the scope ${missingScope}. Make one that has it, or sign in.`,
      ja: `この操作には「${SCOPE_IN_JAPANESE[missingScope]}」を許可されたアクセストークンが必要です。`,
    };
    return new RequestError("FORBIDDEN", words, { role, allowedRoles, missingScope });
  }
  const words = {
    en: `This takes an access token of role ${allowed}; this one has the role ${role}.`,
    ja: `この操作は${allowedRoles.map((each) => ROLE_IN_JAPANESE[each]).join("・")}の利用者のみ行えます（現在: ${ROLE_IN_JAPANESE[role]}）。`,
  };
  return new RequestError("FORBIDDEN", words, { role, allowedRoles });
}

export function badUserInput(words: Words): RequestError {
  return new RequestError("BAD_USER_INPUT", words);
}

export function unstorableText(): RequestError {
  return badUserInput({
    en: "A text in the request holds a character that cannot be stored, such as U+0000. Remove it.",
    ja: "保存できない文字が含まれています。削除してください。",
  });
}

/** Too much of this kind of work is waiting; nothing was done, and waiting helps. */
export function busy({ retryAfterSeconds }: Busy): RequestError {
  const seconds = String(retryAfterSeconds);
  const words = {
    en: `Too many are waiting for this just now. Repeat the request in ${seconds} seconds.`,
    ja: `ただいま混み合っています。${seconds}秒後に再度お試しください。`,
  };
  return new RequestError("RATE_LIMITED", words, { retryAfterSeconds });
}

/** The same error with the place in the document that it is about. */
export function locatedAt(nodes: ASTNode, originalError: RequestError): GraphQLError {
  return new GraphQLError(originalError.message, { nodes, originalError });
}

export function operationTooCostly(limit: number): RequestError {
  const most = String(limit);
  return badUserInput({
    en: `An operation may ask for at most ${most} values, each list counted as long as it may be and each page as long as was asked for. Ask for fewer fields or rows, or send several requests.`,
    ja: `1回の操作で取得できる値は${most}個までです（リストは最大の件数、ページは指定した件数で数えます）。項目や件数を減らすか、リクエストを分けてください。`,
  });
}

export function bodyTooLarge(mostBytes: number): RequestError {
  const most = String(mostBytes);
  const words = {
    en: `The request body is larger than ${most} bytes. Send less in one request.`,
    ja: `リクエスト本文が${most}バイトを超えています。1回に送る量を減らしてください。`,
  };
  return new RequestError("BAD_USER_INPUT", words, {}, 413);
}

/** What was asked for would not fit into one answer; it was read, and of a mutation done, but is not sent. */
export function answerTooLarge(mostBytes: number): RequestError {
  const megabytes = String(mostBytes / 1_000_000);
  return badUserInput({
    en: `The answer would be larger than ${megabytes} MB and is not sent; what a mutation has done stays done. Ask for fewer fields or rows, or send several requests.`,
    ja: `回答が${megabytes}MBを超えるため送信できません（実行済みの変更は取り消されません）。項目や件数を減らすか、リクエストを分けてください。`,
  });
}

/** The schema is told to those who have signed in. */
export function introspectionNeedsToken(): RequestError {
  const words = {
    en: "An access token is needed to ask for the schema. Send it in the header: Authorization: Bearer <token>.",
    ja: "スキーマの取得にはアクセストークンが必要です。リクエストの認証ヘッダーで送ってください。",
  };
  return new RequestError("UNAUTHENTICATED", words, { reason: "MISSING" });
}

export function introspectionOff(): RequestError {
  const words = {
    en: "This server does not tell its schema. It is published with the program, as schema/schema.graphql.",
    ja: "このサーバーではスキーマを取得できません。公開されているスキーマのファイルを参照してください。",
  };
  return new RequestError("FORBIDDEN", words);
}

/** Of what a caller had too much: requests, cost of operations, or requests at once. */
export type BudgetReason = "REQUESTS" | "COST" | "PARALLEL";

const BUDGET_WORDS: Readonly<Record<BudgetReason, Words>> = {
  REQUESTS: { en: "Too many requests have come from here.", ja: "リクエストが多すぎます。" },
  COST: {
    en: "What was asked for from here costs too much at once.",
    ja: "短時間に取得したデータが多すぎます。",
  },
  PARALLEL: {
    en: "Too many requests from here are under way at once.",
    ja: "同時に実行中のリクエストが多すぎます。",
  },
};

/** The caller's budget is used up; nothing was done, and waiting helps. */
export function rateLimited(reason: BudgetReason, retryAfterSeconds: number): RequestError {
  const { en, ja } = BUDGET_WORDS[reason];
  const seconds = String(retryAfterSeconds);
  const words = {
    en: `${en} Repeat the request in ${seconds} ${retryAfterSeconds === 1 ? "second" : "seconds"}.`,
    ja: `${ja}${seconds}秒後に再度お試しください。`,
  };
  return new RequestError("RATE_LIMITED", words, { reason, retryAfterSeconds });
}

/** Nobody but the operator can help: the log tells more under this request id. */
export function internal(requestId: string | undefined): RequestError {
  const words = {
    en: "Something went wrong on the server. Report it with the request id; repeating the request may help.",
    ja: "サーバーで問題が発生しました。受付番号を添えてお問い合わせください。再度の実行で解決することがあります。",
  };
  return new RequestError("INTERNAL", words, { requestId });
}

/** Waiting helps: programs may repeat the request after `retryAfterSeconds`. */
export function databaseUnavailable(requestId: string | undefined): RequestError {
  const words = {
    en: "The database does not answer just now. Repeat the request, with the same idempotency key if it had one.",
    ja: "現在データベースに接続できません。しばらくしてから、同じ内容で再度実行してください。",
  };
  const details = { reason: "DATABASE_UNAVAILABLE", retryable: true, retryAfterSeconds: 1, requestId };
  return new RequestError("INTERNAL", words, details, 503);
}

/** Nothing can be dated until the operator has set the clock right: waiting helps, but rarely for seconds. */
export function clockWrong(requestId: string | undefined): RequestError {
  const words = {
    en: "Nothing can be recorded just now: the server's clock is wrong. Its operator has to set it right; repeat the request later.",
    ja: "サーバーの時計が正しくないため、現在は発行などの手続きを受け付けられません。運用者が時計を直すまで、しばらく待って再度実行してください。",
  };
  const details = { reason: "CLOCK_WRONG", retryable: true, retryAfterSeconds: 60, requestId };
  return new RequestError("INTERNAL", words, details, 503);
}
