"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RequestError = exports.REQUEST_ERROR_STATUS = void 0;
exports.authenticationRequired = authenticationRequired;
exports.forbidden = forbidden;
exports.badUserInput = badUserInput;
exports.unstorableText = unstorableText;
exports.busy = busy;
exports.locatedAt = locatedAt;
exports.operationTooCostly = operationTooCostly;
exports.bodyTooLarge = bodyTooLarge;
exports.answerTooLarge = answerTooLarge;
exports.introspectionNeedsToken = introspectionNeedsToken;
exports.introspectionOff = introspectionOff;
exports.rateLimited = rateLimited;
exports.internal = internal;
exports.databaseUnavailable = databaseUnavailable;
exports.clockWrong = clockWrong;
const graphql_1 = require("graphql");
const access_in_japanese_1 = require("../../../domain/account/access-in-japanese");
/** Errors that end a request as a whole: who asks, what is asked, and what no caller can help; with HTTP's word for each. */
exports.REQUEST_ERROR_STATUS = {
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    BAD_USER_INPUT: 400,
    RATE_LIMITED: 429,
    INTERNAL: 500,
};
/** An error that we wrote ourselves, so that callers may see all of it. */
class RequestError extends graphql_1.GraphQLError {
    constructor(code, words, details = {}, status = exports.REQUEST_ERROR_STATUS[code]) {
        // Apollo takes `http` out again and answers with that status.
        super(words.en, { extensions: { code, ...details, http: { status } } });
        this.words = words;
    }
}
exports.RequestError = RequestError;
const AUTHENTICATION_MESSAGES = {
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
function authenticationRequired(reason) {
    return new RequestError("UNAUTHENTICATED", AUTHENTICATION_MESSAGES[reason], { reason });
}
/** Users of an organisation, as an English sentence names them. */
const STAFF_IN_ENGLISH = {
    ADMINISTRATOR: "administrator",
    OFFICER: "officer",
    VIEWER: "viewer",
};
function forbidden(refused) {
    const { role, allowedRoles, missingScope, takesPerson, staff } = refused;
    const allowed = allowedRoles.join(", ");
    if (staff !== null) {
        const words = {
            en: `Only an ${staff.allowed.map((each) => STAFF_IN_ENGLISH[each]).join(" or an ")} of your organisation may do this; you are a ${STAFF_IN_ENGLISH[staff.own]}. Ask one of them.`,
            ja: `この操作は${staff.allowed.map((each) => access_in_japanese_1.STAFF_ROLE_IN_JAPANESE[each]).join("・")}のみ行えます（現在の役割: ${access_in_japanese_1.STAFF_ROLE_IN_JAPANESE[staff.own]}）。組織の管理者に依頼してください。`,
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
            ja: `この操作には「${access_in_japanese_1.SCOPE_IN_JAPANESE[missingScope]}」を許可されたアクセストークンが必要です。`,
        };
        return new RequestError("FORBIDDEN", words, { role, allowedRoles, missingScope });
    }
    const words = {
        en: `This takes an access token of role ${allowed}; this one has the role ${role}.`,
        ja: `この操作は${allowedRoles.map((each) => access_in_japanese_1.ROLE_IN_JAPANESE[each]).join("・")}の利用者のみ行えます（現在: ${access_in_japanese_1.ROLE_IN_JAPANESE[role]}）。`,
    };
    return new RequestError("FORBIDDEN", words, { role, allowedRoles });
}
function badUserInput(words) {
    return new RequestError("BAD_USER_INPUT", words);
}
function unstorableText() {
    return badUserInput({
        en: "A text in the request holds a character that cannot be stored, such as U+0000. Remove it.",
        ja: "保存できない文字が含まれています。削除してください。",
    });
}
/** Too much of this kind of work is waiting; nothing was done, and waiting helps. */
function busy({ retryAfterSeconds }) {
    const seconds = String(retryAfterSeconds);
    const words = {
        en: `Too many are waiting for this just now. Repeat the request in ${seconds} seconds.`,
        ja: `ただいま混み合っています。${seconds}秒後に再度お試しください。`,
    };
    return new RequestError("RATE_LIMITED", words, { retryAfterSeconds });
}
/** The same error with the place in the document that it is about. */
function locatedAt(nodes, originalError) {
    return new graphql_1.GraphQLError(originalError.message, { nodes, originalError });
}
function operationTooCostly(limit) {
    const most = String(limit);
    return badUserInput({
        en: `An operation may ask for at most ${most} values, each list counted as long as it may be and each page as long as was asked for. Ask for fewer fields or rows, or send several requests.`,
        ja: `1回の操作で取得できる値は${most}個までです（リストは最大の件数、ページは指定した件数で数えます）。項目や件数を減らすか、リクエストを分けてください。`,
    });
}
function bodyTooLarge(mostBytes) {
    const most = String(mostBytes);
    const words = {
        en: `The request body is larger than ${most} bytes. Send less in one request.`,
        ja: `リクエスト本文が${most}バイトを超えています。1回に送る量を減らしてください。`,
    };
    return new RequestError("BAD_USER_INPUT", words, {}, 413);
}
/** What was asked for would not fit into one answer; it was read, and of a mutation done, but is not sent. */
function answerTooLarge(mostBytes) {
    const megabytes = String(mostBytes / 1_000_000);
    return badUserInput({
        en: `The answer would be larger than ${megabytes} MB and is not sent; what a mutation has done stays done. Ask for fewer fields or rows, or send several requests.`,
        ja: `回答が${megabytes}MBを超えるため送信できません（実行済みの変更は取り消されません）。項目や件数を減らすか、リクエストを分けてください。`,
    });
}
/** The schema is told to those who have signed in. */
function introspectionNeedsToken() {
    const words = {
        en: "An access token is needed to ask for the schema. Send it in the header: Authorization: Bearer <token>.",
        ja: "スキーマの取得にはアクセストークンが必要です。リクエストの認証ヘッダーで送ってください。",
    };
    return new RequestError("UNAUTHENTICATED", words, { reason: "MISSING" });
}
function introspectionOff() {
    const words = {
        en: "This server does not tell its schema. It is published with the program, as schema/schema.graphql.",
        ja: "このサーバーではスキーマを取得できません。公開されているスキーマのファイルを参照してください。",
    };
    return new RequestError("FORBIDDEN", words);
}
const BUDGET_WORDS = {
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
function rateLimited(reason, retryAfterSeconds) {
    const { en, ja } = BUDGET_WORDS[reason];
    const seconds = String(retryAfterSeconds);
    const words = {
        en: `${en} Repeat the request in ${seconds} ${retryAfterSeconds === 1 ? "second" : "seconds"}.`,
        ja: `${ja}${seconds}秒後に再度お試しください。`,
    };
    return new RequestError("RATE_LIMITED", words, { reason, retryAfterSeconds });
}
/** Nobody but the operator can help: the log tells more under this request id. */
function internal(requestId) {
    const words = {
        en: "Something went wrong on the server. Report it with the request id; repeating the request may help.",
        ja: "サーバーで問題が発生しました。受付番号を添えてお問い合わせください。再度の実行で解決することがあります。",
    };
    return new RequestError("INTERNAL", words, { requestId });
}
/** Waiting helps: programs may repeat the request after `retryAfterSeconds`. */
function databaseUnavailable(requestId) {
    const words = {
        en: "The database does not answer just now. Repeat the request, with the same idempotency key if it had one.",
        ja: "現在データベースに接続できません。しばらくしてから、同じ内容で再度実行してください。",
    };
    const details = { reason: "DATABASE_UNAVAILABLE", retryable: true, retryAfterSeconds: 1, requestId };
    return new RequestError("INTERNAL", words, details, 503);
}
/** Nothing can be dated until the operator has set the clock right: waiting helps, but rarely for seconds. */
function clockWrong(requestId) {
    const words = {
        en: "Nothing can be recorded just now: the server's clock is wrong. Its operator has to set it right; repeat the request later.",
        ja: "サーバーの時計が正しくないため、現在は発行などの手続きを受け付けられません。運用者が時計を直すまで、しばらく待って再度実行してください。",
    };
    const details = { reason: "CLOCK_WRONG", retryable: true, retryAfterSeconds: 60, requestId };
    return new RequestError("INTERNAL", words, details, 503);
}
//# sourceMappingURL=request-error.js.map